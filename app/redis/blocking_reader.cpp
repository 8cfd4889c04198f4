// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/blocking_reader.h"

#include "app/redis/client_private.h"

namespace lab::redis {

struct BlockingReader::Private
{
    Private(Endpoint endpoint, const Client::Options &options)
        : client(std::move(endpoint), options)
    {
    }

    Client client;
};

BlockingReader::BlockingReader(Endpoint endpoint, Client::Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(endpoint), options))
{
    d->client.setParent(this); // so that it moves along to another thread
    connect(&d->client, &Client::recorded, this, &BlockingReader::recorded);
}

BlockingReader::~BlockingReader() = default;

QCoro::Task<Reply> BlockingReader::read(Command command, std::chrono::milliseconds wait, std::stop_token stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    auto *client = &d->client;
    const auto limit = wait + client->d->options.commandTimeout;
    const auto request = client->d->submit(std::make_shared<Request>(std::move(command)), limit);

    // A stop may come from another thread: the connection is dropped on its own one.
    const auto dropLater = [client, request] {
        const auto drop = [client, request] {
            client->d->abandon(request, Cancelled().message());
        };
        QMetaObject::invokeMethod(client, drop, Qt::QueuedConnection);
    };
    const std::stop_callback<decltype(dropLater)> onStop(stop, dropLater);
    const PendingReply pending(request);
    try {
        co_return co_await pending;
    } catch (const ConnectionError &) {
        if (!stop.stop_requested())
            throw;
    }
    throw Cancelled();
}

void BlockingReader::close()
{
    d->client.close();
}

} // namespace lab::redis
