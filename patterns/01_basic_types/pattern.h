// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "app/run/run.h"

namespace lab::patterns::basic_types {

/// The most elements that an answer shows of a value it has just changed: reading all of a large list or set only to
/// show it would cost the server far more than the change did.
inline constexpr qint64 ShownElements = 100;

using Seconds = std::chrono::seconds;

/// What the patterns of all types stand on.
class Pattern
{
public:
    explicit Pattern(Run &run)
        : m_redis(&run.redis())
        , m_keys(run.keys())
    {
    }

    const Keyspace &keys() const { return m_keys; }

protected:
    redis::Client *m_redis;

private:
    Keyspace m_keys;
};

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
class Strings : public Pattern
{
public:
    using Pattern::Pattern;

    /// Stores the value, whatever type the key had, and gives its TTL. Without `ex` an older TTL is removed.
    QCoro::Task<qint64> set(Key key, QByteArray value, std::optional<Seconds> ex);
    QCoro::Task<StoredString> get(Key key);
    /// Adds in one step on the server; a missing key counts as 0, and is made without a TTL. Throws ServerError when
    /// the value is no integer.
    QCoro::Task<Counter> increment(Key key, qint64 by);
    /// Stores all of them in one step, then reads them back, in the order given.
    QCoro::Task<QList<std::optional<QByteArray>>> setAll(NamedValues values);
    /// Stores only when the key does not exist: of many who try, one gets true.
    QCoro::Task<bool> setIfAbsent(Key key, QByteArray value, Seconds ex);
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

/// List: values in the order of insertion, quick at both ends. A list without elements does not exist: the last pop
/// removes the key.
class Lists : public Pattern
{
public:
    using Pattern::Pattern;

    /// Pushes one after another, so that the last value given stands at the very end. Shows the first ShownElements.
    QCoro::Task<ListPart> push(Key key, QByteArrayList values, Side side);
    QCoro::Task<Popped> pop(Key key, Side side);
    /// Positions count from 0; negative ones from the right, -1 being the last.
    QCoro::Task<ListPart> range(Key key, qint64 start, qint64 stop);
    /// Keeps the positions from `start` to `stop` and drops the others.
    QCoro::Task<Trimmed> trim(Key key, qint64 start, qint64 stop);
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
class Sets : public Pattern
{
public:
    using Pattern::Pattern;

    QCoro::Task<SetAdded> add(Key key, QByteArrayList members);
    /// All members, in no particular order.
    QCoro::Task<QByteArrayList> members(Key key);
    QCoro::Task<bool> isMember(Key key, QByteArray member);
    QCoro::Task<SetAlgebra> combine(Key first, Key second);
};

using HashFields = QList<std::pair<QByteArray, QByteArray>>;

struct HashPart
{
    HashFields fields; ///< ShownElements of all fields at most, in no particular order
    qint64 count = 0;  ///< of all fields
};

/// Hash: named fields with values, each of which can be read, written and counted by itself.
class Hashes : public Pattern
{
public:
    using Pattern::Pattern;

    /// Writes these fields, leaves the others, and shows what the hash has now.
    QCoro::Task<HashPart> set(Key key, HashFields fields);
    QCoro::Task<std::optional<QByteArray>> get(Key key, QByteArray field);
    /// Every field, in no particular order; none when there is no such key.
    QCoro::Task<HashFields> getAll(Key key);
    /// A missing field counts as 0. Throws ServerError when the value is no integer.
    QCoro::Task<qint64> increment(Key key, QByteArray field, qint64 by);
};

/// A member and its place: rank 1 is the highest score. Among equal scores the member that is greater byte by byte
/// comes first, since the descending order is the ascending one read backwards.
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
class SortedSets : public Pattern
{
public:
    using Pattern::Pattern;

    /// Gives each member its score, whether it had one or not.
    QCoro::Task<ScoresAdded> add(Key key, Scores scores);
    /// Positions count from 0, negative ones from the end; `reverse` begins at the highest score.
    QCoro::Task<Ranking> range(Key key, qint64 start, qint64 stop, bool reverse);
    /// `by` as it was typed. Throws ServerError when the sum is not a number (inf and -inf).
    QCoro::Task<Place> increment(Key key, QByteArray member, QByteArray by);
    /// None when there is no such member.
    QCoro::Task<std::optional<Place>> place(Key key, QByteArray member);
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
class AnyKey : public Pattern
{
public:
    using Pattern::Pattern;

    QCoro::Task<KeyFacts> facts(Key key);
    /// False when there was nothing to delete. The memory is freed in the background, however large the value.
    QCoro::Task<bool> remove(Key key);
    /// 0 seconds delete the key at once.
    QCoro::Task<Expiry> expire(Key key, Seconds after);
};

/// What INFO and DBSIZE say of the server as a whole.
struct ServerFacts
{
    QByteArray version;
    qint64 memory = 0;   ///< bytes in use
    qint64 clients = 0;  ///< connections now
    qint64 commands = 0; ///< executed since it started
    qint64 hits = 0;     ///< reads that found their key, since it started
    qint64 misses = 0;   ///< reads that did not
    QByteArray policy;   ///< what it does when its memory is full: `noeviction`, `allkeys-lru` …
    qint64 keys = 0;     ///< in the database that is selected

    static constexpr auto Members =
        named("version memory clients commands hits misses policy keys", &ServerFacts::version, &ServerFacts::memory,
              &ServerFacts::clients, &ServerFacts::commands, &ServerFacts::hits, &ServerFacts::misses,
              &ServerFacts::policy, &ServerFacts::keys);
};

QCoro::Task<ServerFacts> serverFacts(redis::Client &redis);

} // namespace lab::patterns::basic_types
