// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/lesson_view.h"

#include "app/base/next_signal.h"
#include "ui/lesson/break_part.h"
#include "ui/lesson/check_part.h"
#include "ui/lesson/learn_part.h"
#include "ui/lesson/lesson_header.h"
#include "ui/lesson/measure_part.h"
#include "ui/lesson/notes_part.h"
#include "ui/lesson/observation_poller.h"
#include "ui/lesson/part_bar.h"
#include "ui/lesson/source_part.h"
#include "ui/lesson/try_part.h"
#include "ui/theme/tokens.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RoomForIcons = 680;
constexpr std::chrono::milliseconds TypingPause{400};

/// What goes on until it is stopped must not stop the picture.
bool isLive(const Lesson &lesson, const Request &request)
{
    return request.what == Request::What::Operation && Catalogue::operation(lesson, request.item).live;
}

} // namespace

LessonView::LessonView(const Lesson &lesson, Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_lab(lab)
    , m_bar(new PartBar)
    , m_stack(new QStackedWidget)
    , m_typing(new QTimer(this))
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::Small, 0, spacing::Small, 0);
    bar->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new LessonHeader(lesson, lab));
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    connect(m_typing, &QTimer::timeout, this, &LessonView::followForm);
    makeStagePicture();
    m_bar->addKeys(this);
    connect(m_bar, &PartBar::chosen, this, &LessonView::turnTo);
    turnTo(m_bar->current());
}

LessonView::~LessonView() = default;

void LessonView::makeStagePicture()
{
    if (!hasStage(m_lesson.id))
        return;
    m_stage = new StageHost(m_lesson.id, this);
    m_stage->hide();
    m_poller = new ObservationPoller(m_lesson, m_lab.worker(m_lesson.id), this);
    connect(m_poller, &ObservationPoller::observed, m_stage, &StageHost::observe);
    connect(m_poller, &ObservationPoller::failed, m_stage, &StageHost::showProblem);
    connect(m_stage, &StageHost::unfolded, this, &LessonView::updatePolling);
    connect(&m_lab, &Lab::serverChanged, m_stage, [this] {
        m_stage->clear();
        updatePolling();
    });
}

QString LessonView::part() const
{
    return m_bar->current();
}

void LessonView::showPart(const QString &part)
{
    m_bar->setCurrent(part);
}

void LessonView::turnTo(const QString &name)
{
    auto *part = partNamed(name);
    placeStage(part);
    // What is hidden loses the focus to whatever comes next: the keys of the tab must go on working.
    if (m_stack->isAncestorOf(focusWidget()))
        m_bar->setFocus();
    m_stack->setCurrentWidget(part);
    updatePolling();
    Q_EMIT partChanged(name);
}

Part *LessonView::partNamed(const QString &name)
{
    auto *&part = m_parts[name];
    if (!part) {
        part = makePart(name);
        m_stack->addWidget(part);
        connectStage(part);
    }
    return part;
}

Part *LessonView::makePart(const QString &name)
{
    if (name == "learn"_L1)
        return new LearnPart(m_lesson, m_lab);
    if (name == "try"_L1)
        return new TryPart(m_lesson, m_lab);
    if (name == "break"_L1)
        return new BreakPart(m_lesson, m_lab);
    if (name == "measure"_L1)
        return new MeasurePart(m_lesson, m_lab);
    if (name == "source"_L1)
        return new SourcePart(m_lesson, m_lab);
    if (name == "check"_L1)
        return new CheckPart(m_lesson, m_lab);
    return new NotesPart(m_lesson, m_lab);
}

void LessonView::connectStage(Part *part)
{
    if (!m_stage)
        return;
    connect(part, &Part::happened, m_stage, [this, part](const EventBatch &batch) {
        if (part == m_stagePart)
            m_stage->addEvents(batch.events);
    });
    connect(part, &Part::runShown, m_stage, [this, part](const Report &report) {
        if (part == m_stagePart)
            m_stage->showRun(report);
    });
    connect(part, &Part::moved, m_stage, [this, part](double micros) {
        if (part == m_stagePart)
            m_stage->showMoment(micros);
    });
    connect(part, &Part::runStarted, m_stage, [this, part](const Request &request) { startRun(part, request); });
    connect(part, &Part::runFinished, m_stage, [this, part](const Report &report) { finishRun(part, report); });
    connect(part, &Part::runAbandoned, m_poller, [this] { m_poller->pause(false); });
    connectForm(part);
}

void LessonView::connectForm(Part *part)
{
    connect(part, &Part::edited, m_typing, [this, part] {
        if (part == m_stagePart)
            m_typing->start();
    });
    connect(part, &Part::chosen, m_stage, [this, part] {
        if (part == m_stagePart)
            followForm();
    });
}

void LessonView::startRun(Part *part, const Request &request)
{
    // The run brings its own values, and what it draws is not to be forgotten a moment later.
    m_typing->stop();
    if (part == m_stagePart)
        m_stage->beginRun(request);
    m_poller->pause(!isLive(m_lesson, request));
}

void LessonView::finishRun(Part *part, const Report &report)
{
    if (part == m_stagePart)
        m_stage->showRun(report);
    if (report.request.what == Request::What::Operation && !report.arguments.isEmpty())
        m_poller->setArguments(report.arguments);
    m_poller->pause(false);
    m_poller->poll();
}

StageHost::Subject LessonView::subjectOf(const Part *part) const
{
    return part == m_parts.value(u"break"_s) ? StageHost::Subject::Scenarios : StageHost::Subject::Operations;
}

void LessonView::placeStage(Part *part)
{
    if (!m_stage || !part->stagePlace() || part == m_stagePart)
        return;
    if (subjectOf(part) == StageHost::Subject::Scenarios && !m_stage->showsScenarios())
        return;
    m_stagePart = part;
    part->stagePlace()->addWidget(m_stage);
    m_stage->forgetRun(subjectOf(part));
    if (const auto run = part->shownRun())
        m_stage->showRun(*run);
    observeForm();
    m_stage->show();
}

/// What was drawn of the last run is not of what the form now speaks of.
void LessonView::followForm()
{
    m_typing->stop();
    m_stage->forgetRun(subjectOf(m_stagePart));
    observeForm();
}

void LessonView::observeForm()
{
    if (const auto values = m_stagePart->formValues()) {
        m_poller->setArguments(*values);
        m_poller->poll();
    }
}

void LessonView::updatePolling()
{
    if (!m_poller)
        return;
    // A server that is about to start is not one that does not answer.
    const bool ready = m_lab.serverState() == Lab::ServerState::Ready;
    m_poller->setActive(ready && m_stage->isVisible() && m_stage->isUnfolded());
    if (m_lab.serverState() == Lab::ServerState::Failed)
        m_stage->showProblem({ErrorKind::Connection, m_lab.serverProblem(), m_lab.serverHint()});
}

void LessonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bar->setCompact(width() < RoomForIcons);
}

void LessonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updatePolling();
}

void LessonView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updatePolling();
    flush();
}

QCoro::Task<void> LessonView::demonstrate(QString part)
{
    showPart(part);
    while (m_lab.serverState() == Lab::ServerState::Starting)
        co_await nextSignal(&m_lab, &Lab::serverChanged);
    co_await partNamed(m_bar->current())->demonstrate();
}

bool LessonView::flush()
{
    bool saved = true;
    for (auto *part : std::as_const(m_parts))
        saved = part->flush() && saved;
    return saved;
}

QString LessonView::unsavedText() const
{
    QStringList texts;
    for (const auto *part : m_parts) {
        if (const auto text = part->unsavedText(); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u"\n\n"_s);
}

} // namespace lab::ui
