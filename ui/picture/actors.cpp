// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui::picture {

namespace {

constexpr int MostHeight = 88; ///< many signs become smaller before they become more lines

struct Grid
{
    int step = 0, columns = 1;
    qsizetype shown = 0;
    int lines = 0;
    qsizetype missing = 0;
    int height() const { return lines * step + (missing > 0 ? lineHeight(smallFont()) : 0); }
};

/// The largest signs with which all have room; of the smallest as many as fit, and how many do not.
Grid gridOf(qsizetype count, int width)
{
    Grid grid;
    for (const int step : {13, 9, 6}) {
        grid.step = step;
        grid.columns = std::max(1, width / step);
        grid.lines = static_cast<int>((count + grid.columns - 1) / grid.columns);
        if (grid.lines * step <= MostHeight)
            break;
    }
    grid.lines = std::min(grid.lines, MostHeight / grid.step);
    grid.shown = std::min<qsizetype>(count, qsizetype(grid.lines) * grid.columns);
    grid.missing = count - grid.shown;
    return grid;
}

void paintSign(QPainter &painter, const QRect &area, Actors::State state)
{
    const auto &tokens = Tokens::current();
    const QRectF sign = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(tokens.muted, 1));
    painter.setBrush(Qt::NoBrush);
    if (state == Actors::State::Answered) {
        painter.setBrush(tokens.muted);
        painter.drawEllipse(sign);
        return;
    }
    if (state == Actors::State::Asking) {
        painter.setPen(QPen(storeColour(Store::Sqlite), 1));
        painter.setBrush(storeColour(Store::Sqlite));
    }
    painter.drawRect(sign);
}

} // namespace

int heightOf(const Actors &actors, int width)
{
    return gridOf(actors.states.size(), width).height();
}

void paint(Canvas &canvas, const QRect &area, const Actors &actors)
{
    const auto grid = gridOf(actors.states.size(), area.width());
    const int size = grid.step - std::max(2, grid.step / 4);
    for (qsizetype i = 0; i < grid.shown; ++i) {
        const int x = area.left() + static_cast<int>(i % grid.columns) * grid.step;
        const int y = area.top() + static_cast<int>(i / grid.columns) * grid.step;
        paintSign(canvas.painter, QRect(x, y, size, size), actors.states[i]);
    }
    const QRect more(area.left(), area.top() + grid.lines * grid.step, area.width(), lineHeight(smallFont()));
    paintText(canvas.painter, more, smallFont(), Tokens::current().muted, moreText(grid.missing));
}

} // namespace lab::ui::picture
