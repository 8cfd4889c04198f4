// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/evidence_view.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/run/command_text.h"
#include "ui/theme/theme.h"

#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostEvents = 24;
constexpr qsizetype LongestEvidence = 400; ///< characters of a reply

QString evidenceOf(const Event &event)
{
    const auto *const command = commandOf(event);
    if (!command)
        return eventText(event);
    const auto reply = command->fault.isEmpty() ? command->reply.display(LongestEvidence) : command->fault;
    return u"> %1\n%2"_s.arg(commandText(*command), reply);
}

} // namespace

QString evidenceText(const Timeline &evidence)
{
    const auto left = std::max<qsizetype>(0, evidence.size() - MostEvents);
    QStringList lines;
    if (left > 0)
        lines.append(counted(left, tr("… one before these"), tr("… %1 before these", nullptr, formOf(left))));
    for (const auto &event : evidence.mid(left))
        lines.append(evidenceOf(event));
    return lines.join(u'\n');
}

EvidenceView::EvidenceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(monospaceFont());
    setWordWrapMode(QTextOption::WrapAnywhere); // names of keys have no blanks
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setAccessibleName(EvidenceView::tr("What was sent to find out, and what came back"));
    hide();
}

void EvidenceView::setEvidence(const Timeline &evidence)
{
    setPlainText(evidenceText(evidence));
    setVisible(!evidence.isEmpty());
    fit();
}

void EvidenceView::fit()
{
    const auto lines = document()->size().height(); // QPlainTextEdit counts in lines
    const auto chrome = height() - viewport()->height();
    const auto text = lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    setFixedHeight(static_cast<int>(std::ceil(text)) + std::max(0, chrome));
}

void EvidenceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

// It is the page that scrolls.
void EvidenceView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace lab::ui
