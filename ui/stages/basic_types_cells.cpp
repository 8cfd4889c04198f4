// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "ui/stages/basic_types_shapes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLocale>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int CellHeight = 28;
constexpr int WidestCell = 160;
constexpr int Gap = spacing::Small;
constexpr int LinkGap = spacing::Large;
constexpr int PositionHeight = 24;
constexpr int MostByteRows = 4, MostListRows = 3;

} // namespace

QString markText(Element::Mark mark)
{
    switch (mark) {
    case Element::Mark::None:
        return {};
    case Element::Mark::Added:
        return u"+"_s;
    case Element::Mark::Changed:
        return u"~"_s;
    }
    Q_UNREACHABLE();
}

void drawSmall(QPainter &painter, const QRect &area, int flags, const QString &text)
{
    painter.setFont(smallFont());
    painter.setPen(Tokens::current().muted);
    painter.drawText(area, flags, text);
}

void drawMore(QPainter &painter, const QRect &area, qint64 missing)
{
    if (missing <= 0)
        return;
    const QString text = tr("… and %1 more").arg(QLocale().toString(missing));
    const QFontMetrics metrics(smallFont());
    // Cells may reach that far: what is said goes over them, not through them.
    const QSize size(metrics.horizontalAdvance(text) + spacing::Small, metrics.height());
    painter.fillRect(QRect(area.bottomRight() - QPoint(size.width(), size.height()), size), Tokens::current().window);
    drawSmall(painter, area, Qt::AlignRight | Qt::AlignBottom, text);
}

namespace {

/// The sign of a mark at the corner of its cell.
void drawBadge(QPainter &painter, const QRect &cell, Element::Mark mark)
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
void drawCell(QPainter &painter, const QRect &cell, const Element &element, CellShape shape, bool badged = true)
{
    const auto &tokens = Tokens::current();
    const bool marked = element.mark != Element::Mark::None;
    const double radius = shape == CellShape::Pill ? cell.height() / 2.0 : spacing::Tiny;
    painter.setPen(QPen(marked ? tokens.accent : tokens.outline, marked ? 2 : 1));
    painter.setBrush(marked ? tokens.selection : tokens.code);
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(monospaceFont());
    painter.setPen(tokens.text);
    const QFontMetrics metrics(monospaceFont());
    painter.drawText(cell, Qt::AlignCenter, metrics.elidedText(element.label, Qt::ElideRight, cell.width() - Gap));
    if (marked && badged)
        drawBadge(painter, cell, element.mark);
}

int cellWidth(const QString &label)
{
    const int text = QFontMetrics(monospaceFont()).horizontalAdvance(label) + 2 * Gap;
    return std::clamp(text, CellHeight, WidestCell);
}

struct Row
{
    qsizetype first = 0, count = 0;
    int width = 0;
};

/// Breaks the cells into rows; what does not fit into the last row is left out.
QList<Row> rowsOf(const QList<Element> &elements, int width, int gap, int mostRows)
{
    QList<Row> rows{Row{}};
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const int cell = cellWidth(elements[i].label);
        if (rows.last().count > 0 && rows.last().width + gap + cell > width) {
            if (rows.size() == mostRows)
                break;
            rows.append(Row{i, 0, 0});
        }
        auto &row = rows.last();
        row.width += (row.count > 0 ? gap : 0) + cell;
        ++row.count;
    }
    return rows;
}

void drawLink(QPainter &painter, int x, int y)
{
    painter.setPen(QPen(Tokens::current().muted, 1));
    painter.drawLine(x, y, x + LinkGap - 1, y);
}

/// Positions from the left below each cell; the very last one also counted from the right.
void drawPosition(QPainter &painter, const QRect &cell, qsizetype index, bool last)
{
    const QString text = last && index > 0 ? u"%1 = −1"_s.arg(index) : QString::number(index);
    const QRect below(cell.left() - LinkGap, cell.bottom() + 2, cell.width() + 2 * LinkGap, 16);
    drawSmall(painter, below, Qt::AlignHCenter | Qt::AlignTop, text);
}

int pitchOf(FlowStyle style)
{
    return CellHeight + (style.numbered ? PositionHeight : Gap);
}

/// What stands at either end of a list.
int listSide()
{
    const QFontMetrics metrics(smallFont());
    return std::max(metrics.horizontalAdvance(tr("left ▸")), metrics.horizontalAdvance(tr("◂ right"))) + spacing::Small;
}

FlowStyle listStyle()
{
    FlowStyle style;
    style.linked = true;
    style.numbered = true;
    return style;
}

} // namespace

int flowHeight(const QList<Element> &elements, int width, FlowStyle style, int mostRows)
{
    const auto rows = rowsOf(elements, width, style.linked ? LinkGap : Gap, mostRows);
    return static_cast<int>(rows.size()) * pitchOf(style);
}

int bytesHeight(const ObservedKey &key, int width)
{
    if (key.length == 0)
        return CellHeight;
    if (key.encoding == u"int")
        return 3 * CellHeight;
    FlowStyle style;
    style.numbered = true;
    return flowHeight(key.elements, width, style, MostByteRows);
}

int listHeight(const ObservedKey &key, int width)
{
    return flowHeight(key.elements, width - 2 * listSide(), listStyle(), MostListRows);
}

void drawFlow(QPainter &painter, const QRect &area, const QList<Element> &elements, qint64 total, FlowStyle style)
{
    const int gap = style.linked ? LinkGap : Gap;
    const int pitch = pitchOf(style);
    const auto rows = rowsOf(elements, area.width(), gap, std::max(1, (area.height() + Gap) / pitch));
    const int height = static_cast<int>(rows.size()) * pitch;
    int y = area.top() + std::max(0, (area.height() - height) / 2);
    qsizetype shown = 0;
    for (const auto &row : rows) {
        int x = area.left() + (style.centred ? std::max(0, (area.width() - row.width) / 2) : 0);
        for (qsizetype i = row.first; i < row.first + row.count; ++i) {
            const QRect cell(x, y, std::min(cellWidth(elements[i].label), area.width()), CellHeight);
            if (style.linked && i + 1 < total)
                drawLink(painter, cell.right() + 1, cell.center().y());
            drawCell(painter, cell, elements[i], style.shape,
                     !style.bytes || i == 0 || elements[i - 1].mark != elements[i].mark);
            if (style.numbered)
                drawPosition(painter, cell, i, style.linked && i == total - 1);
            x += cell.width() + gap;
        }
        shown += row.count;
        y += pitch;
    }
    drawMore(painter, area, total - shown);
}

void drawList(QPainter &painter, const QRect &area, const ObservedKey &key)
{
    const int side = listSide();
    drawSmall(painter, area, Qt::AlignLeft | Qt::AlignVCenter, tr("left ▸"));
    drawSmall(painter, area, Qt::AlignRight | Qt::AlignVCenter, tr("◂ right"));
    drawFlow(painter, area.adjusted(side, 0, -side, 0), key.elements, key.length, listStyle());
}

void drawBytes(QPainter &painter, const QRect &area, const ObservedKey &key)
{
    if (key.length == 0) {
        drawSmall(painter, area, Qt::AlignCenter, tr("The empty string: the key exists, with no bytes in it."));
        return;
    }
    if (key.encoding == u"int") {
        const int width = cellWidth(key.elements.first().label) + 2 * spacing::Large;
        const QRect box(area.center().x() - width / 2, area.center().y() - 24, width, CellHeight + spacing::Small);
        drawCell(painter, box, key.elements.first(), CellShape::Box);
        if (area.height() < 3 * CellHeight)
            return;
        drawSmall(painter, QRect(area.left(), box.bottom() + spacing::Small, area.width(), 20), Qt::AlignHCenter,
                  tr("digits only: kept as one 64-bit number"));
        return;
    }
    FlowStyle style;
    style.bytes = true;
    style.numbered = area.height() >= CellHeight + PositionHeight;
    drawFlow(painter, area, key.elements, key.length, style);
}

} // namespace lab::ui
