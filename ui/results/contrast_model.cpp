// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/contrast_model.h"

#include "ui/kit/failure_view.h"
#include "ui/results/fields_model.h"
#include "ui/theme/tokens.h"

#include <algorithm>
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

/// Badges say it.
const auto HeldField = "held"_L1;

} // namespace

QString runSentence(const Report &report)
{
    if (report.failure)
        return failureTitle(report.failure->kind);
    if (!report.outcome)
        return {};
    return report.outcome->rejection ? report.outcome->rejection->message : report.outcome->headline;
}

QString conditionsText(const Scenario &scenario, const Report &report)
{
    QStringList texts;
    for (const auto &parameter : scenario.parameters) {
        const auto value = report.arguments.value(parameter.name);
        if (parameter.name != scenario.choice && !value.isEmpty())
            texts.append(u"%1: %2 %3"_s.arg(parameter.label, displayText(value), parameter.unit).trimmed());
    }
    return texts.join(u" · "_s);
}

void ContrastModel::setScenario(const Scenario &scenario)
{
    beginResetModel();
    m_parameter = scenario.choice;
    m_ways = scenario.wayIds();
    m_titles.clear();
    for (const auto &way : scenario.ways)
        m_titles.append(way.title);
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

QList<WayOutcome> ContrastModel::outcomes() const
{
    QList<WayOutcome> outcomes;
    for (const auto &way : m_ways) {
        if (const auto report = m_reports.constFind(way); report != m_reports.constEnd() && report->outcome)
            outcomes.append({way, report->outcome->fields});
    }
    return outcomes;
}

bool ContrastModel::isSame(const QString &field) const
{
    const auto all = outcomes();
    return all.size() > 1 && std::all_of(all.begin(), all.end(), [&](const WayOutcome &each) {
               return each.fields.contains(field) && each.fields.value(field) == all.first().fields.value(field);
           });
}

QString ContrastModel::sameText() const
{
    QStringList texts;
    for (const auto &name : fieldNames()) {
        if (isSame(name))
            texts.append(u"%1 %2"_s.arg(fieldTitle(name), fieldText(m_reports[outcomes().first().way], name)));
    }
    return texts.join(u", "_s);
}

QStringList ContrastModel::fieldNames() const
{
    QStringList names;
    for (const auto &report : m_reports) {
        if (!report.outcome)
            continue;
        for (const auto &[name, value] : report.outcome->fields) {
            // Whole tables do not fit a cell: those of the chosen way stand under this one.
            const bool isCondition = report.arguments.value(name) == displayText(value).toUtf8();
            const bool isKnown = name == m_parameter || name == HeldField || isCondition;
            if (!isKnown && !names.contains(name) && rowsOf(value).isEmpty())
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
    auto names = fieldNames();
    names.removeIf([this](const QString &name) { return isSame(name); });
    for (const auto &name : std::as_const(names))
        add(fieldTitle(name), [&](const Report &report) { return fieldText(report, name); });
    const bool allWell = std::all_of(m_reports.begin(), m_reports.end(), [](const Report &each) { return each.ok(); });
    if (!allWell)
        add(tr("what happened"), runSentence);
    setRows(rows);
}

QList<TableColumn> ContrastModel::columns() const
{
    QList<TableColumn> columns{{QString()}};
    for (const auto &title : m_titles)
        columns.append({title, false, true});
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
