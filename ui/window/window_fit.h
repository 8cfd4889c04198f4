// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMargins>
#include <QRect>

namespace lab::ui {

/// The geometry, without its frame, at which a window and its frame lie within `available`: smaller or moved only as
/// far as needed.
QRect fittedGeometry(const QRect &geometry, const QMargins &frame, const QRect &available);

} // namespace lab::ui
