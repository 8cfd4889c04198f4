// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/minutes.h"

#include "app/base/tr.h"

#include <QFile>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double WordsPerMinute = 200, PerOperation = 0.5, PerScenario = 2, PerComparison = 1, PerChallenge = 2,
                 PerQuestion = 1;
constexpr int MinuteStep = 5;

qsizetype wordsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return QString::fromUtf8(file.readAll()).simplified().count(u' ') + 1;
}

} // namespace

int aboutMinutes(const Lesson &lesson)
{
    const auto of = [](double each, qsizetype number) {
        return each * static_cast<double>(number);
    };
    const double minutes = of(1 / WordsPerMinute, wordsIn(lesson.learn)) + of(PerOperation, lesson.operations.size()) +
                           of(PerScenario, lesson.scenarios.size()) + of(PerComparison, lesson.comparisons.size()) +
                           of(PerChallenge, lesson.challenges.size()) + of(PerQuestion, lesson.questions.size());
    return std::max(MinuteStep, static_cast<int>(minutes / MinuteStep + 0.5) * MinuteStep);
}

QString aboutMinutesText(const Lesson &lesson)
{
    return tr("about %1 min").arg(aboutMinutes(lesson));
}

} // namespace lab::ui
