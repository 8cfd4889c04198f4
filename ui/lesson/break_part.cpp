// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/break_part.h"

#include "ui/forms/operation_card.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/picker_page.h"
#include "ui/results/contrast_view.h"
#include "ui/results/fields_view.h"
#include "ui/results/outcome_view.h"
#include "ui/timeline/timeline_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

BreakPart::BreakPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_page(new PickerPage(tr("Scenarios")))
    , m_card(new OperationCard(FormMemory(lab.settingsFile(), lesson.id)))
    , m_stagePlace(new QVBoxLayout)
    , m_outcome(new OutcomeView)
    , m_contrast(new ContrastView)
    , m_timeline(new TimelinePanel)
    , m_watcher(makeWatcher())
{
    layOut();
    connectRuns();
    fillPicker();
}

void BreakPart::layOut()
{
    layOutPage(m_page, !lesson().scenarios.isEmpty(), tr("This lesson has nothing to break."));
    m_outcome->fields()->setCharted(true);
    auto *content = m_page->content();
    content->addWidget(m_card);
    content->addWidget(m_outcome);
    content->addWidget(m_contrast);
    content->addWidget(m_outcome->fields());
    content->addWidget(m_timeline, 1);
    content->addLayout(m_stagePlace);
}

void BreakPart::fillPicker()
{
    QList<PickerEntry> entries;
    for (const auto &each : lesson().scenarios)
        entries.append({each.id, {}, each.title, each.summary});
    connect(m_page->picker(), &ItemPicker::picked, this, &BreakPart::pick);
    m_page->setPickerVisible(entries.size() > 1);
    m_page->picker()->setEntries(entries);
}

void BreakPart::connectRuns()
{
    auto *bar = m_card->bar();
    connect(m_card, &OperationCard::runRequested, this, [this] { run(ways()); });
    connect(bar, &RunBar::cancelRequested, this, &BreakPart::cancel);
    connect(bar, &RunBar::takesLong, this, [this] { m_outcome->showRunning(tr("Running, on real connections …")); });
    connect(m_watcher, &RunWatcher::happened, m_timeline, &TimelinePanel::append);
    connect(m_watcher, &RunWatcher::progressed, bar, &RunBar::setProgress);
    connect(m_watcher, &RunWatcher::finished, this, &BreakPart::finish);
    connect(m_contrast, &ContrastView::chosen, this, [this](const Report &report) {
        showRun(report);
        Q_EMIT runShown(report);
    });
    connect(&m_timeline->player(), &TimelinePlayer::positionChanged, this, &Part::moved);
    onEscape([this] { cancel(); });
}

const Scenario &BreakPart::scenario() const
{
    return Catalogue::scenario(lesson(), m_page->picker()->current());
}

QStringList BreakPart::ways() const
{
    const auto &parameters = scenario().parameters;
    const auto named = std::find_if(parameters.begin(), parameters.end(),
                                    [this](const Parameter &each) { return each.name == scenario().contrast; });
    return named == parameters.end() ? QStringList() : named->choices;
}

void BreakPart::pick(const QString &)
{
    m_waiting.clear();
    m_watcher->abandon();
    setRunning(false);
    Parameters shown = scenario().parameters;
    if (!ways().isEmpty())
        shown.removeIf([this](const Parameter &each) { return each.name == scenario().contrast; });
    makeWayButtons();
    m_card->showItem(scenario().id, scenario().title, scenario().summary, shown);
    clearContrast();
    m_outcome->fields()->setShown(ways().isEmpty() ? FieldsView::Show::All : FieldsView::Show::Tables);
    m_outcome->showEmpty({});
    m_timeline->clear(tr("Run it to see who did what, and when."));
    Q_EMIT chosen();
}

void BreakPart::makeWayButtons()
{
    auto *bar = m_card->bar();
    bar->removeButtons();
    bar->setRunText(ways().isEmpty() ? tr("Run") : tr("Run all and compare"));
    for (const auto &way : ways()) {
        auto *button = bar->addButton(tr("Run %1").arg(way));
        button->setObjectName(u"way-"_s + way);
        connect(button, &QPushButton::clicked, this, [this, way] { run({way}); });
    }
}

void BreakPart::run(const QStringList &wanted)
{
    if (m_watcher->isRunning())
        return;
    m_waiting = wanted.isEmpty() ? QStringList{QString()} : wanted;
    // What stands side by side was run with the same values, or it would compare nothing.
    if (const auto values = m_card->take(); values != m_values) {
        clearContrast();
        m_values = values;
    }
    startNext();
}

void BreakPart::clearContrast()
{
    m_values.reset();
    m_contrast->setWays(scenario().contrast, ways());
}

void BreakPart::startNext()
{
    const auto way = m_waiting.takeFirst();
    auto values = *m_values;
    if (!way.isEmpty())
        values.insert(scenario().contrast, way.toUtf8());
    m_timeline->clear({});
    setRunning(true);
    m_watcher->start(request(Request::What::Scenario, scenario().id, values));
}

/// Ways that ran on two servers compare nothing: what stands there makes room with the next run.
void BreakPart::turnToServer()
{
    cancel();
    m_values.reset();
}

void BreakPart::setRunning(bool running)
{
    m_card->bar()->setRunning(running);
    m_contrast->setChoosable(!running);
}

void BreakPart::showRun(const Report &report)
{
    m_timeline->setTimeline(report.timeline, report.happened);
    m_outcome->showReport(report);
    if (const auto all = m_contrast->model().comparison(); report.outcome && !all.isEmpty())
        m_outcome->showHeadline(all);
}

void BreakPart::cancel()
{
    m_waiting.clear();
    m_watcher->cancel();
}

void BreakPart::finish(const Report &report)
{
    if (const auto way = report.request.values.value(scenario().contrast); !ways().isEmpty())
        m_contrast->setReport(QString::fromUtf8(way), report);
    m_contrast->setConditions(conditions(report));
    showRun(report);
    if (report.outcome)
        lab().progress().markDone(lesson().id, Progress::Step::Broken);
    if (m_waiting.isEmpty() || report.failure) {
        m_waiting.clear();
        setRunning(false);
        return;
    }
    startNext();
}

QString BreakPart::conditions(const Report &report) const
{
    QStringList texts;
    for (const auto &parameter : scenario().parameters) {
        const auto value = report.arguments.value(parameter.name);
        if (parameter.name != scenario().contrast && !value.isEmpty())
            texts.append(u"%1 %2 %3"_s.arg(parameter.label, displayText(value), parameter.unit).trimmed());
    }
    return texts.join(u", "_s);
}

QCoro::Task<void> BreakPart::demonstrate()
{
    if (lesson().scenarios.isEmpty())
        co_return;
    run(ways());
    co_await m_watcher->ended();
}

} // namespace lab::ui
