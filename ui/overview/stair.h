// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

#include <QWidget>

namespace lab::ui {

/// How long somebody waited and asked, as a run's events have it.
struct StairLane
{
    struct Piece
    {
        enum class Kind { Wait, Query, Answer };
        Kind kind;
        double from, to; ///< microseconds since the run began
        bool operator==(const Piece &) const = default;
    };
    QString actor;
    QList<Piece> pieces;
};

/// What a crowd did from the moment on when the first of them found nothing: a lane each, those who asked the database
/// first in the order in which they did.
struct Stair
{
    QList<StairLane> lanes;
    double from = 0, to = 0;
    qint64 queries = 0;
    qint64 atOnce = 0; ///< statements under way at once, at most

    double span() const { return to - from; }
};

/// Somebody waits from an empty reply until a statement begins or a reply brings something.
Stair stairOf(const Timeline &timeline);

/// A stair, drawn small: a row waits, then it asks the database, or ends in a tick: the answer came from Redis.
class StairView : public QWidget
{
    Q_OBJECT

public:
    explicit StairView(QWidget *parent = nullptr);

    /// `span` microseconds are as wide as the widget.
    void setStair(const Stair &stair, double span);
    const Stair &stair() const { return m_stair; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPiece(QPainter &painter, const StairLane::Piece &piece, const QRectF &lane) const;

    Stair m_stair;
    double m_span = 0;
};

} // namespace lab::ui
