// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/contrast_model.h"

#include "ui/lesson/failure_view.h"
#include "ui/lesson/fields_model.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui {

namespace {

QString whatHappened(const Report &report)
{
    if (report.failure)
        return failureTitle(report.failure->kind);
    if (!report.outcome)
        return {};
    return report.outcome->rejection ? report.outcome->rejection->message : report.outcome->headline;
}

QString fieldText(const Report &report, const QString &field)
{
    if (!report.outcome || !report.outcome->fields.contains(field))
        return {};
    return limitedText(report.outcome->fields.value(field), 200);
}

} // namespace

void ContrastModel::setWays(const QString &parameter, const QStringList &ways)
{
    beginResetModel();
    m_parameter = parameter;
    m_ways = ways;
    m_reports.clear();
    endResetModel();
    rebuild();
}

void ContrastModel::setReport(const QString &way, const Report &report)
{
    m_reports.insert(way, report);
    rebuild();
}

const Report *ContrastModel::reportAt(int column) const
{
    const auto report = m_reports.constFind(m_ways.value(column - 1));
    return report == m_reports.constEnd() ? nullptr : &*report;
}

QStringList ContrastModel::fieldNames() const
{
    QStringList names;
    for (const auto &report : m_reports) {
        if (!report.outcome)
            continue;
        for (const auto &[name, value] : report.outcome->fields) {
            // Whole tables do not fit a cell: those of the chosen way stand under this one.
            if (name != m_parameter && !names.contains(name) && rowsOf(value).isEmpty())
                names.append(name);
        }
    }
    return names;
}

void ContrastModel::rebuild()
{
    QList<ContrastRow> rows;
    const auto add = [&](const QString &title, auto textOf) {
        QStringList values;
        for (const auto &way : m_ways)
            values.append(m_reports.contains(way) ? textOf(m_reports[way]) : QString());
        rows.append({title, values});
    };
    for (const auto &name : fieldNames())
        add(fieldTitle(name), [&](const Report &report) { return fieldText(report, name); });
    const bool allWell =
        std::all_of(m_reports.begin(), m_reports.end(), [](const Report &each) { return each.ok(); });
    if (!allWell)
        add(tr("what happened"), whatHappened);
    setRows(rows);
}

QList<TableColumn> ContrastModel::columns() const
{
    QList<TableColumn> columns{{QString()}};
    for (const auto &way : m_ways)
        columns.append({way, false, true});
    return columns;
}

QString ContrastModel::text(const ContrastRow &row, int column) const
{
    return column == 0 ? row.field : row.values.value(column - 1);
}

QVariant ContrastModel::decoration(const ContrastRow &, int column, int role) const
{
    return role == Qt::ForegroundRole && column == 0 ? QVariant(Tokens::current().muted) : QVariant();
}

} // namespace lab::ui
