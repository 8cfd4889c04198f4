// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timeline_painter.h"

#include <QFontMetricsF>

namespace lab::ui {

/// What is in sight of the lanes as few rectangles of whole pixels: thousands of events on one pixel are one bar, signs
/// on top of each other one sign. Notes have their text beside them where there is room for all of it.
class TimelineStrips
{
public:
    explicit TimelineStrips(const TimelineSight &sight);

    void collect();
    void draw(QPainter &painter) const;

    struct Text
    {
        QRectF place;
        QString text;
    };
    /// The texts that have room: each of them whole.
    const QList<Text> &texts() const { return m_texts; }

private:
    /// One that grows while what comes touches it: the first pixel, and the first one behind it.
    struct Strip
    {
        int left = 0, right = std::numeric_limits<int>::min();
    };
    /// What is known of a lane while it is gone through.
    struct LaneState
    {
        const TimelineLanes::Lane &lane;
        QRect place;
        double freeFrom;                          ///< x behind all that came before
        double lastSign = -1e9, lastCross = -1e9; ///< where the last one is, if it was drawn
        Strip strips[2][TimelineLanes::MostRows] = {};
    };

    void collectLane(int lane);
    void add(LaneState &state, qsizetype at);
    void addBar(LaneState &state, const TimelineMark &mark);
    void addWait(const LaneState &state, const TimelineMark &mark);
    void addSign(LaneState &state, qsizetype at);
    void addText(LaneState &state, int event, double next);
    void flush(const LaneState &state, Strip &strip, TimelineMark::Kind kind, int row);
    double beginOf(const TimelineMark &mark) const;

    const TimelineSight &m_sight;
    const QFontMetricsF m_metrics;
    const double m_from, m_to; ///< microseconds in sight
    QList<QRect> m_waits, m_statements, m_commands;
    QList<int> m_crosses, m_signs;
    QList<Text> m_texts;
};

} // namespace lab::ui
