// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/summary_model.h"

#include "app/base/units.h"
#include "app/measure/format.h"

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
    return {{tr("Where")},
            {tr("What was measured")},
            {tr("Samples"), true},
            {tr("Median"), true},
            {tr("p95"), true},
            {tr("p99"), true},
            {tr("Median over that of the first, 95 %")}};
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
    case MedianColumn:
        return microsText(row.summary.median);
    case P95Column:
        return row.summary.hasP95() ? microsText(row.summary.p95) : u"–"_s;
    case P99Column:
        return row.summary.hasP99() ? microsText(row.summary.p99) : u"–"_s;
    default:
        return row.ratio;
    }
}

} // namespace lab::ui
