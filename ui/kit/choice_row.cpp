// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/choice_row.h"

#include "ui/kit/labels.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace lab::ui {

ChoiceRow::ChoiceRow(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton)
{
    auto *label = captionLabel(text);
    label->setWordWrap(true);
    m_button->setAccessibleName(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
}

// The label passes clicks on.
void ChoiceRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_button->isEnabled() && event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

} // namespace lab::ui
