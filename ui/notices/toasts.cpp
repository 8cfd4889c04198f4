// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/notices/toasts.h"

#include "ui/notices/notice_card.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr std::chrono::milliseconds AgeEvery{100};
}

Toasts::Toasts(QWidget *parent)
    : NoticeBar(parent)
{
    layout()->setSpacing(spacing::Small);
    m_ageing.setInterval(AgeEvery);
    connect(&m_ageing, &QTimer::timeout, this, &Toasts::age);
}

void Toasts::added(NoticeCard *card)
{
    setRole(card, u"toast"_s);
    QMetaObject::invokeMethod(this, &Toasts::resized, Qt::QueuedConnection); // it may be hidden, and hear of nothing
    if (card->severity() == Notice::Severity::Info && !card->hasActions()) {
        m_ages.append({card, std::chrono::milliseconds::zero()});
        m_ageing.start();
    }
}

void Toasts::age()
{
    for (auto &each : m_ages) {
        if (!each.card)
            continue;
        each.age = each.card->isAttended() ? std::chrono::milliseconds::zero() : each.age + AgeEvery;
        if (each.age >= m_patience)
            delete each.card;
    }
    m_ages.removeIf([](const Ageing &each) { return !each.card; });
    if (m_ages.isEmpty())
        m_ageing.stop();
}

// A card that wraps its text is higher where it is narrow.
void Toasts::placeIn(const QRect &area)
{
    const int width = std::min(Width, area.width() - 2 * spacing::Large);
    const int height =
        std::min(layout()->heightForWidth(width) < 0 ? sizeHint().height() : layout()->heightForWidth(width),
                 area.height() - 2 * spacing::Large);
    setVisible(layout()->count() > 0);
    setGeometry(area.right() - spacing::Large - width + 1, area.bottom() - spacing::Large - height + 1, width, height);
    raise();
}

bool Toasts::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT resized();
    return NoticeBar::event(event);
}

} // namespace lab::ui
