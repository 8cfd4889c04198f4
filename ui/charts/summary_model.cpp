// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/summary_model.h"

#include "app/base/units.h"
#include "app/measure/format.h"
#include "app/measure/quality.h"

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString pointText(const measure::Point &point)
{
    if (point.variable.isEmpty())
        return {};
    return u"%1 = %2"_s.arg(point.variable, point.place());
}

/// Of an arm to the first one.
QString ratioText(const measure::Point &point, qsizetype arm)
{
    const measure::Ratio ratio = point.ratios.value(arm);
    if (arm == 0 || ratio.value <= 0)
        return {};
    return measure::formatRatio(ratio) + u", "_s + measure::describeRatio(ratio);
}

} // namespace

QList<SummaryRow> summaryRows(const measure::Result &result)
{
    QList<SummaryRow> rows;
    for (const auto &point : result.points) {
        for (qsizetype i = 0; i < point.summaries.size(); ++i)
            rows.append({i == 0 ? pointText(point) : QString(), point.arms.value(i).arm, point.summaries.at(i),
                         ratioText(point, i)});
    }
    return rows;
}

QList<TableColumn> SummaryModel::columns() const
{
    return {{tr("Where")},         {tr("What was measured")},
            {tr("Median"), true},  {tr("Median over that of the first, 95 %")},
            {tr("p95"), true},     {tr("p99"), true},
            {tr("Minimum"), true}, {tr("Maximum"), true},
            {tr("Mean"), true},    {tr("Samples"), true},
            {tr("Stalls"), true}};
}

QString SummaryModel::text(const SummaryRow &row, int column) const
{
    switch (column) {
    case PointColumn:
        return row.point;
    case ArmColumn:
        return row.arm;
    case CountColumn:
        return countText(static_cast<qint64>(row.summary.count));
    case MinimumColumn:
        return microsText(row.summary.minimum);
    case MedianColumn:
        return microsText(row.summary.median);
    case P95Column:
        return measure::formatP95(row.summary);
    case P99Column:
        return measure::formatP99(row.summary);
    case MaximumColumn:
        return microsText(row.summary.maximum);
    case MeanColumn:
        return microsText(row.summary.mean);
    case StallsColumn:
        return measure::formatStalls(row.summary);
    default:
        return row.ratio;
    }
}

} // namespace lab::ui
