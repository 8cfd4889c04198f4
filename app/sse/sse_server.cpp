// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/sse_server.h"

#include "app/sse/sse_server_private.h"

namespace lab::sse {

SseServer::SseServer(redis::Endpoint endpoint, Options options, QObject *parent)
    : QObject(parent)
    , d(new Private{std::move(endpoint), options, {}, {}})
{
}

SseServer::~SseServer() = default;

void SseServer::start()
{
    if (d->running)
        return;
    auto running = std::make_unique<RunningServer>(d->endpoint, d->options, d->former);
    // Queued, since these are emitted with much up the stack that a slot must not delete.
    const auto connectQueued = [&](auto from, auto to) {
        connect(running.get(), from, this, to, Qt::QueuedConnection);
    };
    connectQueued(&RunningServer::listenerCame, &SseServer::listenerCame);
    connectQueued(&RunningServer::listenerLeft, &SseServer::listenerLeft);
    connectQueued(&RunningServer::countersChanged, &SseServer::countersChanged);
    connectQueued(&RunningServer::redisLost, &SseServer::redisLost);
    connectQueued(&RunningServer::redisBack, &SseServer::redisBack);
    d->running = std::move(running);
}

void SseServer::stop()
{
    if (!d->running)
        return;
    d->running->end();
    d->former = d->running->counters();
    d->running.reset();
}

bool SseServer::isRunning() const
{
    return d->running != nullptr;
}

int SseServer::port() const
{
    return d->running ? d->running->port() : 0;
}

QString SseServer::url() const
{
    return d->running ? QStringLiteral("http://127.0.0.1:%1/").arg(port()) : QString();
}

SseServer::Counters SseServer::counters() const
{
    return d->running ? d->running->counters() : d->former;
}

} // namespace lab::sse
