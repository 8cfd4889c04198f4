// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/top_bar.h"

#include "ui/kit/labels.h"
#include "ui/theme/theme.h"
#include "ui/window/server_chip.h"
#include "ui/window/theme_button.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int WideFrom = 1280, MiddleFrom = 1000;
constexpr int WideSearch = 360, MiddleSearch = 280, NarrowSearch = 200;
} // namespace

TopBar::TopBar(ServerChip *chip, ThemeButton *theme, QWidget *parent)
    : QWidget(parent)
    , m_menu(iconButton(u"menu"_s, {}))
    , m_help(iconButton(u"help"_s, {}))
    , m_search(new QPushButton)
    , m_hint(captionLabel(u"Ctrl+K"_s, u"keys"_s))
    , m_chip(chip)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"top"_s);
    setFixedHeight(Height);
    layOut(chip, theme);
}

void TopBar::layOut(ServerChip *chip, ThemeButton *theme)
{
    setAccessibleName(tr("Top bar"));
    m_help->setAccessibleName(tr("Help and more"));
    m_help->setToolTip(tr("Help, export, reset"));
    m_help->setPopupMode(QToolButton::InstantPopup);
    m_search->setIcon(icon(u"search"_s, &Tokens::muted));
    m_search->setObjectName(u"search"_s);
    setRole(m_search, u"search"_s);
    m_search->setToolTip(tr("Lessons, operations, races, questions, pages and settings (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search everything"));
    auto *const inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(0, 0, spacing::Small, 0);
    inside->addWidget(m_hint, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *const sign = new QLabel;
    sign->setPixmap(icon(u"app"_s).pixmap(20, 20));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Small, 0, spacing::Small, 1);
    row->setSpacing(spacing::Small);
    row->addWidget(m_menu);
    row->addWidget(sign);
    row->addWidget(captionLabel(tr("Redis Pattern Lab"), u"heading"_s));
    row->addStretch(1);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(chip);
    row->addWidget(theme);
    row->addWidget(m_help);
    for (auto *const button : {m_menu, m_help})
        button->setFocusPolicy(Qt::StrongFocus);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = event->size().width();
    m_search->setText(room >= WideFrom ? tr("Search everything") : tr("Search"));
    m_search->setFixedWidth(room >= WideFrom ? WideSearch : room >= MiddleFrom ? MiddleSearch : NarrowSearch);
    m_chip->setShort(room < MiddleFrom);
}

} // namespace lab::ui
