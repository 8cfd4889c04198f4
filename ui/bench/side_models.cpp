// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/side_models.h"

#include "app/measure/format.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

QList<TableColumn> SideModel::columns() const
{
    return {{tr("Comparison")}, {tr("Ratio of medians")}, {tr("A, 95 %")}, {tr("B, 95 %")}, {tr("Intervals")}};
}

QString SideModel::text(const SideRow &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.place.isEmpty() ? row.title : u"%1, %2"_s.arg(row.title, row.place);
    case RatioColumn:
        return tr("%1 over %2").arg(row.above, row.below);
    case FirstColumn:
        return measure::formatRatio(row.first);
    case SecondColumn:
        return measure::formatRatio(row.second);
    default:
        break;
    }
    switch (row.said()) {
    case SideRow::Said::Differ:
        return tr("differ");
    case SideRow::Said::Overlap:
        return tr("overlap");
    case SideRow::Said::OnlyOne:
        return row.first.value > 0 ? tr("only in A") : tr("only in B");
    }
    Q_UNREACHABLE();
}

QList<TableColumn> ConditionModel::columns() const
{
    return {{tr("Condition")}, {tr("A")}, {tr("B")}};
}

QString ConditionModel::text(const ConditionPair &row, int column) const
{
    if (column == 0)
        return row.name;
    const auto &value = column == 1 ? row.first : row.second;
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace lab::ui
