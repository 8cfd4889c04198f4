// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/part.h"

namespace lab::ui {

class ContrastView;
class OperationCard;
class OutcomeView;
class PickerPage;
class TimelinePanel;

/// The races and failures of a lesson, run for real: each way of a scenario with its outcome beside the others', and
/// the run on a timeline.
class BreakPart : public Part
{
    Q_OBJECT

public:
    BreakPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    QBoxLayout *stagePlace() override { return m_stagePlace; }
    void turnToServer() override;
    QCoro::Task<void> demonstrate() override;

private:
    void layOut();
    void fillPicker();
    void connectRuns();
    const Scenario &scenario() const;
    /// The choices of the contrasted parameter; empty when there is none.
    QStringList ways() const;
    /// The values that all ways have in common, as text.
    QString conditions(const Report &report) const;
    void pick(const QString &id);
    void makeWayButtons();
    void run(const QStringList &ways);
    void clearContrast();
    void setRunning(bool running);
    void showRun(const Report &report);
    void startNext();
    void cancel();
    void finish(const Report &report);

    PickerPage *m_page;
    OperationCard *m_card;
    QBoxLayout *m_stagePlace;
    OutcomeView *m_outcome;
    ContrastView *m_contrast;
    TimelinePanel *m_timeline;
    RunWatcher *m_watcher;
    QStringList m_waiting; ///< ways that have not started yet
    /// Of the run, the same for each way; those of all that stands side by side. Nothing: the next run stands alone.
    std::optional<GivenValues> m_values;
};

} // namespace lab::ui
