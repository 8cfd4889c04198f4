// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int CellHeight = 28, WidestCell = 160;
constexpr int Gap = spacing::Small, LinkGap = spacing::Large;
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

    int linesHeight() const { return static_cast<int>(lines.size()) * pitch; }
    int moreHeight() const { return missing > 0 ? lineHeight(smallFont()) : 0; }
    int height() const { return linesHeight() + moreHeight() + 2 * padding; }
};

int cellWidth(const QString &label, int most)
{
    const int text = QFontMetrics(monospaceFont()).horizontalAdvance(label) + 2 * Gap;
    return std::min(std::clamp(text, CellHeight, WidestCell), std::max(most, 1));
}

int captionWidth(const Cells &cells)
{
    if (cells.left.isEmpty() && cells.right.isEmpty())
        return cells.outlined ? OutlineInset : 0;
    const QFontMetrics metrics(smallFont());
    return std::max(metrics.horizontalAdvance(cells.left), metrics.horizontalAdvance(cells.right)) + spacing::Small;
}

/// Breaks the cells into lines; what does not fit into the last one is left out.
CellLayout layOut(const Cells &cells, int width)
{
    CellLayout layout;
    layout.gap = cells.linked ? LinkGap : Gap;
    layout.pitch = CellHeight + (cells.numbered ? PositionHeight : Gap);
    layout.side = captionWidth(cells);
    layout.padding = cells.outlined ? OutlinePadding : 0;
    const int room = width - 2 * layout.side;
    layout.lines.append(Line{});
    qsizetype shown = 0;
    for (; shown < cells.cells.size(); ++shown) {
        const int cell = cellWidth(cells.cells[shown].label, room);
        if (layout.lines.last().count > 0 && layout.lines.last().width + layout.gap + cell > room) {
            if (layout.lines.size() == cells.mostRows)
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

/// A new or changed part has a thick accent border and a sign at its corner, so that colour is not alone.
void paintCell(Canvas &canvas, const QRect &area, const Cell &cell, Cells::Shape shape, bool badged)
{
    const auto &tokens = Tokens::current();
    const bool marked = canvas.marks && cell.mark != Mark::None;
    const double radius = shape == Cells::Shape::Pill ? area.height() / 2.0 : spacing::Tiny;
    canvas.painter.setPen(QPen(marked ? tokens.accent : tokens.outline, marked ? 2 : 1));
    canvas.painter.setBrush(marked ? tokens.selection : tokens.code);
    canvas.painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintText(canvas, area.adjusted(Gap / 2, 0, -Gap / 2, 0), monospaceFont(), tokens.text, cell.label,
              Qt::AlignCenter);
    if (marked && badged)
        paintBadge(canvas.painter, area, cell.mark);
}

/// Positions from the left below each cell; the very last one also counted from the right.
void paintPosition(Canvas &canvas, const QRect &cell, qsizetype index, bool last)
{
    const QString text = last && index > 0 ? u"%1 = −1"_s.arg(index) : QString::number(index);
    const QRect below(cell.left() - LinkGap, cell.bottom() + 2, cell.width() + 2 * LinkGap, 16);
    paintText(canvas, below, smallFont(), Tokens::current().muted, text, Qt::AlignHCenter | Qt::AlignTop);
}

/// The first cell with a mark has the sign for all that follow with the same.
bool isBadged(const Cells &cells, qsizetype index)
{
    return !cells.joined || index == 0 || cells.cells[index - 1].mark != cells.cells[index].mark;
}

void paintLine(Canvas &canvas, const QRect &area, const Cells &cells, const Line &line, int gap)
{
    int x = area.left() + (cells.centred ? std::max(0, (area.width() - line.width) / 2) : 0);
    for (qsizetype i = line.first; i < line.first + line.count; ++i) {
        const QRect cell(x, area.top(), cellWidth(cells.cells[i].label, area.width()), CellHeight);
        if (cells.linked && i + 1 < cells.total) {
            canvas.painter.setPen(QPen(Tokens::current().muted, 1));
            canvas.painter.drawLine(cell.right() + 1, cell.center().y(), cell.right() + LinkGap, cell.center().y());
        }
        paintCell(canvas, cell, cells.cells[i], cells.shape, isBadged(cells, i));
        if (cells.numbered)
            paintPosition(canvas, cell, i, cells.linked && i == cells.total - 1);
        x += cell.width() + gap;
    }
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
    const QRect first(area.left(), line.top(), area.width(), CellHeight);
    paintText(canvas, first, smallFont(), tokens.muted, cells.left);
    paintText(canvas, first, smallFont(), tokens.muted, cells.right, Qt::AlignRight | Qt::AlignVCenter);
    for (const auto &each : layout.lines) {
        paintLine(canvas, line, cells, each, layout.gap);
        line.translate(0, layout.pitch);
    }
    line.setHeight(layout.moreHeight());
    paintText(canvas, line, smallFont(), tokens.muted, moreText(layout.missing, cells.open),
              Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace lab::ui::picture
