// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/way_cards.h"

#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// What was asked before the run, as the run answered it: `100 queries`. Of another way the same field.
QString cardFigure(const Scenario &scenario, const Report &report)
{
    const auto &asked = scenario.prediction;
    if (!asked || !report.outcome || !report.outcome->fields.contains(asked->field) || !asked->choices.isEmpty())
        return {};
    const auto figure = report.outcome->fields.value(asked->field);
    return figure.isNull() ? QString() : asked->textOf(figure);
}

} // namespace

WayCards::WayCards(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Ways"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosenChanged(m_order.value(id));
    });
}

void WayCards::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    m_order = scenario.wayIds();
    m_cards.clear();
    const QSignalBlocker quiet(m_group);
    for (auto *button : m_group->buttons())
        m_group->removeButton(button);
    for (const auto &way : scenario.ways) {
        auto *card = new WayCard(way);
        m_group->addButton(card, static_cast<int>(m_cards.size()));
        m_cards.insert(way.id, card);
    }
    m_cards.value(m_order.value(0))->setChecked(true);
    lay();
}

/// One below the other; chips side by side.
void WayCards::lay()
{
    const bool areChips = m_detail == WayCard::Detail::Chip;
    auto *const list = new QWidget;
    auto *const row = new QBoxLayout(areChips ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(areChips ? spacing::Tiny : spacing::Small);
    for (const auto &way : std::as_const(m_order)) {
        m_cards[way]->setDetail(m_detail);
        row->addWidget(m_cards[way]);
    }
    layout()->addWidget(list);
    delete std::exchange(m_list, list);
    setSizePolicy(areChips ? QSizePolicy::Maximum : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WayCards::setDetail(WayCard::Detail detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    if (m_list)
        lay();
}

QString WayCards::chosen() const
{
    return m_order.value(m_group->checkedId());
}

void WayCards::choose(const QString &way)
{
    if (auto *card = m_cards.value(way))
        card->setChecked(true);
}

void WayCards::focusChosen()
{
    if (auto *card = m_group->checkedButton())
        card->setFocus(Qt::OtherFocusReason);
}

void WayCards::setRunning(const QString &way)
{
    if (auto *card = m_cards.value(way))
        card->setRunning();
}

void WayCards::setReport(const QString &way, const Report &report)
{
    if (auto *card = m_cards.value(way))
        card->setReport(report, cardFigure(m_scenario, report));
}

void WayCards::forget()
{
    for (auto *card : std::as_const(m_cards))
        card->forget();
}

} // namespace lab::ui
