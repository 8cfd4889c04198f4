// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/notice_bar.h"

#include "ui/theme/tokens.h"
#include "ui/window/notice_card.h"

#include <QVBoxLayout>

namespace lab::ui {

namespace {
constexpr qsizetype MostShown = 3;
}

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setAccessibleName(tr("Notices"));
}

void NoticeBar::post(const Notice &notice)
{
    withdraw(notice.topic);
    auto *const holder = qobject_cast<QVBoxLayout *>(layout());
    holder->insertWidget(0, new NoticeCard(notice));
    const auto shown = cards();
    for (qsizetype i = MostShown; i < shown.size(); ++i)
        delete shown.at(i);
}

void NoticeBar::withdraw(const QString &topic)
{
    for (auto *const card : cards()) {
        if (qobject_cast<NoticeCard *>(card)->topic() == topic)
            delete card;
    }
}

bool NoticeBar::shows(const QString &topic) const
{
    const auto shown = cards();
    return std::any_of(shown.begin(), shown.end(), [&topic](QWidget *card) {
        return qobject_cast<NoticeCard *>(card)->topic() == topic;
    });
}

QList<QWidget *> NoticeBar::cards() const
{
    QList<QWidget *> found;
    for (int i = 0; i < layout()->count(); ++i)
        found.append(layout()->itemAt(i)->widget());
    return found;
}

} // namespace lab::ui
