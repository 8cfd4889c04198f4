// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace lab::ui {

/// Widgets that are made by one and placed by another, who owns them by that. Those that nobody has placed go with
/// this.
class LentWidgets
{
    Q_DISABLE_COPY_MOVE(LentWidgets)

public:
    LentWidgets(std::initializer_list<QWidget *> widgets)
        : m_widgets(widgets.begin(), widgets.end())
    {
    }
    ~LentWidgets()
    {
        for (const auto &widget : m_widgets) {
            if (widget && !widget->parent())
                delete widget;
        }
    }

private:
    const QList<QPointer<QWidget>> m_widgets;
};

} // namespace lab::ui
