// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int LegendSign = 9;

struct Grid
{
    int step = 0, columns = 1;
    qsizetype shown = 0;
    int lines = 0;
    qsizetype missing = 0;
    int height() const { return lines * step + (missing > 0 ? lineHeight(smallFont()) : 0); }
};

/// The largest signs with which all have room; of the smallest as many as fit, and how many do not.
Grid gridOf(const Actors &actors, int width)
{
    const auto count = actors.each.size();
    const int mostHeight = actors.mostHeight;
    const bool saysMore = actors.hasLegend; // else what stands above says how many they are
    Grid grid;
    for (const int step : {13, 9, 6}) {
        grid.step = step;
        grid.columns = std::max(1, width / step);
        grid.lines = static_cast<int>((count + grid.columns - 1) / grid.columns);
        if (grid.lines * step <= mostHeight)
            break;
    }
    grid.lines = std::min(grid.lines, std::max(1, mostHeight / grid.step));
    grid.shown = std::min<qsizetype>(count, qsizetype(grid.lines) * grid.columns);
    grid.missing = saysMore ? count - grid.shown : 0;
    return grid;
}

void paintSign(QPainter &painter, const QRect &area, const Sign &sign)
{
    const QColor colour = sign.store == Store::None ? toneColour(sign.tone) : storeColour(sign.store);
    const QRectF box = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    const QPointF top(box.center().x(), box.top()), bottom(box.center().x(), box.bottom());
    painter.setPen(QPen(colour, 1));
    painter.setBrush(sign.filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    switch (sign.shape) {
    case Sign::Shape::Square:
        painter.drawRect(box);
        break;
    case Sign::Shape::Disc:
        painter.drawEllipse(box);
        break;
    case Sign::Shape::Diamond:
        painter.drawPolygon(QPolygonF{top, {box.right(), box.center().y()}, bottom, {box.left(), box.center().y()}});
        break;
    case Sign::Shape::Triangle:
        painter.drawPolygon(QPolygonF{top, box.bottomRight(), box.bottomLeft()});
        break;
    case Sign::Shape::Cross:
        painter.setPen(QPen(colour, sign.filled ? 2 : 1));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    }
}

/// A meaning, and where its line lies.
struct LegendSpot
{
    Meaning meaning;
    QRect area;
};

/// One beside the other, in as many lines as they need.
QList<LegendSpot> legendSpots(const Actors &actors, int width)
{
    QList<LegendSpot> spots;
    const int height = lineHeight(smallFont());
    int x = 0, y = 0;
    for (const auto &meaning : actors.hasLegend ? meaningsOf(actors) : QList<Meaning>()) {
        const int text = QFontMetrics(smallFont()).horizontalAdvance(meaning.text) + 1;
        const int own = std::min(LegendSign + spacing::Tiny + text, width);
        if (x > 0 && x + own > width) {
            x = 0;
            y += height;
        }
        spots.append({meaning, QRect(x, y, own, height)});
        x += own + spacing::Medium;
    }
    return spots;
}

void paintMeaning(Canvas &canvas, const QRect &area, const Meaning &meaning)
{
    const int top = area.top() + (area.height() - LegendSign) / 2;
    paintSign(canvas.painter, QRect(area.left(), top, LegendSign, LegendSign), meaning.sign);
    paintText(canvas, area.adjusted(LegendSign + spacing::Tiny, 0, 0, 0), smallFont(), Tokens::current().muted,
              meaning.text);
}

} // namespace

QList<Meaning> meaningsOf(const Actors &actors)
{
    QList<Meaning> meanings;
    for (qsizetype i = 0; i < actors.signs.size(); ++i) {
        const auto count = actors.each.count(i);
        if (count > 0 && !actors.signs[i].label.isEmpty())
            meanings.append({actors.signs[i], u"%1 %2"_s.arg(countText(count), actors.signs[i].label)});
    }
    return meanings;
}

int heightOf(const Actors &actors, int width)
{
    const auto legend = legendSpots(actors, width);
    const int below = legend.isEmpty() ? 0 : legend.last().area.bottom() + 1;
    return gridOf(actors, width).height() + below;
}

void paint(Canvas &canvas, const QRect &area, const Actors &actors)
{
    const auto grid = gridOf(actors, area.width());
    const int size = grid.step - std::max(2, grid.step / 4);
    for (qsizetype i = 0; i < grid.shown; ++i) {
        const int x = area.left() + static_cast<int>(i % grid.columns) * grid.step;
        const int y = area.top() + static_cast<int>(i / grid.columns) * grid.step;
        paintSign(canvas.painter, QRect(x, y, size, size), actors.signs.value(actors.each[i]));
    }
    const QRect more(area.left(), area.top() + grid.lines * grid.step, area.width(), lineHeight(smallFont()));
    paintText(canvas, more, smallFont(), Tokens::current().muted, moreText(grid.missing));
    for (const auto &[meaning, place] : legendSpots(actors, area.width()))
        paintMeaning(canvas, place.translated(area.left(), area.top() + grid.height()), meaning);
}

} // namespace lab::ui::picture
