// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/key_marks.h"

namespace lab::ui {

/// A key in a line: its name, what is known of it, how much of it is new. Its TTL runs on from `seen`.
picture::KeyHead keyHead(const KeyValue &key, const KeyMarks &marks = {},
                         std::optional<picture::Countdown::Clock::time_point> seen = {});
/// The value as the server builds it: bytes, linked elements, members, fields, bars; or why there is nothing to show.
picture::Block keyBody(const KeyValue &key, const KeyMarks &marks = {});
/// What only one of two sets has, and what both have, as far as they have been read; what is not known is said.
picture::Overlap setsOverlap(const KeyValue &first, const KeyMarks &firstMarks, const KeyValue &second,
                             const KeyMarks &secondMarks);

} // namespace lab::ui
