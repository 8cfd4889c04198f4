// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/link.h"

namespace lab::ui {

/// Where one goes on from a part of a lesson: its next part that has anything in it, then the next lesson.
struct NextStep
{
    QString text; ///< `Next: break it`
    Link link;
};

/// None after the last part of the last lesson.
std::optional<NextStep> nextStep(const Catalogue &catalogue, const Lesson &lesson, const QString &part);

} // namespace lab::ui
