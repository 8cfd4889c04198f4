// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/break_part.h"

#include "ui/forms/operation_card.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_scroll.h"
#include "ui/kit/picker_page.h"
#include "ui/workbench/prediction_box.h"
#include "ui/workbench/way_list.h"
#include "ui/results/contrast_view.h"
#include "ui/results/fields_view.h"
#include "ui/results/outcome_view.h"
#include "ui/timeline/timeline_controls.h"
#include "ui/timeline/timeline_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

BreakPart::BreakPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_page(new PickerPage(tr("Scenarios")))
    , m_card(new OperationCard(FormMemory(lab.settingsFile(), lesson.id)))
    , m_prediction(new PredictionBox)
    , m_ways(new WayList)
    , m_stagePlace(new QVBoxLayout)
    , m_outcome(new OutcomeView)
    , m_came(plainLabel({}, u"heading"_s))
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
    m_came->setObjectName(u"came"_s);
    m_timeline->setMinimumWidth(1); // in little room it is cut rather than the whole page
    m_card->addBeforeRun(m_prediction);
    auto *content = m_page->content();
    content->addWidget(m_card);
    content->addWidget(m_ways);
    content->addWidget(m_outcome);
    content->addWidget(m_came);
    content->addWidget(m_contrast);
    content->addWidget(m_outcome->fields());
    content->addWidget(m_timeline->transport());
    content->addWidget(m_timeline, 1);
    content->addWidget(m_timeline->events());
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
    connect(m_card, &OperationCard::runRequested, this, [this] { run(scenario().wayIds()); });
    connect(m_ways, &WayList::runRequested, this, [this](const QString &way) { run({way}); });
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

void BreakPart::pick(const QString &)
{
    m_waiting.clear();
    m_watcher->abandon();
    setRunning(false);
    showWays();
    Parameters shown = scenario().parameters;
    shown.removeIf([this](const Parameter &each) { return each.name == scenario().choice; });
    m_card->showItem(scenario().id, scenario().title, scenario().summary, shown);
    m_prediction->setPrediction(scenario().prediction, lab().progress().prediction(lesson().id, scenario().id));
    clearContrast();
    m_outcome->fields()->setShown(hasSeveralWays() ? FieldsView::Show::Tables : FieldsView::Show::All);
    m_outcome->showEmpty({});
    m_timeline->clear(tr("Run it to see who did what, and when."));
    Q_EMIT chosen();
}

void BreakPart::showWays()
{
    auto *bar = m_card->bar();
    bar->forgetButtons();
    m_ways->setScenario(scenario());
    for (auto *button : m_ways->buttons())
        bar->addButton(button);
    bar->setRunText(hasSeveralWays() ? tr("Run all and compare") : tr("Run"));
}

void BreakPart::run(const QStringList &wanted)
{
    if (m_watcher->isRunning())
        return;
    m_waiting = wanted;
    m_firstBroken.clear();
    m_said = m_prediction->said();
    // What stands side by side was run with the same values, or it would compare nothing.
    if (const auto values = m_card->take(); values != m_values) {
        clearContrast();
        m_values = values;
    }
    startNext();
    m_pressedAt = m_page->scroll()->position();
}

void BreakPart::clearContrast()
{
    m_values.reset();
    m_contrast->setWays(scenario().choice, hasSeveralWays() ? scenario().wayIds() : QStringList());
    m_ways->forget();
    showText(m_came, {});
}

void BreakPart::startNext()
{
    const auto way = m_waiting.takeFirst();
    auto values = *m_values;
    values.insert(scenario().choice, way.toUtf8());
    if (const auto &asked = scenario().prediction; asked && asked->way == way)
        showText(m_came, {});
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
    if (const auto all = m_contrast->model().outcomes(); report.outcome && all.size() > 1)
        m_outcome->showHeadline(findingOf(scenario(), all));
}

void BreakPart::cancel()
{
    m_waiting.clear();
    m_watcher->cancel();
}

void BreakPart::finish(const Report &report)
{
    judge(QString::fromUtf8(report.request.values.value(scenario().choice)), report);
    m_contrast->setConditions(conditionsText(scenario(), report));
    showRun(report);
    if (report.outcome)
        lab().progress().markDone(lesson().id, Progress::Step::Broken);
    if (m_waiting.isEmpty() || report.failure) {
        m_waiting.clear();
        setRunning(false);
        if (m_page->scroll()->position() == m_pressedAt) // nobody has scrolled elsewhere
            m_page->scroll()->bring(m_outcome);
        if (!report.failure && !m_firstBroken.isEmpty())
            m_contrast->choose(m_firstBroken); // of several, what broke is what there is to see
        return;
    }
    startNext();
}

void BreakPart::judge(const QString &way, const Report &report)
{
    m_ways->setJudged(way, report.judged);
    if (m_firstBroken.isEmpty() && report.judged && !report.judged->held)
        m_firstBroken = way;
    if (hasSeveralWays())
        m_contrast->setReport(way, report);
    if (report.outcome)
        comparePrediction(way, report.outcome->fields);
}

void BreakPart::comparePrediction(const QString &way, const Fields &outcome)
{
    const auto &asked = scenario().prediction;
    if (!asked || asked->way != way || m_said.isNull() || !outcome.contains(asked->field))
        return;
    const Progress::Predicted predicted{m_said, outcome.value(asked->field), QDateTime::currentDateTimeUtc()};
    lab().progress().setPrediction(lesson().id, scenario().id, predicted);
    showText(m_came, predictionText(*asked, predicted));
    m_prediction->take(m_said);
    m_said.clear();
}

void BreakPart::open(const Link &link)
{
    m_page->picker()->setCurrent(link.item);
    if (lesson().scenarios.isEmpty() || m_page->picker()->current() != link.item)
        return;
    m_card->setValues(link.values);
    auto *const way = m_ways->button(QString::fromUtf8(link.values.value(scenario().choice)));
    if (way)
        way->setFocus(Qt::OtherFocusReason);
    else
        m_card->bar()->focusRun();
}

QCoro::Task<void> BreakPart::demonstrate()
{
    if (lesson().scenarios.isEmpty())
        co_return;
    run(scenario().wayIds());
    co_await m_watcher->ended();
}

} // namespace lab::ui
