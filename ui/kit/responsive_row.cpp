// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/responsive_row.h"

#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace lab::ui {

ResponsiveRow::ResponsiveRow(int narrow, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_narrow(narrow)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::Large);
}

void ResponsiveRow::addWidget(QWidget *widget, int share)
{
    m_layout->addWidget(widget, share);
}

void ResponsiveRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(event->size().width() < m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lab::ui
