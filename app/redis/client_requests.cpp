// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/client_private.h"
#include "app/redis/masking.h"
#include "app/redis/protocol.h"

#include <QThread>

namespace lab::redis {

namespace {

const QByteArray DefaultUser = "default";

// What cannot be sent at all, told to the caller as the fault of the request.
std::exception_ptr refusal(const Request &request)
{
    for (qsizetype i = 0; i < request.size(); ++i) {
        const auto &command = request.commandAt(i);
        if (command.isEmpty() || command.first().isEmpty())
            return std::make_exception_ptr(Error(ErrorKind::Usage, tr("An empty command cannot be sent.")));
        const bool wantsResp3 =
            command.first().compare("HELLO", Qt::CaseInsensitive) == 0 && command.value(1).toInt() > 2;
        if (wantsResp3 && !Socket::readsResp3())
            return std::make_exception_ptr(Error(ErrorKind::Usage, tr("This build's hiredis reads RESP2 only."),
                                                 tr("HELLO 3 needs a build with hiredis 1.x.")));
        if (!hasOneReply(command)) {
            return std::make_exception_ptr(
                Error(ErrorKind::Usage,
                      tr("%1 has no single reply, so it cannot be sent on a request/reply connection.")
                          .arg(displayCommand(command.mid(0, 1))),
                      tr("The live log watches Pub/Sub channels and MONITOR on connections of their own.")));
        }
    }
    return {};
}

} // namespace

Client::Private::Private(Client *client, Endpoint where, Options given)
    : q(client)
    , endpoint(std::move(where))
    , options(std::move(given))
    , id(nextConnectionId())
    , connection(endpoint, options.name, options.connectTimeout, *this, client)
    , retryTimer(client)
    , deadlineTimer([this] { checkDeadlines(); }, client)
{
    retryTimer.setSingleShot(true);
    QObject::connect(&retryTimer, &QTimer::timeout, q, [this] {
        if (keepsTrying || !waiting.empty())
            connectIfNeeded();
    });
}

Client::Private::RequestPtr Client::Private::submit(RequestPtr request, std::chrono::milliseconds limit)
{
    Q_ASSERT(q->thread() == QThread::currentThread());
    const auto now = Clock::now();
    request->limit = limit;
    request->deadline = now + limit;
    if (hasLostBinding && request->size() > 0) {
        hasLostBinding = false;
        request->end(bindingLoss().toException(false));
    } else if (state == State::Closed) {
        request->end(Loss{tr("The connection to %1 has been closed.").arg(endpoint.display()), {}}.toException(false));
    } else if (auto fault = refusal(*request)) {
        request->end(std::move(fault));
    } else if (connection.isOpen()) {
        write(request);
        connection.flush(now);
        deadlineTimer.fireBy(request->deadline);
    } else {
        waiting.push_back(request);
        deadlineTimer.fireBy(request->deadline);
        request->hopesForLittle = isAwayForLong();
        if (retryTimer.isActive() && request->hopesForLittle)
            retryTimer.start(Backoff::First);
        connectIfNeeded();
    }
    return request;
}

void Client::Private::write(const RequestPtr &request)
{
    if (request->size() == 0) {
        request->end();
        ended.push_back(request);
        return;
    }
    request->streamPosition = connection.appended();
    for (qsizetype i = 0; i < request->size(); ++i)
        connection.append(request->commandAt(i));
    unwritten.push_back(request);
}

void Client::Private::stamp(Request &request, Clock::time_point sentAt)
{
    request.sentAt = sentAt;
    request.firstSequence = nextSequence(request.size());
    request.isRecorded = isRecording();
    if (request.isRecorded)
        request.time = QDateTime::currentDateTimeUtc();
}

void Client::Private::flushed(Clock::time_point since)
{
    while (!unwritten.empty() && unwritten.front()->streamPosition < connection.written()) {
        if (!unwritten.front()->ended) // else its time was up before the socket took it
            stamp(*unwritten.front(), since);
        sent.push_back(std::move(unwritten.front()));
        unwritten.pop_front();
    }
}

/// Compares with what the endpoint asks for, since that is what a new connection has.
void Client::Private::noteBinding(const Command &command, const Reply &reply)
{
    const auto &name = command.first();
    if (name.size() < 4) // GET and SET, mostly
        return;
    const auto is = [&name](QByteArrayView word) {
        return name.compare(word, Qt::CaseInsensitive) == 0;
    };
    if (reply.isError()) {
        if (is("EXEC") && reply.errorCode() == "EXECABORT") // the transaction is gone, and with it what was watched
            hasTransaction = false;
        return;
    }
    if (is("WATCH") || is("MULTI")) {
        hasTransaction = true;
    } else if (is("EXEC") || is("DISCARD") || is("UNWATCH")) {
        hasTransaction = false;
    } else if (is("SELECT")) {
        hasOtherDatabase = command.value(1).toInt() != endpoint.database;
    } else if (is("AUTH")) {
        noteUser(command.size() > 2 ? command.at(1) : DefaultUser);
    } else if (is("HELLO")) {
        for (qsizetype i = 1; i + 2 < command.size(); ++i) {
            if (command.at(i).compare("AUTH", Qt::CaseInsensitive) == 0)
                noteUser(command.at(i + 1));
        }
    } else if (is("RESET")) { // nobody in particular, in database 0
        hasTransaction = false;
        hasOtherDatabase = endpoint.database != 0;
        hasOtherUser = !endpoint.user.isEmpty() || !endpoint.password.isEmpty();
    }
}

void Client::Private::noteUser(const QByteArray &user)
{
    hasOtherUser = user != (endpoint.user.isEmpty() ? DefaultUser : endpoint.user.toUtf8());
}

Loss Client::Private::bindingLoss() const
{
    return {tr("The connection to %1 was made anew, and what WATCH, MULTI, SELECT, AUTH or RESET had set up on the old "
               "one is gone; nothing was sent.")
                .arg(endpoint.display()),
            tr("Begin again with that command.")};
}

bool Client::Private::received(Reply &&reply)
{
    if (sent.empty())
        return false;
    auto &request = *sent.front();
    noteBinding(request.commandAt(request.received), reply);
    if (!request.ended) {
        if (reply.isError()) // it may repeat a password that it was given
            reply = maskedReply(request.commandAt(request.received), reply);
        if (request.isRecorded)
            record(request, request.received, reply, {}, connection.readTime());
        request.add(std::move(reply));
    }
    ++request.received;
    if (!request.isComplete())
        return true;
    if (!request.ended) {
        request.end();
        ended.push_back(std::move(sent.front()));
    }
    sent.pop_front();
    return true;
}

} // namespace lab::redis
