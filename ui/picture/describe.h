// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

namespace lab::ui {

/// The picture in words, for those who do not see it: a sentence a block, in the order in which one would look.
QString describe(const Picture &picture);

} // namespace lab::ui
