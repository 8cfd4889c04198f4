// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractAxis>
#include <QFont>

namespace lab::ui {

/// Quiet axes: muted labels, hairlines, no ticks.
void styleAxis(QAbstractAxis *axis, const Tokens &tokens);

/// The same font with its size in pixels: so that it scales with a painter that does, as when writing PDF.
QFont inPixels(QFont font);

/// Text as the charts' axes take it, which is HTML: shown as it is, broken into lines of about `width` letters.
QString axisLabel(const QString &text, int width = 24);

} // namespace lab::ui
