// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/table_chart.h"

#include "ui/charts/axis_style.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/legend.h"
#include "ui/theme/theme.h"

#include <QChartView>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestRows = 3, MostParts = 4;
constexpr int Height = 210;
constexpr double MostTicks = 5;
constexpr double RoomForMarks = 0.04; ///< of the range, at either end

struct Columns
{
    QStringList numbers, texts;
};

Columns columnsOf(const Fields &row)
{
    Columns columns;
    for (const auto &[name, value] : row)
        (isNumber(value) ? columns.numbers : columns.texts).append(name);
    return columns;
}

bool countsUp(const QList<Fields> &rows, const QString &column)
{
    return std::is_sorted(rows.begin(), rows.end(), [&](const Fields &a, const Fields &b) {
        return a.value(column).toDouble() <= b.value(column).toDouble();
    });
}

/// The texts by which the lines are parted, in order of appearance; one empty text when there is no such column.
QStringList partsOf(const QList<Fields> &rows, const QString &column)
{
    QStringList parts;
    for (const auto &row : rows) {
        const auto text = column.isEmpty() ? QString() : displayText(row.value(column));
        if (!parts.contains(text))
            parts.append(text);
    }
    return parts;
}

QColor columnColour(const QString &column, qsizetype index, qsizetype count)
{
    if (column.contains("sqlite"_L1))
        return QColor::fromRgb(series::Sqlite);
    if (count == 1 || column.contains("redis"_L1))
        return QColor::fromRgb(series::Redis);
    return QColor::fromRgb(series::Others[static_cast<std::size_t>(index) % std::size(series::Others)]);
}

QList<QPointF> pointsOf(const QList<Fields> &rows, const QString &across, const QString &up, const QString &partColumn,
                        const QString &part)
{
    QList<QPointF> points;
    for (const auto &row : rows) {
        if (isNumber(row.value(up)) && (partColumn.isEmpty() || displayText(row.value(partColumn)) == part))
            points.append({row.value(across).toDouble(), row.value(up).toDouble()});
    }
    return points;
}

/// 1, 2 or 5 times a power of ten, never less than one: values are counts and bytes.
double tickStep(double range)
{
    const double power = std::pow(10, std::floor(std::log10(range / MostTicks)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (power * factor * MostTicks >= range)
            return std::max(1.0, power * factor);
    }
    Q_UNREACHABLE();
}

/// Marks are cut at the edges of the axes, so these reach a little beyond the outermost values.
QValueAxis *makeAxis(const QString &title, double least, double greatest, const Tokens &tokens)
{
    const double range = std::max(1.0, greatest - least);
    auto *axis = new QValueAxis;
    axis->setRange(least - range * RoomForMarks, least + range * (1 + RoomForMarks));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(tickStep(range));
    axis->setTickAnchor(std::ceil(least / tickStep(range)) * tickStep(range));
    axis->setLabelFormat(u"%.0f"_s);
    axis->setTitleText(axisLabel(title));
    styleAxis(axis, tokens);
    return axis;
}

} // namespace

std::optional<TableCurves> TableCurves::of(const QList<Fields> &rows)
{
    if (rows.size() < FewestRows)
        return {};
    auto [numbers, texts] = columnsOf(rows.first());
    if (numbers.size() < 2 || texts.size() > 1 || rows.first().begin()->first != numbers.first() ||
        !countsUp(rows, numbers.first()))
        return {};
    TableCurves curves;
    const QString across = numbers.takeFirst();
    const auto parts = partsOf(rows, texts.value(0));
    if (parts.size() > MostParts || (!texts.isEmpty() && parts.size() == rows.size()))
        return {};
    curves.across = fieldTitle(across);
    curves.up = numbers.size() == 1 ? fieldTitle(numbers.first()) : QString();
    const auto count = numbers.size() * parts.size();
    for (const auto &column : numbers) {
        for (const auto &part : parts) {
            const auto index = curves.lines.size();
            const QString name = numbers.size() == 1 ? part : u"%1 %2"_s.arg(fieldTitle(column), part).trimmed();
            curves.lines.append({{name, styleAt(index, columnColour(column, index, count))},
                                 pointsOf(rows, across, column, texts.value(0), part)});
        }
    }
    return curves;
}

TableChart::TableChart(TableCurves curves, QWidget *parent)
    : QWidget(parent)
    , m_curves(std::move(curves))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::Tiny);
    if (m_curves.lines.size() > 1) {
        auto *legend = new Legend;
        QList<LegendEntry> entries;
        for (const auto &line : m_curves.lines)
            entries.append(line.entry);
        legend->setEntries(entries);
        column->addWidget(legend);
    }
    auto *view = new QChartView(makeChart().release());
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setFixedHeight(Height);
    view->setFocusPolicy(Qt::NoFocus); // the table beside it says the same to the keyboard and to screen readers
    view->setAccessibleName(tr("Chart of the table below"));
    column->addWidget(view);
    if (auto *theme = Theme::instance()) {
        connect(theme, &Theme::changed, view, [this, view] {
            const std::unique_ptr<QChart> old(view->chart());
            view->setChart(makeChart().release());
        });
    }
}

std::unique_ptr<QChart> TableChart::makeChart() const
{
    const auto &tokens = Tokens::current();
    auto chart = makeBareChart();
    const auto &first = m_curves.lines.first().points;
    double left = first.first().x(), right = left, top = 0;
    for (const auto &line : m_curves.lines) {
        for (const auto &point : line.points) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            top = std::max(top, point.y());
        }
    }
    chart->addAxis(makeAxis(m_curves.across, left, right, tokens), Qt::AlignBottom);
    chart->addAxis(makeAxis(m_curves.up, 0, top, tokens), Qt::AlignLeft);
    for (const auto &line : m_curves.lines)
        addPath(*chart, line.entry.name, line.points, line.entry.style);
    return chart;
}

} // namespace lab::ui
