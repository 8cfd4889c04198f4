// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/result_tabs.h"

#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

ResultTabs::ResultTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar)
    , m_grow(iconButton(u"chevron-up"_s, tr("Show more of what the tabs hold, over the timeline")))
    , m_fold(iconButton(u"chevron-down"_s, tr("Show or hide what the tabs hold")))
    , m_stack(new QStackedWidget)
    , m_row(new QHBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"panel"_s);
    setRole(m_bar, u"small"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setAccessibleName(tr("What is known of the run"));
    m_fold->setObjectName(u"fold-results"_s);
    m_row->setContentsMargins(spacing::Tiny, 0, spacing::Small, 0);
    m_row->setSpacing(spacing::Small);
    m_row->addWidget(m_bar, 1);
    m_grow->setObjectName(u"grow-results"_s);
    m_row->addWidget(m_grow);
    m_row->addWidget(m_fold);
    auto *line = new QFrame;
    setRole(line, u"separator"_s);
    line->setFixedHeight(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addLayout(m_row);
    layout->addWidget(m_stack, 1);
    connectBar();
}

void ResultTabs::connectBar()
{
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT turned();
    });
    // Who asks for a page wants to see it.
    connect(m_bar, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            setFolded(false);
    });
    connect(m_fold, &QToolButton::clicked, this, [this] { m_isTall ? setTall(false) : setFolded(!m_isFolded); });
    connect(m_grow, &QToolButton::clicked, this, [this] { m_isFolded ? setFolded(false) : setTall(true); });
}

void ResultTabs::addPage(const QString &id, const QString &title, QWidget *page)
{
    m_pages.append({id, title, {}});
    m_stack->addWidget(page);
    m_bar->addTab(title);
}

qsizetype ResultTabs::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &page) { return page.id == id; });
    Q_ASSERT(found != m_pages.end());
    return found - m_pages.begin();
}

void ResultTabs::nameTab(qsizetype index)
{
    const auto &page = m_pages.at(index);
    m_bar->setTabText(static_cast<int>(index),
                      page.count.isEmpty() ? page.title : u"%1 %2"_s.arg(page.title, page.count));
}

void ResultTabs::setCount(const QString &id, const QString &count)
{
    const auto index = indexOf(id);
    m_pages[index].count = count;
    nameTab(index);
}

void ResultTabs::setPageVisible(const QString &id, bool visible)
{
    const auto index = static_cast<int>(indexOf(id));
    if (!visible && m_bar->currentIndex() == index)
        m_bar->setCurrentIndex(0);
    m_bar->setTabVisible(index, visible);
}

QString ResultTabs::current() const
{
    return m_pages.isEmpty() ? QString() : m_pages.at(m_bar->currentIndex()).id;
}

void ResultTabs::setCurrent(const QString &id)
{
    m_bar->setCurrentIndex(static_cast<int>(indexOf(id)));
}

void ResultTabs::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    handFocus(folded ? m_fold : m_grow, folded ? m_grow : m_fold);
    m_isFolded = folded;
    m_isTall = false;
    m_stack->setVisible(!folded);
    m_fold->setVisible(!folded);
    m_grow->show();
    Q_EMIT turned();
}

void ResultTabs::setTall(bool tall)
{
    m_isTall = tall;
    handFocus(m_grow, m_fold);
    m_grow->setVisible(!tall);
    Q_EMIT turned();
}

void ResultTabs::setTrailing(QPushButton *button)
{
    m_trailing = button;
    m_trailingText = button->text();
    m_row->addWidget(button);
    nameTrailing();
}

void ResultTabs::setCompact(bool compact)
{
    m_isCompact = compact;
    nameTrailing();
}

void ResultTabs::nameTrailing()
{
    if (!m_trailing)
        return;
    m_trailing->setText(m_isCompact ? m_trailingText.section(u':', 0, 0) : m_trailingText);
    m_trailing->setToolTip(m_trailingText);
    m_trailing->setAccessibleName(m_trailingText);
}

int ResultTabs::barHeight() const
{
    return m_row->sizeHint().height() + 1;
}

} // namespace lab::ui
