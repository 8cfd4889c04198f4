// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

namespace lab::ui {

/// How much a picture has been reduced, from 0, not at all.
constexpr int MostReduced = 5;

/// The picture with less in it and around it, the least important first: signs in fewer lines, smaller numbers, then
/// what is only explained, feet, legends. Numbers, titles and what went wrong stay. No text becomes smaller.
Picture reduced(const Picture &picture, int level);

/// How far a picture has to be reduced for a height, no less than `from`; MostReduced when it never fits.
int levelFor(const Picture &picture, const QSize &room, int from = 0);

/// The picture with its row as high as the height leaves room for.
Picture stretched(Picture picture, const QSize &room);

} // namespace lab::ui
