// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timeline_painter.h"

namespace lab::ui {

/// What changes with each moment of a replay and with the pointer: the head, what is chosen, and its text in full.
class TimelineOverlay
{
public:
    TimelineOverlay(QPainter &painter, const TimelineSight &sight);

    void drawHead() const;
    void drawSelection() const;
    /// A box with `text`, wrapped, beside the event, wholly in sight.
    void drawCallout(int event, const QString &text) const;
    /// Names of the lanes, and how many are unanswered at the moment of the replay.
    void drawGutter() const;

    /// `100 lanes, first to find nothing on top`: what the order means; empty where each lane has its name.
    static QString orderText(const TimelineLanes &lanes);
    static QString unansweredText(int count);
    /// Where a box of this size may lie so as not to cover `shape`.
    static QRectF placeBeside(const QRectF &shape, QSizeF size, const QRect &within);

private:
    void drawNames() const;
    void drawEnds() const;
    void drawName(int place, Qt::Alignment alignment) const;
    void drawUnanswered() const;

    QPainter &m_painter;
    const TimelineSight &m_sight;
};

} // namespace lab::ui
