// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/try_part.h"

#include "ui/forms/operation_card.h"
#include "ui/forms/parameter_form.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/picker_page.h"
#include "ui/live/live_runs_view.h"
#include "ui/results/outcome_view.h"
#include "ui/results/result_view.h"
#include "ui/stages/live_actions.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

TryPart::TryPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_page(new PickerPage(tr("Operations")))
    , m_card(new OperationCard(FormMemory(lab.settingsFile(), lesson.id)))
    , m_liveRuns(new LiveRunsView(lab.liveRuns(), lesson.id))
    , m_result(new ResultView)
    , m_watcher(makeWatcher())
{
    layOutPage(m_page, !lesson.operations.isEmpty(), tr("This lesson has nothing to try."));
    auto *content = m_page->content();
    content->addWidget(m_card);
    content->addWidget(m_liveRuns);
    content->addWidget(m_result);
    content->addWidget(m_liveRuns->events());
    content->addStretch();
    connectRuns();
    connectLiveRuns();
    onEscape([this] { m_watcher->cancel(); });
    fillPicker();
}

TryPart::~TryPart()
{
    lab().liveRuns().killAll(lesson().id, tr("Its lesson was closed."));
}

QBoxLayout *TryPart::stagePlace()
{
    return m_result->stagePlace();
}

std::optional<GivenValues> TryPart::formValues() const
{
    if (lesson().operations.isEmpty() || !m_card->problem().isEmpty())
        return {};
    return m_card->form()->values();
}

void TryPart::fillPicker()
{
    QList<PickerEntry> entries;
    for (const auto &operation : lesson().operations)
        entries.append({operation.id, operation.group, operation.title, operation.summary});
    connect(m_page->picker(), &ItemPicker::picked, this, &TryPart::pick);
    m_page->setPickerVisible(entries.size() > 1);
    m_page->picker()->setEntries(entries);
}

void TryPart::connectRuns()
{
    auto *bar = m_card->bar();
    bar->setRestartable(true);
    connect(m_card, &OperationCard::runRequested, this, &TryPart::run);
    connect(m_card, &OperationCard::valuesChanged, this, &Part::edited);
    connect(bar, &RunBar::cancelRequested, m_watcher, &RunWatcher::cancel);
    connect(bar, &RunBar::takesLong, this, [this] { m_result->showRunning(tr("Running: %1").arg(operation().title)); });
    connect(m_watcher, &RunWatcher::started, bar, [bar] { bar->setRunning(true); });
    connect(m_watcher, &RunWatcher::progressed, bar, &RunBar::setProgress);
    connect(m_watcher, &RunWatcher::finished, this, &TryPart::finish);
}

const Operation &TryPart::operation() const
{
    return Catalogue::operation(lesson(), m_page->picker()->current());
}

void TryPart::pick(const QString &)
{
    // The answer of what runs would stand under another operation's form.
    m_watcher->abandon();
    m_card->bar()->setRunning(false);
    m_card->bar()->setRunText(operation().live ? tr("Start") : tr("Run"));
    m_card->showItem(operation().id, operation().title, operation().summary, operation().parameters,
                     operation().problem);
    m_result->showEmpty(operation().live
                            ? tr("Press Start: it goes on until it is stopped, beside others. Start several.")
                            : tr("Press Run to see what is sent, what comes back, and what changes in the keys."));
    Q_EMIT chosen();
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
    // Two of one name are two consumers, but two subscriptions to one channel.
    static const QRegularExpression isNumbered(u"-\\d+$"_s);
    const auto &name = operation().calledBy;
    const auto given = QString::fromUtf8(wanted.values.value(name));
    if (isNumbered.match(given).hasMatch())
        m_card->setValues({{name, runs.freeName(lesson().id, given).toUtf8()}});
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
        if (!isOurs(run))
            return;
        m_liveRuns->take(run, batch);
        Q_EMIT liveHappened(run, batch);
    });
    connect(&runs, &LiveRuns::ended, this, [this, isOurs](int run, const Report &report) {
        if (isOurs(run))
            endLive(report);
    });
    connect(m_liveRuns, &LiveRunsView::emptied, this, [this] { m_card->bar()->focusRun(); });
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
    if (report.request.item == operation().id)
        m_result->showReport(report);
    if (!report.outcome)
        return;
    lab().progress().markDone(lesson().id, Progress::Step::Tried);
    spreadOffers(report);
}

void TryPart::spreadOffers(const Report &report)
{
    // Its own form as well: who logs in again brings the session along that the first login gave.
    for (const auto &each : lesson().operations)
        m_card->offer(each.id, each.parameters, report.outcome->offers);
}

void TryPart::open(const Link &link)
{
    m_page->picker()->setCurrent(link.item);
    if (m_page->picker()->current() != link.item)
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
