// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/overview_rows.h"

#include "app/base/tr.h"
#include "ui/charts/axis_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QTextDocument>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString rowLabel(const measure::OverviewRow &row)
{
    const QString title = row.title.isEmpty() ? row.id : row.title;
    QStringList lines{u"<b>%1</b>"_s.arg(title.toHtmlEscaped()),
                      tr("%1 over %2").arg(row.above, row.below).toHtmlEscaped()};
    if (!row.place.isEmpty())
        lines.append(row.place.toHtmlEscaped());
    if (!row.complete)
        lines.append(tr("stopped early").toHtmlEscaped());
    return lines.join(u"<br/>"_s);
}

double heightOf(const QString &label)
{
    QTextDocument text;
    text.setDocumentMargin(0);
    text.setDefaultFont(inPixels(smallFont()));
    text.setTextWidth(OverviewRows::LabelWidth);
    text.setHtml(label);
    return text.size().height() + spacing::Medium;
}

} // namespace

OverviewRows::OverviewRows(const measure::Overview &overview)
{
    const auto &rows = overview.rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool ends = i == 0 || rows[i].engines != rows[i - 1].engines;
        if (ends)
            add(OverviewLine::Kind::Ends, i, {});
        if (ends || rows[i].lesson != rows[i - 1].lesson)
            add(OverviewLine::Kind::Lesson, i, u"<i>%1</i>"_s.arg(rows[i].lesson.toHtmlEscaped()));
        add(OverviewLine::Kind::Row, i, rowLabel(rows[i]));
    }
    for (OverviewLine &line : m_lines)
        line.centre += m_height;
}

void OverviewRows::add(OverviewLine::Kind kind, qsizetype row, const QString &label)
{
    OverviewLine line{kind, row, label, 0, heightOf(label)};
    // Downwards from zero; moved up when all are there.
    line.centre = -m_height - line.height / 2;
    m_height += line.height;
    m_lines.append(line);
}

const OverviewLine &OverviewRows::lineOf(qsizetype row) const
{
    return *std::find_if(m_lines.begin(), m_lines.end(), [row](const OverviewLine &line) {
        return line.kind == OverviewLine::Kind::Row && line.row == row;
    });
}

qsizetype OverviewRows::rowAt(double position) const
{
    for (const OverviewLine &line : m_lines) {
        if (line.kind == OverviewLine::Kind::Row && std::abs(position - line.centre) <= line.height / 2)
            return line.row;
    }
    return -1;
}

} // namespace lab::ui
