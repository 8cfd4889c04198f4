// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_details.h"

#include "ui/kit/labels.h"
#include "ui/log/log_text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

LogDetails::LogDetails(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(monospaceFont());
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere); // of a long word the other ways take a second
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(tr("The selected entry, whole"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_text, 1);
    setMinimumWidth(200);
}

QWidget *LogDetails::makeHead()
{
    auto *const copy = iconButton(u"copy"_s, tr("Copy the whole entry"));
    connect(copy, &QToolButton::clicked, this, [this, copy] { copyText(text(), copy); });
    auto *const close = iconButton(u"cross"_s, tr("Close the entry (Esc)"));
    close->setIcon(icon(u"cross"_s, &Tokens::muted));
    connect(close, &QToolButton::clicked, this, &LogDetails::closed);
    auto *const head = new QWidget;
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(spacing::Small, 0, spacing::Tiny, 0);
    row->setSpacing(spacing::Tiny);
    row->addWidget(captionLabel(tr("Entry"), u"heading"_s), 1);
    row->addWidget(copy);
    row->addWidget(close);
    return head;
}

void LogDetails::setEntry(const LogEntry &entry)
{
    m_text->setPlainText(wholeText(entry));
}

QString LogDetails::text() const
{
    return m_text->toPlainText();
}

void LogDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lab::ui
