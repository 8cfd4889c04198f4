// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "app/measure/csv_cell.h"
#include "app/measure/engine_name.h"
#include "app/measure/report.h"

#include <algorithm>

namespace lab::measure {

using namespace Qt::StringLiterals;

QString csvCell(QString text)
{
    static const QString special = u",\"\r\n"_s;
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar letter) { return special.contains(letter); });
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

namespace {

/// Nanoseconds are the finest that the clock tells.
QString micros(double value)
{
    return QString::number(value, 'f', 3);
}

QString known(bool enough, double value)
{
    return enough ? micros(value) : QString();
}

/// `memory per user (bytes)`: a column of its own, so that it stays a number.
QString columnOf(const Metric &metric)
{
    return metric.unit.isEmpty() ? metric.name : u"%1 (%2)"_s.arg(metric.name, metric.unit);
}

QStringList metricColumns(const QList<Result> &results)
{
    QStringList columns;
    for (const Result &result : results) {
        for (const Point &point : result.points) {
            for (const Samples &arm : point.arms) {
                for (const Metric &metric : arm.metrics)
                    columns.append(columnOf(metric));
            }
        }
    }
    columns.removeDuplicates();
    return columns;
}

QString conditionCell(const Conditions &conditions)
{
    QStringList parts;
    for (const Condition &condition : conditions)
        parts.append(condition.name + u": "_s + condition.value);
    return csvCell(parts.join(u"; "_s));
}

QStringList ratioCells(const Point &point, qsizetype arm)
{
    const Ratio ratio = point.ratios.value(arm);
    if (arm == 0 || ratio.value <= 0)
        return {{}, {}, {}};
    return {numberText(ratio.value), numberText(ratio.low), numberText(ratio.high)};
}

QStringList metricCells(const Metrics &metrics, const QStringList &columns)
{
    QStringList cells(columns.size());
    for (const Metric &metric : metrics)
        cells[columns.indexOf(columnOf(metric))] = numberText(metric.value);
    return cells;
}

/// How the figures came about.
QStringList qualityCells(const Result &result, const Point &point, qsizetype arm)
{
    const auto flag = [](bool is) {
        return is ? u"1"_s : u"0"_s;
    };
    const Summary &summary = point.summaries[arm];
    return {QString::number(summary.stalls),      numberText(summary.stalledShare), flag(result.complete),
            QString::number(point.warmUp.rounds), flag(point.warmUp.stable),        micros(point.overhead)};
}

QString csvRow(const Result &result, const Point &point, qsizetype arm, const QStringList &columns)
{
    const Summary &summary = point.summaries[arm];
    const Samples &samples = point.arms[arm];
    const QString value = point.variable.isEmpty() ? QString() : numberText(point.value);
    QStringList cells{csvCell(result.lesson),
                      csvCell(result.id),
                      csvCell(point.variable),
                      value,
                      csvCell(point.unit),
                      csvCell(samples.arm),
                      engineName(samples.engine),
                      QString::number(summary.count),
                      micros(summary.minimum),
                      micros(summary.median),
                      known(summary.hasP95(), summary.p95),
                      known(summary.hasP99(), summary.p99),
                      micros(summary.maximum),
                      micros(summary.mean)};
    cells << ratioCells(point, arm) << conditionCell(samples.conditions) << qualityCells(result, point, arm)
          << metricCells(samples.metrics, columns);
    return cells.join(u',') + u'\n';
}

} // namespace

QByteArray toCsv(const QList<Result> &results)
{
    const QStringList columns = metricColumns(results);
    QString text = u"lesson,comparison,variable,value,unit,arm,engine,count,min_us,median_us,p95_us,p99_us,max_us,"
                   "mean_us,ratio,ratio_low,ratio_high,conditions,stalls,stalled_share,complete,warm_up_rounds,"
                   "warm_up_stable,overhead_us"_s;
    for (const QString &column : columns)
        text += u',' + csvCell(column);
    text += u'\n';
    for (const Result &result : results) {
        for (const Point &point : result.points) {
            for (qsizetype arm = 0; arm < point.summaries.size(); ++arm)
                text += csvRow(result, point, arm, columns);
        }
    }
    return text.toUtf8();
}

} // namespace lab::measure
