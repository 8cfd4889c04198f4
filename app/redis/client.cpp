// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/client.h"

#include "app/redis/client_private.h"

#include <QPointer>

#include <algorithm>

namespace lab::redis {

using Group = CommandRecord::Group;

Client::Client(Endpoint endpoint, Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint), std::move(options)))
{
}

Client::~Client()
{
    close();
}

PendingReply Client::send(Command command)
{
    if (command.isEmpty()) // a request without commands would wait for the connection
        command.append(QByteArray());
    return PendingReply(d->submit(std::make_shared<Request>(std::move(command))));
}

QCoro::Task<QList<Reply>> Client::pipeline(QList<Command> commands)
{
    if (commands.isEmpty())
        co_return QList<Reply>();
    const auto request = d->submit(std::make_shared<Request>(std::move(commands), Group::Pipeline, nextGroupId()));
    const Ending ending(request);
    co_await ending;
    co_return std::move(request->replies);
}

QCoro::Task<std::optional<QList<Reply>>> Client::transaction(QList<Command> commands)
{
    commands.prepend(makeCommand("MULTI"));
    commands.append(makeCommand("EXEC"));
    const auto request = d->submit(std::make_shared<Request>(std::move(commands), Group::Transaction, nextGroupId()));
    const Ending ending(request);
    co_await ending;
    const auto &replies = request->replies;
    replies.first().orThrow();
    const auto &result = replies.last();
    if (result.errorCode() == "EXECABORT") {
        const auto cause = std::find_if(replies.begin(), replies.end(), [](const Reply &r) { return r.isError(); });
        // EXEC may be what was refused; then the server names the cause behind the same code.
        throw ServerError(cause->errorCode() == "EXECABORT" ? cause->errorText() : "EXECABORT " + cause->errorText());
    }
    if (result.isNull())
        co_return std::nullopt;
    const auto expected = replies.size() - 2; // without those of MULTI and EXEC
    if (result.size() != expected)
        result.throwUnexpected(tr("an array of %1").arg(expected));
    co_return result.elements();
}

QCoro::Task<Reply> Client::script(Script script, Keys keys, QByteArrayList arguments)
{
    const QPointer<Client> self = this;
    auto command = makeCommand("EVALSHA", script.sha(), keys.size());
    for (const auto &key : keys)
        command.append(key.name);
    command.append(arguments);

    const auto groupId = nextGroupId();
    const auto submitInGroup = [groupId](Client *client, const Command &sent) {
        auto request = std::make_shared<Request>(sent);
        request->group = Group::Script;
        request->groupId = groupId;
        return client->d->submit(std::move(request));
    };
    auto request = submitInGroup(this, command);
    const Ending ending(request);
    co_await ending;
    if (request->reply.errorCode() == "NOSCRIPT" && self) {
        command[0] = "EVAL";
        command[1] = script.source();
        request = submitInGroup(this, command);
        const Ending retryEnding(request);
        co_await retryEnding;
    }
    co_return request->reply.orThrow();
}

QCoro::Task<void> Client::connectNow()
{
    const Ending ending(d->submit(std::make_shared<Request>()));
    co_await ending;
}

void Client::close()
{
    d->close();
}

void Client::drop()
{
    const auto name = QString::fromUtf8(d->options.name);
    d->drop(name.isEmpty() ? tr("Cut off: this connection was dropped on purpose.")
                           : tr("Cut off: the connection of %1 was dropped on purpose.").arg(name));
}

Client::State Client::state() const
{
    return d->state;
}

const Endpoint &Client::endpoint() const
{
    return d->endpoint;
}

QByteArray Client::name() const
{
    return d->options.name;
}

quint64 Client::id() const
{
    return d->id;
}

void Client::setRecording(bool on)
{
    d->recordingOn = on;
}

} // namespace lab::redis
