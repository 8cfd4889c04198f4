// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/try_part.h"

#include "ui/forms/operation_card.h"
#include "ui/forms/parameter_form.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/picker_page.h"
#include "ui/lesson/live_run.h"
#include "ui/results/outcome_view.h"
#include "ui/results/result_view.h"

#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

TryPart::TryPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_page(new PickerPage(tr("Operations")))
    , m_card(new OperationCard(FormMemory(lab.settingsFile(), lesson.id)))
    , m_liveRuns(new QVBoxLayout)
    , m_result(new ResultView)
    , m_watcher(makeWatcher())
{
    layOutPage(m_page, !lesson.operations.isEmpty(), tr("This lesson has nothing to try."));
    auto *content = m_page->content();
    content->addWidget(m_card);
    content->addLayout(m_liveRuns);
    content->addWidget(m_result);
    content->addStretch();
    connectRuns();
    onEscape([this] { m_watcher->cancel(); });
    fillPicker();
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
    m_result->showEmpty(tr("Press Run to see what is sent, what comes back, and what changes in the keys."));
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

/// What tells one live run from another of the same operation; secrets are not shown.
QString TryPart::liveTitle(const Request &wanted) const
{
    QStringList words{operation().title};
    for (const auto &parameter : operation().parameters) {
        if (const auto value = wanted.values.value(parameter.name); !value.isEmpty() && !parameter.isSecret)
            words.append(displayText(value));
    }
    return words.join(u' ');
}

void TryPart::runLive(const Request &wanted)
{
    const int run = ++m_liveCount;
    auto *live = new LiveRun(liveTitle(wanted), lab().worker(lesson().id));
    m_liveRuns->addWidget(live);
    const auto *watcher = &live->watcher();
    connect(watcher, &RunWatcher::started, this, [this, run](const Request &r) { Q_EMIT liveStarted(run, r); });
    connect(watcher, &RunWatcher::happened, this, [this, run](const EventBatch &b) { Q_EMIT liveHappened(run, b); });
    connect(live, &LiveRun::ended, this, [this, live, run](const Report &report) {
        finish(report);
        Q_EMIT liveFinished(run, report);
        if (live->isAncestorOf(window()->focusWidget()))
            m_card->bar()->focusRun(); // rather than whatever comes next
        live->deleteLater();
    });
    live->watcher().start(wanted);
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
