// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/notices/notice_card.h"

#include "app/base/tr.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

struct Look
{
    QString word, icon;
};

Look lookOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Warning:
        return {tr("Warning"), u"warning"_s};
    case Notice::Severity::Error:
        return {tr("Error"), u"error"_s};
    case Notice::Severity::Info:
        break;
    }
    return {tr("Note"), u"info"_s};
}

} // namespace

NoticeCard::NoticeCard(const Notice &notice, QWidget *parent)
    : QFrame(parent)
    , m_topic(notice.topic)
    , m_severity(notice.severity)
    , m_hasActions(!notice.actions.isEmpty())
{
    const Look look = lookOf(notice.severity);
    setRole(this, u"notice"_s);
    setAccessibleName(u"%1: %2"_s.arg(look.word, notice.message));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Large, spacing::Small, spacing::Small, spacing::Small);
    row->setSpacing(spacing::Small);
    auto *const symbol = iconLabel(look.icon, look.word);
    symbol->setFixedHeight(firstLineHeight());
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addWidget(makeTexts(notice), 1);
    addTools(notice, row);
}

bool NoticeCard::isAttended() const
{
    return underMouse() || isAncestorOf(window()->focusWidget());
}

/// Sign, first line of the text and buttons stand on one line, as high as a button.
int NoticeCard::firstLineHeight() const
{
    const std::unique_ptr<QToolButton> button(iconButton(u"cross"_s, {}));
    button->ensurePolished();
    return std::max(button->sizeHint().height(), fontMetrics().height() + 2 * spacing::Tiny);
}

QWidget *NoticeCard::makeTexts(const Notice &notice)
{
    auto *const texts = new QWidget;
    auto *const column = new QVBoxLayout(texts);
    const int above = (firstLineHeight() - fontMetrics().height()) / 2;
    column->setContentsMargins(0, above, 0, above);
    column->setSpacing(2);
    column->addWidget(plainLabel(notice.message, notice.hint.isEmpty() ? QString() : u"heading"_s));
    if (!notice.hint.isEmpty())
        column->addWidget(plainLabel(notice.hint, u"muted"_s));
    if (!notice.actions.isEmpty())
        column->addLayout(makeActions(notice));
    column->addStretch();
    return texts;
}

QLayout *NoticeCard::makeActions(const Notice &notice)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(0, spacing::Small, 0, 0);
    row->setSpacing(spacing::Small);
    for (const auto &action : notice.actions) {
        auto *const button = new QPushButton(action.text);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void NoticeCard::addTools(const Notice &notice, QHBoxLayout *row)
{
    if (notice.severity != Notice::Severity::Info) {
        auto *const copy = iconButton(u"copy"_s, tr("Copy the message"));
        const QString text = notice.hint.isEmpty() ? notice.message : notice.message + u'\n' + notice.hint;
        connect(copy, &QToolButton::clicked, this, [text, copy] { copyText(text, copy); });
        row->addWidget(copy, 0, Qt::AlignTop);
    }
    auto *const close = iconButton(u"cross"_s, tr("Close this notice"));
    connect(close, &QToolButton::clicked, this, &NoticeCard::dismiss);
    row->addWidget(close, 0, Qt::AlignTop);
}

void NoticeCard::dismiss()
{
    hide();
    setParent(nullptr);
    deleteLater();
}

} // namespace lab::ui
