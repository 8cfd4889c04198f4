// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/history_model.h"

#include "ui/bench/run_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lab::ui {

int HistoryModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).info.id == id)
            return row;
    }
    return -1;
}

QList<TableColumn> HistoryModel::columns() const
{
    return {{tr("Measured")}, {tr("What")}, {tr("Where")}, {tr("Machine")}, {tr("How")}, {tr("State")}};
}

QString HistoryModel::text(const RunRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return runTime(row.info, QLocale());
    case TitleColumn:
        return runTitle(row.info, row.verdicts);
    case OriginColumn:
        return runOrigin(row.info);
    case MachineColumn:
        return row.info.machine;
    case EffortColumn:
        return runEffort(row.info);
    default:
        return runState(row.info);
    }
}

/// What was measured, and what came out.
QString HistoryModel::detail(const RunRow &row, int column) const
{
    if (column != TitleColumn)
        return text(row, column);
    QStringList lines;
    for (const auto &verdict : row.verdicts)
        lines.append(u"%1: %2"_s.arg(verdict.title, verdict.verdict));
    return lines.join(u'\n');
}

} // namespace lab::ui
