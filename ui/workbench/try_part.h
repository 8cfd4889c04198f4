// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"

namespace lab::ui {

class LiveRunsView;
class OperationCard;
class PickerPage;
class ResultView;

/// One form for each operation of the lesson. Run shows everything that is known of the run.
class TryPart : public Part
{
    Q_OBJECT

public:
    TryPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    QBoxLayout *stagePlace() override;
    std::optional<GivenValues> formValues() const override;
    QCoro::Task<void> demonstrate() override;
    void open(const Link &link) override;
    void act(const QString &action) override;
    ~TryPart() override; ///< the lesson's live runs end with it

private:
    const Operation &operation() const;
    void fillPicker();
    void connectRuns();
    void pick(const QString &id);
    void run();
    void runLive(const Request &request);
    void connectLiveRuns();
    void tellLive();
    void endLive(const Report &report);
    void finish(const Report &report);
    void spreadOffers(const Report &report);

    PickerPage *m_page;
    OperationCard *m_card;
    LiveRunsView *m_liveRuns;
    ResultView *m_result;
    RunWatcher *m_watcher;
};

} // namespace lab::ui
