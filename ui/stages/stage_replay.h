// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/stage.h"

namespace lab::ui {

/// Brings a stage to any moment of a run that has ended. Going on costs only what lies in between; going back begins
/// anew.
class StageReplay
{
public:
    StageReplay() = default;
    StageReplay(Request request, Timeline events);
    explicit StageReplay(const Report &report);

    /// When the last command or statement had ended that may have changed something, in microseconds; 0 when none may.
    double lastChange() const;
    bool isEmpty() const { return m_events.isEmpty(); }
    /// Whether the stage stands behind the last event.
    bool isAtEnd() const { return m_done == m_moments.size(); }
    /// The stage then stands where the run stood `micros` after it began.
    void moveTo(double micros, Stage &stage);
    void moveToEnd(Stage &stage);

private:
    /// When an event began or ended.
    struct Moment
    {
        double micros;
        qsizetype event;
        bool isEnd;
    };

    Request m_request;
    Timeline m_events;
    std::optional<Judged> m_judged;
    QList<Moment> m_moments;
    qsizetype m_done = -1; ///< moments that the stage knows; -1: not even the beginning
};

} // namespace lab::ui
