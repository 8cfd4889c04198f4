// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/lab_results.h"

#include "app/base/tr.h"
#include "app/measure/layers.h"
#include "app/measure/overview.h"
#include "app/measure/report_blocks.h"

namespace lab {

using namespace Qt::StringLiterals;
using measure::ReportBlock;
using measure::ReportBlocks;
using measure::ReportTable;
using Kind = measure::ReportBlock::Kind;

namespace {

QString heldText(const Scenario &scenario, const PlayedScenario &played)
{
    QStringList ways;
    for (const auto &outcome : played.outcomes) {
        const bool held = scenario.judge(outcome.fields).held;
        ways.append(held ? tr("%1 held").arg(outcome.way) : tr("%1 broke").arg(outcome.way));
    }
    return ways.join(u", "_s);
}

ReportTable scenarioTable(const Lesson &lesson, const LabResults &results)
{
    ReportTable table;
    table.titles = {tr("scenario"), tr("what must hold"), tr("ways"), tr("what happened")};
    table.words = 4;
    for (const auto &played : results.scenarios) {
        if (played.lesson != lesson.id)
            continue;
        const auto &scenario = Catalogue::scenario(lesson, played.scenario);
        const QString found = played.problem.isEmpty() ? accountOf(scenario, played.outcomes) : played.problem;
        table.rows.append({{scenario.title}, {scenario.invariant}, {heldText(scenario, played)}, {found}});
    }
    return table;
}

ReportTable comparisonTable(const Lesson &lesson, const LabResults &results)
{
    ReportTable table;
    table.titles = {tr("comparison"), tr("what came out"), tr("why")};
    table.words = 3;
    for (const auto &result : results.measurements) {
        if (result.lesson == lesson.id)
            table.rows.append({{result.title}, {result.verdict()}, {measure::explanation(result)}});
    }
    return table;
}

/// `01`
QString numberOf(const Lesson &lesson)
{
    return QString::number(lesson.number).rightJustified(2, u'0');
}

ReportBlocks section(const Lesson &lesson, const LabResults &results)
{
    ReportBlocks blocks;
    for (const auto &table : {scenarioTable(lesson, results), comparisonTable(lesson, results)}) {
        if (!table.rows.isEmpty())
            blocks.append({.kind = Kind::Table, .table = table});
    }
    const auto title = u"%1 %2"_s.arg(numberOf(lesson), lesson.title);
    const auto anchor = u"%1-%2"_s.arg(numberOf(lesson), lesson.id);
    return blocks.isEmpty() ? blocks : ReportBlocks{{Kind::Heading, title, anchor}} + blocks;
}

/// What held for all measurements alike.
ReportBlocks conditionBlocks(const measure::Overview &overview)
{
    if (overview.conditions.isEmpty())
        return {};
    ReportBlock items{Kind::Items};
    for (const auto &condition : overview.conditions)
        items.items.append({u"%1: %2"_s.arg(condition.name, condition.value)});
    return {{Kind::Paragraph, tr("What held for all measurements:")}, items};
}

} // namespace

QByteArray labResultsMarkdown(const Catalogue &catalogue, const LabResults &results)
{
    ReportBlocks blocks{{Kind::Title, tr("Lab results")}};
    if (!results.complete)
        blocks.append({Kind::Finding, tr("PARTIAL: stopped early.")});
    blocks.append({Kind::Paragraph, tr("One real run of every lesson: each scenario in each of its ways, each "
                                       "comparison. Nothing here was written by hand. It is of one machine and one "
                                       "hour; repeat it on yours with:")});
    blocks.append({Kind::Command, results.command});
    const auto overview = measure::Overview::of(results.measurements);
    if (!results.measurements.isEmpty())
        blocks.append({Kind::Finding, overview.title()});
    blocks += conditionBlocks(overview);
    for (const auto &lesson : catalogue.lessons())
        blocks += section(lesson, results);
    return measure::toMarkdown(blocks);
}

} // namespace lab
