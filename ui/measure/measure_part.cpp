// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/measure/measure_part.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/charts/comparison_chart.h"
#include "ui/forms/load_choice.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/enter_area.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/labels.h"
#include "ui/kit/picker_page.h"
#include "ui/measure/measure_settings.h"
#include "ui/results/result_export.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Apart from the form of an operation with the same id.
QString memoryKey(const Comparison &comparison)
{
    return u"measure/"_s + comparison.id;
}

/// Two at a time would measure each other.
QString otherRunsText(const Catalogue &catalogue, const Request &other)
{
    const auto &lesson = catalogue.lesson(other.lesson);
    return tr("Another measurement is running: %1, in the lesson “%2”. Wait for it, or cancel it there or under "
              "Results.")
        .arg(Catalogue::comparison(lesson, other.item).title, lesson.title);
}

} // namespace

MeasurePart::MeasurePart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_memory(lab.settingsFile(), lesson.id)
    , m_page(new PickerPage(tr("Comparisons")))
    , m_title(titleLabel({}, 0))
    , m_question(plainLabel({}, u"muted"_s))
    , m_note(plainLabel({}, u"muted"_s))
    , m_others(plainLabel({}, u"warning"_s))
    , m_full(new QPushButton(tr("Measure in full")))
    , m_next(makeNext(u"measure"_s))
    , m_settings(new MeasureSettings)
    , m_bar(new RunBar)
    , m_chart(new ComparisonChart)
    , m_export(new ResultExport(*m_chart))
    , m_failure(new FailureView)
    , m_watcher(makeWatcher())
{
    makeButtons();
    layOut();
    connectRuns();
    connectLive();
    fillPicker();
}

void MeasurePart::makeButtons()
{
    m_bar->setRunText(tr("Measure quickly"));
    m_bar->buttons()->findChild<QPushButton *>(u"run"_s)->setToolTip(MeasureSettings::effortText(true));
    m_full->setObjectName(u"measure-full"_s);
    m_full->setToolTip(MeasureSettings::effortText(false));
    m_bar->addButton(m_full);
    m_others->setObjectName(u"other-runs"_s);
}

void MeasurePart::layOut()
{
    layOutPage(m_page, !lesson().comparisons.isEmpty(), tr("This lesson has nothing to measure."));
    auto *top = new QVBoxLayout;
    top->setSpacing(spacing::Small);
    top->addWidget(m_title);
    top->addWidget(m_question);
    top->addWidget(makeRunArea());
    top->addWidget(m_bar);
    top->addWidget(m_others);
    top->addWidget(m_note);
    top->addWidget(m_failure);
    auto *content = m_page->content();
    content->addLayout(top);
    content->addWidget(m_chart, 1);
    content->addWidget(m_next, 0, Qt::AlignRight);
}

QWidget *MeasurePart::makeRunArea()
{
    auto *area = new EnterArea;
    auto *rows = new QVBoxLayout(area);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::Small);
    rows->addWidget(m_settings);
    auto *row = new FlowLayout(spacing::Medium, spacing::Small); // it has to fit a narrow page
    row->addWidget(m_bar->buttons());
    row->addWidget(m_full);
    row->addWidget(m_settings->load());
    row->addWidget(m_export);
    rows->addLayout(row);
    connect(area, &EnterArea::entered, m_bar, &RunBar::pressRun);
    return area;
}

void MeasurePart::fillPicker()
{
    QList<PickerEntry> entries;
    for (const auto &each : lesson().comparisons)
        entries.append({each.id, {}, each.title, each.question});
    connect(m_page->picker(), &ItemPicker::picked, this, &MeasurePart::pick);
    m_page->setPickerVisible(entries.size() > 1);
    m_page->picker()->setEntries(entries);
}

void MeasurePart::connectRuns()
{
    connect(m_bar, &RunBar::runRequested, this, [this] { measure(true); });
    connect(m_full, &QPushButton::clicked, this, [this] { measure(false); });
    connect(m_watcher, &RunWatcher::measured, this, &MeasurePart::showSoFar);
    connect(m_bar, &RunBar::cancelRequested, m_watcher, &RunWatcher::cancel);
    connect(m_watcher, &RunWatcher::progressed, m_bar, &RunBar::setProgress);
    connect(m_watcher, &RunWatcher::finished, this, &MeasurePart::finish);
    connect(m_export, &ResultExport::saved, this,
            [this](const QString &path) { showText(m_note, tr("Saved as %1").arg(path)); });
    connect(m_export, &ResultExport::failed, this, [this](const QString &message) { showText(m_note, message); });
    onEscape([this] { m_watcher->cancel(); });
}

/// What goes on beside a measurement is in its numbers.
void MeasurePart::connectLive()
{
    const auto &live = lab().liveRuns();
    connect(&live, &LiveRuns::added, this, &MeasurePart::showOthers);
    connect(&live, &LiveRuns::changed, this, &MeasurePart::showOthers);
    connect(&live, &LiveRuns::removed, this, &MeasurePart::showOthers);
    connect(&lab(), &Lab::runStarted, this, &MeasurePart::showOthers);
    connect(&lab(), &Lab::runFinished, this, &MeasurePart::showOthers);
    showOthers();
}

void MeasurePart::showOthers()
{
    QStringList names;
    const auto &all = lab().liveRuns().all();
    for (const auto &run : all) {
        if (run.isAlive())
            names.append(run.name);
    }
    const auto running = lab().running();
    for (const auto &each : running) {
        if (each.what == Request::What::Scenario) // the others take milliseconds, or are live
            names.append(Catalogue::scenario(lab().catalogue().lesson(each.lesson), each.item).title);
    }
    showText(m_others, names.isEmpty()
                           ? QString()
                           : tr("Other runs go on: %1. What they do is in the numbers, too; for numbers to rely "
                                "on, let them end first.")
                                 .arg(names.join(u", "_s)));
}

void MeasurePart::setMeasured(bool measured)
{
    auto *const run = m_bar->buttons()->findChild<QPushButton *>(u"run"_s);
    const bool leadsOn = measured && !m_next->text().isEmpty();
    m_next->setVisible(leadsOn);
    setRole(run, leadsOn ? QString() : u"primary"_s);
    run->setIcon(icon(u"play"_s, leadsOn ? &Tokens::text : &Tokens::accentText));
}

void MeasurePart::measure(bool quick)
{
    m_memory.save(memoryKey(comparison()), m_settings->chosen());
    m_settings->setQuick(quick);
    run();
}

/// The points so far; those of an earlier measurement make room with the first of them.
void MeasurePart::showSoFar(const measure::Result &result)
{
    m_chart->setResult(result);
    showText(m_note, tr("Measuring goes on: %1 so far.")
                         .arg(counted(result.points.size(), tr("1 point"),
                                      tr("%1 points", nullptr, formOf(result.points.size())))));
}

const Comparison &MeasurePart::comparison() const
{
    return Catalogue::comparison(lesson(), m_page->picker()->current());
}

void MeasurePart::pick(const QString &)
{
    m_watcher->abandon();
    m_bar->setRunning(false);
    m_title->setText(comparison().title);
    showText(m_question, comparison().question);
    m_settings->setComparison(comparison());
    m_settings->choose(m_memory.load(memoryKey(comparison())));
    m_chart->setMeasuring(false);
    m_chart->clear();
    m_failure->hide();
    m_export->setEnabled(false);
    setMeasured(false);
    showText(m_note, {});
    showLast();
}

QCoro::Task<void> MeasurePart::showLast()
{
    const QPointer<MeasurePart> self(this);
    const int asked = ++m_asked;
    std::optional<measure::Result> last;
    QString problem;
    try {
        last = co_await lab().history().last(lesson().id, comparison().id);
    } catch (const Error &error) {
        problem = error.message();
    }
    if (!self || asked != m_asked)
        co_return;
    showText(m_note, problem);
    if (!last)
        co_return;
    showResult(*last);
    showText(m_note, tr("Measured on %1.").arg(locale().toString(last->time, QLocale::ShortFormat)));
}

void MeasurePart::run()
{
    if (m_watcher->isRunning())
        return;
    if (const auto other = lab().comparison())
        return showText(m_note, otherRunsText(lab().catalogue(), *other));
    auto wanted = request(Request::What::Comparison, comparison().id);
    m_settings->applyTo(wanted);
    ++m_asked;
    m_bar->setRunning(true);
    m_failure->hide();
    m_export->setEnabled(false);
    setMeasured(false);
    showText(m_note, {});
    m_chart->setMeasuring(true);
    m_watcher->start(wanted);
}

void MeasurePart::finish(const Report &report)
{
    m_bar->setRunning(false);
    m_chart->setMeasuring(false);
    m_export->setEnabled(!m_chart->result().points.isEmpty());
    showText(m_note, {});
    if (report.measurement) {
        showResult(*report.measurement);
        if (report.measurement->complete)
            keep(*report.measurement);
        else
            showText(m_note, tr("Stopped early: what was measured until then is shown, but not kept."));
    }
    if (!report.failure)
        return;
    const bool isStopped = report.failure->kind == ErrorKind::Cancelled;
    if (isStopped && report.measurement)
        return;
    if (isStopped)
        return showText(m_note, tr("Stopped before the first point was measured."));
    if (report.measurement)
        showText(m_note, tr("What was measured before the failure is shown, but not kept."));
    m_failure->setReport(report);
    m_failure->show();
}

void MeasurePart::showResult(const measure::Result &result)
{
    m_chart->setResult(result);
    m_export->setEnabled(true);
    setMeasured(true);
}

QCoro::Task<void> MeasurePart::keep(measure::Result result)
{
    const QPointer<MeasurePart> self(this);
    const int asked = m_asked;
    lab().progress().markDone(lesson().id, Progress::Step::Measured);
    QString problem;
    const QList<measure::Result> results{std::move(result)};
    try {
        co_await lab().history().keep(results);
    } catch (const Error &error) {
        problem = tr("The measurement was not kept. %1").arg(error.message());
    }
    if (self && asked == m_asked && !problem.isEmpty())
        showText(m_note, problem);
}

void MeasurePart::open(const Link &link)
{
    m_page->picker()->setCurrent(link.item);
    if (m_page->picker()->current() == link.item)
        m_bar->focusRun();
}

QCoro::Task<void> MeasurePart::demonstrate()
{
    if (lesson().comparisons.isEmpty())
        co_return;
    m_settings->setQuick(true);
    run();
    co_await m_watcher->ended();
}

} // namespace lab::ui
