// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/way_list.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPushButton>

#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

enum WayColumn { IdColumn, DoesColumn, BadgeColumn, RunColumn };

constexpr int BadgeWidth = 76; ///< with or without a badge: nothing moves when one comes

} // namespace

WayList::WayList(QWidget *parent)
    : QFrame(parent)
    , m_invariant(plainLabel({}, u"heading"_s))
    , m_grid(nullptr)
{
    setRole(this, u"card"_s);
    m_invariant->setObjectName(u"invariant"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    layout->setSpacing(spacing::Small);
    layout->addWidget(m_invariant);
}

void WayList::setScenario(const Scenario &scenario)
{
    m_rows.clear();
    m_order = scenario.wayIds();
    m_invariant->setText(tr("Must hold: %1").arg(scenario.invariant));
    delete m_list;
    m_list = new QWidget;
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(spacing::Tiny);
    m_grid->setColumnStretch(DoesColumn, 1);
    m_grid->setColumnMinimumWidth(BadgeColumn, BadgeWidth);
    for (const auto &way : scenario.ways)
        addRow(way);
    layout()->addWidget(m_list);
}

void WayList::addRow(const Way &way)
{
    const int at = static_cast<int>(m_rows.size());
    Row row;
    m_grid->addWidget(captionLabel(way.id, u"heading"_s), at, IdColumn);
    m_grid->addWidget(plainLabel(way.does), at, DoesColumn);
    m_grid->addWidget(makeBadge(row), at, BadgeColumn);
    if (m_order.size() > 1) {
        row.run = makeButton(way.id);
        m_grid->addWidget(row.run, at, RunColumn);
    }
    m_rows.insert(way.id, row);
    setJudged(way.id, std::nullopt);
}

QWidget *WayList::makeBadge(Row &row)
{
    row.heldSign = iconLabel(u"check"_s, tr("held"));
    row.brokeSign = iconLabel(u"cross"_s, tr("broke"));
    row.verdict = captionLabel({});
    auto *badge = new QWidget;
    auto *layout = new QHBoxLayout(badge);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    for (auto *label : {row.heldSign, row.brokeSign, row.verdict})
        layout->addWidget(label);
    layout->addStretch();
    return badge;
}

QPushButton *WayList::makeButton(const QString &way)
{
    auto *button = new QPushButton(icon(u"play"_s), tr("Run"));
    button->setObjectName(u"way-"_s + way);
    button->setAccessibleName(tr("Run %1 alone").arg(way));
    button->setToolTip(tr("Run %1 alone").arg(way));
    connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT runRequested(way); });
    return button;
}

QList<QPushButton *> WayList::buttons() const
{
    QList<QPushButton *> all;
    for (const auto &way : m_order)
        all.append(button(way));
    all.removeAll(nullptr);
    return all;
}

void WayList::setJudged(const QString &way, const std::optional<Judged> &judged)
{
    const auto row = m_rows.constFind(way);
    if (row == m_rows.constEnd())
        return;
    const bool held = judged && judged->held;
    row->heldSign->setVisible(held);
    row->brokeSign->setVisible(judged && !held);
    row->verdict->setText(!judged ? QString() : held ? tr("held") : tr("broke"));
    row->verdict->setObjectName(u"badge-"_s + way);
    setRole(row->verdict, held ? u"success"_s : u"danger"_s);
    row->verdict->setToolTip(judged ? plainToolTip(judged->clause) : QString());
}

void WayList::forget()
{
    for (const auto &way : std::as_const(m_order))
        setJudged(way, std::nullopt);
}

} // namespace lab::ui
