// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/results_page.h"

#include "app/base/next_signal.h"
#include "ui/bench/bench_controls.h"
#include "ui/bench/history_view.h"
#include "ui/bench/run_view.h"
#include "ui/bench/side_view.h"
#include "ui/charts/chart_export.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_scroll.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

ResultsPage::ResultsPage(Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_bench(lab)
    , m_scroll(new PageScroll)
    , m_controls(new BenchControls(lab.catalogue()))
    , m_note(plainLabel({}, u"muted"_s))
    , m_failure(new FailureView)
    , m_aside(new QPushButton)
    , m_history(new HistoryView)
    , m_run(new RunView(lab.catalogue()))
    , m_sides(new SideView)
{
    layOut();
    connectParts();
    connectHistory();
    showNothing();
    list();
}

void ResultsPage::layOut()
{
    auto *const page = new QWidget;
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    column->setSpacing(spacing::Medium);
    column->addWidget(titleLabel(tr("Results"), 4));
    column->addWidget(plainLabel(
        tr("Every comparison of every lesson, measured one after the other on this machine; and the runs before."),
        u"muted"_s));
    m_aside->setText(tr("Set the history aside"));
    m_aside->setObjectName(u"set-aside"_s);
    m_note->setObjectName(u"note"_s);
    for (auto *const widget : std::initializer_list<QWidget *>{m_controls, m_note, m_failure})
        column->addWidget(widget);
    column->addWidget(m_aside, 0, Qt::AlignLeft);
    for (auto *const widget : std::initializer_list<QWidget *>{m_history, m_run, m_sides})
        column->addWidget(widget);
    column->addStretch(1);
    m_scroll->setWidget(page);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    for (auto *const widget : std::initializer_list<QWidget *>{m_note, m_failure, m_aside})
        widget->hide();
}

void ResultsPage::connectParts()
{
    auto *const bar = m_controls->bar();
    connect(bar, &RunBar::runRequested, this, &ResultsPage::measure);
    connect(bar, &RunBar::cancelRequested, &m_bench, &BenchRun::cancel);
    connect(&m_bench, &BenchRun::progressed, bar, &RunBar::setProgress);
    connect(&m_bench, &BenchRun::finished, this, &ResultsPage::finishBench);
    connect(m_run, &RunView::linkFollowed, this, &ResultsPage::linkFollowed);
    connect(m_run, &RunView::brought, m_scroll, &PageScroll::bring);
    auto *const escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, &m_bench, &BenchRun::cancel);
}

void ResultsPage::connectHistory()
{
    connect(&m_lab.history(), &History::changed, this, &ResultsPage::list);
    connect(m_history, &HistoryView::chosenChanged, this, &ResultsPage::showChosen);
    connect(m_history, &HistoryView::renameRequested, this, &ResultsPage::askForName);
    connect(m_history, &HistoryView::removeRequested, this, &ResultsPage::askToRemove);
    connect(m_history, &HistoryView::importRequested, this, &ResultsPage::askForImport);
    connect(m_history, &HistoryView::exportRequested, this, &ResultsPage::askForExport);
    connect(m_aside, &QPushButton::clicked, this, &ResultsPage::setAside);
}

void ResultsPage::measure()
{
    m_failure->hide();
    note({});
    try {
        m_bench.start(m_controls->plan());
    } catch (const Error &error) {
        return fail(error);
    }
    m_controls->bar()->setRunning(true);
}

void ResultsPage::finishBench(const BenchOutcome &outcome)
{
    m_controls->bar()->setRunning(false);
    for (const auto &result : outcome.results) {
        if (result.complete)
            m_lab.progress().markDone(result.lesson, Progress::Step::Measured);
    }
    QStringList lines;
    if (outcome.stopped)
        lines.append(outcome.results.isEmpty()
                         ? tr("Stopped before anything was measured.")
                         : tr("Stopped: what was measured until then is kept, marked as a part."));
    for (const auto &each : outcome.failures)
        lines.append(tr("%1/%2 could not be measured: %3").arg(each.lesson, each.comparison, each.failure.message));
    note(lines.join(u'\n'));
    if (!outcome.results.isEmpty())
        keep(outcome);
}

/// Shown at once: should the history refuse it, it can still be exported.
QCoro::Task<void> ResultsPage::keep(BenchOutcome outcome)
{
    const QPointer<ResultsPage> self(this);
    KeptRun run{infoOf(outcome.results), outcome.results};
    run.info.complete = outcome.complete;
    m_hasUnkept = true;
    showRun(run);
    try {
        const auto id = co_await m_lab.history().keep(outcome.results, outcome.complete);
        if (!self)
            co_return;
        m_hasUnkept = false;
        co_await list();
        if (self)
            m_history->choose(id);
    } catch (const Error &error) {
        if (self)
            offerSettingAside(error);
    }
}

QCoro::Task<void> ResultsPage::list()
{
    const QPointer<ResultsPage> self(this);
    const int asked = ++m_listed;
    try {
        const auto runs = co_await m_lab.history().runs();
        if (!self || asked != m_listed)
            co_return;
        m_aside->hide();
        m_history->setRuns(runs);
        if (!runs.isEmpty() && m_history->chosen().isEmpty() && !m_hasUnkept)
            m_history->choose(runs.first().info.id);
        else if (runs.isEmpty() && !m_hasUnkept)
            showNothing();
    } catch (const Error &error) {
        if (self && asked == m_listed)
            offerSettingAside(error);
    }
    if (self && m_history->runs().isEmpty())
        Q_EMIT shown();
}

/// The newer of two is B, as time goes.
QCoro::Task<void> ResultsPage::showChosen()
{
    const QPointer<ResultsPage> self(this);
    const int asked = ++m_asked;
    const auto ids = m_history->chosen();
    if (ids.isEmpty() || ids.size() > 2)
        co_return;
    try {
        const auto newer = co_await m_lab.history().run(ids.first());
        if (!self || asked != m_asked)
            co_return;
        if (ids.size() == 1) {
            m_hasUnkept = false;
            showRun(newer);
        } else {
            const auto older = co_await m_lab.history().run(ids.last());
            if (!self || asked != m_asked)
                co_return;
            m_sides->setRuns(older, newer);
            m_run->hide();
            m_sides->show();
            m_history->setExportable(false);
        }
    } catch (const Error &error) {
        if (self && asked == m_asked)
            fail(error);
    }
    if (self)
        Q_EMIT shown();
}

void ResultsPage::showRun(const KeptRun &run)
{
    m_sides->hide();
    m_run->setRun(run);
    m_run->show();
    m_history->setExportable(!run.results.isEmpty());
}

void ResultsPage::showNothing()
{
    m_run->hide();
    m_sides->hide();
    m_history->setExportable(false);
}

void ResultsPage::note(const QString &text)
{
    showText(m_note, text);
}

void ResultsPage::fail(const Error &error)
{
    m_failure->setFailure({error.kind(), error.message(), error.hint()});
    m_failure->show();
}

/// Offered for what a database says, not for a run that is there already.
void ResultsPage::offerSettingAside(const Error &error)
{
    fail(error);
    m_aside->setVisible(error.kind() == ErrorKind::Sql);
}

QCoro::Task<void> ResultsPage::setAside()
{
    const QPointer<ResultsPage> self(this);
    try {
        const auto aside = co_await m_lab.history().setAside();
        if (!self)
            co_return;
        m_failure->hide();
        note(tr("The history was renamed to %1. A new one begins.").arg(QDir::toNativeSeparators(aside)));
    } catch (const Error &error) {
        if (self)
            fail(error);
    }
}

QCoro::Task<void> ResultsPage::importFrom(QString path)
{
    const QPointer<ResultsPage> self(this);
    m_failure->hide();
    note(tr("Reading %1 …").arg(QDir::toNativeSeparators(path)));
    try {
        const auto id = co_await m_lab.history().importFile(path);
        if (!self)
            co_return;
        co_await list();
        if (!self)
            co_return;
        note(tr("%1 was imported.").arg(QDir::toNativeSeparators(path)));
        m_history->choose(id);
    } catch (const Error &error) {
        if (!self)
            co_return;
        note({});
        fail(error);
    }
}

QCoro::Task<void> ResultsPage::rename(QString id, QString name)
{
    const QPointer<ResultsPage> self(this);
    try {
        co_await m_lab.history().rename(id, name);
        if (self)
            co_await showChosen();
    } catch (const Error &error) {
        if (self)
            fail(error);
    }
}

QCoro::Task<void> ResultsPage::remove(QString id)
{
    const QPointer<ResultsPage> self(this);
    try {
        co_await m_lab.history().remove(id);
    } catch (const Error &error) {
        if (self)
            fail(error);
    }
}

QCoro::Task<void> ResultsPage::exportTo(QString folder)
{
    const QPointer<ResultsPage> self(this);
    const KeptRun run = m_run->run();
    const auto extent = run.info.complete ? measure::ReportExtent::Whole : measure::ReportExtent::Part;
    m_failure->hide();
    m_history->setExportable(false);
    const std::function<void(int, int)> progress = [self](int done, int all) {
        if (self)
            self->note(tr("Writing the report: %1 %").arg(100 * done / all));
    };
    QString told = tr("The report is in %1.").arg(QDir::toNativeSeparators(folder));
    try {
        co_await writeReportInTurns(run.results, folder, extent, progress);
    } catch (const Error &error) {
        told.clear();
        if (self)
            fail(error);
    }
    if (!self)
        co_return;
    note(told);
    m_history->setExportable(true);
}

QCoro::Task<void> ResultsPage::demonstrate()
{
    const QPointer<ResultsPage> self(this);
    co_await list();
    if (self && !m_history->runs().isEmpty() && m_run->isHidden() && m_sides->isHidden())
        co_await nextSignal(this, &ResultsPage::shown);
}

} // namespace lab::ui
