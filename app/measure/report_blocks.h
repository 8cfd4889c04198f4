// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/report.h"

#include <QStringList>

namespace lab::measure {

/// A report before it is written as Markdown or HTML: its parts in order, all texts plain.

/// A text, perhaps a link into the report itself.
struct ReportText
{
    QString text;
    QString anchor = {}; ///< where it leads; empty: nowhere
};

struct ReportTable
{
    QStringList titles;
    QList<QList<ReportText>> rows;
    int words = 1; ///< columns of words, at the left; numbers follow
};

struct ReportBlock
{
    enum class Kind {
        Title,
        Heading,   ///< `anchor`
        Paragraph, ///< `text`
        Finding,   ///< `text`, what to remember
        Items,     ///< `items`
        Table,     ///< `table`
        Figure,    ///< the files `anchor`.png, .svg and .pdf; `text` says what is to be seen
        Command,   ///< `text`, as it is typed
    };

    Kind kind = Kind::Paragraph;
    QString text = {}, anchor = {};
    QList<ReportText> items = {};
    ReportTable table = {};
};

using ReportBlocks = QList<ReportBlock>;

/// The whole of it. `stems` are the anchors and the names of the figures of the results.
ReportBlocks reportOf(const QList<Result> &results, const QStringList &stems, ReportExtent extent);
/// As Markdown, with the mark at its end.
QByteArray toMarkdown(const ReportBlocks &blocks);
/// Verdict, tables and conditions of one result.
ReportBlocks figuresOf(const Result &result);

/// The finding over all of them, with its table; nothing when there are fewer than two.
ReportBlocks summaryOf(const QList<Result> &results, const QStringList &stems, bool partial);
/// What was published elsewhere beside what was measured here; nothing where nothing was published.
ReportBlocks publishedOf(const QList<Result> &results, const QStringList &stems);
/// The command lines that measure the same again, and with which program.
ReportBlocks repetitionOf(const QList<Result> &results);

ReportTable timesOf(const Result &result);
ReportTable metricsOf(const Result &result);

} // namespace lab::measure
