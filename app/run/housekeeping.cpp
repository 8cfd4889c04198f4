// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/housekeeping.h"

#include <utility>

namespace lab {

Housekeeping::Housekeeping(std::function<void()> wake, std::shared_ptr<const SharedSecrets> secrets)
    : m_wake(std::move(wake))
    , m_secrets(std::move(secrets))
{
}

QMetaObject::Connection Housekeeping::listenTo(redis::Client &client, const std::shared_ptr<Housekeeping> &housekeeping)
{
    if (!housekeeping) {
        client.setRecording(false);
        return {};
    }
    return QObject::connect(&client, &redis::Client::recorded, &client,
                            [housekeeping](const redis::CommandRecord &record) { housekeeping->put(record); });
}

void Housekeeping::put(const redis::CommandRecord &record)
{
    if (!m_isAsked)
        return;
    bool isFirst = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.add({QString::fromUtf8(record.connection), m_secrets->masked(record)});
        isFirst = !std::exchange(m_isWoken, true);
    }
    if (isFirst)
        m_wake();
}

EventBatch Housekeeping::take()
{
    const std::scoped_lock lock(m_mutex);
    m_isWoken = false;
    return m_waiting.takeFresh();
}

} // namespace lab
