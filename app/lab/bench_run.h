// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/worker.h"

#include <QPointer>

namespace lab {

class Lab;

/// Which comparisons are measured, and how.
struct BenchPlan
{
    QList<std::pair<QString, QString>> comparisons; ///< lesson and comparison
    bool quick = false;
    double rate = 0; ///< calls a second; 0: closed loop
};

/// Every comparison of every lesson, in their order.
QList<std::pair<QString, QString>> allComparisons(const Catalogue &catalogue);

/// One that could not be measured to its end.
struct BenchFailure
{
    QString lesson, comparison;
    Failure failure;
};

/// What came of a plan. What was measured before a failure or a stop is among the results, not `complete`.
struct BenchOutcome
{
    QList<measure::Result> results;
    QList<BenchFailure> failures;
    bool stopped = false; ///< by the person
    bool complete = true; ///< all of the plan was measured to its end
};

/// Measures comparisons one after the other, each on the worker of its lesson. One that fails does not keep the others
/// from being measured, unless what failed was the way to the server: then there is nothing left to measure with.
class BenchRun : public QObject
{
    Q_OBJECT

public:
    explicit BenchRun(Lab &lab, QObject *parent = nullptr);

    /// Throws UsageError for names nobody knows, and Error (kind Rejected) while something is being measured already.
    void start(BenchPlan plan);
    bool isRunning() const { return m_isRunning; }
    /// Ends in finished(), within 200 ms.
    void cancel();

Q_SIGNALS:
    /// Over all comparisons; never goes back. `what` names the one that is being measured.
    void progressed(qint64 done, qint64 total, const QString &what);
    void measured(const lab::measure::Result &result);
    void finished(const lab::BenchOutcome &outcome);

private:
    void next();
    void startCurrent();
    void take(const Report &report);
    void conclude();
    const Comparison &current() const;
    qint64 weightOf(qsizetype index) const;
    void tell(qint64 done, qint64 total);

    Lab &m_lab;
    BenchPlan m_plan;
    BenchOutcome m_outcome;
    qsizetype m_current = -1;
    QPointer<Worker> m_worker;
    RunId m_run = RunId::None;
    QList<QMetaObject::Connection> m_connections; ///< to the current worker
    qint64 m_total = 0, m_before = 0;             ///< of the whole plan; of what is over
    bool m_isRunning = false, m_isStopping = false;
};

} // namespace lab

Q_DECLARE_METATYPE(lab::BenchOutcome)
