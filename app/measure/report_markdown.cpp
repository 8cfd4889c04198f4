// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/report.h"
#include "app/measure/report_blocks.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

/// Names and values as they are, whatever they hold.
QString plain(QString text)
{
    static const QString special = u"\\`*_[]<>|#"_s;
    for (auto at = text.size() - 1; at >= 0; --at) {
        if (special.contains(text[at]))
            text.insert(at, u'\\');
    }
    return text.replace(u'\n', u' ');
}

QString linked(const ReportText &text)
{
    return text.anchor.isEmpty() ? plain(text.text) : u"[%1](#%2)"_s.arg(plain(text.text), text.anchor);
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableMarkdown(const ReportTable &table)
{
    QStringList titles, rules;
    for (const QString &title : table.titles) {
        rules.append(titles.size() < table.words ? u"---"_s : u"---:"_s);
        titles.append(plain(title));
    }
    QString text = row(titles) + row(rules);
    for (const auto &each : table.rows) {
        QStringList cells;
        for (const ReportText &cell : each)
            cells.append(linked(cell));
        text += row(cells);
    }
    return text;
}

QString itemsMarkdown(const QList<ReportText> &items)
{
    QString text;
    for (const ReportText &item : items)
        text += u"- %1\n"_s.arg(linked(item));
    return text;
}

QString figureMarkdown(const ReportBlock &block)
{
    return u"![%1](%2.png)\n\n[%2.png](%2.png) · [%2.svg](%2.svg) · [%2.pdf](%2.pdf)\n"_s.arg(plain(block.text),
                                                                                              block.anchor);
}

QString blockMarkdown(const ReportBlock &block)
{
    switch (block.kind) {
    case ReportBlock::Kind::Title:
        return u"# %1\n"_s.arg(plain(block.text));
    case ReportBlock::Kind::Heading:
        return u"<a id=\"%1\"></a>\n\n## %2\n"_s.arg(block.anchor, plain(block.text));
    case ReportBlock::Kind::Paragraph:
        return plain(block.text) + u'\n';
    case ReportBlock::Kind::Finding:
        return u"**%1**\n"_s.arg(plain(block.text));
    case ReportBlock::Kind::Items:
        return itemsMarkdown(block.items);
    case ReportBlock::Kind::Table:
        return tableMarkdown(block.table);
    case ReportBlock::Kind::Figure:
        return figureMarkdown(block);
    case ReportBlock::Kind::Command:
        return u"    %1\n"_s.arg(block.text);
    }
    Q_UNREACHABLE();
}

QString markdownOf(const ReportBlocks &blocks)
{
    QString text;
    for (const ReportBlock &block : blocks)
        text += blockMarkdown(block) + u'\n';
    return text;
}

} // namespace

QString resultMarkdown(const Result &result)
{
    return markdownOf(figuresOf(result));
}

QByteArray toMarkdown(const ReportBlocks &blocks)
{
    return markdownOf(blocks).trimmed().toUtf8() + "\n\n<!-- " + ReportMark + " -->\n";
}

QByteArray toMarkdown(const QList<Result> &results, ReportExtent extent)
{
    return toMarkdown(reportOf(results, fileStems(results), extent));
}

} // namespace lab::measure
