// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_feed.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lab::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto Pace = 50ms;                     // 20 times a second: as often as an eye can follow
constexpr auto MakeTime = 3ms, JudgeTime = 3ms; // of a turn, so that painting has the rest of 16 ms
constexpr qsizetype MadeAtOnce = 128;           // between two looks at the clock
constexpr qint64 MostWaitingBytes = 64 * 1024 * 1024;
constexpr qsizetype MostWaiting = 40'000; // events; more would only wait to be overwritten

} // namespace

LogFeed::LogFeed(LogLimits limits, QObject *parent)
    : QObject(parent)
{
    for (const auto kind : {LogKind::Commands, LogKind::Messages, LogKind::Streams, LogKind::Monitor})
        m_models[indexOf(kind)] = std::make_unique<LogModel>(kind, limits);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LogFeed::work);
}

LogFeed::Counts LogFeed::counts(LogKind kind) const
{
    const auto index = indexOf(kind);
    const auto &model = *m_models[index];
    return {m_received[index], model.shown(), m_lost[index] + model.left(), kind == LogKind::Streams ? m_missed : 0};
}

void LogFeed::take(const EventBatch &batch)
{
    lose(LogKind::Commands, batch.commandsLost);
    m_missed += batch.commandsLost;
    lose(LogKind::Messages, batch.messagesLost);
    wait({.events = batch.events, .hasGap = batch.commandsLost > 0});
}

void LogFeed::takeHousekeeping(const EventBatch &batch)
{
    lose(LogKind::Commands, batch.commandsLost);
    wait({.events = batch.events, .isHousekeeping = true});
}

void LogFeed::takeMonitored(const MonitorBatch &batch)
{
    lose(LogKind::Monitor, batch.lost);
    wait({.lines = batch.lines});
}

void LogFeed::wait(Waiting batch)
{
    for (const auto &event : std::as_const(batch.events))
        batch.bytes += sizeOf(event);
    for (const auto &line : std::as_const(batch.lines))
        batch.bytes += sizeOf(line);
    m_waitingSize += batch.size();
    m_waitingBytes += batch.bytes;
    m_waiting.push_back(std::move(batch));
    while ((m_waitingSize > MostWaiting || m_waitingBytes > MostWaitingBytes) && m_waiting.size() > 1)
        dropOldest();
    if (!m_timer.isActive())
        m_timer.start(Pace);
}

void LogFeed::dropOldest()
{
    const auto batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_waitingSize -= batch.size() - batch.at;
    m_waitingBytes -= batch.bytes;
    qint64 commands = 0, messages = 0;
    for (const auto &event : batch.events.sliced(std::min(batch.at, batch.events.size()))) {
        commands += commandOf(event) ? 1 : 0;
        messages += messageOf(event) ? 1 : 0;
    }
    const auto loseUncleared = [&](LogKind kind, qint64 count) {
        lose(kind, batch.isCleared[indexOf(kind)] ? 0 : count);
    };
    loseUncleared(LogKind::Commands, commands);
    if (!batch.isHousekeeping && !batch.isCleared[indexOf(LogKind::Streams)])
        m_missed += commands;
    loseUncleared(LogKind::Messages, messages);
    loseUncleared(LogKind::Monitor, batch.lines.isEmpty() ? 0 : batch.lines.size() - batch.at);
    m_waiting.front().hasGap |= batch.hasGap || commands > 0;
}

void LogFeed::lose(LogKind kind, qint64 count)
{
    m_received[indexOf(kind)] += count;
    m_lost[indexOf(kind)] += count;
}

void LogFeed::work()
{
    Fresh fresh;
    const QDeadlineTimer deadline(MakeTime, Qt::PreciseTimer);
    while (!m_waiting.empty() && !deadline.hasExpired()) {
        auto &batch = m_waiting.front();
        const auto end = std::min(batch.size(), batch.at + MadeAtOnce);
        make(fresh, batch, end);
        m_waitingSize -= end - batch.at;
        batch.at = end;
        if (batch.at == batch.size()) {
            m_waitingBytes -= batch.bytes;
            m_waiting.pop_front();
        }
    }
    bool isDone = m_waiting.empty();
    const QDeadlineTimer judged(JudgeTime, Qt::PreciseTimer);
    for (std::size_t i = 0; i < Kinds; ++i) {
        if (!fresh[i].isEmpty())
            m_models[i]->take(std::move(fresh[i]));
        isDone &= m_models[i]->judge(judged);
    }
    if (!isDone)
        m_timer.start(0ms);
    Q_EMIT flushed();
}

void LogFeed::make(Fresh &fresh, Waiting &batch, qsizetype end)
{
    if (std::exchange(batch.hasGap, false)) {
        for (auto &broken : m_transactions.giveUp())
            add(fresh, std::move(broken), batch);
    }
    for (auto at = batch.at; at < end; ++at) {
        if (batch.lines.isEmpty())
            make(fresh, batch.events.at(at), batch);
        else
            add(fresh, LogKind::Monitor, logEntry(batch.lines.at(at)), batch);
    }
}

void LogFeed::make(Fresh &fresh, const Event &event, const Waiting &batch)
{
    if (const auto *const record = commandOf(event)) {
        if (auto sent = m_transactions.take(*record))
            add(fresh, std::move(*sent), batch);
    } else if (const auto *const message = messageOf(event)) {
        add(fresh, LogKind::Messages, logEntry(event.actor, *message), batch);
    }
}

void LogFeed::add(Fresh &fresh, SentCommands sent, const Waiting &batch)
{
    if (!batch.isHousekeeping) {
        for (auto &deed : streamDeeds(sent))
            add(fresh, LogKind::Streams, logEntry(std::move(deed), sent.last()), batch);
    }
    add(fresh, LogKind::Commands, logEntry(std::move(sent)), batch);
}

void LogFeed::add(Fresh &fresh, LogKind kind, LogEntry entry, const Waiting &batch)
{
    const auto index = indexOf(kind);
    if (batch.isCleared[index])
        return;
    entry.isHousekeeping = batch.isHousekeeping;
    m_received[index] += entry.count;
    m_connections[index].add(entry.connection);
    if (kind == LogKind::Messages || kind == LogKind::Streams)
        m_places[index].add(placeOf(entry));
    fresh[index].append(std::move(entry));
}

void LogFeed::setFilter(LogKind kind, const LogFilter &filter)
{
    model(kind).setFilter(filter);
    m_timer.start(0ms);
}

void LogFeed::clear(LogKind kind)
{
    const auto index = indexOf(kind);
    for (auto &batch : m_waiting)
        batch.isCleared[index] = true;
    m_received[index] = m_lost[index] = 0;
    if (kind == LogKind::Streams)
        m_missed = 0;
    m_places[index].clear();
    m_connections[index].clear();
    m_models[index]->clear();
    Q_EMIT flushed();
}

} // namespace lab::ui
