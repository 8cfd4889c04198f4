// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/lesson_view.h"

#include "app/base/next_signal.h"
#include "ui/checks/check_part.h"
#include "ui/inspector/notes_panel.h"
#include "ui/inspector/source_panel.h"
#include "ui/learn/learn_part.h"
#include "ui/lesson/lesson_header.h"
#include "ui/lesson/part_bar.h"
#include "ui/measure/measure_part.h"
#include "ui/part/observation_poller.h"
#include "ui/workbench/break_part.h"
#include "ui/workbench/stage_feed.h"
#include "ui/workbench/try_part.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// What stands beside the parts, in the inspector, though links and old settings name it as they name a part.
bool isPanel(const QString &name)
{
    return name == "source"_L1 || name == "notes"_L1;
}

} // namespace

LessonView::LessonView(const Lesson &lesson, Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_lab(lab)
    , m_header(new LessonHeader(lesson, lab))
    , m_bar(m_header->bar())
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    if (hasStage(lesson.id))
        m_poller = new ObservationPoller(lesson, lab.worker(lesson.id), this);
    connect(&lab, &Lab::serverChanged, this, &LessonView::turnToServer);
    m_bar->addKeys(this);
    connect(m_bar, &PartBar::chosen, this, &LessonView::turnTo);
    turnTo(m_bar->current());
}

LessonView::~LessonView() = default;

QString LessonView::part() const
{
    return m_bar->current();
}

void LessonView::showPart(const QString &part)
{
    if (isPanel(part))
        Q_EMIT panelAsked(part);
    else
        m_bar->setCurrent(part);
}

SourcePanel *LessonView::source()
{
    if (!m_source) {
        m_source = new SourcePanel(m_lesson, this);
        m_source->hide(); // until it is put somewhere
    }
    return m_source;
}

NotesPanel *LessonView::notes()
{
    if (!m_notes) {
        m_notes = new NotesPanel(m_lesson, m_lab, this);
        m_notes->hide();
    }
    return m_notes;
}

void LessonView::showSourceOfOperation()
{
    if (m_shown.item.isEmpty() || m_shown == m_sourceOf)
        return; // somebody may have gone on reading elsewhere
    m_sourceOf = m_shown;
    if (m_shown.part == "break"_L1)
        source()->showScenario(m_shown.item);
    else
        source()->showOperation(m_shown.item);
}

void LessonView::turnTo(const QString &name)
{
    auto *part = partNamed(name);
    // What is hidden loses the focus to whatever comes next: the keys of the tab must go on working.
    if (m_stack->isAncestorOf(window()->focusWidget()))
        m_bar->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(part);
    noteOperation(*part);
    if (auto *const feed = shownFeed())
        feed->observeForm();
    updatePolling();
    Q_EMIT partChanged(name);
}

void LessonView::open(const Link &link)
{
    showPart(link.part);
    if (link.part == "source"_L1)
        source()->show(link.item);
    if (m_bar->current() == link.part)
        partNamed(link.part)->open(link);
}

void LessonView::follow(const Link &link)
{
    if (link.lesson == m_lesson.id)
        open(link);
    else
        Q_EMIT linkFollowed(link);
}

void LessonView::turnToServer()
{
    for (auto *part : std::as_const(m_parts))
        part->turnToServer();
    if (m_poller)
        m_poller->abandon();
    for (auto *feed : std::as_const(m_feeds))
        feed->stage().forgetObservation();
    updatePolling();
}

void LessonView::adopt(const Report &report)
{
    partNamed(QStringLiteral("break"))->adopt(report);
}

void LessonView::noteOperation(const Part &part)
{
    const auto situation = part.situation();
    if (const auto operation = part.shownOperation(); !operation.isEmpty())
        m_shown = {m_lesson.id, u"try"_s, operation};
    else if (situation && situation->what == Request::What::Scenario)
        m_shown = {m_lesson.id, u"break"_s, situation->item};
    if (m_source && m_source->isVisible())
        showSourceOfOperation();
}

Part *LessonView::partNamed(const QString &name)
{
    auto *&part = m_parts[name];
    if (!part) {
        part = makePart(name);
        connect(part, &Part::linkFollowed, this, &LessonView::follow);
        connect(part, &Part::chosen, this, [this, part] {
            if (part == m_stack->currentWidget())
                noteOperation(*part);
        });
        m_stack->addWidget(part);
        if (m_poller) {
            pausePolling(part);
            makeStage(name, part);
        }
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
    return new CheckPart(m_lesson, m_lab);
}

void LessonView::pausePolling(Part *part)
{
    connect(part, &Part::runStarted, m_poller, &ObservationPoller::pause);
    connect(part, &Part::runFinished, m_poller, &ObservationPoller::resume);
    connect(part, &Part::runAbandoned, m_poller, &ObservationPoller::resume);
}

void LessonView::makeStage(const QString &name, Part *part)
{
    const auto subject = name == "break"_L1 ? StageHost::Subject::Scenarios : StageHost::Subject::Operations;
    if (!part->stagePlace() || (subject == StageHost::Subject::Scenarios && !showsScenarios(m_lesson.id)))
        return;
    auto *const feed = new StageFeed(m_lesson.id, subject, *m_poller, *part);
    m_feeds.insert(name, feed);
}

StageFeed *LessonView::shownFeed() const
{
    return m_feeds.value(m_bar->current());
}

void LessonView::updatePolling()
{
    auto *const feed = shownFeed();
    // A server that is about to start is not one that does not answer.
    const bool ready = m_lab.serverState() == Lab::ServerState::Ready;
    if (m_poller)
        m_poller->setActive(ready && feed && isVisible());
    if (feed && m_lab.serverState() == Lab::ServerState::Failed)
        feed->stage().showProblem({ErrorKind::Connection, m_lab.serverProblem(), m_lab.serverHint()});
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
    // Named beforehand: GCC 12 destroys the temporaries of a conditional inside co_await twice.
    const QString shown = isPanel(part) ? u"try"_s : part;
    showPart(shown);
    while (m_lab.serverState() == Lab::ServerState::Starting)
        co_await nextSignal(&m_lab, &Lab::serverChanged);
    co_await partNamed(m_bar->current())->demonstrate();
    showPart(part);
}

bool LessonView::flush()
{
    bool saved = !m_notes || m_notes->flush();
    for (auto *part : std::as_const(m_parts))
        saved = part->flush() && saved;
    return saved;
}

QString LessonView::unsavedText() const
{
    return m_notes ? m_notes->unsavedText() : QString();
}

} // namespace lab::ui
