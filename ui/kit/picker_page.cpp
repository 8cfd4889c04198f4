// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/picker_page.h"

#include "ui/kit/item_picker.h"
#include "ui/kit/page_scroll.h"
#include "ui/theme/tokens.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

constexpr int SideWidth = 196;
constexpr int RoomForSide = 700; ///< below it the picker stands above the page

} // namespace

PickerPage::PickerPage(const QString &pickerName, QWidget *parent)
    : QWidget(parent)
    , m_picker(new ItemPicker(pickerName))
    , m_side(new QWidget)
    , m_scroll(new PageScroll)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(spacing::Medium, spacing::Medium, spacing::Medium, spacing::Small);
    side->addWidget(m_picker);
    auto *page = new QWidget;
    m_content = new QVBoxLayout(page);
    m_content->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Large);
    m_content->setSpacing(spacing::Large);
    m_scroll->setWidget(page);
    connect(m_picker, &ItemPicker::picked, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(0); });
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_side);
    m_layout->addWidget(m_scroll, 1);
}

void PickerPage::setPickerVisible(bool visible)
{
    m_side->setVisible(visible);
}

void PickerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= RoomForSide;
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_picker->setCompact(!wide);
    m_side->setMinimumWidth(wide ? SideWidth : 0);
    m_side->setMaximumWidth(wide ? SideWidth : QWIDGETSIZE_MAX);
}

} // namespace lab::ui
