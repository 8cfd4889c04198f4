// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/patterns/lesson_bench.h"

namespace lab::testing {

/// What one playing comes to: `stampede readers=10 strategy=lock`, whether it holds, and fields of its outcome.
struct Played
{
    const char *request;
    bool holds = false;
    Fields fields = {};
};

/// What is to be said of an outcome that was made up, the one that no way is expected to have among them.
struct Told
{
    const char *name;
    QString scenario;
    Fields outcome;
    bool holds = false;
    QString clause;
};

/// The fields of both.
Fields joined(Fields fields, const Fields &more);

/// What holds for the scenarios of every lesson, as tests that a lesson's own inherits along with its tables: every way
/// holds or breaks for its own reason, whatever the numbers are, and leaves nothing behind; what is said follows from
/// the outcome alone.
class ScenarioSuite : public QObject
{
    Q_OBJECT

protected:
    ScenarioSuite(Lesson whose, QList<Played> played, QList<Told> told);

    LessonBench &bench() { return m_bench; }

private Q_SLOTS:
    void everyWayHoldsOrBreaks_data();
    void everyWayHoldsOrBreaks();
    void whatCameOutIsToldAsItIs_data();
    void whatCameOutIsToldAsItIs();

private:
    LessonBench m_bench;
    const QList<Played> m_played;
    const QList<Told> m_told;
};

} // namespace lab::testing
