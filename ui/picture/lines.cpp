// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 24, TightHeight = 18;
constexpr int ColumnWidth = 300, TightColumn = 150, WidestName = 160;
constexpr qsizetype MostBarLines = 8;

/// How many fields or bars are shown, in which columns. What is missing is said in a line of its own.
struct Lines
{
    qsizetype count = 1, columns = 1, shown = 0;
    qint64 missing = 0;
    int each = LineHeight;
    int height() const { return static_cast<int>(count) * each + (missing > 0 ? lineHeight(smallFont()) : 0); }
};

Lines linesOf(qsizetype given, qint64 total, qsizetype columns, qsizetype mostLines, bool isTight)
{
    Lines lines;
    lines.each = isTight ? TightHeight : LineHeight;
    lines.count = std::clamp<qsizetype>((given + columns - 1) / columns, 1, mostLines);
    lines.shown = std::min(given, lines.count * columns);
    lines.columns = std::max<qsizetype>(1, (lines.shown + lines.count - 1) / lines.count);
    lines.missing = std::max<qint64>(total, given) - lines.shown;
    return lines;
}

Lines linesOf(const Record &record, int width)
{
    return linesOf(record.fields.size(), record.total,
                   std::clamp(width / (record.tight ? TightColumn : ColumnWidth), 1, std::max(1, record.mostColumns)),
                   record.mostLines, record.tight);
}

Lines linesOf(const Bars &bars)
{
    return linesOf(bars.bars.size(), bars.total, 1, MostBarLines, bars.tight);
}

void paintMore(Canvas &canvas, const QRect &area, const Lines &lines)
{
    const int top = area.top() + static_cast<int>(lines.count) * lines.each;
    paintText(canvas, QRect(area.left(), top, area.width(), lineHeight(smallFont())), smallFont(),
              Tokens::current().muted, moreText(lines.missing), Qt::AlignRight | Qt::AlignVCenter);
}

void paintGround(Canvas &canvas, const QRect &line, bool marked)
{
    if (marked)
        canvas.painter.fillRect(line.adjusted(0, 1, 0, -1), Tokens::current().selection);
}

void paintField(Canvas &canvas, const QRect &line, const Field &field)
{
    const auto &tokens = Tokens::current();
    const bool marked = canvas.marks && field.mark != Mark::None;
    paintGround(canvas, line, marked);
    const int sign = QFontMetrics(monospaceFont()).horizontalAdvance(u"~ "_s);
    const int name = std::min((line.width() - sign) * 2 / 5, WidestName);
    QRect area = line.adjusted(spacing::Tiny, 0, -spacing::Small, 0);
    if (marked)
        paintText(canvas, area, monospaceFont(), tokens.accent, markText(field.mark));
    area.setLeft(area.left() + sign);
    paintText(canvas, QRect(area.left(), area.top(), name - spacing::Small, area.height()), monospaceFont(),
              tokens.muted, field.name);
    area.setLeft(area.left() + name);
    paintText(canvas, area, monospaceFont(), tokens.text, field.value);
    canvas.painter.setPen(tokens.line);
    canvas.painter.drawLine(line.bottomLeft(), line.bottomRight());
}

/// Where the parts of a bar's line lie.
struct BarLayout
{
    int rank = 0, labels = 0, values = 0, room = 0, gap = 0; ///< widths
    double highest = 0;                                      ///< the value, by its size, whose bar fills the room
};

/// The place, as wide for all of them.
QString rankText(const Bars &bars, qsizetype index)
{
    const auto digits = QString::number(bars.bars.size()).size();
    return QString::number(index + 1).rightJustified(digits);
}

BarLayout barLayout(const Bars &bars, int width, qsizetype shown)
{
    const QFontMetrics metrics(monospaceFont());
    BarLayout layout;
    for (const auto &bar : bars.bars.first(shown)) {
        layout.labels = std::max(layout.labels, metrics.horizontalAdvance(bar.label));
        layout.values = std::max(layout.values, metrics.horizontalAdvance(bar.valueText));
        if (std::isfinite(bar.value))
            layout.highest = std::max(layout.highest, std::abs(bar.value));
    }
    constexpr int Narrow = 260;
    layout.gap = width < Narrow ? spacing::Tiny : spacing::Medium;
    layout.labels = std::min(layout.labels, width / 4);
    const bool hasMarks =
        std::any_of(bars.bars.begin(), bars.bars.end(), [](const Bar &bar) { return bar.mark != Mark::None; });
    layout.rank = metrics.horizontalAdvance((bars.ranked ? rankText(bars, shown - 1) + u' ' : QString()) +
                                            (hasMarks || !bars.ranked ? u"+"_s : QString())) +
                  spacing::Tiny;
    const int over = layout.rank + layout.labels + layout.values + 3 * layout.gap + 2 - width;
    layout.labels -= std::clamp(over, 0, layout.labels / 2); // a value says more than the end of a name
    layout.room = std::max(2, width - layout.rank - layout.labels - layout.values - 3 * layout.gap);
    layout.values = std::min(layout.values, width - layout.rank - layout.labels - layout.room - 2 * layout.gap);
    return layout;
}

double shareOf(const Bar &bar, const BarLayout &layout)
{
    if (!std::isfinite(bar.value))
        return std::isnan(bar.value) ? 0 : 1;
    return layout.highest > 0 ? std::abs(bar.value) / layout.highest : 0;
}

void paintRank(Canvas &canvas, const QRect &line, const Bars &bars, qsizetype index)
{
    const bool marked = canvas.marks && bars.bars[index].mark != Mark::None;
    const QString sign = marked ? markText(bars.bars[index].mark) : QString();
    const QString text = bars.ranked ? u"%1 %2"_s.arg(rankText(bars, index), sign) : sign;
    paintText(canvas, line, monospaceFont(), marked ? Tokens::current().accent : Tokens::current().muted, text);
}

void paintBar(Canvas &canvas, const QRect &line, const Bar &bar, Store store, const BarLayout &layout)
{
    const auto &tokens = Tokens::current();
    paintText(canvas, QRect(line.left() + layout.rank, line.top(), layout.labels + 1, line.height()), monospaceFont(),
              tokens.text, bar.label);
    const int left = line.left() + layout.rank + layout.labels + layout.gap;
    const int length = std::max(2, static_cast<int>(layout.room * shareOf(bar, layout)));
    const QRect shape(left, line.top() + line.height() / 4, length, line.height() / 2);
    const auto colour = storeColour(store);
    canvas.painter.setPen(QPen(colour, 1));
    // Below zero the bar is hollow: it has a length, too.
    canvas.painter.setBrush(bar.value < 0 ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (bar.value != 0)
        canvas.painter.drawRoundedRect(QRectF(shape).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QRect value(shape.right() + std::min<int>(layout.gap, spacing::Small), line.top(), layout.values + 1,
                      line.height());
    paintText(canvas, value, monospaceFont(), tokens.text, bar.valueText);
}

} // namespace

int heightOf(const Record &record, int width)
{
    return linesOf(record, width).height();
}

void paint(Canvas &canvas, const QRect &area, const Record &record)
{
    const auto lines = linesOf(record, area.width());
    const int widest = record.mostColumns > 1 ? 2 * ColumnWidth : area.width();
    const int width = std::min(area.width() / static_cast<int>(lines.columns), widest);
    for (qsizetype i = 0; i < lines.shown; ++i) {
        const int x = area.left() + static_cast<int>(i / lines.count) * width;
        const int y = area.top() + static_cast<int>(i % lines.count) * lines.each;
        paintField(canvas, QRect(x, y, width - spacing::Large, lines.each), record.fields[i]);
    }
    paintMore(canvas, area, lines);
}

int heightOf(const Bars &bars, int)
{
    return linesOf(bars).height();
}

void paint(Canvas &canvas, const QRect &area, const Bars &bars)
{
    const auto lines = linesOf(bars);
    const auto layout = barLayout(bars, area.width(), lines.shown);
    for (qsizetype i = 0; i < lines.shown; ++i) {
        const QRect line(area.left(), area.top() + static_cast<int>(i) * lines.each, area.width(), lines.each);
        paintGround(canvas, line, canvas.marks && bars.bars[i].mark != Mark::None);
        paintRank(canvas, line, bars, i);
        paintBar(canvas, line, bars.bars[i], bars.store, layout);
    }
    paintMore(canvas, area, lines);
}

} // namespace lab::ui::picture
