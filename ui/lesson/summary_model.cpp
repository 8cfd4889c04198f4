// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/summary_model.h"

#include <QLocale>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString pointText(const measure::Point &point)
{
    if (point.variable.isEmpty())
        return {};
    return u"%1 = %2 %3"_s.arg(point.variable, QLocale().toString(point.value, 'g', 6), point.unit).trimmed();
}

QString ratioText(const measure::Point &point)
{
    if (!point.ratio)
        return {};
    const auto number = [](double value) {
        return QLocale().toString(value, 'f', value < 10 ? 2 : 1);
    };
    const auto &ratio = *point.ratio;
    const auto interval =
        SummaryModel::tr("%1× [%2 – %3]").arg(number(ratio.value), number(ratio.low), number(ratio.high));
    return ratio.clear() ? interval : SummaryModel::tr("%1, no clear difference").arg(interval);
}

} // namespace

QList<SummaryRow> summaryRows(const measure::Result &result)
{
    QList<SummaryRow> rows;
    for (const auto &point : result.points) {
        for (qsizetype i = 0; i < point.summaries.size(); ++i)
            rows.append({i == 0 ? pointText(point) : QString(), point.arms.value(i).arm,
                         point.summaries.at(i), i == 0 ? ratioText(point) : QString()});
    }
    return rows;
}

QList<TableColumn> SummaryModel::columns() const
{
    return {{tr("Where")},     {tr("Arm")},       {tr("Samples"), true},         {tr("Median"), true},
            {tr("p95"), true}, {tr("p99"), true}, {tr("Ratio of medians, 95 %")}};
}

QString SummaryModel::text(const SummaryRow &row, int column) const
{
    switch (column) {
    case PointColumn:
        return row.point;
    case ArmColumn:
        return row.arm;
    case CountColumn:
        return QLocale().toString(static_cast<qulonglong>(row.summary.count));
    case MedianColumn:
        return microsText(row.summary.median);
    case P95Column:
        return microsText(row.summary.p95);
    case P99Column:
        return microsText(row.summary.p99);
    default:
        return row.ratio;
    }
}

} // namespace lab::ui
