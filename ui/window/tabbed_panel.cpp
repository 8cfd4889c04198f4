// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/tabbed_panel.h"

#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lab::ui {

TabbedPanel::TabbedPanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar)
    , m_close(iconButton(u"cross"_s, {}))
    , m_pages(new QStackedWidget)
    , m_top(new QHBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"panel"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    setRole(m_bar, u"small"_s);
    m_close->setIconSize({14, 14});
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(u"close"_s);
    connect(m_close, &QToolButton::clicked, this, &TabbedPanel::closeRequested);
    m_top->setContentsMargins(spacing::Small, 0, spacing::Small, 0);
    m_top->setSpacing(spacing::Small);
    m_top->addWidget(m_bar);
    m_top->addStretch(1);
    m_top->addWidget(m_close);
    auto *const line = new QFrame;
    setRole(line, u"separator"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &TabbedPanel::turnTo);
    setName(name);
}

void TabbedPanel::setName(const QString &name)
{
    setAccessibleName(name);
    m_bar->setAccessibleName(name);
    m_close->setAccessibleName(tr("Close: %1").arg(name));
    m_close->setToolTip(m_close->accessibleName());
}

void TabbedPanel::focusTabs()
{
    m_bar->setFocus(Qt::ShortcutFocusReason);
}

void TabbedPanel::addTab(const QString &name, const QString &title, QWidget *page, QWidget *tools)
{
    m_names.append(name);
    m_tools.append(tools);
    m_pages->addWidget(page);
    if (tools) {
        m_top->insertWidget(m_top->count() - 1, tools, 8);
        tools->hide();
    }
    m_bar->addTab(title);
    turnTo(m_bar->currentIndex());
}

QString TabbedPanel::current() const
{
    return m_names.value(m_bar->currentIndex());
}

void TabbedPanel::choose(const QString &name)
{
    if (const auto tab = m_names.indexOf(name); tab >= 0)
        m_bar->setCurrentIndex(static_cast<int>(tab));
}

QWidget *TabbedPanel::page(const QString &name) const
{
    return m_pages->widget(static_cast<int>(m_names.indexOf(name)));
}

void TabbedPanel::turnTo(int tab)
{
    if (m_pages->isAncestorOf(m_pages->window()->focusWidget()))
        m_bar->setFocus(Qt::OtherFocusReason); // what is hidden would lose it to another region
    for (qsizetype i = 0; i < m_tools.size(); ++i) {
        if (m_tools.at(i))
            m_tools.at(i)->setVisible(i == tab);
    }
    m_pages->setCurrentIndex(tab);
    Q_EMIT chosen(current());
}

} // namespace lab::ui
