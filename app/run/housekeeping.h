// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"
#include "app/run/event_log.h"
#include "app/run/secrets.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace lab {

/// What the program sends on its own account beside the runs: health checks, listings, looks at keys for pictures and
/// for before and after, the books of attempts. Recorded only while somebody asks for it. (A connection's handshake is
/// never recorded.) Any thread may use it.
class Housekeeping
{
public:
    static constexpr std::size_t Capacity = 2'000;       ///< commands that wait to be taken; beyond it, counted
    static constexpr qint64 MostBytes = 8 * 1024 * 1024; ///< likewise

    /// `wake` is called, on any thread, when there is something to take() after there was nothing. What is among
    /// `secrets` is not told.
    Housekeeping(std::function<void()> wake, std::shared_ptr<const SharedSecrets> secrets);

    void setAsked(bool isAsked) { m_isAsked = isAsked; }
    bool isAsked() const { return m_isAsked; }
    /// The commands of this client are housekeeping, until it goes or the connection is ended. Not recorded where
    /// there is no `housekeeping`.
    static QMetaObject::Connection listenTo(redis::Client &client, const std::shared_ptr<Housekeeping> &housekeeping);
    void put(const redis::CommandRecord &record);
    EventBatch take();

private:
    const std::function<void()> m_wake;
    const std::shared_ptr<const SharedSecrets> m_secrets;
    std::atomic<bool> m_isAsked = false;
    std::mutex m_mutex;
    EventLog m_waiting{Capacity, MostBytes};
    bool m_isWoken = false;
};

} // namespace lab
