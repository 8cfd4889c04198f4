// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/part/observation_poller.h"

#include "ui/forms/parameter_form.h"

#include <QTimer>

namespace lab::ui {

ObservationPoller::ObservationPoller(const Lesson &lesson, Worker &worker, QObject *parent)
    : QObject(parent)
    , m_lesson(lesson)
    , m_watcher(worker)
    , m_timer(new QTimer(this))
{
    if (!lesson.operations.isEmpty())
        m_arguments = firstValues(lesson.operations.first().parameters);
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, [this] {
        // A slow server gets one question at a time.
        if (m_pauses == 0 && !m_watcher.isRunning())
            poll();
    });
    connect(&m_watcher, &RunWatcher::finished, this, &ObservationPoller::take);
}

void ObservationPoller::setActive(bool active)
{
    if (active == m_active || !m_lesson.observe)
        return;
    m_active = active;
    if (active) {
        m_timer->start();
        poll();
    } else {
        m_timer->stop();
        m_watcher.abandon();
    }
}

void ObservationPoller::setArguments(const GivenValues &arguments)
{
    m_arguments = arguments;
}

void ObservationPoller::pause()
{
    ++m_pauses;
}

void ObservationPoller::resume()
{
    --m_pauses;
}

void ObservationPoller::abandon()
{
    m_watcher.abandon();
}

void ObservationPoller::poll()
{
    if (!m_active)
        return;
    Request request;
    request.what = Request::What::Observation;
    request.lesson = m_lesson.id;
    request.values = m_arguments;
    m_watcher.start(request);
}

void ObservationPoller::take(const Report &report)
{
    if (!m_active)
        return;
    if (report.failure)
        Q_EMIT failed(*report.failure);
    else if (report.observation)
        Q_EMIT observed(*report.observation);
}

} // namespace lab::ui
