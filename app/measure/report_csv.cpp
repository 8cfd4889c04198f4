// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/engine_name.h"
#include "app/measure/report.h"

#include <algorithm>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    static const QString special = u",\"\r\n"_s;
    const bool plain =
        std::none_of(text.cbegin(), text.cend(), [](QChar letter) { return special.contains(letter); });
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Nanoseconds are the finest that the clock tells.
QString micros(double value)
{
    return QString::number(value, 'f', 3);
}

QString csvRow(const Result &result, const Point &point, qsizetype arm)
{
    const Summary &summary = point.summaries[arm];
    const QString value = point.variable.isEmpty() ? QString() : QString::number(point.value, 'g', 15);
    const QStringList cells{quoted(result.lesson),
                            quoted(result.id),
                            quoted(point.variable),
                            value,
                            quoted(point.unit),
                            quoted(point.arms[arm].arm),
                            engineName(point.arms[arm].engine),
                            QString::number(summary.count),
                            micros(summary.minimum),
                            micros(summary.median),
                            micros(summary.p95),
                            micros(summary.p99),
                            micros(summary.maximum),
                            micros(summary.mean)};
    return cells.join(u',') + u'\n';
}

} // namespace

QByteArray toCsv(const QList<Result> &results)
{
    QString text =
        u"lesson,comparison,variable,value,unit,arm,engine,count,min_us,median_us,p95_us,p99_us,max_us,"
        "mean_us\n"_s;
    for (const Result &result : results) {
        for (const Point &point : result.points) {
            for (qsizetype arm = 0; arm < point.summaries.size(); ++arm)
                text += csvRow(result, point, arm);
        }
    }
    return text.toUtf8();
}

} // namespace lab::measure
