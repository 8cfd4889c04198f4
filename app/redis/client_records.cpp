// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What a Client tells about its requests: records for those who watch, resumption for those who wait.
#include "app/redis/client_private.h"
#include "app/redis/masking.h"

#include <QMetaMethod>

#include <utility>

namespace lab::redis {

void Client::Private::fail(const RequestPtr &request, const QString &message, std::exception_ptr fault)
{
    const auto now = Clock::now();
    const bool wasSent = request->firstSequence != 0;
    if (!wasSent)
        stamp(*request, now);
    for (auto index = request->received; request->isRecorded && index < request->size(); ++index) {
        record(*request, index, {}, message, now);
        records.back().wasSent = wasSent;
    }
    request->end(std::move(fault));
    ended.push_back(request);
}

// Asking Qt each time would cost more than the rest of the bookkeeping, so the answer is kept until somebody connects
// or goes.
Client::Private::Listeners Client::Private::askForListeners()
{
    static const auto signal = QMetaMethod::fromSignal(&Client::recorded);
    listeners = Listeners::BeingAsked;
    const auto answer = q->isSignalConnected(signal) ? Listeners::Some : Listeners::None;
    auto asked = Listeners::BeingAsked; // unless that has changed meanwhile
    listeners.compare_exchange_strong(asked, answer);
    return answer;
}

// Asked of Qt right here, the question could wait for a lock for ever: when a listener is destroyed, this is called
// while Qt holds the listener's, which may be the same as ours.
void Client::connectNotify(const QMetaMethod &)
{
    d->listeners = Private::Listeners::Unknown;
}

void Client::disconnectNotify(const QMetaMethod &)
{
    d->listeners = Private::Listeners::Unknown;
}

void Client::Private::record(const Request &request, qsizetype index, const Reply &reply, const QString &fault,
                             Clock::time_point answeredAt)
{
    const auto &command = request.commandAt(index);
    CommandRecord record;
    record.sequence = request.firstSequence + static_cast<quint64>(index);
    record.connection = options.name;
    record.connectionId = id;
    record.command = masked(command);
    record.reply = request.group == CommandRecord::Group::Transaction && index + 1 == request.size()
                       ? maskedTransaction(request.commands, reply)
                       : maskedReply(command, reply);
    record.fault = fault;
    record.sentAt = request.sentAt;
    record.answeredAt = answeredAt;
    record.time = request.time;
    record.group = request.group;
    record.groupId = request.groupId;
    records.push_back(std::move(record));
}

void Client::Private::settle()
{
    if (records.empty() && ended.size() == 1) { // by far the most frequent case, without an allocation
        const auto only = std::move(ended.front());
        ended.clear();
        only->resume();
        return;
    }
    const auto ready = std::exchange(ended, {});
    if (!records.empty()) {
        const QPointer<Client> alive = q;
        for (const auto &record : std::exchange(records, {})) {
            if (!alive)
                break;
            Q_EMIT q->recorded(record);
        }
    }
    for (const auto &request : ready)
        request->resume();
}

} // namespace lab::redis
