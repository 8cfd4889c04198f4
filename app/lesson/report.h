// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "app/lesson/lesson.h"

#include <QMetaType>

namespace lab {

/// What to run.
struct Request
{
    enum class What { Operation, Scenario, Comparison, Prepare, Challenge, Reveal, Observation };
    What what = What::Operation;
    QString lesson;
    QString item; ///< id of the operation, scenario …; empty for Observation
    GivenValues values;
    bool quick = false; ///< comparisons: measure::Effort::quick()
    QString sweep;      ///< comparisons: the variable to sweep; empty: the first
    double rate = 0;    ///< comparisons: calls a second, as measure::Effort::rate; 0: one after the other
};

/// Of the operation, scenario or comparison that is asked for; none of anything else. Throws UsageError for names
/// nobody knows.
Parameters parametersOf(const Lesson &lesson, const Request &request);
/// The request as its report has it, for everybody who shows, copies, exports or logs one: with shownValues().
Request shownRequest(const Catalogue &catalogue, Request request);

/// A fault: why a run did not come to its outcome.
struct Failure
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString hint;
};

/// What the relational twin did for the same request.
struct TwinReport
{
    std::optional<Outcome> outcome; ///< absent when it failed
    std::optional<Failure> failure;
    Timeline timeline;            ///< its statements
    QStringList aboutTheWay = {}; ///< of its operation: fields that need not be the pattern's
    QStringList inAnyOrder = {};  ///< likewise: lists that need not have the pattern's order

    QList<sql::SqlRecord> statements() const { return statementsOf(timeline); }
};

/// All that is known of a run that has ended. Exactly one of `failure` and the part that belongs to the request's kind
/// is set, but for a measurement that failed after its first point: both are. What was recorded until a failure is
/// kept.
struct Report
{
    Request request;       ///< as shownRequest() gives it: no secrets
    GivenValues arguments; ///< the same, defaults filled in; empty when the values could not be used
    std::optional<Failure> failure;
    std::optional<Outcome> outcome;             ///< Operation, Scenario, Prepare
    std::optional<Judged> judged;               ///< Scenario
    QString way, invariant;                     ///< Scenario: which one was taken, and what has to hold
    std::optional<measure::Result> measurement; ///< Comparison; not `complete` when it ended early
    std::optional<Verdict> verdict;             ///< Challenge
    std::optional<Answer> answer;               ///< Reveal
    std::optional<Observation> observation;     ///< Observation; none of a lesson without `observe`
    std::optional<TwinReport> twin;
    QList<KeyChange> keys;
    QString keysProblem; ///< why the keys could not be looked at; empty when they were
    Timeline timeline;   ///< the newest events, as far as they are kept
    qint64 happened = 0; ///< events in all
    double elapsedMicros = 0;

    QList<redis::CommandRecord> commands() const { return commandsOf(timeline); }
    QList<sql::SqlRecord> statements() const { return statementsOf(timeline); }
    bool ok() const { return !failure && !(outcome && outcome->rejection); }
};

/// Any exception as a Failure. The one place where faults become data.
Failure failureOf(std::exception_ptr exception);

} // namespace lab

Q_DECLARE_METATYPE(lab::Report)
