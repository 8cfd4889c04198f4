// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/part/next_step.h"

#include "app/base/tr.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

struct Stop
{
    QString part, text;
    bool isThere;
};

QList<Stop> stopsOf(const Lesson &lesson)
{
    return {{u"learn"_s, tr("Next: read about it"), true},
            {u"try"_s, tr("Next: try it"), !lesson.operations.isEmpty()},
            {u"break"_s, tr("Next: break it"), !lesson.scenarios.isEmpty()},
            {u"measure"_s, tr("Next: measure it"), !lesson.comparisons.isEmpty()},
            {u"check"_s, tr("Next: check yourself"), !lesson.challenges.isEmpty() || !lesson.questions.isEmpty()}};
}

} // namespace

std::optional<NextStep> nextStep(const Catalogue &catalogue, const Lesson &lesson, const QString &part)
{
    bool isPassed = false;
    for (const auto &stop : stopsOf(lesson)) {
        if (isPassed && stop.isThere)
            return NextStep{stop.text, {lesson.id, stop.part}};
        isPassed = isPassed || stop.part == part;
    }
    const auto &lessons = catalogue.lessons();
    const auto here =
        std::find_if(lessons.begin(), lessons.end(), [&](const Lesson &each) { return each.id == lesson.id; });
    if (here == lessons.end() || std::next(here) == lessons.end())
        return {};
    const auto &next = *std::next(here);
    return NextStep{tr("Next lesson: %1").arg(next.title), {next.id, u"learn"_s}};
}

} // namespace lab::ui
