// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"

class QLabel;

namespace lab::ui {

class ContrastView;
class OperationCard;
class OutcomeView;
class PickerPage;
class PredictionBox;
class TimelinePanel;
class WayList;

/// The races and failures of a lesson, run for real: what must hold and which ways keep it, a prediction, each way's
/// outcome beside the others', and the run on a timeline.
class BreakPart : public Part
{
    Q_OBJECT

public:
    BreakPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    QBoxLayout *stagePlace() override { return m_stagePlace; }
    void turnToServer() override;
    QCoro::Task<void> demonstrate() override;
    /// A value of the parameter that chooses the way leads to that way's button.
    void open(const Link &link) override;

private:
    void layOut();
    void fillPicker();
    void connectRuns();
    const Scenario &scenario() const;
    bool hasSeveralWays() const { return scenario().ways.size() > 1; }
    void pick(const QString &id);
    void showWays();
    void run(const QStringList &ways);
    void clearContrast();
    void setRunning(bool running);
    void showRun(const Report &report);
    void startNext();
    void cancel();
    void finish(const Report &report);
    void judge(const QString &way, const Report &report);
    void comparePrediction(const QString &way, const Fields &outcome);

    PickerPage *m_page;
    OperationCard *m_card;
    PredictionBox *m_prediction;
    WayList *m_ways;
    QBoxLayout *m_stagePlace;
    OutcomeView *m_outcome;
    QLabel *m_came; ///< what was predicted, and what came out
    ContrastView *m_contrast;
    TimelinePanel *m_timeline;
    RunWatcher *m_watcher;
    QStringList m_waiting; ///< ways that have not started yet
    QString m_firstBroken; ///< of the ways of this run; empty: none yet
    int m_pressedAt = 0;   ///< where the page stood then
    QVariant m_said;       ///< when Run was pressed; null: nothing, or it has come out
    /// Of the run, the same for each way; those of all that stands side by side. Nothing: the next run stands alone.
    std::optional<GivenValues> m_values;
};

} // namespace lab::ui
