// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "app/lesson/two_sides.h"
#include "app/redis/groups.h"

namespace lab::patterns::basic_types {

/// The most elements that an answer shows of a value it has just changed: reading all would cost more than the change.
inline constexpr qint64 ShownElements = 100;

using Seconds = std::chrono::seconds;
using redis::makeCommand;
using redis::pipelined;
using redis::transacted;

struct StoredString
{
    std::optional<QByteArray> value; ///< none: there is no such key
    qint64 ttl = -2;                 ///< seconds; -1: kept for ever; -2: no such key

    static constexpr auto Members = named("value ttl", &StoredString::value, &StoredString::ttl);
};

struct Counter
{
    qint64 value = 0;
    qint64 ttl = -1; ///< as in StoredString

    static constexpr auto Members = named("value ttl", &Counter::value, &Counter::ttl);
};

using NamedValues = QList<std::pair<Key, QByteArray>>;

/// String: one value of up to 512 MB, which may be any bytes. Counters are strings of digits.
struct Strings : RedisSide
{
    using RedisSide::RedisSide;

    /// Stores the value, whatever type the key had, and gives its TTL. Without `ex` an older TTL is removed.
    QCoro::Task<qint64> set(Key key, QByteArray value, std::optional<Seconds> ex)
    {
        auto set = makeCommand("SET", key, value);
        if (ex)
            set += makeCommand("EX", ex->count());
        const auto replies = co_await pipelined(*m_redis, set, makeCommand("TTL", key));
        co_return replies[1].ttl();
    }

    QCoro::Task<StoredString> get(Key key)
    {
        const auto replies = co_await pipelined(*m_redis, makeCommand("GET", key), makeCommand("TTL", key));
        co_return StoredString{replies[0].optionalText(), replies[1].ttl()};
    }

    /// A missing key counts as 0, and is made without a TTL. Throws ServerError when the value is no integer.
    QCoro::Task<Counter> increment(Key key, qint64 by)
    {
        const auto replies = co_await transacted(*m_redis, makeCommand("INCRBY", key, by), makeCommand("TTL", key));
        co_return Counter{replies[0].integer(), replies[1].ttl()};
    }

    /// Stores all of them in one step, then reads them back, in the order given.
    QCoro::Task<QList<std::optional<QByteArray>>> setAll(NamedValues values)
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

    /// Stores only when the key does not exist: of many who try, one gets true.
    QCoro::Task<bool> setIfAbsent(Key key, QByteArray value, Seconds ex)
    {
        co_return (co_await m_redis->command("SET", key, value, "NX", "EX", ex.count())).ok();
    }
};

enum class Side { Left, Right };
consteval auto wordsOf(Side)
{
    return words("left", "right");
}

struct ListPart
{
    QByteArrayList items; ///< from left to right
    qint64 length = 0;    ///< of the whole list

    static constexpr auto Members = named("items length", &ListPart::items, &ListPart::length);
};

struct Popped
{
    std::optional<QByteArray> value; ///< none: the list was empty, which means that it did not exist
    QByteArrayList items;            ///< what remains, the first ShownElements of it

    static constexpr auto Members = named("popped items", &Popped::value, &Popped::items);
};

struct Trimmed
{
    QByteArrayList before, after; ///< the first ShownElements each
    qint64 length = 0;            ///< of the whole list afterwards
    qint64 dropped = 0;           ///< how many elements went

    static constexpr auto Members =
        named("before after length dropped", &Trimmed::before, &Trimmed::after, &Trimmed::length, &Trimmed::dropped);
};

/// List: values in the order of insertion, quick at both ends. The last pop removes the key: no list is empty.
struct Lists : RedisSide
{
    using RedisSide::RedisSide;

    static redis::Command readShown(const Key &key) { return makeCommand("LRANGE", key, 0, ShownElements - 1); }

    /// Pushes one after another, so that the last value given stands at the very end. Shows the first ShownElements.
    QCoro::Task<ListPart> push(Key key, QByteArrayList values, Side side)
    {
        const auto push = makeCommand(side == Side::Left ? "LPUSH" : "RPUSH", key) + values;
        const auto replies = co_await transacted(*m_redis, push, readShown(key));
        co_return ListPart{replies[1].texts(), replies[0].count()};
    }

    QCoro::Task<Popped> pop(Key key, Side side)
    {
        const auto pop = makeCommand(side == Side::Left ? "LPOP" : "RPOP", key);
        const auto replies = co_await transacted(*m_redis, pop, readShown(key));
        co_return Popped{replies[0].optionalText(), replies[1].texts()};
    }

    /// Positions count from 0; negative ones from the right, -1 being the last.
    QCoro::Task<ListPart> range(Key key, qint64 start, qint64 stop)
    {
        const auto replies =
            co_await transacted(*m_redis, makeCommand("LRANGE", key, start, stop), makeCommand("LLEN", key));
        co_return ListPart{replies[0].texts(), replies[1].count()};
    }

    /// Keeps the positions from `start` to `stop` and drops the others.
    QCoro::Task<Trimmed> trim(Key key, qint64 start, qint64 stop)
    {
        const auto count = makeCommand("LLEN", key);
        const auto replies = co_await transacted(*m_redis, readShown(key), count,
                                                 makeCommand("LTRIM", key, start, stop), readShown(key), count);
        const auto length = replies[4].count();
        co_return Trimmed{replies[0].texts(), replies[3].texts(), length, replies[1].count() - length};
    }
};

struct SetAdded
{
    qint64 added = 0;     ///< how many were not members before
    QByteArrayList shown; ///< ShownElements of all members at most, in no particular order
    qint64 count = 0;     ///< of all members

    static constexpr auto Members = named("added members count", &SetAdded::added, &SetAdded::shown, &SetAdded::count);
};

struct SetAlgebra
{
    QByteArrayList both;      ///< members of the first and of the second
    QByteArrayList either;    ///< members of at least one
    QByteArrayList onlyFirst; ///< members of the first that the second lacks

    static constexpr auto Members =
        named("intersection union difference", &SetAlgebra::both, &SetAlgebra::either, &SetAlgebra::onlyFirst);
};

/// Set: members without order and without duplicates. A set without members does not exist.
struct Sets : RedisSide
{
    using RedisSide::RedisSide;

    QCoro::Task<SetAdded> add(Key key, QByteArrayList members)
    {
        const auto replies =
            co_await transacted(*m_redis, makeCommand("SADD", key) + members,
                                makeCommand("SSCAN", key, 0, "COUNT", ShownElements), makeCommand("SCARD", key));
        // COUNT is a hint: of a small set the server gives all members.
        co_return SetAdded{replies[0].count(), replies[1][1].texts().mid(0, ShownElements), replies[2].count()};
    }

    /// All members, in no particular order.
    QCoro::Task<QByteArrayList> members(Key key) { co_return (co_await m_redis->command("SMEMBERS", key)).texts(); }

    QCoro::Task<bool> isMember(Key key, QByteArray member)
    {
        co_return (co_await m_redis->command("SISMEMBER", key, member)).boolean();
    }

    QCoro::Task<SetAlgebra> combine(Key first, Key second)
    {
        const auto replies =
            co_await transacted(*m_redis, makeCommand("SINTER", first, second), makeCommand("SUNION", first, second),
                                makeCommand("SDIFF", first, second));
        co_return SetAlgebra{replies[0].texts(), replies[1].texts(), replies[2].texts()};
    }
};

using HashFields = QList<std::pair<QByteArray, QByteArray>>;

struct HashPart
{
    HashFields fields; ///< ShownElements of all fields at most, in no particular order
    qint64 count = 0;  ///< of all fields
};

/// Hash: named fields with values, each of which can be read, written and counted by itself.
struct Hashes : RedisSide
{
    using RedisSide::RedisSide;

    /// Writes these fields, leaves the others, and shows what the hash has now.
    QCoro::Task<HashPart> set(Key key, HashFields fields)
    {
        auto set = makeCommand("HSET", key);
        for (const auto &[field, value] : fields)
            set += makeCommand(field, value);
        const auto replies = co_await transacted(*m_redis, set, makeCommand("HSCAN", key, 0, "COUNT", ShownElements),
                                                 makeCommand("HLEN", key));
        // COUNT is a hint: of a small hash the server gives all fields.
        co_return HashPart{replies[1][1].pairs().mid(0, ShownElements), replies[2].count()};
    }

    QCoro::Task<std::optional<QByteArray>> get(Key key, QByteArray field)
    {
        co_return (co_await m_redis->command("HGET", key, field)).optionalText();
    }

    /// Every field, in no particular order; none when there is no such key.
    QCoro::Task<HashFields> getAll(Key key) { co_return (co_await m_redis->command("HGETALL", key)).pairs(); }

    /// A missing field counts as 0. Throws ServerError when the value is no integer.
    QCoro::Task<qint64> increment(Key key, QByteArray field, qint64 by)
    {
        co_return (co_await m_redis->command("HINCRBY", key, field, by)).integer();
    }
};

/// Rank 1 is the highest score. Of equal ones the greater bytes come first: the ascending order, read backwards.
struct Ranked
{
    qint64 rank = 0;
    QByteArray member;
    double score = 0;

    static constexpr auto Members = named("rank member score", &Ranked::rank, &Ranked::member, &Ranked::score);
};

/// Members and their scores as they were typed: what is typed is sent, and the server makes a double of it.
using Scores = QList<std::pair<QByteArray, QByteArray>>;
using Ranking = QList<Ranked>;

struct ScoresAdded
{
    qint64 added = 0;      ///< how many were not members before
    Ranking ranking;       ///< the first ShownElements, highest score first
    qint64 total = 0;      ///< members in all
    QByteArrayList stored; ///< the scores given, as they read back; not a member of the outcome

    static constexpr auto Members =
        named("added ranking total", &ScoresAdded::added, &ScoresAdded::ranking, &ScoresAdded::total);
};

struct Place
{
    double score = 0;
    qint64 rank = 0;  ///< 1 is the highest score
    qint64 total = 0; ///< members in all

    static constexpr auto Members = named("score rank total", &Place::score, &Place::rank, &Place::total);
};

/// Sorted set: members without duplicates, each with a score, always in the order of the scores.
struct SortedSets : RedisSide
{
    using RedisSide::RedisSide;

    /// A reply WITHSCORES whose first member has `firstRank`; ranks then count by `step`.
    static Ranking rankingOf(const redis::Reply &reply, qint64 firstRank, qint64 step)
    {
        reply.pairs(); // throws when it is another kind of list
        Ranking ranking;
        for (qsizetype i = 0; i < reply.size(); i += 2)
            ranking.append({firstRank + step * (i / 2), reply[i].text(), reply[i + 1].real()});
        return ranking;
    }

    /// Gives each member its score, whether it had one or not.
    QCoro::Task<ScoresAdded> add(Key key, Scores scores)
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

    /// Positions count from 0, negative ones from the end; `reverse` begins at the highest score.
    QCoro::Task<Ranking> range(Key key, qint64 start, qint64 stop, bool reverse)
    {
        auto range = makeCommand("ZRANGE", key, start, stop);
        if (reverse)
            range += "REV";
        const auto replies =
            co_await transacted(*m_redis, range + makeCommand("WITHSCORES"), makeCommand("ZCARD", key));
        const auto total = replies[1].count();
        const auto first = start < 0 ? std::max<qint64>(total + start, 0) : start;
        co_return reverse ? rankingOf(replies[0], first + 1, 1) : rankingOf(replies[0], total - first, -1);
    }

    /// `by` as it was typed. Throws ServerError when the sum is not a number (inf and -inf).
    QCoro::Task<Place> increment(Key key, QByteArray member, QByteArray by)
    {
        const auto replies = co_await transacted(*m_redis, makeCommand("ZINCRBY", key, by, member),
                                                 makeCommand("ZREVRANK", key, member), makeCommand("ZCARD", key));
        co_return Place{replies[0].real(), replies[1].count() + 1, replies[2].count()};
    }

    /// None when there is no such member.
    QCoro::Task<std::optional<Place>> place(Key key, QByteArray member)
    {
        const auto replies = co_await transacted(*m_redis, makeCommand("ZSCORE", key, member),
                                                 makeCommand("ZREVRANK", key, member), makeCommand("ZCARD", key));
        if (replies[0].isNull())
            co_return std::nullopt;
        co_return Place{replies[0].real(), replies[1].count() + 1, replies[2].count()};
    }
};

struct KeyFacts
{
    QByteArray type = "none";                ///< `string`, `list`, `set`, `hash`, `zset`, …; `none`: no such key
    std::optional<QByteArray> encoding = {}; ///< how the server stores it at present; none: it does not say
    qint64 ttl = -2;                         ///< seconds; -1: kept for ever; -2: no such key
    std::optional<qint64> memory = {};       ///< bytes, with the key's own name and overhead; likewise

    static constexpr auto Members =
        named("type encoding ttl memory", &KeyFacts::type, &KeyFacts::encoding, &KeyFacts::ttl, &KeyFacts::memory);
};

struct Expiry
{
    bool set = false; ///< false: there is no such key
    qint64 ttl = -2;  ///< as in KeyFacts

    static constexpr auto Members = named("set ttl", &Expiry::set, &Expiry::ttl);
};

/// What a key of any type can do.
struct AnyKey : RedisSide
{
    using RedisSide::RedisSide;

    QCoro::Task<KeyFacts> facts(Key key)
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

    /// False when there was nothing to delete. The memory is freed in the background, however large the value.
    QCoro::Task<bool> remove(Key key) { co_return (co_await m_redis->command("UNLINK", key)).boolean(); }

    /// 0 seconds delete the key at once.
    QCoro::Task<Expiry> expire(Key key, Seconds after)
    {
        const auto replies =
            co_await pipelined(*m_redis, makeCommand("EXPIRE", key, after.count()), makeCommand("TTL", key));
        co_return Expiry{replies[0].boolean(), replies[1].ttl()};
    }
};

} // namespace lab::patterns::basic_types
