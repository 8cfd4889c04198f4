// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/server_monitor.h"

#include "app/base/tr.h"
#include "app/lesson/report.h"
#include "app/redis/monitor.h"

#include <boost/circular_buffer.hpp>
#include <functional>
#include <mutex>
#include <utility>

namespace lab {

using namespace std::chrono_literals;

namespace {

constexpr auto Pace = 50ms;                                 // 20 times a second: as often as an eye can follow
constexpr auto MostLag = std::chrono::duration<double>(3s); // behind the server's clock
constexpr int LinesBetweenLooks = 256;                      // at the clock

redis::Client::Options monitorOptions()
{
    redis::Client::Options options;
    options.name = "log";
    return options;
}

} // namespace

qint64 sizeOf(const redis::MonitorLine &line)
{
    qint64 bytes = qint64(sizeof(line)) + line.client.size();
    for (const auto &argument : line.command)
        bytes += qint64(sizeof(argument)) + argument.size();
    return bytes;
}

/// Lines on their way between the threads: so many, so many bytes and one wake-up, however long the reader is busy.
class ServerMonitor::Mailbox
{
public:
    /// True when the reader has to be woken.
    bool put(redis::MonitorLine line)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_lines.full())
            dropOldest();
        m_bytes += sizeOf(line);
        m_lines.push_back(std::move(line));
        while (m_bytes > MostBytes && m_lines.size() > 1)
            dropOldest();
        return !std::exchange(m_isWoken, true);
    }

    MonitorBatch take()
    {
        const std::scoped_lock lock(m_mutex);
        MonitorBatch batch;
        batch.lines.reserve(static_cast<qsizetype>(m_lines.size()));
        for (auto &line : m_lines)
            batch.lines.append(std::move(line));
        batch.lost = std::exchange(m_lost, 0);
        m_lines.clear();
        m_bytes = 0;
        m_isWoken = false;
        return batch;
    }

private:
    void dropOldest()
    {
        m_bytes -= sizeOf(m_lines.front());
        m_lines.pop_front();
        ++m_lost;
    }

    std::mutex m_mutex;
    boost::circular_buffer_space_optimized<redis::MonitorLine> m_lines{Capacity};
    qint64 m_bytes = 0, m_lost = 0;
    bool m_isWoken = false;
};

class ServerMonitor::Watcher : public QObject
{
public:
    /// `tell` and `wake` may be called from this one's thread until it is gone.
    struct Owner
    {
        std::function<void(quint64 round, State state, const QString &reason)> tell;
        std::function<void()> wake;
    };

    Watcher(Owner owner, std::shared_ptr<Mailbox> mailbox, std::shared_ptr<const SharedSecrets> secrets)
        : m_owner(std::move(owner))
        , m_mailbox(std::move(mailbox))
        , m_secrets(std::move(secrets))
    {
    }

    QCoro::Task<void> start(redis::Endpoint endpoint, quint64 round)
    {
        stop();
        m_round = round;
        m_lines = 0;
        m_monitor = std::make_unique<redis::Monitor>(endpoint, monitorOptions());
        auto *const mine = m_monitor.get();
        connect(mine, &redis::Monitor::line, this, &Watcher::take);
        connect(mine, &redis::Monitor::stopped, this,
                [this, round](const QString &reason) { m_owner.tell(round, State::Off, reason); });
        QString problem;
        try {
            co_await mine->start();
        } catch (...) {
            problem = failureOf(std::current_exception()).message;
        }
        if (m_monitor.get() == mine) // it may have been stopped meanwhile, and another one begun
            m_owner.tell(round, problem.isEmpty() ? State::On : State::Off, problem);
    }

    void stop()
    {
        if (!m_monitor)
            return;
        QObject::disconnect(m_monitor.get(), nullptr, this, nullptr);
        auto *const ended = m_monitor.release();
        ended->stop();        // who waits for its start is told so now, while this is whole
        ended->deleteLater(); // a line of it may be being handled further up the stack
    }

private:
    void take(const redis::MonitorLine &line)
    {
        if (m_lines++ % LinesBetweenLooks == 0 && isTooLate(line)) {
            stop();
            return m_owner.tell(m_round, State::Off,
                                tr("It was stopped: the server sends more than can be read, and keeps the rest in its "
                                   "memory."));
        }
        auto shown = line;
        if (m_secrets)
            shown.command = m_secrets->masked(line.command);
        if (m_mailbox->put(std::move(shown)))
            m_owner.wake();
    }

    /// What is not read in time waits in the server, without a limit. Two clocks are compared by how far each has gone
    /// since the first line.
    bool isTooLate(const redis::MonitorLine &line)
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_lines == 1) {
            m_begun = now;
            m_begunServerTime = line.serverTime;
        }
        const auto lag = now - m_begun - std::chrono::duration<double>(line.serverTime - m_begunServerTime);
        return lag > MostLag;
    }

    const Owner m_owner;
    const std::shared_ptr<Mailbox> m_mailbox;
    const std::shared_ptr<const SharedSecrets> m_secrets;
    std::unique_ptr<redis::Monitor> m_monitor;
    quint64 m_round = 0;
    qint64 m_lines = 0; ///< of this round
    std::chrono::steady_clock::time_point m_begun;
    double m_begunServerTime = 0;
};

ServerMonitor::ServerMonitor(std::shared_ptr<const SharedSecrets> secrets, QObject *parent)
    : QObject(parent)
    , m_mailbox(std::make_shared<Mailbox>())
    , m_secrets(std::move(secrets))
{
    qRegisterMetaType<MonitorBatch>();
    m_thread.setObjectName(QStringLiteral("monitor"));
    m_pace.setSingleShot(true);
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, this, &ServerMonitor::handOver);
}

ServerMonitor::~ServerMonitor()
{
    if (!m_watcher)
        return;
    QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, thread = &m_thread] {
        watcher->stop();
        watcher->deleteLater();
        thread->quit();
    });
    m_thread.wait();
}

void ServerMonitor::start(const redis::Endpoint &endpoint)
{
    if (!m_watcher) {
        const auto tell = [this](quint64 round, State state, const QString &reason) {
            QMetaObject::invokeMethod(this, [this, round, state, reason] {
                if (round == m_round && m_state != State::Off)
                    setState(state, reason);
            });
        };
        const auto wake = [this] {
            QMetaObject::invokeMethod(this, [this] { m_pace.start(); });
        };
        m_watcher = new Watcher({tell, wake}, m_mailbox, m_secrets);
        m_watcher->moveToThread(&m_thread);
        m_thread.start();
    }
    setState(State::Starting);
    QMetaObject::invokeMethod(m_watcher,
                              [watcher = m_watcher, endpoint, round = ++m_round] { watcher->start(endpoint, round); });
}

void ServerMonitor::stop(const QString &reason)
{
    if (m_state == State::Off)
        return;
    ++m_round;
    QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher] { watcher->stop(); });
    setState(State::Off, reason);
}

void ServerMonitor::setState(State state, const QString &reason)
{
    m_state = state;
    Q_EMIT stateChanged(reason);
}

void ServerMonitor::handOver()
{
    const auto batch = m_mailbox->take();
    if (!batch.lines.isEmpty())
        Q_EMIT arrived(batch);
}

} // namespace lab
