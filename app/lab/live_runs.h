// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/worker.h"
#include "app/lesson/report.h"

#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace lab {

class Lab;

/// What is known of one live run (a subscription, a consumer): a row of a list, a figure of a stage.
struct LiveRun
{
    using Clock = std::chrono::steady_clock;
    enum class State {
        Running,
        Paused,
        Finishing, ///< it ends what it has in hand
        Waiting,   ///< its server is gone; it is started again when there is one
        Ended,
        Killed, ///< in the midst of what it did: its connections were cut
        Failed,
    };
    struct Gap
    {
        Clock::time_point from, to;
    };

    int id = 0; ///< among all lessons; never reused
    Request request = {};
    QString name = {}; ///< `worker-1`; no two of a lesson are alike
    QString what = {}; ///< its operation's title
    State state = State::Running;
    QString told = {};    ///< how it ended, or what it waits for; may be empty
    Fields counters = {}; ///< as it counts itself: see Live::count()
    qint64 events = 0;
    double perSecond = 0; ///< by how much the first counter rose, over the last few seconds
    QString server = {};
    Clock::time_point began = {}, ended = {}; ///< `ended` only when it has
    QList<Gap> gaps = {};                     ///< while it waited for a server

    bool isAlive() const { return state < State::Ended; }
    std::chrono::milliseconds lasted() const; ///< so far
};

/// The live runs of all lessons: many at a time, each held by hand. They go on while another lesson is looked at, and
/// end by hand, with the lesson's view, and when another server is chosen. One that has ended stays in the list, to be
/// started again, until it is removed.
class LiveRuns : public QObject
{
    Q_OBJECT

public:
    explicit LiveRuns(Lab &lab);

    /// `request` is of a live operation. Gives the id.
    int start(const Request &request);
    void pause(int run);
    void resume(int run);
    void finish(int run); ///< ends what it has in hand first
    void kill(int run);
    void startAgain(int run); ///< of one that has ended: the same request, counted anew, which is told
    void remove(int run);     ///< likewise
    /// All of a lesson, or of all lessons when it is empty. `why` is told to the person.
    void killAll(const QString &lesson, const QString &why);

    const QList<LiveRun> &all() const { return m_runs; }
    QList<LiveRun> ofLesson(const QString &lesson) const;
    const LiveRun *find(int run) const; ///< null when there is none
    int alive(const QString &lesson) const;
    /// `worker-2` when `worker-1` is taken among those of the lesson; what is free stays as it is.
    QString freeName(const QString &lesson, const QString &wanted) const;

Q_SIGNALS:
    void added(int run);
    void changed(int run);
    void removed(int run, const QString &lesson);
    void happened(int run, const lab::EventBatch &batch);
    void ended(int run, const lab::Report &report);

private:
    struct Sample
    {
        LiveRun::Clock::time_point at;
        double count = 0;
    };
    struct Track ///< what is not shown of a run
    {
        RunId id = RunId::None;
        bool hasWorked = false; ///< something went well: a loss of the server is survived
        bool isKilled = false;  ///< by the person: however it ends, it is not started again by itself
        bool isPaused = false;  ///< while it waits for its server: as it was before
        LiveRun::Clock::time_point lostAt = {};
        std::deque<Sample> samples = {};
    };

    LiveRun *at(int run);
    LiveRun *running(const QString &lesson, RunId id);
    void dropOldestEnded();
    void launch(LiveRun &run);
    void listenTo(const QString &lesson);
    void take(LiveRun &run, const EventBatch &batch);
    void conclude(LiveRun &run, const Report &report);
    void waitForServer(LiveRun &run, const QString &why);
    void startWaiting();
    void hold(int run, LiveSwitch::Position position, LiveRun::State state);
    void measureRates();
    void tick();

    Lab &m_lab;
    QList<LiveRun> m_runs;
    QHash<int, Track> m_tracks; ///< by LiveRun::id
    QSet<QString> m_listened;   ///< lessons
    QTimer m_ticking;
    int m_last = 0;
};

} // namespace lab
