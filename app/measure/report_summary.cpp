// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"
#include "app/measure/overview.h"
#include "app/measure/report.h"
#include "app/measure/report_blocks.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportBlock::Kind;

QList<ReportText> summaryCells(const Result &result, const QString &stem)
{
    const ReportText title{result.title.isEmpty() ? stem : result.title, stem};
    const QString dash = u"–"_s;
    const auto rows = Overview::of({result}).rows;
    if (rows.isEmpty())
        return {title, {dash}, {dash}, {dash}, {dash}};
    const OverviewRow &row = rows.first();
    const QString words = row.complete ? row.fasterText() : tr("%1 (stopped early)").arg(row.fasterText());
    return {title,
            {tr("%1 over %2").arg(row.above, row.below)},
            {row.place.isEmpty() ? dash : row.place},
            {words},
            {formatRatio(row.ratio)}};
}

ReportTable summaryTable(const QList<Result> &results, const QStringList &stems)
{
    ReportTable table;
    table.titles = {tr("comparison"), tr("medians of"), tr("at"), tr("outcome"), tr("ratio (95 %)")};
    table.words = 4;
    for (qsizetype i = 0; i < results.size(); ++i)
        table.rows.append(summaryCells(results[i], stems[i]));
    return table;
}

QString millis(double value)
{
    return withUnit(valueText(value), tr("ms"));
}

/// Of as many operations as the published figure stands for.
QString median(const Result &result, qsizetype arm)
{
    return microsText(result.points.first().summaries[arm].median * result.published->operations);
}

/// Nothing where the result has no published figure, or not both arms.
QList<ReportText> publishedCells(const Result &result, const QString &stem)
{
    const auto rows = Overview::of({result}).rows;
    if (rows.isEmpty() || !rows.first().published)
        return {};
    const OverviewRow &row = rows.first();
    const double ratio = *row.published;
    return {{result.title.isEmpty() ? stem : result.title, stem},
            {tr("%1 over %2").arg(row.above, row.below)},
            {millis(result.published->first)},
            {millis(result.published->second)},
            {formatFactor(ratio, factorDecimals(ratio))},
            {median(result, 0)},
            {median(result, 1)},
            {formatRatio(row.ratio)}};
}

/// A comparison by the name that the command line knows it by.
QString nameOf(const Result &result)
{
    return result.lesson + u'/' + result.id;
}

bool sameEffort(const Result &a, const Result &b)
{
    return a.effort.brief == b.effort.brief && a.effort.rate == b.effort.rate;
}

/// What measures all of them that were measured with as much effort as the first.
QString commandFor(const QList<Result> &results)
{
    QStringList names, options;
    for (const Result &result : results)
        names.append(nameOf(result));
    names.removeDuplicates();
    const Effort &effort = results.first().effort;
    if (effort.brief)
        options.append(u"--quick"_s);
    if (effort.rate > 0)
        options.append(u"--rate %1"_s.arg(numberText(effort.rate)));
    options.append(u"--out report"_s);
    return u"redis-pattern-lab bench %1 %2"_s.arg(names.join(u' '), options.join(u' '));
}

} // namespace

ReportBlocks summaryOf(const QList<Result> &results, const QStringList &stems, bool partial)
{
    if (results.size() < 2)
        return {};
    const Overview overview = Overview::of(results);
    ReportBlocks blocks;
    if (partial)
        blocks.append({Kind::Finding, tr("PARTIAL: stopped early.")});
    blocks.append({Kind::Finding, overview.title()});
    blocks.append({Kind::Figure, overview.title(), OverviewStem});
    blocks.append({.kind = Kind::Table, .table = summaryTable(results, stems)});
    return blocks;
}

ReportBlocks publishedOf(const QList<Result> &results, const QStringList &stems)
{
    ReportTable table;
    table.titles = {tr("comparison"),        tr("second over first"),          tr("first, published"),
                    tr("second, published"), tr("ratio, published"),           tr("first, here"),
                    tr("second, here"),      tr("ratio, measured here (95 %)")};
    table.words = 2;
    QStringList sources;
    for (qsizetype i = 0; i < results.size(); ++i) {
        const auto cells = publishedCells(results[i], stems[i]);
        if (cells.isEmpty())
            continue;
        table.rows.append(cells);
        sources.append(results[i].published->by);
    }
    if (table.rows.isEmpty())
        return {};
    sources.removeDuplicates();
    return {{Kind::Paragraph, tr("Published figures are single numbers, without an interval; the ratios are computed. "
                                 "They were measured with: %1.")
                                  .arg(sources.join(u"; "_s))},
            {.kind = Kind::Table, .table = table}};
}

ReportBlocks repetitionOf(const QList<Result> &results)
{
    if (results.isEmpty())
        return {};
    ReportBlocks blocks{{Kind::Paragraph, tr("With Redis Pattern Lab %1:").arg(QStringLiteral(LAB_VERSION))}};
    QList<Result> left = results;
    while (!left.isEmpty()) {
        QList<Result> alike, others;
        for (const Result &result : std::as_const(left))
            (sameEffort(result, left.first()) ? alike : others).append(result);
        blocks.append({Kind::Command, commandFor(alike)});
        left = others;
    }
    blocks.append(
        {Kind::Paragraph,
         tr("Without --redis URL it starts a server of its own, which it reaches over a unix socket. Each comparison "
            "is swept over the first of its variables; what was swept or set otherwise in the window is chosen there. "
            "Under which conditions the figures above came about stands with each of them.")});
    return blocks;
}

} // namespace lab::measure
