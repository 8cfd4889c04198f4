// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/overview_plot.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/charts/axis_style.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/overview_rows.h"
#include "ui/theme/fonts.h"

#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QTextDocument>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

using Faster = measure::OverviewRow::Faster;
using Shape = QScatterSeries::MarkerShape;

constexpr int RatioAxisHeight = 56;
/// The caps reach beyond the mark, so that the narrowest interval is seen.
constexpr double CapPixels = 8;
constexpr qreal MainMark = 9, SmallMark = 7, PublishedMark = 11;

/// Half a decade or so to either side at least, so that small differences look small.
constexpr double LeastReach = 2;

/// Grey says that the samples do not decide.
QColor colourOf(const measure::Ratio &ratio, bool engines, const Tokens &tokens)
{
    const Faster faster = measure::OverviewRow::fasterBy(ratio);
    if (faster == Faster::Unclear)
        return tokens.muted;
    if (!engines)
        return tokens.text;
    return QColor::fromRgb(faster == Faster::Below ? series::Redis : series::Sqlite);
}

std::pair<double, double> reachOf(const measure::Overview &overview)
{
    double least = 1 / LeastReach, greatest = LeastReach;
    const auto include = [&](double ratio) {
        least = std::min(least, ratio);
        greatest = std::max(greatest, ratio);
    };
    for (const auto &row : overview.rows) {
        include(row.ratio.low);
        include(row.ratio.high);
        for (const auto &other : row.others)
            include(other.ratio.value);
        if (row.published)
            include(*row.published);
    }
    // Marks are cut at the edges of the plot; and what either side means has to find room there.
    constexpr double Room = 1.15, LeastShare = 0.4;
    return {std::min(least, std::pow(greatest, -LeastShare)) / Room,
            std::max(greatest, std::pow(least, -LeastShare)) * Room};
}

QLogValueAxis *makeRatioAxis(const measure::Overview &overview, const Tokens &tokens)
{
    auto *axis = new QLogValueAxis;
    const auto [least, greatest] = reachOf(overview);
    axis->setBase(10);
    axis->setRange(least, greatest);
    axis->setLabelFormat(u"%g"_s);
    axis->setMinorTickCount(8);
    axis->setTitleText(tr("Ratio of medians, first named over second (logarithmic)"));
    styleAxis(axis, tokens);
    return axis;
}

/// Counts pixels, and is not to be seen: the rows have labels of their own, of several lines, which an axis would cut.
QValueAxis *makeLineAxis(const OverviewRows &rows)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, rows.height());
    axis->setVisible(false);
    return axis;
}

/// Calls `place` with the plot's area, now and whenever it changes.
template <typename Place>
void followPlot(QChart &chart, Place place)
{
    QObject::connect(&chart, &QChart::plotAreaChanged, &chart, place);
    place(chart.plotArea());
}

double heightIn(const QRectF &plot, const OverviewLine &line, double height)
{
    return plot.top() + (1 - line.centre / height) * plot.height();
}

void addLabel(QChart &chart, const OverviewLine &line, double height, const QColor &colour)
{
    auto *const label = new QGraphicsTextItem(&chart);
    label->setFont(inPixels(smallFont()));
    label->setDefaultTextColor(colour);
    label->document()->setDocumentMargin(0);
    label->setTextWidth(OverviewRows::LabelWidth);
    label->setHtml(u"<div align='right'>%1</div>"_s.arg(line.label));
    followPlot(chart, [label, line, height](const QRectF &plot) {
        label->setPos(plot.left() - OverviewRows::LabelWidth - spacing::Medium,
                      heightIn(plot, line, height) - label->boundingRect().height() / 2);
    });
}

void addLineAtOne(QChart &chart, double height, const Tokens &tokens)
{
    auto *line = new QLineSeries;
    line->setPen(QPen(tokens.text, 1.5));
    line->replace(QList<QPointF>{{1, 0}, {1, height}});
    attach(chart, line);
}

void addInterval(QChart &chart, const measure::Ratio &ratio, double at, const QColor &colour)
{
    auto *line = new QLineSeries;
    line->setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    line->replace(QList<QPointF>{{ratio.low, at - CapPixels},
                                 {ratio.low, at + CapPixels},
                                 {ratio.low, at},
                                 {ratio.high, at},
                                 {ratio.high, at - CapPixels},
                                 {ratio.high, at + CapPixels}});
    attach(chart, line);
}

void addMarks(QChart &chart, const QString &name, const QList<QPointF> &points, qreal size, Shape shape,
              const QColor &colour, bool hollow)
{
    if (points.isEmpty())
        return;
    auto *marks = new QScatterSeries;
    marks->setName(name);
    marks->setMarkerShape(shape);
    marks->setMarkerSize(size);
    marks->setColor(hollow ? QColor(Qt::transparent) : colour);
    marks->setBorderColor(colour);
    marks->replace(points);
    attach(chart, marks);
}

void addRow(QChart &chart, const measure::OverviewRow &row, double at, const Tokens &tokens)
{
    for (const auto &other : row.others)
        addMarks(chart, u"elsewhere"_s, {{other.ratio.value, at}}, SmallMark, Shape::MarkerShapeCircle,
                 colourOf(other.ratio, row.engines, tokens), true);
    const QColor colour = colourOf(row.ratio, row.engines, tokens);
    addInterval(chart, row.ratio, at, colour);
    addMarks(chart, row.id, {{row.ratio.value, at}}, MainMark, Shape::MarkerShapeCircle, colour, false);
    if (row.published)
        addMarks(chart, u"published"_s, {{*row.published, at}}, PublishedMark, Shape::MarkerShapeRotatedRectangle,
                 tokens.text, true);
}

QGraphicsSimpleTextItem *addWords(QChart &chart, const QString &text, const Tokens &tokens)
{
    auto *item = new QGraphicsSimpleTextItem(text, &chart);
    item->setFont(inPixels(smallFont()));
    item->setBrush(tokens.muted);
    return item;
}

/// What either side of the line at 1 means, beside it, wherever that comes to be.
void addEnds(QChart &chart, const OverviewLine &line, double height, const QString &left, const QString &right,
             const Tokens &tokens)
{
    auto *const leftWords = addWords(chart, u"← "_s + left, tokens);
    auto *const rightWords = addWords(chart, right + u" →"_s, tokens);
    followPlot(chart, [&chart, leftWords, rightWords, line, height](const QRectF &plot) {
        const double y = heightIn(plot, line, height) - leftWords->boundingRect().height() / 2;
        const double one = chart.mapToPosition({1, line.centre}).x();
        leftWords->setPos(one - spacing::Small - leftWords->boundingRect().width(), y);
        rightWords->setPos(one + spacing::Small, y);
    });
}

QString endWords(bool engines, bool left)
{
    if (engines)
        return left ? tr("SQLite faster") : tr("Redis faster");
    return left ? tr("first faster") : tr("second faster");
}

} // namespace

std::unique_ptr<QChart> makeOverview(const measure::Overview &overview, const Tokens &tokens)
{
    auto chart = makeBareChart();
    if (overview.rows.isEmpty())
        return chart;
    const OverviewRows rows(overview);
    chart->addAxis(makeRatioAxis(overview, tokens), Qt::AlignBottom);
    chart->addAxis(makeLineAxis(rows), Qt::AlignLeft);
    chart->setMargins({OverviewRows::LabelWidth + spacing::Medium, 0, spacing::Large, 0});
    addLineAtOne(*chart, rows.height(), tokens);
    for (const OverviewLine &line : rows.lines()) {
        const auto &row = overview.rows[line.row];
        const bool isRow = line.kind == OverviewLine::Kind::Row;
        addLabel(*chart, line, rows.height(), isRow ? tokens.text : tokens.muted);
        if (isRow)
            addRow(*chart, row, line.centre, tokens);
        if (line.kind == OverviewLine::Kind::Ends)
            addEnds(*chart, line, rows.height(), endWords(row.engines, true), endWords(row.engines, false), tokens);
    }
    return chart;
}

int overviewHeight(const measure::Overview &overview)
{
    return static_cast<int>(std::ceil(OverviewRows(overview).height())) + RatioAxisHeight;
}

QList<LegendEntry> legendOf(const measure::Overview &overview, const Tokens &tokens)
{
    const auto &rows = overview.rows;
    const auto any = [&rows](auto fits) {
        return std::any_of(rows.begin(), rows.end(), fits);
    };
    QList<LegendEntry> entries;
    if (overview.count(Faster::Below) > 0)
        entries.append({tr("Redis clearly faster"), {QColor::fromRgb(series::Redis)}});
    if (overview.count(Faster::Above) > 0)
        entries.append({tr("SQLite clearly faster"), {QColor::fromRgb(series::Sqlite)}});
    if (any([](const auto &row) { return !row.engines && row.faster() != Faster::Unclear; }))
        entries.append({tr("clearly different, other arms"), {tokens.text}});
    if (any([](const auto &row) { return row.faster() == Faster::Unclear; }))
        entries.append({tr("no clear difference"), {tokens.muted}});
    if (any([](const auto &row) { return !row.others.isEmpty(); })) {
        entries.append(
            {tr("at another value of its variable"), {.colour = tokens.muted, .line = Qt::NoPen, .hollow = true}});
    }
    if (any([](const auto &row) { return row.published.has_value(); })) {
        entries.append(
            {tr("published elsewhere"),
             {.colour = tokens.text, .line = Qt::NoPen, .marker = Shape::MarkerShapeRotatedRectangle, .hollow = true}});
    }
    return entries;
}

QString captionOf(const measure::Overview &overview)
{
    QStringList sentences{tr("Dot: ratio of medians, whiskers: its 95 % interval. A difference is clear when the "
                             "interval does not reach the line at 1.")};
    const auto &rows = overview.rows;
    if (std::any_of(rows.begin(), rows.end(), [](const auto &row) { return !row.place.isEmpty(); }))
        sentences.append(tr("Where a variable was swept, its first value counts; it is named. Hollow dots are the "
                            "others, coloured likewise."));
    if (overview.leftOut > 0) {
        sentences.append(
            counted(overview.leftOut, tr("1 comparison without two measured arms is not shown."),
                    tr("%1 comparisons without two measured arms are not shown.", nullptr, formOf(overview.leftOut))));
    }
    return sentences.join(u' ');
}

} // namespace lab::ui
