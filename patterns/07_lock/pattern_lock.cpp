// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/pattern_lock.h"

#include "app/base/random_token.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;

Owner Owner::fresh()
{
    return {randomToken()};
}

Key Lock::keyOf(const Keyspace &keys, const Resource &resource)
{
    return keys.key("lock:{" + resource.name + '}');
}

Key Lock::fenceOf(const Keyspace &keys, const Resource &resource)
{
    return keys.key("lock:{" + resource.name + "}:fence");
}

QCoro::Task<Taken> Lock::acquire(Resource resource, Millis life, Owner owner)
{
    const auto script = redis::Script::fromResource(u":/patterns/07_lock/acquire.lua"_s);
    const Keys keys{keyOf(m_keys, resource), fenceOf(m_keys, resource)};
    const QByteArrayList arguments{owner.text, QByteArray::number(qint64(life.count()))};
    const auto reply = co_await m_redis->script(script, keys, arguments);
    const bool isTaken = reply[0].boolean();
    co_return isTaken ? Taken{Grant{owner, reply[1].count()}} : Taken{{}, reply[1].ttl()};
}

QCoro::Task<bool> Lock::release(Resource resource, Owner owner)
{
    const auto script = redis::Script::fromResource(u":/patterns/07_lock/release.lua"_s);
    const Keys keys{keyOf(m_keys, resource)};
    const QByteArrayList arguments{owner.text};
    co_return (co_await m_redis->script(script, keys, arguments)).boolean();
}

QCoro::Task<bool> Lock::extend(Resource resource, Owner owner, Millis life)
{
    const auto script = redis::Script::fromResource(u":/patterns/07_lock/extend.lua"_s);
    const Keys keys{keyOf(m_keys, resource)};
    const QByteArrayList arguments{owner.text, QByteArray::number(qint64(life.count()))};
    co_return (co_await m_redis->script(script, keys, arguments)).boolean();
}

} // namespace lab::patterns::lock
