// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/classic_model.h"

#include "app/base/units.h"
#include "app/measure/format.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

/// As it stands in the publication.
QString publishedMillis(double millis)
{
    return withUnit(QString::number(millis, 'f', 3), u"ms"_s);
}

} // namespace

QList<ClassicRow> classicRows(const QList<measure::Result> &results)
{
    QList<ClassicRow> rows;
    for (const auto &result : results) {
        if (!result.published || result.points.isEmpty())
            continue;
        const auto &point = result.points.first();
        if (point.summaries.size() < 2)
            continue;
        rows.append({result.title, point.arms[0].arm, point.arms[1].arm, *result.published, point.ratios.value(1),
                     point.summaries[0].median * result.published->operations,
                     point.summaries[1].median * result.published->operations});
    }
    return rows;
}

QList<TableColumn> ClassicModel::columns() const
{
    return {{tr("Comparison")},   {tr("Second over first")}, {tr("Published: first"), true},
            {tr("second"), true}, {tr("ratio"), true},       {tr("This run: first"), true},
            {tr("second"), true}, {tr("ratio, 95 %"), true}};
}

QString ClassicModel::text(const ClassicRow &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case ArmsColumn:
        return tr("%1 over %2").arg(row.second, row.first);
    case PublishedFirstColumn:
        return publishedMillis(row.published.first);
    case PublishedSecondColumn:
        return publishedMillis(row.published.second);
    case PublishedRatioColumn:
        return measure::formatFactor(row.published.ratio(), measure::factorDecimals(row.published.ratio()));
    case FirstColumn:
        return microsText(row.firstMicros);
    case SecondColumn:
        return microsText(row.secondMicros);
    default:
        return measure::formatRatio(row.ours);
    }
}

QString ClassicModel::detail(const ClassicRow &row, int column) const
{
    const bool isPublished = column >= PublishedFirstColumn && column <= PublishedRatioColumn;
    return isPublished ? tr("%1. Measured with %2.").arg(text(row, column), row.published.by) : text(row, column);
}

} // namespace lab::ui
