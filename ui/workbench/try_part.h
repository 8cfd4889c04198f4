// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"
#include "ui/workbench/kept_runs.h"
#include "ui/workbench/workbench.h"

namespace lab::ui {

class FieldsView;
class ItemPicker;
class LiveRunsView;
class OperationCard;
class RunTabs;
class RunsList;
class TimelinePanel;

/// One form for each operation of the lesson. Run shows everything that is known of the run; earlier runs can be looked
/// at again.
class TryPart : public Part
{
    Q_OBJECT

public:
    TryPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    QBoxLayout *stagePlace() override { return m_bench->stagePlace(); }
    std::optional<GivenValues> formValues() const override;
    QString shownOperation() const override;
    QCoro::Task<void> demonstrate() override;
    void open(const Link &link) override;
    void act(const QString &action) override;
    ~TryPart() override; ///< the lesson's live runs end with it

private:
    const Operation &operation() const;
    void layOutSide();
    void layOutTabs();
    void fillPicker();
    void connectRuns();
    void turnTo(Workbench::Room room);
    void pick();
    void run();
    void runLive(const Request &request);
    void connectLiveRuns();
    void showLive();
    void takeLive(int run, const EventBatch &batch);
    void tellLive();
    void endLive(const Report &report);
    void finish(const Report &report);
    void showRun(const Report &report);
    void lookAt(const Report &report);
    void spreadOffers(const Report &report);

    TimelinePanel *m_timeline;
    Workbench *m_bench;
    ItemPicker *m_picker;
    OperationCard *m_card;
    bool m_isOffering = false; ///< what changes in the form is no edit of the person's
    QWidget *m_buttonsPlace;
    RunsList *m_runs;
    FieldsView *m_fields;
    LiveRunsView *m_liveRuns;
    RunTabs *m_tabs;
    RunWatcher *m_watcher;
    KeptRuns m_kept;
};

} // namespace lab::ui
