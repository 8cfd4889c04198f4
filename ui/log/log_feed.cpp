// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_feed.h"

#include <chrono>
#include <utility>

namespace lab::ui {

using namespace std::chrono_literals;

LogFeed::LogFeed(LogModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &LogFeed::flush);
}

void LogFeed::take(const redis::CommandRecord &record)
{
    ++m_received;
    m_waiting.append(record);
    if (m_waiting.size() > m_model.capacity()) { // the oldest would never be shown
        m_waiting.removeFirst();
        ++m_dropped;
    }
    if (!m_timer.isActive())
        m_timer.start();
}

void LogFeed::clear()
{
    m_timer.stop();
    m_waiting.clear();
    m_received = m_dropped = 0;
    m_model.setRows({});
    Q_EMIT flushed();
}

void LogFeed::flush()
{
    QList<LogEntry> batch;
    batch.reserve(m_waiting.size());
    for (const auto &record : std::as_const(m_waiting))
        batch.append(logEntry(record));
    m_waiting.clear();
    m_dropped += m_model.take(batch);
    Q_EMIT flushed();
}

} // namespace lab::ui
