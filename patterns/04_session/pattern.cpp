// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/04_session/pattern.h"

#include "app/redis/groups.h"

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using redis::Reply;

namespace {

Fields fieldsOf(const Reply &reply)
{
    Fields fields;
    for (const auto &[name, value] : reply.pairs())
        fields.append(QString::fromUtf8(name), value);
    return fields;
}

/// Nothing when they do not say who it is: then nobody is logged in.
std::optional<User> userOf(const Fields &fields)
{
    bool isNumber = false;
    const auto id = fields.value(u"user_id"_s).toByteArray().toLongLong(&isNumber);
    const auto role = fromWord<Role>(fields.value(u"role"_s).toString());
    if (!isNumber || !role)
        return std::nullopt;
    return User{UserId{id}, fields.value(u"email"_s).toString(), *role, fields.value(u"name"_s).toByteArray()};
}

} // namespace

redis::Command beginning(const Key &key, const User &user, qint64 millis)
{
    return makeCommand("HSET", key, "user_id", static_cast<qint64>(user.id), "email", user.email, "role",
                       QString(wordOf(user.role)), "name", user.name, "created", millis, "last_seen", millis);
}

Sessions::Sessions(Run &run)
    : Sessions(run.redis(), run.keys())
{
}

Sessions::Sessions(redis::Client &redis, Keyspace keys, Limits limits)
    : m_redis(redis)
    , m_keys(std::move(keys))
    , m_limits(limits)
{
}

Key Sessions::keyOf(const Keyspace &keys, const SessionId &id)
{
    return keys.key("session:{" + id.text + '}');
}

QCoro::Task<qint64> Sessions::begin(SessionId id, User user)
{
    const auto key = keyOf(m_keys, id);
    const auto time = (co_await m_redis.command("TIME")).texts(2); // seconds, and microseconds beyond them
    const auto millis = Reply::string(time[0]).integer() * 1000 + Reply::string(time[1]).integer() / 1000;
    co_await redis::transacted(m_redis, beginning(key, user, millis),
                               makeCommand("PEXPIRE", key, qint64(m_limits.life.count())));
    co_return ttlSeconds(m_limits.life.count());
}

QCoro::Task<std::optional<Seen>> Sessions::touch(SessionId id)
{
    const auto reply = co_await redis::scripted(m_redis, u":/patterns/04_session/touch.lua"_s, keyOf(m_keys, id),
                                                m_limits.life.count(), m_limits.longest.count());
    if (reply.isNull())
        co_return std::nullopt;
    const auto user = userOf(fieldsOf(reply[0]));
    if (!user)
        co_return std::nullopt;
    co_return Seen{*user, ttlSeconds(reply[1].count())};
}

QCoro::Task<std::optional<QByteArray>> Sessions::field(SessionId id, QByteArray name)
{
    const auto both = (co_await m_redis.command("HMGET", keyOf(m_keys, id), "user_id", name)).optionalTexts(2);
    co_return both[0] ? both[1] : std::nullopt;
}

QCoro::Task<bool> Sessions::setField(SessionId id, QByteArray name, QByteArray value)
{
    const auto reply =
        co_await redis::scripted(m_redis, u":/patterns/04_session/set_field.lua"_s, keyOf(m_keys, id), name, value);
    co_return reply.boolean();
}

QCoro::Task<std::optional<Info>> Sessions::info(SessionId id)
{
    const auto key = keyOf(m_keys, id);
    const auto replies = co_await redis::pipelined(m_redis, makeCommand("TYPE", key), makeCommand("HGETALL", key),
                                                   makeCommand("TTL", key));
    const auto fields = fieldsOf(replies[1]);
    const auto ttl = replies[2].ttl();
    if (!fields.contains(u"user_id"_s) || ttl == -2) // it may have ended in between
        co_return std::nullopt;
    co_return Info{replies[0].text(), fields, ttl};
}

QCoro::Task<bool> Sessions::end(SessionId id)
{
    co_return (co_await m_redis.command("DEL", keyOf(m_keys, id))).boolean();
}

} // namespace lab::patterns::session
