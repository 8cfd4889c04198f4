// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/report.h"
#include "app/measure/report_blocks.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

/// Light or dark as its reader has it; nothing is fetched from anywhere.
const auto Style = R"(
:root { color-scheme: light dark; --text: #1c2128; --muted: #57606a; --back: #fff; --line: #d0d7de; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --muted: #9198a1; --back: #16191d; --line: #3d444d; }
}
body { color: var(--text); background: var(--back); font: 16px/1.5 system-ui, sans-serif;
  max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
a { color: inherit; }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.finding { font-size: 1.15rem; font-weight: 600; }
img { max-width: 100%; height: auto; }
figure { margin: 1rem 0; }
figcaption { color: var(--muted); font-size: .85rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; padding: .3rem .7rem; border-bottom: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
ul { padding-left: 1.2rem; font-size: .9rem; }
pre { padding: .7rem; border: 1px solid var(--line); overflow-x: auto; }
)"_L1;

QString linkedHtml(const ReportText &text)
{
    const QString escaped = text.text.toHtmlEscaped();
    return text.anchor.isEmpty() ? escaped : u"<a href=\"#%1\">%2</a>"_s.arg(text.anchor, escaped);
}

QString element(const QString &tag, const QString &html)
{
    return u"<%1>%2</%1>\n"_s.arg(tag, html);
}

QString cellHtml(const QString &tag, qsizetype column, const ReportTable &table, const QString &html)
{
    const QString number = column < table.words ? QString() : u" class=\"number\""_s;
    return u"<%1%2>%3</%1>"_s.arg(tag, number, html);
}

QString tableHtml(const ReportTable &table)
{
    QString head, body;
    for (qsizetype i = 0; i < table.titles.size(); ++i)
        head += cellHtml(u"th"_s, i, table, table.titles[i].toHtmlEscaped());
    for (const auto &row : table.rows) {
        QString cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += cellHtml(u"td"_s, i, table, linkedHtml(row[i]));
        body += element(u"tr"_s, cells);
    }
    return u"<div class=\"wide\"><table>\n<thead><tr>%1</tr></thead>\n<tbody>\n%2</tbody></table></div>\n"_s.arg(head,
                                                                                                                 body);
}

QString itemsHtml(const QList<ReportText> &items)
{
    QString html;
    for (const ReportText &item : items)
        html += element(u"li"_s, linkedHtml(item));
    return u"<ul>\n%1</ul>\n"_s.arg(html);
}

QString dataOf(const QByteArray &png)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
}

QString figureHtml(const ReportBlock &block, const ReportFigures &figures)
{
    const ReportFigure figure = figures.value(block.anchor);
    if (figure.light.isEmpty())
        return {};
    const QString dark = u"<source media=\"(prefers-color-scheme: dark)\" srcset=\"%1\"/>"_s.arg(dataOf(figure.dark));
    const QString light = u"<img src=\"%1\" alt=\"%2\" width=\"%3\"/>"_s.arg(
        dataOf(figure.light), figure.description.toHtmlEscaped(), QString::number(figure.width));
    return u"<figure><picture>%1%2</picture></figure>\n"_s.arg(dark, light);
}

QString blockHtml(const ReportBlock &block, const ReportFigures &figures)
{
    const QString escaped = block.text.toHtmlEscaped();
    switch (block.kind) {
    case ReportBlock::Kind::Title:
        return element(u"h1"_s, escaped);
    case ReportBlock::Kind::Heading:
        return u"<h2 id=\"%1\">%2</h2>\n"_s.arg(block.anchor, escaped);
    case ReportBlock::Kind::Paragraph:
        return element(u"p"_s, escaped);
    case ReportBlock::Kind::Finding:
        return u"<p class=\"finding\">%1</p>\n"_s.arg(escaped);
    case ReportBlock::Kind::Items:
        return itemsHtml(block.items);
    case ReportBlock::Kind::Table:
        return tableHtml(block.table);
    case ReportBlock::Kind::Figure:
        return figureHtml(block, figures);
    case ReportBlock::Kind::Command:
        return element(u"pre"_s, escaped);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray toHtml(const QList<Result> &results, const ReportFigures &figures, ReportExtent extent)
{
    const ReportBlocks blocks = reportOf(results, fileStems(results), extent);
    QString body;
    for (const ReportBlock &block : blocks)
        body += blockHtml(block, figures);
    const QString head = u"<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                         "<meta name=\"generator\" content=\"%1\"/>\n<title>%2</title>\n<style>%3</style>\n"_s.arg(
                             QString::fromLatin1(ReportMark), blocks.first().text.toHtmlEscaped(), Style);
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n%1</head>\n<body>\n%2</body>\n</html>\n"_s.arg(head, body)
        .toUtf8();
}

} // namespace lab::measure
