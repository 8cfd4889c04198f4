// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/kind_switch.h"

#include "app/base/tr.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace lab::ui {

namespace {

QString tipOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Median:
        return tr("The median of each, and how far it spreads");
    case ChartKind::Distribution:
        return tr("Box plots: where most of the samples lie");
    case ChartKind::Percentiles:
        return tr("The slow samples: p90, p95, p99 and the maximum");
    }
    Q_UNREACHABLE();
}

} // namespace

KindSwitch::KindSwitch(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::Tiny);
    for (const ChartKind kind : ChartKinds) {
        auto *button = new QToolButton;
        button->setText(chartKindName(kind));
        button->setToolTip(tipOf(kind));
        button->setAccessibleName(tr("Show %1").arg(chartKindName(kind)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
    }
    setKind(ChartKind::Median);
    setAccessibleName(tr("View of the chart"));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<ChartKind>(id)); });
}

void KindSwitch::setKind(ChartKind kind)
{
    m_group->button(static_cast<int>(kind))->setChecked(true);
}

} // namespace lab::ui
