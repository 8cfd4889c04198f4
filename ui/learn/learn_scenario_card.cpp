// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/learn/learn_scenario_card.h"

#include "ui/forms/run_bar.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// But for the way: each of them has a row.
Parameters conditionsOf(const Scenario &scenario)
{
    auto parameters = scenario.parameters;
    erase_if(parameters, [&](const Parameter &each) { return each.name == scenario.choice; });
    return parameters;
}

} // namespace

LearnScenarioCard::LearnScenarioCard(const LearnCard &card, const Scenario &scenario, Lab &lab, QWidget *parent)
    : LearnRunCard(card, conditionsOf(scenario), lab, parent)
    , m_scenario(scenario)
    , m_finding(plainLabel({}))
{
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(spacing::Medium);
    rows->setVerticalSpacing(spacing::Tiny);
    rows->setColumnStretch(2, 1);
    for (const auto &way : scenario.ways) {
        if (ways().contains(way.id))
            addRow(way, *rows);
    }
    content()->addWidget(plainLabel(tr("Must hold: %1").arg(scenario.invariant), u"muted"_s));
    content()->addLayout(rows);
    content()->addWidget(m_finding);
    m_finding->setObjectName(u"finding"_s);
    m_finding->hide();
    bar()->setRunText(ways().size() > 1 ? tr("Run all ways") : tr("Run"));
    connect(&watcher(), &RunWatcher::finished, this, &LearnScenarioCard::take);
}

/// Before the run it says what the way does.
void LearnScenarioCard::addRow(const Way &way, QGridLayout &rows)
{
    const Row row{captionLabel(way.title), captionLabel({}), plainLabel(way.does, u"muted"_s)};
    row.badge->setObjectName(u"badge-"_s + way.id);
    const int at = rows.rowCount();
    rows.addWidget(row.name, at, 0, Qt::AlignTop);
    rows.addWidget(row.badge, at, 1, Qt::AlignTop);
    rows.addWidget(row.clause, at, 2);
    m_rows.insert(way.id, row);
}

QStringList LearnScenarioCard::ways() const
{
    const auto chosen = QString::fromUtf8(link().values.value(m_scenario.choice));
    return chosen.isEmpty() ? m_scenario.wayIds() : QStringList{chosen};
}

void LearnScenarioCard::run()
{
    if (watcher().isRunning())
        return;
    for (const auto &row : std::as_const(m_rows))
        showText(row.badge, {});
    showText(m_finding, {});
    m_outcomes.clear();
    m_waiting = ways();
    startNext();
}

void LearnScenarioCard::startNext()
{
    const auto way = m_waiting.takeFirst();
    auto values = link().values;
    values.insert(m_scenario.choice, way.toUtf8());
    setRole(m_rows[way].badge, u"muted"_s);
    showText(m_rows[way].badge, tr("running"));
    start(Request::What::Scenario, values);
}

void LearnScenarioCard::cancel()
{
    m_waiting.clear();
    LearnRunCard::cancel();
}

void LearnScenarioCard::take(const Report &report)
{
    const auto way = QString::fromUtf8(report.request.values.value(m_scenario.choice));
    showText(m_rows[way].badge, {});
    showFailure(report);
    if (report.outcome && report.judged) {
        showWay(way, *report.judged);
        m_outcomes.append({way, report.outcome->fields});
    }
    if (!report.failure && !m_waiting.isEmpty())
        return startNext();
    m_waiting.clear();
    bar()->setRunning(false);
    if (m_outcomes.isEmpty())
        return;
    showText(m_finding, findingOf(m_scenario, m_outcomes));
    if (!report.failure)
        setHasRun();
}

void LearnScenarioCard::showWay(const QString &way, const Judged &judged)
{
    const auto &row = m_rows[way];
    setRole(row.badge, judged.held ? u"success"_s : u"danger"_s);
    showText(row.badge, judged.held ? tr("✓ held") : tr("✗ broke"));
    setRole(row.clause, {});
    row.clause->setText(judged.clause);
}

} // namespace lab::ui
