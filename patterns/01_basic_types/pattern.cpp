// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/pattern.h"

#include "app/redis/groups.h"
#include "app/redis/server_info.h"

namespace lab::patterns::basic_types {

using redis::makeCommand;
using redis::pipelined;
using redis::transacted;

namespace {

redis::Command readShown(const Key &key)
{
    return makeCommand("LRANGE", key, 0, ShownElements - 1);
}

/// A reply WITHSCORES whose first member has `firstRank`; ranks then count by `step`.
Ranking rankingOf(const redis::Reply &reply, qint64 firstRank, qint64 step)
{
    reply.pairs(); // throws when it is another kind of list
    Ranking ranking;
    for (qsizetype i = 0; i < reply.size(); i += 2)
        ranking.append({firstRank + step * (i / 2), reply[i].text(), reply[i + 1].real()});
    return ranking;
}

} // namespace

// String

QCoro::Task<qint64> Strings::set(Key key, QByteArray value, std::optional<Seconds> ex)
{
    auto set = makeCommand("SET", key, value);
    if (ex)
        set += makeCommand("EX", ex->count());
    const auto replies = co_await pipelined(*m_redis, set, makeCommand("TTL", key));
    co_return replies[1].ttl();
}

QCoro::Task<StoredString> Strings::get(Key key)
{
    const auto replies = co_await pipelined(*m_redis, makeCommand("GET", key), makeCommand("TTL", key));
    co_return StoredString{replies[0].optionalText(), replies[1].ttl()};
}

QCoro::Task<Counter> Strings::increment(Key key, qint64 by)
{
    const auto replies = co_await transacted(*m_redis, makeCommand("INCRBY", key, by), makeCommand("TTL", key));
    co_return Counter{replies[0].integer(), replies[1].ttl()};
}

QCoro::Task<QList<std::optional<QByteArray>>> Strings::setAll(NamedValues values)
{
    auto set = makeCommand("MSET");
    auto get = makeCommand("MGET");
    for (const auto &[key, value] : values) {
        set += makeCommand(key, value);
        get += key.name;
    }
    const auto replies = co_await pipelined(*m_redis, set, get);
    co_return replies[1].optionalTexts(values.size());
}

QCoro::Task<bool> Strings::setIfAbsent(Key key, QByteArray value, Seconds ex)
{
    const auto reply = co_await m_redis->command("SET", key, value, "NX", "EX", ex.count());
    co_return reply.ok();
}

// List

QCoro::Task<ListPart> Lists::push(Key key, QByteArrayList values, Side side)
{
    const auto push = makeCommand(side == Side::Left ? "LPUSH" : "RPUSH", key) + values;
    const auto replies = co_await transacted(*m_redis, push, readShown(key));
    co_return ListPart{replies[1].texts(), replies[0].count()};
}

QCoro::Task<Popped> Lists::pop(Key key, Side side)
{
    const auto pop = makeCommand(side == Side::Left ? "LPOP" : "RPOP", key);
    const auto replies = co_await transacted(*m_redis, pop, readShown(key));
    co_return Popped{replies[0].optionalText(), replies[1].texts()};
}

QCoro::Task<ListPart> Lists::range(Key key, qint64 start, qint64 stop)
{
    const auto replies =
        co_await transacted(*m_redis, makeCommand("LRANGE", key, start, stop), makeCommand("LLEN", key));
    co_return ListPart{replies[0].texts(), replies[1].count()};
}

QCoro::Task<Trimmed> Lists::trim(Key key, qint64 start, qint64 stop)
{
    const auto count = makeCommand("LLEN", key);
    const auto replies = co_await transacted(*m_redis, readShown(key), count, makeCommand("LTRIM", key, start, stop),
                                             readShown(key), count);
    const auto length = replies[4].count();
    co_return Trimmed{replies[0].texts(), replies[3].texts(), length, replies[1].count() - length};
}

// Set

QCoro::Task<SetAdded> Sets::add(Key key, QByteArrayList members)
{
    const auto replies =
        co_await transacted(*m_redis, makeCommand("SADD", key) + members,
                            makeCommand("SSCAN", key, 0, "COUNT", ShownElements), makeCommand("SCARD", key));
    // COUNT is a hint: of a small set the server gives all members.
    co_return SetAdded{replies[0].count(), replies[1][1].texts().mid(0, ShownElements), replies[2].count()};
}

QCoro::Task<QByteArrayList> Sets::members(Key key)
{
    const auto members = co_await m_redis->command("SMEMBERS", key);
    co_return members.texts();
}

QCoro::Task<bool> Sets::isMember(Key key, QByteArray member)
{
    const auto found = co_await m_redis->command("SISMEMBER", key, member);
    co_return found.boolean();
}

QCoro::Task<SetAlgebra> Sets::combine(Key first, Key second)
{
    const auto replies = co_await transacted(*m_redis, makeCommand("SINTER", first, second),
                                             makeCommand("SUNION", first, second), makeCommand("SDIFF", first, second));
    co_return SetAlgebra{replies[0].texts(), replies[1].texts(), replies[2].texts()};
}

// Hash

QCoro::Task<HashPart> Hashes::set(Key key, HashFields fields)
{
    auto set = makeCommand("HSET", key);
    for (const auto &[field, value] : fields)
        set += makeCommand(field, value);
    const auto replies = co_await transacted(*m_redis, set, makeCommand("HSCAN", key, 0, "COUNT", ShownElements),
                                             makeCommand("HLEN", key));
    // COUNT is a hint: of a small hash the server gives all fields.
    co_return HashPart{replies[1][1].pairs().mid(0, ShownElements), replies[2].count()};
}

QCoro::Task<std::optional<QByteArray>> Hashes::get(Key key, QByteArray field)
{
    const auto value = co_await m_redis->command("HGET", key, field);
    co_return value.optionalText();
}

QCoro::Task<HashFields> Hashes::getAll(Key key)
{
    const auto fields = co_await m_redis->command("HGETALL", key);
    co_return fields.pairs();
}

QCoro::Task<qint64> Hashes::increment(Key key, QByteArray field, qint64 by)
{
    const auto value = co_await m_redis->command("HINCRBY", key, field, by);
    co_return value.integer();
}

// Sorted set

QCoro::Task<ScoresAdded> SortedSets::add(Key key, Scores scores)
{
    auto add = makeCommand("ZADD", key);
    auto readBack = makeCommand("ZMSCORE", key);
    for (const auto &[member, score] : scores) {
        add += makeCommand(score, member);
        readBack += member;
    }
    const auto replies = co_await transacted(*m_redis, add, readBack,
                                             makeCommand("ZRANGE", key, 0, ShownElements - 1, "REV", "WITHSCORES"),
                                             makeCommand("ZCARD", key));
    co_return ScoresAdded{replies[0].count(), rankingOf(replies[2], 1, 1), replies[3].count(),
                          replies[1].texts(scores.size())};
}

QCoro::Task<Ranking> SortedSets::range(Key key, qint64 start, qint64 stop, bool reverse)
{
    auto range = makeCommand("ZRANGE", key, start, stop);
    if (reverse)
        range += "REV";
    const auto replies = co_await transacted(*m_redis, range + makeCommand("WITHSCORES"), makeCommand("ZCARD", key));
    const auto total = replies[1].count();
    const auto first = start < 0 ? std::max<qint64>(total + start, 0) : start;
    co_return reverse ? rankingOf(replies[0], first + 1, 1) : rankingOf(replies[0], total - first, -1);
}

QCoro::Task<Place> SortedSets::increment(Key key, QByteArray member, QByteArray by)
{
    const auto replies = co_await transacted(*m_redis, makeCommand("ZINCRBY", key, by, member),
                                             makeCommand("ZREVRANK", key, member), makeCommand("ZCARD", key));
    co_return Place{replies[0].real(), replies[1].count() + 1, replies[2].count()};
}

QCoro::Task<std::optional<Place>> SortedSets::place(Key key, QByteArray member)
{
    const auto replies = co_await transacted(*m_redis, makeCommand("ZSCORE", key, member),
                                             makeCommand("ZREVRANK", key, member), makeCommand("ZCARD", key));
    if (replies[0].isNull())
        co_return std::nullopt;
    co_return Place{replies[0].real(), replies[1].count() + 1, replies[2].count()};
}

// Any key, and the server

QCoro::Task<KeyFacts> AnyKey::facts(Key key)
{
    // No MULTI: where an ACL forbids one of them, EXEC would refuse them all.
    const QList commands{makeCommand("TYPE", key), makeCommand("TTL", key), makeCommand("OBJECT", "ENCODING", key),
                         makeCommand("MEMORY", "USAGE", key)};
    const auto replies = co_await m_redis->pipeline(commands);
    KeyFacts facts{.type = replies[0].text(), .ttl = replies[1].ttl()};
    if (facts.ttl == -2 || facts.type == "none") // also one that has gone, or come, between the two
        co_return KeyFacts();
    if (!replies[2].isError())
        facts.encoding = replies[2].optionalText();
    if (!replies[3].isError())
        facts.memory = replies[3].optionalInteger();
    co_return facts;
}

QCoro::Task<bool> AnyKey::remove(Key key)
{
    const auto removed = co_await m_redis->command("UNLINK", key);
    co_return removed.boolean();
}

QCoro::Task<Expiry> AnyKey::expire(Key key, Seconds after)
{
    const auto replies =
        co_await pipelined(*m_redis, makeCommand("EXPIRE", key, after.count()), makeCommand("TTL", key));
    co_return Expiry{replies[0].boolean(), replies[1].ttl()};
}

QCoro::Task<ServerFacts> serverFacts(redis::Client &redis)
{
    const auto replies = co_await pipelined(redis, makeCommand("INFO"), makeCommand("DBSIZE"));
    const auto info = redis::ServerInfo::parse(replies[0].text());
    co_return ServerFacts{.version = info.version().toLatin1(),
                          .memory = info.number("used_memory"),
                          .clients = info.number("connected_clients"),
                          .commands = info.number("total_commands_processed"),
                          .hits = info.number("keyspace_hits"),
                          .misses = info.number("keyspace_misses"),
                          .policy = info.value("maxmemory_policy"),
                          .keys = replies[1].count()};
}

} // namespace lab::patterns::basic_types
