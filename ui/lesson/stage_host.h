// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/stage_replay.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lab::ui {

class PictureView;

/// The frame around a lesson's picture: feeds the stage and shows what it makes of it, at the end of a run or at any
/// moment of it. Can be folded, and says why when it is not known what to draw.
class StageHost : public QWidget
{
    Q_OBJECT

public:
    /// Which runs the picture shows: those of the operations, beside their form, or those of the scenarios.
    enum class Subject { Operations, Scenarios };

    /// Of a lesson that has a stage.
    explicit StageHost(const QString &lesson, QWidget *parent = nullptr);
    ~StageHost() override;

    bool showsScenarios() const { return m_stage->showsScenarios(); }
    PictureView *view() const { return m_view; }
    bool isUnfolded() const { return m_isUnfolded; }
    void setUnfolded(bool unfolded);

    /// Drops what is known of the last run; what was observed stays.
    void forgetRun(Subject subject);
    void beginRun(const Request &request);
    /// Events of a run that goes on, as they come.
    void addEvents(const Timeline &events);
    /// A run that has ended, as it was at its end.
    void showRun(const Report &report);
    /// The run that is shown as it was `micros` after it began. Nothing happens while a run goes on.
    void showMoment(double micros);
    void observe(const Observation &observation);
    /// Why the state of server and database is not known.
    void showProblem(const Failure &failure);
    /// Back to the empty state: another server, or the lab was reset.
    void clear();

Q_SIGNALS:
    void unfolded(bool unfolded);

private:
    void changed();

    const QString m_lesson;
    std::unique_ptr<Stage> m_stage;
    StageReplay m_replay;
    PictureView *m_view;
    QToolButton *m_fold;
    QLabel *m_problem;
    bool m_isUnfolded = true;
};

} // namespace lab::ui
