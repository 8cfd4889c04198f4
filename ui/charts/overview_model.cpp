// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/overview_model.h"

#include "app/measure/format.h"

namespace lab::ui {

QList<TableColumn> OverviewModel::columns() const
{
    return {{tr("Lesson")},  {tr("Comparison")},     {tr("Medians of")}, {tr("At")}, {tr("Ratio (95 %)"), true},
            {tr("Outcome")}, {tr("Published"), true}};
}

QString OverviewModel::text(const measure::OverviewRow &row, int column) const
{
    switch (column) {
    case LessonColumn:
        return row.lesson;
    case TitleColumn:
        return row.title.isEmpty() ? row.id : row.title;
    case SidesColumn:
        return tr("%1 over %2").arg(row.above, row.below);
    case PlaceColumn:
        return row.place;
    case RatioColumn:
        return measure::formatRatio(row.ratio);
    case FasterColumn:
        return row.complete ? row.fasterText() : tr("%1 (stopped early)").arg(row.fasterText());
    default:
        return row.published ? measure::formatFactor(*row.published, measure::factorDecimals(*row.published))
                             : QString();
    }
}

QString OverviewModel::detail(const measure::OverviewRow &row, int) const
{
    return row.description();
}

} // namespace lab::ui
