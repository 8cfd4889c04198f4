// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/subscriber.h"

#include "app/redis/subscriber_private.h"

namespace lab::redis {

Subscriber::Subscriber(Endpoint endpoint, Client::Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint), std::move(options)))
{
}

Subscriber::~Subscriber()
{
    close();
}

QCoro::Task<void> Subscriber::subscribe(QByteArray channel)
{
    const Ending ending(d->ask(makeCommand("SUBSCRIBE", channel), makeCommand("UNSUBSCRIBE", channel)));
    co_await ending;
}

QCoro::Task<void> Subscriber::psubscribe(QByteArray pattern)
{
    const Ending ending(d->ask(makeCommand("PSUBSCRIBE", pattern), makeCommand("PUNSUBSCRIBE", pattern)));
    co_await ending;
}

QCoro::Task<void> Subscriber::unsubscribe(QByteArray channel)
{
    const Ending ending(d->ask(makeCommand("UNSUBSCRIBE", channel), makeCommand("SUBSCRIBE", channel)));
    co_await ending;
}

QCoro::Task<void> Subscriber::punsubscribe(QByteArray pattern)
{
    const Ending ending(d->ask(makeCommand("PUNSUBSCRIBE", pattern), makeCommand("PSUBSCRIBE", pattern)));
    co_await ending;
}

void Subscriber::close()
{
    d->close();
}

void Subscriber::setReading(bool on)
{
    d->connection.setReading(on);
}

} // namespace lab::redis
