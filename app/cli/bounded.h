// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"

namespace lab::cli {

/// What is printed of an outcome at most, in bytes of text: writing it down takes many times its size.
inline constexpr qsizetype MostJson = 2'000'000;
inline constexpr qsizetype MostText = 64'000; ///< for people

/// `fields` with their texts, names and lists cut so that they hold about `most` bytes together. What was cut says so
/// at its end: a text by `... (64000000 bytes in all)`, a list by the element `... (900000 more)`, fields within a
/// field by one that is called `...` and says `... (900000 more)`. The fields of the outcome itself, which are a
/// lesson's and few, all stay, as does what is short.
Fields bounded(const Fields &fields, qsizetype most);

} // namespace lab::cli
