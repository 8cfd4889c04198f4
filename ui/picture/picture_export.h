// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

#include <QByteArray>

namespace lab::ui {

/// The picture as the content of an SVG file of this width, in the colours of the theme in use; its marks are shown.
/// Drawing needs a QApplication; the platform `offscreen` will do.
QByteArray toSvg(const Picture &picture, int width);

} // namespace lab::ui
