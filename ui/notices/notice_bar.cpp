// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/notices/notice_bar.h"

#include "ui/notices/notice_card.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

#include <algorithm>

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
    auto *const card = new NoticeCard(notice);
    holder->insertWidget(0, card);
    added(card);
    makeRoom();
}

void NoticeBar::makeRoom()
{
    const auto shown = cards();
    NoticeCard *least = nullptr;
    if (shown.size() <= MostShown)
        return;
    // From the oldest on. The newest stays in any case, and pushes out nothing that is more severe.
    for (qsizetype i = shown.size() - 1; i > 0; --i) {
        auto *const card = shown.at(i);
        if (card->hasActions() || card->severity() > shown.first()->severity())
            continue;
        if (!least || card->severity() < least->severity())
            least = card;
    }
    delete least;
}

void NoticeBar::withdraw(const QString &topic)
{
    for (auto *const card : cards()) {
        if (card->topic() == topic)
            delete card;
    }
}

bool NoticeBar::shows(const QString &topic) const
{
    const auto shown = cards();
    return std::any_of(shown.begin(), shown.end(), [&topic](const NoticeCard *card) { return card->topic() == topic; });
}

QList<NoticeCard *> NoticeBar::cards() const
{
    QList<NoticeCard *> found;
    for (int i = 0; i < layout()->count(); ++i)
        found.append(qobject_cast<NoticeCard *>(layout()->itemAt(i)->widget()));
    return found;
}

} // namespace lab::ui
