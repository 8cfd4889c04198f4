// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/measure/layers.h"
#include "app/measure/quality.h"
#include "app/measure/report.h"
#include "app/measure/report_blocks.h"

#include <algorithm>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportBlock::Kind;

const auto SummaryAnchor = "summary"_L1, PublishedAnchor = "published"_L1, RepeatAnchor = "how-to-repeat-it"_L1;

QString titleOf(const Result &result, const QString &stem)
{
    return result.title.isEmpty() ? stem : result.title;
}

QString introduction()
{
    return tr("Times are per operation. The arms of a comparison take turns in rounds, in an order drawn anew each "
              "round; the rounds are taken in batches with pauses between them. The verdicts are computed from the "
              "samples: ratios of medians with 95 % intervals from a bootstrap over whole batches; where the interval "
              "contains 1, there is no clear difference. An interval covers what varied during that measurement, not "
              "what differs from one start of the program to the next. A percentile that the samples are too few to "
              "know is shown as –. A stall is a sample that took more than ten medians and over 1 ms; beside their "
              "number stands their share of the time measured. All samples are in results.json and samples.csv.");
}

ReportBlocks head(const QList<Result> &results, bool partial)
{
    ReportBlocks blocks{{Kind::Title, partial ? tr("Measurements (PARTIAL: stopped early)") : tr("Measurements")}};
    if (partial) {
        QStringList titles;
        for (const Result &result : results) {
            if (!result.complete)
                titles.append(titleOf(result, result.id));
        }
        QString text = tr("PARTIAL: stopped early. What was to be measured after that is missing.");
        if (!titles.isEmpty())
            text = tr("%1 Not wholly measured: %2.").arg(text, titles.join(u", "_s));
        blocks.append({Kind::Finding, text});
    }
    blocks.append({Kind::Paragraph, introduction()});
    return blocks;
}

ReportBlock heading(const QString &text, const QString &anchor)
{
    return {Kind::Heading, text, anchor};
}

/// The heading stands before what there is of it.
ReportBlocks chapter(const QString &text, const QString &anchor, const ReportBlocks &content)
{
    if (content.isEmpty())
        return {};
    return ReportBlocks{heading(text, anchor)} + content;
}

ReportBlocks section(const Result &result, const QString &stem)
{
    ReportBlocks blocks{heading(titleOf(result, stem), stem)};
    if (!result.question.isEmpty())
        blocks.append({Kind::Paragraph, result.question});
    const ReportBlocks figures = figuresOf(result);
    blocks.append(figures.first());
    blocks.append({Kind::Figure, titleOf(result, stem), stem});
    return blocks + figures.mid(1);
}

/// Links to all headings.
ReportBlock contentsOf(const ReportBlocks &blocks)
{
    ReportBlock contents{Kind::Items};
    for (const ReportBlock &block : blocks) {
        if (block.kind == Kind::Heading)
            contents.items.append({block.text, block.anchor});
    }
    return contents;
}

} // namespace

ReportBlocks figuresOf(const Result &result)
{
    ReportBlocks blocks{{Kind::Finding, result.verdict()}};
    if (const QString why = explanation(result); !why.isEmpty())
        blocks.append({Kind::Paragraph, why});
    for (const ReportTable &table : {timesOf(result), metricsOf(result)}) {
        if (!table.rows.isEmpty())
            blocks.append({.kind = Kind::Table, .table = table});
    }
    blocks.append({Kind::Paragraph, tr("Conditions:")});
    ReportBlock items{Kind::Items};
    const Conditions conditions = result.allConditions() + qualityOf(result);
    for (const Condition &condition : conditions)
        items.items.append({u"%1: %2"_s.arg(condition.name, condition.value)});
    blocks.append(items);
    return blocks;
}

ReportBlocks reportOf(const QList<Result> &results, const QStringList &stems, ReportExtent extent)
{
    const bool partial = extent == ReportExtent::Part ||
                         std::any_of(results.begin(), results.end(), [](const Result &each) { return !each.complete; });
    ReportBlocks body = chapter(tr("Summary"), SummaryAnchor, summaryOf(results, stems, partial)) +
                        chapter(tr("Published, and measured here"), PublishedAnchor, publishedOf(results, stems));
    for (qsizetype i = 0; i < results.size(); ++i)
        body += section(results[i], stems[i]);
    body += chapter(tr("How to repeat it"), RepeatAnchor, repetitionOf(results));
    return head(results, partial) + ReportBlocks{contentsOf(body)} + body;
}

} // namespace lab::measure
