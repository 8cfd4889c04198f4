// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/contrast_model.h"

#include "ui/kit/failure_view.h"
#include "ui/results/fields_model.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString fieldText(const Report &report, const QString &field)
{
    if (!report.outcome || !report.outcome->fields.contains(field))
        return {};
    return limitedText(report.outcome->fields.value(field), 200);
}

/// How well a field tells the ways apart: its kind first, then how far its numbers lie apart.
using Telling = std::pair<int, double>;

constexpr Telling TellsNothing{0, 0};

Telling tellingOf(const QVariantList &values)
{
    if (values.isEmpty() || values.count(values.first()) == values.size())
        return TellsNothing;
    if (!std::all_of(values.begin(), values.end(), isNumber))
        return {2, 0};
    double least = values.first().toDouble(), greatest = least;
    bool whole = true;
    for (const auto &value : values) {
        least = std::min(least, value.toDouble());
        greatest = std::max(greatest, value.toDouble());
        whole = whole && value.typeId() != QMetaType::Double;
    }
    const double apart = (greatest - least) / std::max(std::abs(least), std::abs(greatest));
    // Counts are what a scenario is about; times differ between any two runs.
    return {whole ? 3 : 1, apart};
}

} // namespace

QString runSentence(const Report &report)
{
    if (report.failure)
        return failureTitle(report.failure->kind);
    if (!report.outcome)
        return {};
    return report.outcome->rejection ? report.outcome->rejection->message : report.outcome->headline;
}

void ContrastModel::setWays(const QString &parameter, const QStringList &ways)
{
    beginResetModel();
    m_parameter = parameter;
    m_ways = ways;
    m_reports.clear();
    m_chosen = 0;
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

void ContrastModel::setChosen(int column)
{
    m_chosen = column;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

QVariantList ContrastModel::valuesOf(const QString &field) const
{
    QVariantList values;
    for (const auto &report : m_reports) {
        if (report.outcome)
            values.append(report.outcome->fields.value(field));
    }
    return values;
}

QString ContrastModel::tellingField() const
{
    QString best;
    Telling most = TellsNothing;
    for (const auto &name : fieldNames()) {
        const auto telling = tellingOf(valuesOf(name));
        if (telling > most) {
            most = telling;
            best = name;
        }
    }
    return best;
}

QString ContrastModel::comparison() const
{
    const auto ended =
        std::count_if(m_reports.begin(), m_reports.end(), [](const Report &each) { return each.outcome.has_value(); });
    if (ended < 2)
        return {};
    const auto field = tellingField();
    if (field.isEmpty())
        return tr("No difference: every way came to the same.");
    QStringList parts;
    for (const auto &way : m_ways) {
        if (!m_reports.contains(way))
            continue;
        const auto text = fieldText(m_reports[way], field);
        parts.append(u"%1 %2"_s.arg(way, text.isEmpty() ? u"–"_s : text));
    }
    return tr("%1: %2").arg(fieldTitle(field), parts.join(u", "_s));
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
    const bool allWell = std::all_of(m_reports.begin(), m_reports.end(), [](const Report &each) { return each.ok(); });
    if (!allWell)
        add(tr("what happened"), runSentence);
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
    if (role == Qt::BackgroundRole && column > 0 && column == m_chosen)
        return Tokens::current().hover;
    return role == Qt::ForegroundRole && column == 0 ? QVariant(Tokens::current().muted) : QVariant();
}

} // namespace lab::ui
