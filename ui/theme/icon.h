// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QString>

namespace lab::ui {

/// The drawing `resources/icons/NAME.svg` in a colour of the theme in use when it is painted, crisp at any size and
/// device pixel ratio: `icon(u"play"_s, &Tokens::accentText)`. Needs no renewal when the theme changes.
QIcon icon(const QString &name, QColor Tokens::*colour = &Tokens::text);

/// The same as a pixmap, for labels and own painting. `size` in device-independent pixels.
QPixmap iconPixmap(const QString &name, QColor Tokens::*colour, int size, qreal devicePixelRatio);

} // namespace lab::ui
