// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/conditions_view.h"

#include "ui/charts/chart_factory.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *smallLabel(const QString &name)
{
    auto *label = plainLabel({});
    // Before the role: a label that the style sheet has dressed keeps the font it had then.
    label->setFont(smallFont());
    setRole(label, u"muted"_s);
    label->setAccessibleName(name);
    return label;
}

} // namespace

ConditionsView::ConditionsView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_leading(smallLabel(name))
    , m_all(smallLabel(name))
{
    m_button->setText(tr("Conditions"));
    m_button->setToolTip(tr("Under what conditions this was measured"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::toggled, this, &ConditionsView::unfold);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::Small);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_leading, 1);
    row->addWidget(m_all, 1);
    unfold(false);
}

void ConditionsView::setConditions(const measure::Conditions &conditions)
{
    measure::Conditions leading;
    for (const auto &condition : conditions) {
        if (condition.leading)
            leading.append(condition);
    }
    m_leading->setText(conditionsText(leading));
    m_all->setText(conditionsText(conditions));
    setVisible(!conditions.isEmpty());
}

void ConditionsView::unfold(bool open)
{
    m_button->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s, &Tokens::muted));
    m_button->setAccessibleName(open ? tr("Hide the conditions") : tr("Show all conditions"));
    m_leading->setVisible(!open);
    m_all->setVisible(open);
}

} // namespace lab::ui
