// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/stage.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

// A function's static, since registrars of other files run before main() in no particular order.
QHash<QString, StageFactory> &factories()
{
    static QHash<QString, StageFactory> all;
    return all;
}

} // namespace

picture::Countdown Moment::until(double endMicros, qint64 wholeMillis) const
{
    const auto left = std::max<qint64>(0, std::llround((endMicros - micros) / 1000));
    return {left, wholeMillis, goesOn ? std::optional(picture::Countdown::Clock::now()) : std::nullopt};
}

bool registerStage(const QString &lesson, StageFactory factory)
{
    Q_ASSERT(!factories().contains(lesson));
    factories().insert(lesson, std::move(factory));
    return true;
}

bool hasStage(const QString &lesson)
{
    return factories().contains(lesson);
}

bool showsScenarios(const QString &lesson)
{
    return makeStage(lesson)->showsScenarios();
}

std::unique_ptr<Stage> makeStage(const QString &lesson)
{
    const auto factory = factories().value(lesson);
    return factory ? factory() : nullptr;
}

} // namespace lab::ui
