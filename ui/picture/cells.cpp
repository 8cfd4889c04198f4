// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int CellHeight = 28, SmallHeight = 20, WidestCell = 160;
constexpr int Gap = spacing::Small, LinkGap = spacing::Large, SmallGap = spacing::Tiny;
constexpr int PositionHeight = 24;
constexpr int OutlineInset = spacing::Large, OutlinePadding = spacing::Medium;

struct Line
{
    qsizetype first = 0, count = 0;
    int width = 0;
};

/// Where the cells go at a width.
struct CellLayout
{
    QList<Line> lines;
    int gap = Gap, pitch = 0, side = 0, padding = 0;
    qint64 missing = 0;
    int end = 0; ///< the width of the last cell, when it stands by itself behind what is missing

    int linesHeight() const { return static_cast<int>(lines.size()) * pitch; }
    int moreHeight() const { return missing > 0 && end == 0 ? lineHeight(smallFont()) : 0; }
    int height() const { return linesHeight() + moreHeight() + 2 * padding; }
};

int cellHeight(const Cells &cells)
{
    return cells.small ? SmallHeight : CellHeight;
}

QFont cellFont(const Cells &cells)
{
    return cells.small ? smallFont() : monospaceFont();
}

int cellWidth(const Cells &cells, qsizetype index, int most)
{
    const int padding = cells.small ? SmallGap : Gap;
    const int text = QFontMetrics(cellFont(cells)).horizontalAdvance(cells.cells[index].label) + 2 * padding + 1;
    return std::min(std::clamp(text, cellHeight(cells), WidestCell), std::max(most, 1));
}

int captionWidth(const Cells &cells)
{
    if (cells.left.isEmpty() && cells.right.isEmpty())
        return cells.outlined ? OutlineInset : 0;
    const QFontMetrics metrics(smallFont());
    return std::max(metrics.horizontalAdvance(cells.left), metrics.horizontalAdvance(cells.right)) + spacing::Small;
}

/// Breaks the cells into lines; what does not fit into the last one is left out.
CellLayout layOutWithin(const Cells &cells, int room, int last)
{
    CellLayout layout;
    layout.gap = !cells.linked ? (cells.small ? SmallGap : Gap) : cells.small ? Gap : LinkGap;
    layout.lines.append(Line{});
    qsizetype shown = 0;
    for (; shown < cells.cells.size(); ++shown) {
        const int cell = cellWidth(cells, shown, room);
        const bool isLast = layout.lines.size() == cells.mostRows;
        if (layout.lines.last().count > 0 &&
            layout.lines.last().width + layout.gap + cell > (isLast ? room - last : room)) {
            if (isLast)
                break;
            layout.lines.append(Line{shown, 0, 0});
        }
        auto &line = layout.lines.last();
        line.width += (line.count > 0 ? layout.gap : 0) + cell;
        ++line.count;
    }
    layout.missing = std::max<qint64>(cells.total, cells.cells.size()) - shown;
    return layout;
}

/// What stands between the last one in order and the end.
QString leftOutText(const CellLayout &layout)
{
    return layout.missing > 0 ? moreText(layout.missing) + u" …"_s : QString();
}

CellLayout layOut(const Cells &cells, int width)
{
    const int side = captionWidth(cells), room = width - 2 * side;
    auto layout = layOutWithin(cells, room, 0);
    const bool isKnown = cells.linked && cells.cells.size() > 1 && cells.cells.size() == cells.total;
    if (layout.missing > 0 && isKnown) { // with room for the end, and for how many are missing
        const int end = cellWidth(cells, cells.cells.size() - 1, room / 3);
        const int text = QFontMetrics(smallFont()).horizontalAdvance(leftOutText(layout)) + 1;
        layout = layOutWithin(cells, room, end + text + 2 * layout.gap);
        if (layout.lines.last().width + end + text + 2 * layout.gap <= room) {
            layout.missing -= 1;
            layout.end = end;
        }
    }
    layout.side = side;
    layout.pitch = cellHeight(cells) + (cells.numbered ? PositionHeight : cells.small ? SmallGap : Gap);
    layout.padding = cells.outlined ? OutlinePadding : 0;
    return layout;
}

/// The sign of a mark at the corner of its cell.
void paintBadge(QPainter &painter, const QRect &cell, Mark mark)
{
    const auto &tokens = Tokens::current();
    const QRect badge(cell.right() - 7, cell.top() - 6, 13, 13);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(badge);
    QFont font = smallFont();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(tokens.accentText);
    painter.drawText(badge, Qt::AlignCenter, markText(mark));
}

/// The first cell with a mark has the sign for all that follow with the same.
bool isBadged(const Cells &cells, qsizetype index)
{
    return !cells.joined || index == 0 || cells.cells[index - 1].mark != cells.cells[index].mark;
}

/// A new or changed part has a thick accent border and a sign at its corner, so that colour is not alone.
void paintCell(Canvas &canvas, const QRect &area, const Cells &cells, qsizetype index)
{
    const auto &cell = cells.cells[index];
    const auto &tokens = Tokens::current();
    const bool marked = canvas.marks && cell.mark != Mark::None;
    const double radius = cells.shape == Cells::Shape::Pill ? area.height() / 2.0 : spacing::Tiny;
    canvas.painter.setPen(QPen(marked ? tokens.accent : tokens.outline, marked ? 2 : 1));
    canvas.painter.setBrush(marked ? tokens.selection : tokens.code);
    canvas.painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int padding = cells.small ? SmallGap / 2 : Gap / 2;
    paintText(canvas, area.adjusted(padding, 0, -padding, 0), cellFont(cells), toneColour(cell.tone), cell.label,
              Qt::AlignCenter);
    if (marked && !cells.small && isBadged(cells, index))
        paintBadge(canvas.painter, area, cell.mark);
}

/// Positions from the left below each cell; the very last one also counted from the right.
void paintPosition(Canvas &canvas, const QRect &cell, qsizetype index, bool last)
{
    const QString text = last && index > 0 ? u"%1 = −1"_s.arg(index) : QString::number(index);
    const QRect below(cell.left() - LinkGap, cell.bottom() + 2, cell.width() + 2 * LinkGap, 16);
    paintText(canvas, below, smallFont(), Tokens::current().muted, text, Qt::AlignHCenter | Qt::AlignTop);
}

void paintLink(QPainter &painter, int from, int to, int y)
{
    painter.setPen(QPen(Tokens::current().muted, 1));
    painter.drawLine(from, y, to, y);
}

void paintLine(Canvas &canvas, const QRect &area, const Cells &cells, const Line &line, int gap)
{
    int x = area.left() + (cells.centred ? std::max(0, (area.width() - line.width) / 2) : 0);
    for (qsizetype i = line.first; i < line.first + line.count; ++i) {
        const QRect cell(x, area.top(), cellWidth(cells, i, area.width()), cellHeight(cells));
        if (cells.linked && i + 1 < cells.total)
            paintLink(canvas.painter, cell.right() + 1, cell.right() + gap, cell.center().y());
        paintCell(canvas, cell, cells, i);
        if (cells.numbered)
            paintPosition(canvas, cell, i, cells.linked && i == cells.total - 1);
        x += cell.width() + gap;
    }
}

/// Behind the last line: how many are missing, and the very last cell.
void paintEnd(Canvas &canvas, const QRect &area, const Cells &cells, const CellLayout &layout)
{
    const auto last = cells.cells.size() - 1;
    QRect place(area.left() + layout.lines.last().width + layout.gap, area.top(), 0, cellHeight(cells));
    const auto text = leftOutText(layout);
    place.setWidth(QFontMetrics(smallFont()).horizontalAdvance(text) + 1);
    paintText(canvas, place, smallFont(), Tokens::current().muted, text);
    place = QRect(place.right() + 1 + layout.gap, place.top(), layout.end, place.height());
    paintCell(canvas, place, cells, last);
    if (cells.numbered)
        paintPosition(canvas, place, last, true);
}

void paintOutline(QPainter &painter, const QRect &area)
{
    painter.setPen(QPen(Tokens::current().outline, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 4.0, area.height() / 4.0);
}

} // namespace

int heightOf(const Cells &cells, int width)
{
    return layOut(cells, width).height();
}

void paint(Canvas &canvas, const QRect &area, const Cells &cells)
{
    const auto layout = layOut(cells, area.width());
    const auto &tokens = Tokens::current();
    if (cells.outlined)
        paintOutline(canvas.painter, area);
    QRect line(area.left() + layout.side, area.top() + layout.padding, area.width() - 2 * layout.side, layout.pitch);
    const QRect first(area.left(), line.top(), area.width(), cellHeight(cells));
    paintText(canvas, first, smallFont(), tokens.muted, cells.left);
    paintText(canvas, first, smallFont(), tokens.muted, cells.right, Qt::AlignRight | Qt::AlignVCenter);
    for (const auto &each : layout.lines) {
        paintLine(canvas, line, cells, each, layout.gap);
        line.translate(0, layout.pitch);
    }
    if (layout.end > 0)
        paintEnd(canvas, line.translated(0, -layout.pitch), cells, layout);
    line.setHeight(layout.moreHeight());
    if (layout.end == 0)
        paintText(canvas, line, smallFont(), tokens.muted, moreText(layout.missing, cells.open),
                  Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace lab::ui::picture
