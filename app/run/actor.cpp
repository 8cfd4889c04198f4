// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/actor.h"

#include "app/base/tr.h"
#include "app/run/expiry.h"

namespace lab {

Actor::Actor(Run &run, Meeting &meeting, redis::Client &client, int place, Fate fate)
    : redis(client)
    , name(QString::fromUtf8(client.name()))
    , number(place)
    , m_run(run)
    , m_meeting(meeting)
    , m_fate(std::move(fate))
{
}

sql::Client Actor::sql(std::chrono::microseconds latency) const
{
    auto client = m_run.sql(name);
    client.setLatency(latency);
    return client;
}

QCoro::Task<sql::Rows> Actor::query(QString statement, QVariantList bindings)
{
    return sql().query(std::move(statement), std::move(bindings));
}

QCoro::Task<void> Actor::mayCrash(QString point)
{
    if (!m_fate || !m_fate(*this, point))
        co_return;
    note(tr("crashes"), true);
    redis.drop();
    throw Crashed();
}

QByteArray Actor::token()
{
    return QByteArray::number(m_run.random().generate64(), 16).rightJustified(16, '0');
}

QCoro::Task<void> Actor::subscribe(QByteArray channel)
{
    if (!m_subscriber) {
        m_subscriber = m_run.subscriber(name);
        // The connection lasts as long as the run, longer than the actor.
        QObject::connect(m_subscriber, &redis::Subscriber::message, m_subscriber,
                         [heard = m_heard](const redis::PubSubMessage &message) { heard->append(message); });
    }
    return m_subscriber->subscribe(std::move(channel));
}

QCoro::Task<void> Actor::unsubscribe(QByteArray channel)
{
    Q_ASSERT(m_subscriber);
    return m_subscriber->unsubscribe(std::move(channel));
}

QCoro::Task<void> Actor::untilExpired(Key key)
{
    return lab::untilExpired(m_run, redis, std::move(key));
}

} // namespace lab
