// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/basic_types_shapes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 24;
constexpr int ColumnWidth = 300;
constexpr int WidestName = 160;
constexpr qsizetype MostRecordLines = 8, MostBarRows = 8;

} // namespace

namespace {

void drawField(QPainter &painter, const QRect &row, const Element &element)
{
    const auto &tokens = Tokens::current();
    const bool marked = element.mark != Element::Mark::None;
    const QFontMetrics metrics(monospaceFont());
    if (marked)
        painter.fillRect(row.adjusted(0, 1, 0, -1), tokens.selection);
    painter.setFont(monospaceFont());
    const int sign = metrics.horizontalAdvance(u"~ "_s);
    painter.setPen(tokens.accent);
    painter.drawText(row.adjusted(spacing::Tiny, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, markText(element.mark));
    const int name = std::min((row.width() - sign) * 2 / 5, WidestName);
    const QRect field(row.left() + sign + spacing::Tiny, row.top(), name - spacing::Small, row.height());
    painter.setPen(tokens.muted);
    painter.drawText(field, Qt::AlignVCenter, metrics.elidedText(element.label, Qt::ElideRight, field.width()));
    const QRect value(row.left() + sign + name, row.top(), row.width() - sign - name - spacing::Small, row.height());
    painter.setPen(tokens.text);
    painter.drawText(value, Qt::AlignVCenter, metrics.elidedText(element.detail, Qt::ElideRight, value.width()));
    painter.setPen(tokens.line);
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

} // namespace

int recordHeight(const ObservedKey &key, int width)
{
    const qsizetype columns = std::max(1, width / ColumnWidth);
    const auto lines = std::clamp<qsizetype>((key.length + columns - 1) / columns, 1, MostRecordLines);
    return static_cast<int>(lines) * RowHeight;
}

int barsHeight(const ObservedKey &key)
{
    return static_cast<int>(std::clamp<qsizetype>(key.length, 1, MostBarRows)) * RowHeight;
}

void drawRecord(QPainter &painter, const QRect &area, const ObservedKey &key)
{
    const int mostColumns = std::max(1, area.width() / ColumnWidth);
    const qsizetype lines = std::max(1, area.height() / RowHeight);
    const bool fits = key.isComplete() && key.elements.size() <= lines * mostColumns;
    const qsizetype used = fits ? lines : std::max<qsizetype>(lines - 1, 1); // the last line says what is missing
    const qsizetype shown = std::min<qsizetype>(key.elements.size(), used * mostColumns);
    const auto columns = static_cast<int>((shown + used - 1) / used);
    const int width = std::min(area.width() / std::max(columns, 1), 2 * ColumnWidth);
    for (qsizetype i = 0; i < shown; ++i) {
        const int x = area.left() + static_cast<int>(i / used) * width;
        const int y = area.top() + static_cast<int>(i % used) * RowHeight;
        drawField(painter, QRect(x, y, width - spacing::Large, RowHeight), key.elements[i]);
    }
    drawMore(painter, area, key.length - shown);
}

namespace {

/// Where the parts of a bar's row lie.
struct BarLayout
{
    int rank = 0, names = 0, scores = 0, room = 0; ///< widths
    double highest = 0;                            ///< the score, by its size, whose bar fills the room
};

BarLayout barLayout(const QRect &area, const QList<Element> &elements, qsizetype shown)
{
    const QFontMetrics metrics(monospaceFont());
    BarLayout layout;
    for (qsizetype i = 0; i < shown; ++i) {
        layout.names = std::max(layout.names, metrics.horizontalAdvance(elements[i].label));
        layout.scores = std::max(layout.scores, metrics.horizontalAdvance(elements[i].detail));
        layout.highest = std::max(layout.highest, std::abs(elements[i].score));
    }
    layout.names = std::min(layout.names, area.width() / 4);
    layout.rank = metrics.horizontalAdvance(u"000 +"_s) + spacing::Tiny;
    layout.room = area.width() - layout.rank - layout.names - layout.scores - 3 * spacing::Medium;
    return layout;
}

void drawBar(QPainter &painter, const QRect &row, const Element &element, qsizetype rank, const BarLayout &layout)
{
    const auto &tokens = Tokens::current();
    const bool marked = element.mark != Element::Mark::None;
    const QFontMetrics metrics(monospaceFont());
    if (marked)
        painter.fillRect(row.adjusted(0, 1, 0, -1), tokens.selection);
    painter.setFont(monospaceFont());
    painter.setPen(marked ? tokens.accent : tokens.muted);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, u"%1 %2"_s.arg(rank, 3).arg(markText(element.mark)));
    painter.setPen(tokens.text);
    painter.drawText(row.adjusted(layout.rank, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(element.label, Qt::ElideRight, layout.names));
    const double share = layout.highest > 0 ? std::abs(element.score) / layout.highest : 0;
    const QRect bar(row.left() + layout.rank + layout.names + spacing::Medium, row.top() + 6,
                    std::max(2, static_cast<int>(layout.room * share)), RowHeight - 12);
    const auto colour = QColor::fromRgba(series::Redis);
    painter.setPen(QPen(colour, 1));
    // Below zero the bar is hollow: it has a length, too.
    painter.setBrush(element.score < 0 ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(tokens.text);
    painter.drawText(QRect(bar.right() + spacing::Small, row.top(), layout.scores + spacing::Medium, RowHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, element.detail);
}

} // namespace

void drawBars(QPainter &painter, const QRect &area, const ObservedKey &key)
{
    const qsizetype fitting = std::max(1, area.height() / RowHeight);
    const bool fits = key.isComplete() && key.elements.size() <= fitting;
    const auto shown = std::min(key.elements.size(), fits ? fitting : std::max<qsizetype>(fitting - 1, 1));
    const auto layout = barLayout(area, key.elements, shown);
    for (qsizetype i = 0; i < shown; ++i) {
        const QRect row(area.left(), area.top() + static_cast<int>(i) * RowHeight, area.width(), RowHeight);
        drawBar(painter, row, key.elements[i], i + 1, layout);
    }
    drawMore(painter, area, key.length - shown);
}

} // namespace lab::ui
