// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/action_buttons.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

#include <QPushButton>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QPoint centreOf(const QPushButton *button)
{
    return button->geometry().center();
}

} // namespace

ActionButtons::ActionButtons(QWidget *over)
    : QObject(over)
    , m_over(over)
{
}

QPushButton *ActionButtons::make(const picture::Action &action)
{
    auto *const button = new QPushButton(m_over);
    button->setProperty("role", u"small"_s);
    button->setFont(smallFont());
    connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT pressed(id); });
    return button;
}

void ActionButtons::show(const QList<picture::Placed> &placed)
{
    for (const auto &[area, action] : placed) {
        auto *&button = m_buttons[action.id];
        if (!button)
            button = make(action);
        if (button->text() != action.text)
            button->setText(action.text);
        button->setIcon(icon(action.icon));
        button->setAccessibleName(action.name);
        button->setToolTip(action.name);
        button->setGeometry(area);
        button->show();
    }
    drop(placed);
}

/// The focus of one that goes is handed to the first of those in its line, which replaced it.
void ActionButtons::drop(const QList<picture::Placed> &placed)
{
    QList<QPushButton *> gone;
    for (const auto &id : m_buttons.keys()) {
        if (std::none_of(placed.begin(), placed.end(), [&id](const auto &each) { return each.action.id == id; }))
            gone.append(m_buttons.take(id));
    }
    for (auto *const button : gone) {
        if (button->hasFocus() && !m_buttons.isEmpty()) {
            const auto left = m_buttons.values();
            const auto place = [button](const QPushButton *other) {
                const auto away = centreOf(other) - centreOf(button);
                return std::pair(std::abs(away.y()), away.x());
            };
            (*std::min_element(left.begin(), left.end(), [&](const QPushButton *one, const QPushButton *other) {
                return place(one) < place(other);
            }))->setFocus(Qt::OtherFocusReason);
        }
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
}

} // namespace lab::ui
