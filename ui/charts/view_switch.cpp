// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/view_switch.h"

#include "app/base/tr.h"
#include "ui/kit/flow_layout.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QToolButton>

namespace lab::ui {

ViewSwitch::ViewSwitch(const QList<View> &views, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new FlowLayout(spacing::Tiny, spacing::Tiny, this);
    row->setContentsMargins({});
    for (const View &view : views) {
        auto *button = new QToolButton;
        button->setText(view.name);
        button->setToolTip(view.tip);
        button->setAccessibleName(tr("Show %1").arg(view.name));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        row->addWidget(button);
    }
    setView(0);
    setAccessibleName(tr("View of the chart"));
    connect(m_group, &QButtonGroup::idClicked, this, &ViewSwitch::chosen);
}

void ViewSwitch::addBehind(QWidget *widget)
{
    layout()->addWidget(widget);
}

int ViewSwitch::view() const
{
    return m_group->checkedId();
}

void ViewSwitch::setView(int view)
{
    m_group->button(view)->setChecked(true);
}

ViewSwitch::View tableView()
{
    return {tr("Table"), tr("The numbers behind the chart")};
}

} // namespace lab::ui
