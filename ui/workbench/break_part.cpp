// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/break_part.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/forms/operation_card.h"
#include "ui/forms/parameter_form.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/item_picker.h"
#include "ui/part/next_step.h"
#include "ui/results/contrast_view.h"
#include "ui/results/outcome_view.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/workbench/break_question.h"
#include "ui/workbench/break_setup.h"
#include "ui/workbench/prediction_box.h"
#include "ui/workbench/run_tabs.h"
#include "ui/workbench/verdict_view.h"
#include "ui/workbench/way_cards.h"

#include <QPushButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BreakSide = 300;
constexpr int BreakStage = 190;

} // namespace

BreakPart::BreakPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_timeline(new TimelinePanel)
    , m_bench(new Workbench(BreakSide, *m_timeline))
    , m_setup(new BreakSetup(lesson, lab, *m_bench))
    , m_question(new BreakQuestion)
    , m_verdict(new VerdictView)
    , m_contrast(new ContrastView)
    , m_tabs(new RunTabs(tr("Verdict"), m_verdict, *m_timeline))
    , m_watcher(makeWatcher())
{
    layOutPage(m_bench, !lesson.scenarios.isEmpty(), tr("This lesson has nothing to break."));
    m_bench->setStageHeight(BreakStage);
    m_bench->setQuestion(m_question);
    m_tabs->addScrolledPage(u"compare"_s, tr("Compare"), m_contrast);
    m_bench->setTabs(m_tabs);
    connectRuns();
    connectBench();
    if (!lesson.scenarios.isEmpty())
        pick();
}

void BreakPart::connectRuns()
{
    auto *bar = m_setup->card()->bar();
    bar->addButton(m_question->button());
    const auto runAll = [this] {
        run(scenario().wayIds());
    };
    connect(m_setup->card(), &OperationCard::runRequested, this, runAll);
    connect(m_question->button(), &QPushButton::clicked, this, runAll);
    connect(m_setup->one(), &QPushButton::clicked, this, [this] { run({m_setup->ways()->chosen()}); });
    connect(bar, &RunBar::cancelRequested, this, &BreakPart::cancel);
    connect(m_watcher, &RunWatcher::happened, m_timeline, &TimelinePanel::append);
    connect(m_watcher, &RunWatcher::progressed, bar, &RunBar::setProgress);
    connect(m_watcher, &RunWatcher::finished, this, &BreakPart::finish);
    connect(&m_timeline->player(), &TimelinePlayer::positionChanged, this,
            [this] { Q_EMIT moved(m_timeline->pictureMoment()); });
    onEscape([this] { cancel(); });
}

void BreakPart::connectBench()
{
    connect(m_setup->picker(), &ItemPicker::picked, this, &BreakPart::pick);
    connect(m_setup->ways(), &WayCards::chosenChanged, this, &BreakPart::showWay);
    connect(m_contrast, &ContrastView::chosen, m_setup->ways(), &WayCards::choose);
    connect(m_setup->card(), &OperationCard::valuesChanged, this, [this] {
        if (!m_watcher->isRunning() && outcomes().isEmpty())
            Q_EMIT chosen(); // the situation is another one
    });
}

const Scenario &BreakPart::scenario() const
{
    return m_setup->scenario();
}

QString BreakPart::keyOf(const QString &way) const
{
    return m_setup->picker()->current() + u'/' + way;
}

const Report *BreakPart::reportOf(const QString &way) const
{
    return m_kept.find(keyOf(way));
}

QList<WayOutcome> BreakPart::outcomes() const
{
    return m_contrast->model().outcomes();
}

std::optional<Request> BreakPart::situation() const
{
    if (lesson().scenarios.isEmpty())
        return {};
    return request(Request::What::Scenario, scenario().id, m_setup->card()->form()->values());
}

void BreakPart::pick()
{
    m_waiting.clear();
    m_watcher->abandon();
    setRunning(false);
    m_setup->showScenario();
    m_question->box()->setPrediction(scenario().prediction, lab().progress().prediction(lesson().id, scenario().id));
    m_contrast->setScenario(scenario());
    m_tabs->setPageVisible(u"compare"_s, m_setup->hasSeveralWays());
    showNext();
    showPlayed();
}

/// What ran when the scenario was looked at before is there again.
void BreakPart::showPlayed()
{
    for (const auto &way : scenario().wayIds()) {
        if (const auto *report = reportOf(way)) {
            m_contrast->setReport(way, *report);
            m_contrast->setConditions(conditionsText(scenario(), *report));
            m_setup->ways()->setReport(way, *report);
        }
    }
    {
        const QSignalBlocker quiet(m_setup->ways());
        m_setup->ways()->choose(played().way);
    }
    nameButtons();
    if (!hasRun())
        return showSituation();
    Q_EMIT chosen();
    m_bench->show(Workbench::Shown::Lanes);
    showWay(m_setup->ways()->chosen());
}

void BreakPart::showSituation()
{
    const auto &situation = scenario().situation;
    m_bench->headline()->showSituation(situation.isEmpty() ? scenario().title : situation, {});
    m_timeline->clear({});
    m_bench->show(Workbench::Shown::Question);
    m_setup->setSaid({});
    Q_EMIT chosen();
}

bool BreakPart::hasRun() const
{
    return !m_contrast->model().isEmpty();
}

void BreakPart::nameButtons()
{
    const auto count = scenario().ways.size();
    m_question->button()->setText(
        m_setup->hasSeveralWays() ? counted(count, {}, tr("Run all %1 ways", nullptr, formOf(count))) : tr("Run it"));
    m_setup->nameButtons(hasRun());
    m_next->setVisible(hasRun());
}

/// The next scenario, then what comes after this part.
void BreakPart::showNext()
{
    delete m_next;
    const auto &all = lesson().scenarios;
    const auto here = std::find_if(all.begin(), all.end(),
                                   [this](const Scenario &each) { return each.id == m_setup->picker()->current(); });
    if (here == all.end() || std::next(here) == all.end()) {
        m_next = makeNext(u"break"_s);
    } else {
        const auto &next = *std::next(here);
        m_next = new QPushButton(tr("Next: %1").arg(next.title));
        m_next->setObjectName(u"next"_s);
        setRole(m_next, u"primary"_s);
        connect(m_next, &QPushButton::clicked, this, [this, id = next.id] {
            Q_EMIT linkFollowed({lesson().id, u"break"_s, id});
        });
    }
    m_tabs->setTrailing(m_next);
}

void BreakPart::run(const QStringList &wanted)
{
    if (m_watcher->isRunning())
        return;
    m_waiting = wanted;
    m_firstBroken.clear();
    m_predicted = m_question->box()->said();
    // What stands side by side was run with the same values, or it would compare nothing.
    if (const auto values = m_setup->card()->take(); values != played().values) {
        forgetRuns();
        played().values = values;
    }
    startNext();
}

void BreakPart::forgetRuns()
{
    for (const auto &way : scenario().wayIds())
        m_kept.forget(keyOf(way));
    played() = {};
    m_contrast->setScenario(scenario());
    m_setup->ways()->forget();
}

void BreakPart::startNext()
{
    const auto way = m_waiting.takeFirst();
    auto values = *played().values;
    values.insert(scenario().choice, way.toUtf8());
    if (const auto &asked = scenario().prediction; asked && asked->way == way) {
        played().said.clear();
        m_setup->setSaid({});
    }
    m_timeline->clear({});
    m_timeline->show();
    handFocus(m_question, m_timeline->view()); // before it goes
    m_bench->show(Workbench::Shown::Lanes);
    m_bench->headline()->showRunning(tr("Running on real connections: %1").arg(scenario().way(way).title));
    m_setup->ways()->setRunning(way);
    m_verdict->showRunning(scenario(), way); // what stands there is of another run
    m_tabs->showReport({});
    setRunning(true);
    m_watcher->start(request(Request::What::Scenario, scenario().id, values));
}

/// Ways that ran on two servers compare nothing: what stands there makes room with the next run.
void BreakPart::turnToServer()
{
    cancel();
    for (auto &each : m_played)
        each.values.reset();
}

void BreakPart::adopt(const Report &report)
{
    auto values = report.request.values;
    const auto &item = Catalogue::scenario(lesson(), report.request.item);
    const auto way = QString::fromUtf8(values.value(item.choice));
    values.remove(item.choice);
    auto &known = m_played[item.id];
    if (known.values && *known.values != values)
        return; // what stands there was run with others
    known.values = values;
    if (const auto said = lab().progress().prediction(lesson().id, item.id); said && item.prediction)
        known.said = predictionText(*item.prediction, *said);
    m_kept.keep(item.id + u'/' + way, report);
    if (item.id == scenario().id && !m_watcher->isRunning())
        showPlayed();
}

void BreakPart::setRunning(bool running)
{
    m_setup->card()->bar()->setRunning(running);
    m_setup->ways()->setEnabled(!running); // while something runs, its events are what is seen
}

void BreakPart::showRun(const Report &report)
{
    m_timeline->setTimeline(report.timeline, report.happened);
    m_verdict->showReport(scenario(), report);
    m_tabs->showReport(report);
    m_contrast->choose(report.way);
    m_bench->show(Workbench::Shown::Lanes);
    showFinding(report);
    m_setup->setSaid(played().said);
    m_bench->headline()->setAside(played().said);
}

void BreakPart::showFinding(const Report &report)
{
    const auto all = outcomes();
    if (!report.outcome)
        return m_bench->headline()->showReport(report);
    const auto conditions = conditionsText(scenario(), report);
    const auto more =
        all.size() < 2 || conditions.isEmpty() ? conditions : tr("%1 · the same in all ways").arg(conditions);
    m_bench->headline()->showFinding(findingOf(scenario(), all), more);
}

void BreakPart::showWay(const QString &way)
{
    nameButtons();
    played().way = way;
    const auto *report = reportOf(way);
    if (!report)
        return;
    showRun(*report);
    Q_EMIT runShown(*report);
}

void BreakPart::cancel()
{
    m_waiting.clear();
    m_watcher->cancel();
}

void BreakPart::finish(const Report &report)
{
    const auto way = QString::fromUtf8(report.request.values.value(scenario().choice));
    m_kept.keep(keyOf(way), report);
    m_setup->ways()->setReport(way, report);
    m_contrast->setReport(way, report);
    m_contrast->setConditions(conditionsText(scenario(), report));
    if (m_firstBroken.isEmpty() && report.judged && !report.judged->held)
        m_firstBroken = way;
    if (report.outcome) {
        comparePrediction(way, report.outcome->fields);
        lab().progress().markDone(lesson().id, Progress::Step::Broken);
    }
    if (m_waiting.isEmpty() || report.failure)
        endAll(way, report.failure.has_value());
    else
        startNext();
}

/// Of several, what broke is what there is to see; else what ran last.
void BreakPart::endAll(const QString &last, bool failed)
{
    m_waiting.clear();
    setRunning(false);
    const auto seen = failed || m_firstBroken.isEmpty() ? last : m_firstBroken;
    {
        const QSignalBlocker quiet(m_setup->ways());
        m_setup->ways()->choose(seen);
    }
    showWay(seen);
}

void BreakPart::comparePrediction(const QString &way, const Fields &outcome)
{
    const auto &asked = scenario().prediction;
    if (!asked || asked->way != way || m_predicted.isNull() || !outcome.contains(asked->field))
        return;
    const Progress::Predicted predicted{m_predicted, outcome.value(asked->field), QDateTime::currentDateTimeUtc()};
    lab().progress().setPrediction(lesson().id, scenario().id, predicted);
    played().said = predictionText(*asked, predicted);
    m_question->box()->take(m_predicted);
    m_predicted.clear();
}

void BreakPart::open(const Link &link)
{
    m_setup->picker()->setCurrent(link.item);
    if (lesson().scenarios.isEmpty() || m_setup->picker()->current() != link.item)
        return;
    m_setup->card()->setValues(link.values);
    const auto way = QString::fromUtf8(link.values.value(scenario().choice));
    m_setup->ways()->choose(way);
    if (!way.isEmpty() && m_bench->room() != Workbench::Room::Little)
        m_setup->ways()->focusChosen();
    else if (m_question->button()->isVisible())
        m_question->button()->setFocus(Qt::OtherFocusReason);
    else
        m_setup->card()->bar()->focusRun();
}

QCoro::Task<void> BreakPart::demonstrate()
{
    if (lesson().scenarios.isEmpty())
        co_return;
    run(scenario().wayIds());
    co_await m_watcher->ended();
}

} // namespace lab::ui
