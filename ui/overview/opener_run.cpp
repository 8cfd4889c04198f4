// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/opener_run.h"

#include "app/base/tr.h"

#include <algorithm>

namespace lab::ui {

const Lesson *openerLesson(const Catalogue &catalogue)
{
    const auto &lessons = catalogue.lessons();
    const auto found =
        std::find_if(lessons.begin(), lessons.end(), [](const Lesson &each) { return each.opener.has_value(); });
    return found == lessons.end() ? nullptr : &*found;
}

OpenerRun::OpenerRun(const Lesson &lesson, Lab &lab, QObject *parent)
    : QObject(parent)
    , m_lesson(lesson)
    , m_scenario(Catalogue::scenario(lesson, lesson.opener->scenario))
    , m_lab(lab)
{
    connect(&lab, &Lab::serverChanged, this, [this] {
        const bool isWaiting = m_isRunning && !(m_watcher && m_watcher->isRunning());
        if (isWaiting && m_lab.serverState() != Lab::ServerState::Starting)
            begin();
    });
}

QString OpenerRun::way() const
{
    return m_naive ? m_lesson.opener->cure : m_scenario.ways.first().id;
}

void OpenerRun::start()
{
    if (!m_watcher) {
        m_watcher = new RunWatcher(m_lab.worker(m_lesson.id), this);
        connect(m_watcher, &RunWatcher::progressed, this, &OpenerRun::progressed);
        connect(m_watcher, &RunWatcher::finished, this, &OpenerRun::take);
    }
    m_isRunning = true;
    m_naive.reset();
    Q_EMIT began(0);
    if (m_lab.serverState() != Lab::ServerState::Starting)
        begin();
}

void OpenerRun::begin()
{
    Request request;
    request.what = Request::What::Scenario;
    request.lesson = m_lesson.id;
    request.item = m_scenario.id;
    request.values.insert(m_scenario.choice, way().toUtf8());
    m_watcher->start(request);
}

void OpenerRun::cancel()
{
    if (!m_isRunning)
        return;
    if (m_watcher->isRunning())
        return m_watcher->cancel(); // which ends in take()
    m_isRunning = false;
    Report stopped;
    stopped.failure = Failure{ErrorKind::Cancelled, tr("Stopped."), {}};
    Q_EMIT failed(stopped);
}

void OpenerRun::take(const Report &report)
{
    if (report.failure || !report.outcome) {
        m_isRunning = false;
        Q_EMIT failed(report);
        return;
    }
    Q_EMIT played(report);
    if (!m_naive) {
        m_naive = sideOf(report);
        Q_EMIT began(1);
        begin();
        return;
    }
    m_isRunning = false;
    const auto participants = report.arguments.value(m_lesson.opener->participants).toLongLong();
    Q_EMIT finished({*m_naive, sideOf(report), participants});
}

OpenerResult::Side OpenerRun::sideOf(const Report &report) const
{
    OpenerResult::Side side;
    side.stair = stairOf(report.timeline);
    side.clause = m_scenario.judge(report.outcome->fields).clause;
    side.count = report.outcome->fields.value(m_scenario.prediction->field).toLongLong();
    return side;
}

} // namespace lab::ui
