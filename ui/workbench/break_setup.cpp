// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/break_setup.h"

#include "ui/forms/operation_card.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/labels.h"
#include "ui/results/fields_model.h"
#include "ui/theme/theme.h"
#include "ui/workbench/way_cards.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *bare(QWidget *content)
{
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    return place;
}

} // namespace

BreakSetup::BreakSetup(const Lesson &lesson, Lab &lab, Workbench &bench)
    : QObject(&bench)
    , m_lesson(lesson)
    , m_bench(bench)
    , m_picker(new ItemPicker(tr("Scenarios")))
    , m_card(new OperationCard(FormMemory(lab.settingsFile(), lesson.id)))
    , m_asked(plainLabel({}, u"muted"_s))
    , m_said(plainLabel({}, u"heading"_s))
    , m_saidFrame(makeSaid())
    , m_figure(captionLabel({}, u"muted"_s))
    , m_waysTitle(makeWaysTitle())
    , m_ways(new WayCards)
    , m_waysPlace(bare(m_ways))
    , m_buttonsPlace(bare(m_card->bar()->buttons()))
    , m_one(new QPushButton(icon(u"play"_s), {}))
{
    m_picker->setCompact(true);
    m_card->setWhole(false);
    m_one->setObjectName(u"run-one"_s);
    m_card->bar()->setFilled(false);
    m_card->bar()->addButton(m_one);
    m_card->bar()->addBeside(m_one);
    auto *side = bench.side();
    for (auto *widget : std::initializer_list<QWidget *>{m_picker, m_card, m_saidFrame})
        side->addWidget(widget);
    side->addWidget(m_waysTitle);
    side->addWidget(m_waysPlace);
    side->addStretch();
    bench.foot()->addWidget(m_card->bar());
    bench.foot()->addWidget(m_buttonsPlace);
    connect(&bench, &Workbench::roomChanged, this, &BreakSetup::turnTo);
    fillPicker();
}

QWidget *BreakSetup::makeSaid()
{
    auto *frame = new QFrame;
    setRole(frame, u"said"_s);
    m_said->setObjectName(u"came"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(spacing::Medium, spacing::Small, spacing::Medium, spacing::Small);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(m_asked);
    layout->addWidget(m_said);
    return frame;
}

QWidget *BreakSetup::makeWaysTitle()
{
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(captionLabel(tr("Ways"), u"heading"_s));
    row->addStretch();
    row->addWidget(m_figure);
    return title;
}

void BreakSetup::fillPicker()
{
    QList<PickerEntry> entries;
    for (const auto &each : m_lesson.scenarios)
        entries.append({each.id, {}, each.title, each.summary});
    m_picker->setVisible(entries.size() > 1);
    m_picker->setEntries(entries);
}

const Scenario &BreakSetup::scenario() const
{
    return Catalogue::scenario(m_lesson, m_picker->current());
}

void BreakSetup::showScenario()
{
    m_bench.setSideTitle(scenario().title);
    Parameters shown = scenario().parameters;
    shown.removeIf([this](const Parameter &each) { return each.name == scenario().choice; });
    m_card->showItem(scenario().id, scenario().title, scenario().summary, shown);
    const auto &asked = scenario().prediction;
    const bool isNumber = asked && asked->choices.isEmpty();
    m_figure->setText(isNumber ? tr("%1 · verdict").arg(fieldTitle(asked->field)) : QString());
    m_asked->setText(scenario().prediction ? scenario().prediction->prompt : QString());
    const QSignalBlocker quiet(m_ways);
    m_ways->setScenario(scenario());
}

void BreakSetup::setSaid(const QString &said)
{
    m_said->setText(said);
    m_saidFrame->setVisible(!said.isEmpty());
}

void BreakSetup::nameButtons(bool hasRun)
{
    const auto first = hasSeveralWays() ? tr("Run all again") : tr("Run again");
    m_card->bar()->setRunText(hasRun ? first : tr("Without a guess"));
    m_one->setText(tr("%1 alone").arg(scenario().way(m_ways->chosen()).title));
    m_one->setVisible(hasSeveralWays());
}

void BreakSetup::turnTo(Workbench::Room room)
{
    using Room = Workbench::Room;
    using Detail = WayCard::Detail;
    const bool isLittle = room == Room::Little;
    m_ways->setDetail(isLittle ? Detail::Chip : room == Room::Narrow ? Detail::Line : Detail::Full);
    placeWays(room);
    auto *const buttons = m_card->bar()->buttons();
    if (isLittle) {
        m_bench.strip()->addWidget(m_ways, 1, Qt::AlignRight);
        m_bench.strip()->addWidget(buttons);
        m_buttonsPlace->layout()->addWidget(m_one); // chips and Run fill the strip
    } else {
        m_waysPlace->layout()->addWidget(m_ways);
        m_buttonsPlace->layout()->addWidget(buttons);
        m_card->bar()->addBeside(m_one);
    }
}

/// Below the values; in narrow room above them, where their badges are in sight.
void BreakSetup::placeWays(Workbench::Room room)
{
    auto *const side = m_bench.side();
    const int first = room == Workbench::Room::Narrow ? 1 : 3; // below the picker; below the values and what was said
    for (auto *widget : {m_waysTitle, m_waysPlace})
        side->removeWidget(widget);
    side->insertWidget(first, m_waysTitle);
    side->insertWidget(first + 1, m_waysPlace);
    m_waysTitle->setVisible(room != Workbench::Room::Little); // there they are chips, in the strip
}

} // namespace lab::ui
