// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

#include <QFont>
#include <QPainter>

namespace lab::ui::picture {

/// A text for which there was not room enough.
struct Elided
{
    QRect area; ///< where its beginning, or whatever was left of it, was painted
    QString text;
};

/// Where a button has its place.
struct Placed
{
    QRect area;
    Action action;
};

/// What blocks are painted on.
struct Canvas
{
    QPainter &painter;
    bool marks = true; ///< whether marks are shown
    Countdown::Clock::time_point now = Countdown::Clock::now();
    QList<Elided> elided = {};  ///< what was painted without being seen whole, in that order
    QList<Placed> actions = {}; ///< for whoever puts buttons there
};

QColor storeColour(Store store);
/// Under text that belongs to a store: a tint of its colour.
QColor storeGround(Store store);
QColor toneColour(Tone tone);

constexpr int ActionHeight = 24; ///< of a small button
int actionWidth(const Action &action, bool withText);

int lineHeight(const QFont &font);
/// Cuts a line off the top of what is left of an area.
QRect takeLine(QRect &area, int height);
/// One line, elided where the area ends, and then remembered by the canvas.
void paintText(Canvas &canvas, const QRect &area, const QFont &font, const QColor &colour, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, Qt::TextElideMode mode = Qt::ElideRight);
/// `+` for what is new, `~` for what changed: colour is never alone.
QString markText(Mark mark);
/// `… and 4 042 more`, or at least so many when it is `open` how many there are; empty when nothing is missing.
QString moreText(qint64 missing, bool open = false);

/// Its number, or a question mark.
QString numberText(const Count &count);

/// What a sign means, and how many have it: `4 at work`.
struct Meaning
{
    Sign sign;
    QString text;
};
/// Of the signs that have a label and that somebody has.
QList<Meaning> meaningsOf(const Actors &actors);

/// A track in words: `Log: 3 came, 1 was refused, 3 of 10`.
QString trackText(const Track &track);

/// `expires in 42 s`, or that it never does.
QString lifeText(const Countdown &countdown, Countdown::Clock::time_point now);

// How high each block is at a width, and how it is painted: both by the same layout.
int heightOf(const Sentence &sentence, int width);
int heightOf(const KeyHead &head, int width);
int heightOf(const Cells &cells, int width);
int heightOf(const Record &record, int width);
int heightOf(const Bars &bars, int width);
int heightOf(const Overlap &overlap, int width);
int heightOf(const Count &count, int width);
int heightOf(const Actors &actors, int width);
int heightOf(const TimeAxis &axis, int width);
int heightOf(const Arrow &arrow, int width);
int heightOf(const Life &life, int width);
int heightOf(const Row &row, int width);
int heightOf(const Column &column, int width);
int heightOf(const Card &card, int width);
int heightOf(const Block &block, int width);
int heightOf(const QList<Block> &blocks, int width, bool tight = false);

void paint(Canvas &canvas, const QRect &area, const Sentence &sentence);
void paint(Canvas &canvas, const QRect &area, const KeyHead &head);
void paint(Canvas &canvas, const QRect &area, const Cells &cells);
void paint(Canvas &canvas, const QRect &area, const Record &record);
void paint(Canvas &canvas, const QRect &area, const Bars &bars);
void paint(Canvas &canvas, const QRect &area, const Overlap &overlap);
void paint(Canvas &canvas, const QRect &area, const Count &count);
void paint(Canvas &canvas, const QRect &area, const Actors &actors);
void paint(Canvas &canvas, const QRect &area, const TimeAxis &axis);
void paint(Canvas &canvas, const QRect &area, const Arrow &arrow);
void paint(Canvas &canvas, const QRect &area, const Life &life);
void paint(Canvas &canvas, const QRect &area, const Row &row);
void paint(Canvas &canvas, const QRect &area, const Column &column);
void paint(Canvas &canvas, const QRect &area, const Card &card);
void paint(Canvas &canvas, const QRect &area, const Block &block);
void paint(Canvas &canvas, const QRect &area, const QList<Block> &blocks, bool tight = false);

} // namespace lab::ui::picture
