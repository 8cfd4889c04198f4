// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/dock_title.h"

#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lab::ui {

DockTitle::DockTitle(QDockWidget *dock, QWidget *tools)
    : QWidget(dock)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"panel"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Medium, spacing::Tiny, spacing::Tiny, 0);
    row->setSpacing(0);
    row->addWidget(captionLabel(dock->windowTitle(), u"heading"_s), tools ? 0 : 1);
    if (tools)
        row->addWidget(tools, 1);
    auto *const floating = iconButton(u"float"_s, tr("Take %1 out of the window, or back in").arg(dock->windowTitle()));
    connect(floating, &QToolButton::clicked, this, [this, floating] {
        floating->setAttribute(Qt::WA_UnderMouse, false); // it moves away from under the pointer
        Q_EMIT floatRequested();
    });
    row->addWidget(floating);
    auto *const close = iconButton(u"cross"_s, tr("Close %1").arg(dock->windowTitle()));
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    row->addWidget(close);
    for (auto *const button : {floating, close}) {
        button->setIcon(icon(button == close ? u"cross"_s : u"float"_s, &Tokens::muted));
        button->setIconSize({14, 14});
    }
}

} // namespace lab::ui
