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

void LogFeed::take(const EventBatch &batch)
{
    qint64 fresh = 0;
    for (const auto &event : batch.events) {
        if (const auto *const record = commandOf(event)) {
            m_waiting.append(*record);
            ++fresh;
        }
    }
    if (fresh == 0 && batch.commandsLost == 0)
        return;
    m_received += fresh + batch.commandsLost;
    m_dropped += batch.commandsLost;
    // The oldest would never be shown.
    if (const auto excess = m_waiting.size() - m_model.capacity(); excess > 0) {
        m_waiting.remove(0, excess);
        m_dropped += excess;
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
    QList<redis::CommandRecord> batch;
    batch.reserve(m_waiting.size());
    for (const auto &record : std::as_const(m_waiting))
        batch.append(logEntry(record));
    m_waiting.clear();
    m_dropped += m_model.take(batch);
    Q_EMIT flushed();
}

} // namespace lab::ui
