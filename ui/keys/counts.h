// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab::ui {

/// `1 key`, `12 keys`, `100 000 keys`.
QString keysText(qint64 count);
/// `1 element`, `12 elements`.
QString elementsText(qint64 count);

} // namespace lab::ui
