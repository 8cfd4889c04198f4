// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/live_runs.h"
#include "ui/picture/picture.h"

#include <QMap>

#include <deque>
#include <functional>

namespace lab::ui {

/// The live runs of a lesson as its stage shows them: a lane each over the last 20 seconds, with buttons of its own.
/// The stage says what an event of a run means; what it marks is kept while it can be seen, at most 1000 marks of a
/// kind in a lane.
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

    /// A track each, in the order in which they were started, the present at the right: with its state and `note`, what
    /// was told of it, and buttons that stay where they are while there is nothing to press.
    picture::TimeAxis lanes(const std::function<QString(const LiveRun &run)> &note) const;
    /// What was told of them while their lanes have marks, which would cover it: a sentence each, to stand below all
    /// lanes, so that no button moves when one comes or goes.
    QList<picture::Block> told() const;

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
    void addMarks(picture::Track &track, const LiveRun &run, Clock::time_point now) const;

    QList<LiveRun> m_runs;
    QMap<int, Lane> m_lanes; ///< by LiveRun::id
};

} // namespace lab::ui
