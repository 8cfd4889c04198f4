// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/live_runs.h"
#include "ui/picture/picture.h"

#include <QMap>

#include <deque>

namespace lab::ui {

/// The live runs of a lesson as its stage shows them: figures with buttons of their own, and a lane each over the last
/// 20 seconds. The stage says what an event of a run means; what it marks is kept while it can be seen, at most 1000
/// marks of a kind in a lane.
class LiveFigures
{
public:
    static constexpr std::chrono::seconds Shown{20};

    /// As they are now. Forgets the marks of those that are gone.
    void set(const QList<LiveRun> &runs);
    bool isEmpty() const { return m_runs.isEmpty(); }
    const QList<LiveRun> &all() const { return m_runs; }
    QList<LiveRun> of(QLatin1StringView operation) const;

    // Marks, at `micros` of the run, as its events have them.
    void came(int run, double micros);
    void done(int run, double micros);
    void worked(int run, double from, double to, bool again = false);
    void befell(int run, double micros);

    /// Its name, state and counters, then `blocks`.
    static picture::Card card(const LiveRun &run, const QList<picture::Block> &blocks = {});
    /// A track each, the present at the right.
    picture::TimeAxis lanes() const;

private:
    using Clock = LiveRun::Clock;
    struct Mark
    {
        Clock::time_point from, to;
        bool again = false;
    };
    using Marks = std::deque<Mark>;
    struct Lane
    {
        Marks came, done, work, troubles;
    };

    void mark(int run, Marks Lane::*kind, double from, double to, bool again = false);
    picture::Track track(const LiveRun &run, Clock::time_point now) const;

    QList<LiveRun> m_runs;
    QMap<int, Lane> m_lanes; ///< by LiveRun::id
};

} // namespace lab::ui
