// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/lent_widgets.h"
#include "ui/stages/stage_replay.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace lab::ui {

class PictureView;

/// A lesson's picture of one kind of runs: feeds the stage and shows what it makes of them, at the end of a run or at
/// any moment of it. Says why when it is not known what to draw.
class StageHost : public QWidget
{
    Q_OBJECT

public:
    /// Which runs the picture shows: those of the operations, beside their form, or those of the scenarios.
    enum class Subject { Operations, Scenarios };

    /// Of a lesson that has a stage.
    StageHost(const QString &lesson, Subject subject, QWidget *parent = nullptr);
    ~StageHost() override;

    /// At most so many pixels of picture.
    void setMostHeight(int height, bool isFixed);
    /// Holds the picture while live runs go on; hidden while there are none. Whoever shows the stage places it.
    QToolButton *hold() const { return m_hold; }
    QToolButton *exporter() const { return m_save; }

    /// Drops what is known of the last run; what was observed stays.
    void forgetRun();
    void beginRun(const Request &request);
    /// Events of a run that goes on, as they come; some may have come too fast to be handed on.
    void addEvents(const EventBatch &batch);
    /// A run that has ended, as it was at its end.
    void showRun(const Report &report);
    /// The run that is shown as it was `micros` after it began. Nothing happens while a run goes on.
    void showMoment(double micros);

    /// The lesson's live runs as they are now. While one goes on the picture moves by itself, unless it is held.
    void showLive(const QList<LiveRun> &runs);
    void addLive(int run, const EventBatch &batch);

    /// While the picture stands at an earlier moment of a run, what is so now waits for its end.
    void observe(const Observation &observation);
    /// Why the state of server and database is not known.
    void showProblem(const Failure &failure);
    /// Another server: nothing is known of what it holds.
    void forgetObservation();

Q_SIGNALS:
    void actionPressed(const QString &action); ///< see liveActions()

private:
    void makeButtons();
    void changed();
    void showObserved(double micros);
    void move();
    void tellDropped(qint64 happened);
    bool isInThePast() const { return !m_replay.isEmpty() && !m_replay.isAtEnd(); }
    void askWhereToSave();
    void save(const QString &path);

    const QString m_lesson;
    const Subject m_subject;
    std::unique_ptr<Stage> m_stage;
    StageReplay m_replay;
    std::optional<Observation> m_waiting; ///< came while the picture stood at an earlier moment
    bool m_isObserved = false;
    std::optional<Observation> m_now, m_before; ///< the newest; that of when the run that is shown began
    bool m_hasBegun = false;                    ///< a run whose end is not shown yet
    bool m_isBefore = false;                    ///< what is drawn is of before the run changed it
    qint64 m_fed = 0;                           ///< events of the run that is shown
    PictureView *m_view;
    QToolButton *m_hold, *m_save;
    const LentWidgets m_lent; ///< these two
    QTimer m_moving;          ///< while a live run goes on
    QLabel *m_problem, *m_note;
};

} // namespace lab::ui
