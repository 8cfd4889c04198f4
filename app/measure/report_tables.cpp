// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"
#include "app/measure/quality.h"
#include "app/measure/report_blocks.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

const QString NotKnown = u"–"_s;

/// The direction in words as well: whether 0.26 is good news depends on who reads it.
QString ratioAndWords(const Point &point, qsizetype arm)
{
    if (arm == 0)
        return {};
    const Ratio ratio = point.ratios.value(arm);
    return ratio.value > 0 ? formatRatio(ratio) + u", "_s + describeRatio(ratio) : NotKnown;
}

bool isSwept(const Result &result)
{
    return !result.points.isEmpty() && !result.points.first().variable.isEmpty();
}

/// The cells that a row begins with: where in the sweep, if there is one, and the arm.
QList<ReportText> firstCells(const Point &point, const QString &arm, bool swept)
{
    if (!swept)
        return {{arm}};
    return {{point.place()}, {arm}};
}

/// A table whose rows begin so.
ReportTable tableOf(const Result &result, const QStringList &titles)
{
    ReportTable table;
    if (isSwept(result))
        table.titles.append(result.points.first().variable);
    table.titles.append(tr("what was measured"));
    table.words = static_cast<int>(table.titles.size());
    table.titles += titles;
    return table;
}

QList<ReportText> armCells(const Point &point, qsizetype arm, bool swept)
{
    const Summary &summary = point.summaries[arm];
    auto cells = firstCells(point, point.arms[arm].arm, swept);
    const QStringList texts{
        QString::number(summary.count), microsText(summary.median),  formatP95(summary),       formatP99(summary),
        microsText(summary.minimum),    microsText(summary.maximum), microsText(summary.mean), formatStalls(summary),
        ratioAndWords(point, arm)};
    for (const QString &text : texts)
        cells.append({text});
    return cells;
}

QStringList metricNames(const Result &result)
{
    QStringList names;
    for (const Point &point : result.points) {
        for (const Samples &arm : point.arms) {
            for (const Metric &metric : arm.metrics)
                names.append(metric.name);
        }
    }
    names.removeDuplicates();
    return names;
}

QList<ReportText> metricCellsOf(const Point &point, const Samples &arm, const QStringList &names, bool swept)
{
    auto cells = firstCells(point, arm.arm, swept);
    const qsizetype first = cells.size();
    for (qsizetype i = 0; i < names.size(); ++i)
        cells.append({NotKnown});
    for (const Metric &metric : arm.metrics)
        cells[first + names.indexOf(metric.name)].text = formatMetric(metric);
    return cells;
}

} // namespace

ReportTable timesOf(const Result &result)
{
    ReportTable table = tableOf(result, {tr("samples"), tr("median"), tr("p95"), tr("p99"), tr("min"), tr("max"),
                                         tr("mean"), tr("stalls"), tr("median over that of the first (95 %)")});
    for (const Point &point : result.points) {
        for (qsizetype arm = 0; arm < point.summaries.size(); ++arm)
            table.rows.append(armCells(point, arm, isSwept(result)));
    }
    return table;
}

ReportTable metricsOf(const Result &result)
{
    const QStringList names = metricNames(result);
    ReportTable table = tableOf(result, names);
    for (const Point &point : result.points) {
        for (const Samples &arm : point.arms) {
            if (!names.isEmpty())
                table.rows.append(metricCellsOf(point, arm, names, isSwept(result)));
        }
    }
    return table;
}

} // namespace lab::measure
