// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

namespace lab::ui {

/// The picture in words, for those who do not see it: a sentence a block, in the order in which one would look. Without
/// `marks`, as a picture is painted after a while, nothing is said to be new.
QString describe(const Picture &picture, bool marks = true);

} // namespace lab::ui
