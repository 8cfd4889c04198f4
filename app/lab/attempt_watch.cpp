// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/attempt_watch.h"

#include "app/base/next_signal.h"
#include "app/lab/attempts.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

namespace lab {

using namespace std::chrono_literals;

namespace {

constexpr auto LongestWatch = 30min;
constexpr auto LongestEcho = 1000ms; // until a line comes by MONITOR that the server has sent before its reply
constexpr qsizetype MostEchoes = 15;
constexpr qint64 MostLines = 2'000'000; // what flows so fast is no attempt
constexpr qsizetype MostSeen = 1'000;   // of one attempt

bool haveCommon(const Keys &one, const Keys &other)
{
    return std::any_of(one.begin(), one.end(), [&other](const Key &key) { return other.contains(key); });
}

} // namespace

QCoro::Task<void> AttemptWatch::begin(redis::Endpoint endpoint, QByteArray name, quint32 seed, Keys keys)
{
    if (!m_monitor) {
        redis::Client::Options options;
        options.name = "attempt";
        m_monitor = std::make_unique<redis::Monitor>(endpoint, options);
        connect(m_monitor.get(), &redis::Monitor::line, this, &AttemptWatch::take);
        connect(m_monitor.get(), &redis::Monitor::stopped, this, &AttemptWatch::stop);
        QTimer::singleShot(LongestWatch, m_monitor.get(), [this] { stop(); });
        m_database = endpoint.database;
        m_lines = 0;
    }
    const auto *const mine = m_monitor.get();
    bool isWatching = false;
    try {
        co_await m_monitor->start();
        isWatching = m_monitor.get() == mine; // it may have been stopped meanwhile, and another one begun
    } catch (const Error &) {
        if (m_monitor.get() == mine)
            stop(); // what this program sends is known all the same
    }
    if (!isWatching)
        co_return;
    // What is about the same keys has been prepared away.
    m_watched.removeIf([&keys](const auto &each) { return haveCommon(each.value().keys, keys); });
    m_watched.insert(name, {seed, std::move(keys), {}});
}

QCoro::Task<std::optional<QList<redis::Command>>> AttemptWatch::commandsOf(QByteArray name, quint32 seed,
                                                                           redis::Client &client)
{
    if (!m_watched.contains(name))
        co_return std::nullopt;
    // What was sent before this ECHO has come by when it does.
    const auto marker = name + ':' + QByteArray::number(QRandomGenerator::global()->generate64());
    try {
        co_await client.command("ECHO", marker);
    } catch (const redis::ServerError &) { // it need not be allowed
        co_return std::nullopt;
    }
    const QDeadlineTimer latest(LongestEcho);
    QTimer::singleShot(LongestEcho, this, &AttemptWatch::seen);
    while (!m_echoes.contains(marker) && !latest.hasExpired())
        co_await nextSignal(this, &AttemptWatch::seen);
    const auto at = m_watched.constFind(name);
    const bool isWhole = at != m_watched.constEnd() && at->seed == seed && at->missed == 0 && m_echoes.contains(marker);
    if (!isWhole)
        co_return std::nullopt;
    co_return at->commands;
}

void AttemptWatch::end(const QByteArray &name)
{
    m_watched.remove(name);
    if (m_watched.isEmpty())
        stop();
}

void AttemptWatch::stop()
{
    m_watched.clear();
    if (m_monitor) {
        QObject::disconnect(m_monitor.get(), nullptr, this, nullptr);
        m_monitor.release()->deleteLater(); // a line of it may be being handled further up the stack
    }
    Q_EMIT seen();
}

void AttemptWatch::take(const redis::MonitorLine &line)
{
    if (++m_lines > MostLines)
        return stop();
    if (line.command.value(0).toUpper() == "ECHO") {
        m_echoes = m_echoes.last(std::min(m_echoes.size(), MostEchoes)) << line.command.value(1);
        Q_EMIT seen();
        return;
    }
    for (auto &watched : m_watched) {
        if (line.database != m_database || !isAbout(line.command, watched.keys))
            continue;
        if (watched.commands.size() < MostSeen)
            watched.commands.append(line.command);
        else
            ++watched.missed;
    }
}

} // namespace lab
