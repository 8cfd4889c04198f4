// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/deadline_timer.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>

namespace lab::redis {

namespace {

/// The thread that sleeps until the earliest deadline of all timers and then wakes that timer's event loop.
class Sleeper
{
public:
    using Clock = DeadlineTimer::Clock;
    using Call = std::function<void()>;

    static Sleeper &instance()
    {
        static Sleeper sleeper;
        return sleeper;
    }

    void set(QObject *timer, Clock::time_point due, Call call)
    {
        const std::scoped_lock lock(m_mutex);
        removeLocked(timer);
        const auto at = m_entries.emplace(due, Entry{timer, std::move(call)});
        if (at == m_entries.begin())
            m_changed.notify_one();
    }

    /// When it returns, no call for `timer` is being made, nor will be.
    void remove(QObject *timer)
    {
        const std::scoped_lock lock(m_mutex);
        removeLocked(timer);
    }

private:
    struct Entry
    {
        QObject *timer;
        Call call;
    };

    Sleeper()
        : m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void removeLocked(QObject *timer)
    {
        std::erase_if(m_entries, [timer](const auto &entry) { return entry.second.timer == timer; });
    }

    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            if (m_entries.empty()) {
                m_changed.wait(lock, stop, [this] { return !m_entries.empty(); });
                continue;
            }
            const auto first = m_entries.begin();
            if (const auto due = first->first; due > Clock::now()) {
                m_changed.wait_until(lock, stop, due,
                                     [&] { return m_entries.empty() || m_entries.begin()->first < due; });
                continue;
            }
            // Posted under the lock, so that the timer cannot go away meanwhile.
            QMetaObject::invokeMethod(first->second.timer, std::move(first->second.call), Qt::QueuedConnection);
            m_entries.erase(first);
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::multimap<Clock::time_point, Entry> m_entries;
    std::jthread m_thread; // last, so that it ends before what it uses
};

} // namespace

DeadlineTimer::DeadlineTimer(std::function<void()> expired, QObject *parent)
    : QObject(parent)
    , m_expired(std::move(expired))
{
}

DeadlineTimer::~DeadlineTimer()
{
    stop();
}

void DeadlineTimer::start(Clock::time_point deadline)
{
    m_isRunning = true;
    m_due = deadline;
    const auto generation = ++m_generation;
    Sleeper::instance().set(this, deadline, [this, generation] { onDue(generation); });
}

void DeadlineTimer::stop()
{
    if (m_isRunning)
        Sleeper::instance().remove(this);
    m_isRunning = false;
    ++m_generation;
}

void DeadlineTimer::onDue(quint64 generation)
{
    if (generation != m_generation)
        return;
    m_isRunning = false;
    const auto expired = m_expired; // a copy, since it may delete this
    expired();
}

} // namespace lab::redis
