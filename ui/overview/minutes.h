// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::ui {

/// About how long a lesson takes somebody who does all of it, in minutes, rounded to five. An estimate from what the
/// lesson has, and never said without "about": 200 words of its text a minute, half a minute for each form, two for a
/// scenario, one for a comparison, two for a challenge and one for a question.
int aboutMinutes(const Lesson &lesson);

/// `about 45 min`
QString aboutMinutesText(const Lesson &lesson);

} // namespace lab::ui
