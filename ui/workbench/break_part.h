// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"
#include "ui/workbench/kept_runs.h"
#include "ui/workbench/workbench.h"

namespace lab::ui {

class BreakQuestion;
class BreakSetup;
class ContrastView;
class RunTabs;
class TimelinePanel;
class VerdictView;

/// The races and failures of a lesson, run for real: a prediction, then each way's run on picture and timeline, with
/// its verdict beside the others'. What ran stays with its scenario until it is run with other values.
class BreakPart : public Part
{
    Q_OBJECT

public:
    BreakPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    QBoxLayout *stagePlace() override { return m_bench->stagePlace(); }
    std::optional<Request> situation() const override;
    void turnToServer() override;
    void adopt(const Report &report) override;
    QCoro::Task<void> demonstrate() override;
    /// A value of the parameter that chooses the way leads to that way's card.
    void open(const Link &link) override;

private:
    /// What is known of a scenario since the lesson was opened, beside the reports.
    struct Played
    {
        /// Of the runs that stand side by side, the same for each way. Nothing: the next run stands alone.
        std::optional<GivenValues> values;
        QString said; ///< what was predicted, and what came out
        QString way;  ///< that was looked at last
    };

    void connectRuns();
    void connectBench();
    const Scenario &scenario() const;
    bool hasRun() const;
    Played &played() { return m_played[scenario().id]; }
    QString keyOf(const QString &way) const;
    const Report *reportOf(const QString &way) const;
    QList<WayOutcome> outcomes() const;
    void pick();
    void nameButtons();
    void showPlayed();
    void showSituation();
    void showNext();
    void run(const QStringList &ways);
    void forgetRuns();
    void startNext();
    void setRunning(bool running);
    void showRun(const Report &report);
    void showWay(const QString &way);
    void showFinding(const Report &report);
    void cancel();
    void finish(const Report &report);
    void endAll(const QString &last, bool failed);
    void comparePrediction(const QString &way, const Fields &outcome);

    TimelinePanel *m_timeline;
    Workbench *m_bench;
    BreakSetup *m_setup;
    BreakQuestion *m_question;
    QPushButton *m_next = nullptr;
    VerdictView *m_verdict;
    ContrastView *m_contrast;
    RunTabs *m_tabs;
    RunWatcher *m_watcher;
    KeptRuns m_kept;
    QHash<QString, Played> m_played; ///< by scenario
    QStringList m_waiting;           ///< ways that have not started yet
    QString m_firstBroken;           ///< of the ways of this run; empty: none yet
    QVariant m_predicted;            ///< when Run was pressed; null: nothing, or it has come out
};

} // namespace lab::ui
