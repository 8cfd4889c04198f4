// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/try_part.h"

#include "ui/forms/operation_card.h"
#include "ui/forms/parameter_form.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/item_picker.h"
#include "ui/live/live_runs_view.h"
#include "ui/results/fields_view.h"
#include "ui/results/outcome_view.h"
#include "ui/stages/live_actions.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/workbench/run_tabs.h"
#include "ui/workbench/runs_list.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TrySide = 240;
constexpr int TryStage = 250;
constexpr int PickerHeight = 250;

} // namespace

TryPart::TryPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_timeline(new TimelinePanel)
    , m_bench(new Workbench(TrySide, *m_timeline))
    , m_picker(new ItemPicker(tr("Operations")))
    , m_card(new OperationCard(FormMemory(lab.settingsFile(), lesson.id)))
    , m_buttonsPlace(new QWidget)
    , m_runs(new RunsList)
    , m_fields(new FieldsView)
    , m_liveRuns(new LiveRunsView(lab.liveRuns(), lesson.id))
    , m_tabs(new RunTabs(tr("Outcome"), m_fields, *m_timeline, RunTabs::Outcome::Last))
    , m_watcher(makeWatcher())
{
    layOutPage(m_bench, !lesson.operations.isEmpty(), tr("This lesson has nothing to try."));
    layOutSide();
    layOutTabs();
    m_bench->setSideTitle(tr("Form and runs"));
    connectRuns();
    connectLiveRuns();
    onEscape([this] { m_watcher->cancel(); });
    fillPicker();
}

TryPart::~TryPart()
{
    lab().liveRuns().killAll(lesson().id, tr("Its lesson was closed."));
}

void TryPart::layOutSide()
{
    m_card->setWhole(false);
    m_picker->setFitting(PickerHeight);
    auto *place = new QVBoxLayout(m_buttonsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_card->bar()->buttons());
    auto *side = m_bench->side();
    side->addWidget(m_picker);
    side->addWidget(m_card);
    side->addWidget(m_runs);
    side->addStretch();
    m_bench->foot()->addWidget(m_card->bar()); // in sight, however long the form
    m_bench->foot()->addWidget(m_buttonsPlace);
}

void TryPart::layOutTabs()
{
    m_bench->setStageHeight(TryStage);
    const bool hasLive = std::any_of(lesson().operations.begin(), lesson().operations.end(),
                                     [](const Operation &each) { return each.live; });
    auto *live = new QWidget;
    auto *rows = new QVBoxLayout(live);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_liveRuns);
    rows->addWidget(m_liveRuns->events());
    m_tabs->addScrolledPage(u"live"_s, tr("Live"), live);
    m_tabs->setPageVisible(u"live"_s, hasLive);
    auto *next = makeNext(u"try"_s);
    setRole(next, {}); // Run is the one to press
    m_tabs->setTrailing(next);
    m_bench->setTabs(m_tabs);
}

std::optional<GivenValues> TryPart::formValues() const
{
    if (lesson().operations.isEmpty() || !m_card->problem().isEmpty())
        return {};
    return m_card->form()->values();
}

QString TryPart::shownOperation() const
{
    return m_picker->current();
}

void TryPart::fillPicker()
{
    QList<PickerEntry> entries;
    for (const auto &operation : lesson().operations)
        entries.append({operation.id, operation.group, operation.title, operation.summary});
    connect(m_picker, &ItemPicker::picked, this, &TryPart::pick);
    m_picker->setVisible(entries.size() > 1);
    m_picker->setEntries(entries);
}

void TryPart::connectRuns()
{
    auto *bar = m_card->bar();
    bar->setRestartable(true);
    connect(m_card, &OperationCard::runRequested, this, &TryPart::run);
    connect(m_card, &OperationCard::valuesChanged, this, [this] {
        if (!m_isOffering) // else what is drawn of the run that offers would be forgotten
            Q_EMIT edited();
    });
    connect(bar, &RunBar::cancelRequested, m_watcher, &RunWatcher::cancel);
    connect(bar, &RunBar::takesLong, this, [this] {
        m_bench->headline()->showRunning(tr("Running: %1").arg(operation().title));
        m_bench->show(Workbench::Shown::Question); // what stands there is of the run before
    });
    connect(m_watcher, &RunWatcher::started, bar, [bar] { bar->setRunning(true); });
    connect(m_watcher, &RunWatcher::progressed, bar, &RunBar::setProgress);
    connect(m_watcher, &RunWatcher::finished, this, &TryPart::finish);
    connect(m_runs, &RunsList::chosen, this, &TryPart::lookAt);
    connect(&m_timeline->player(), &TimelinePlayer::positionChanged, this,
            [this] { Q_EMIT moved(m_timeline->pictureMoment()); });
    connect(m_bench, &Workbench::roomChanged, this, &TryPart::turnTo);
}

void TryPart::turnTo(Workbench::Room room)
{
    const bool isLittle = room == Workbench::Room::Little;
    auto *buttons = m_card->bar()->buttons();
    m_picker->setCompact(isLittle);
    if (isLittle) {
        m_bench->strip()->addWidget(m_picker, 1);
        m_bench->strip()->addWidget(buttons);
    } else {
        m_bench->side()->insertWidget(0, m_picker);
        m_buttonsPlace->layout()->addWidget(buttons);
    }
}

const Operation &TryPart::operation() const
{
    return Catalogue::operation(lesson(), m_picker->current());
}

void TryPart::pick()
{
    // The answer of what runs would stand under another operation's form.
    m_watcher->abandon();
    m_card->bar()->setRunning(false);
    m_card->bar()->setRunText(operation().live ? tr("Start") : tr("Run"));
    m_card->showItem(operation().id, operation().title, {}, operation().parameters, operation().problem);
    m_bench->headline()->showSituation(operation().title, operation().summary);
    Q_EMIT chosen();
    m_runs->markNone();
    if (const auto *report = m_kept.newestOf(operation().id))
        lookAt(*report);
    else if (operation().live && !lab().liveRuns().ofLesson(lesson().id).isEmpty())
        showLive();
    else
        m_bench->show(Workbench::Shown::Question);
}

void TryPart::run()
{
    const auto wanted = request(Request::What::Operation, operation().id, m_card->take());
    if (operation().live)
        runLive(wanted);
    else
        m_watcher->start(wanted);
}

void TryPart::runLive(const Request &wanted)
{
    auto &runs = lab().liveRuns();
    runs.start(wanted);
    showLive();
    // Two of one name are two consumers, but two subscriptions to one channel.
    static const QRegularExpression isNumbered(u"-\\d+$"_s);
    const auto &name = operation().calledBy;
    const auto given = QString::fromUtf8(wanted.values.value(name));
    if (isNumbered.match(given).hasMatch())
        m_card->setValues({{name, runs.freeName(lesson().id, given).toUtf8()}});
}

void TryPart::showLive()
{
    m_bench->show(Workbench::Shown::Live);
    m_tabs->setCurrent(u"live"_s);
}

void TryPart::connectLiveRuns()
{
    auto &runs = lab().liveRuns();
    const auto isOurs = [this, &runs](int run) {
        const auto *const found = runs.find(run);
        return found && found->request.lesson == lesson().id;
    };
    const auto tell = [this, isOurs](int run) {
        if (isOurs(run))
            tellLive();
    };
    connect(&runs, &LiveRuns::added, this, tell);
    connect(&runs, &LiveRuns::changed, this, tell);
    connect(&runs, &LiveRuns::removed, this, &TryPart::tellLive);
    connect(&runs, &LiveRuns::happened, this, [this, isOurs](int run, const EventBatch &batch) {
        if (isOurs(run))
            takeLive(run, batch);
    });
    connect(&runs, &LiveRuns::ended, this, [this, isOurs](int run, const Report &report) {
        if (isOurs(run))
            endLive(report);
    });
    connect(m_liveRuns, &LiveRunsView::emptied, this, [this] { m_card->bar()->focusRun(); });
}

void TryPart::takeLive(int run, const EventBatch &batch)
{
    m_liveRuns->take(run, batch);
    Q_EMIT liveHappened(run, batch);
}

void TryPart::tellLive()
{
    Q_EMIT liveChanged(lab().liveRuns().ofLesson(lesson().id));
}

/// One that was killed has come to nothing, and its row says so.
void TryPart::endLive(const Report &report)
{
    if (!report.failure || report.failure->kind != ErrorKind::Cancelled)
        finish(report);
    Q_EMIT liveEnded();
}

void TryPart::act(const QString &action)
{
    performLiveAction(lab().liveRuns(), action);
}

void TryPart::finish(const Report &report)
{
    m_card->bar()->setRunning(m_watcher->isRunning());
    m_kept.keep({}, report);
    m_runs->setRuns(m_kept);
    if (report.request.item == operation().id)
        showRun(report);
    if (!report.outcome)
        return;
    lab().progress().markDone(lesson().id, Progress::Step::Tried);
    spreadOffers(report);
}

void TryPart::showRun(const Report &report)
{
    m_bench->headline()->showReport(report);
    m_fields->setFields(report.outcome ? report.outcome->fields : Fields());
    m_timeline->setTimeline(report.timeline, report.happened);
    m_tabs->showReport(report, operation().plainSql);
    // One client has nothing to be compared with: what it did are the steps of the picture and the rows of the wire.
    const bool hasLanes = actors(report.timeline).size() > 1;
    m_bench->show(hasLanes ? Workbench::Shown::Lanes : Workbench::Shown::Steps);
}

/// An earlier run, also of another operation.
void TryPart::lookAt(const Report &report)
{
    const Report seen = report; // choosing another operation looks at that one's newest
    if (seen.request.item != operation().id)
        m_picker->setCurrent(seen.request.item);
    showRun(seen);
    Q_EMIT runShown(seen);
}

void TryPart::spreadOffers(const Report &report)
{
    // Its own form as well: who logs in again brings the session along that the first login gave.
    m_isOffering = true;
    for (const auto &each : lesson().operations)
        m_card->offer(each.id, each.parameters, report.outcome->offers);
    m_isOffering = false;
}

void TryPart::open(const Link &link)
{
    m_picker->setCurrent(link.item);
    if (m_picker->current() != link.item)
        return;
    m_card->setValues(link.values);
    m_card->bar()->focusRun();
}

QCoro::Task<void> TryPart::demonstrate()
{
    if (lesson().operations.isEmpty() || operation().live)
        co_return;
    run();
    co_await m_watcher->ended();
}

} // namespace lab::ui
