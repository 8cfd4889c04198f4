// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/live/live_row_buttons.h"

#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace lab::ui {

LiveRowButtons::LiveRowButtons(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void LiveRowButtons::setActions(const QList<picture::Action> &actions)
{
    const bool same = std::equal(actions.begin(), actions.end(), m_actions.begin(), m_actions.end(),
                                 [](const auto &one, const auto &other) { return one.id == other.id; });
    if (same)
        return;
    m_actions = actions;
    const auto old = std::exchange(m_buttons, {});
    const bool hadFocus = std::any_of(old.begin(), old.end(), [](auto *button) { return button->hasFocus(); });
    for (const auto &action : actions) {
        auto *const button = iconButton(action.icon, action.name);
        connect(button, &QToolButton::clicked, this, [this, id = action.id] { Q_EMIT pressed(id); });
        m_layout->addWidget(button);
        button->show(); // now, since it may get the focus
        m_buttons.append(button);
    }
    if (hadFocus && !m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
    for (auto *const button : old) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
}

} // namespace lab::ui
