// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "app/run/run.h"

namespace lab::patterns::stream {

/// Of one stream, in one slot. `name` is `events`, without braces.
struct StreamKeys
{
    StreamKeys(const Keyspace &keys, const QByteArray &name);
    Key stream;                                          ///< `lab:stream:{events}`
    Key effects;                                         ///< `…:effects`, a hash: what each consumer has done
    Key dead;                                            ///< `…:dead`, a stream: what failed too often
    Keys all() const { return {stream, effects, dead}; } ///< in the order in which finish.lua wants them
};

struct Reader
{
    QByteArray group, consumer;
};

struct Entry
{
    QByteArray id;        ///< `1526919030474-0`: milliseconds of the server's clock, and a number within one of them
    QByteArrayList words; ///< names and values in turn, as they were added; empty when the entry has been deleted
    static constexpr auto Members = named("id fields", &Entry::id, &Entry::words);
};

struct Added
{
    QByteArray id;
    qint64 length = 0;
    static constexpr auto Members = named("id length", &Added::id, &Added::length);
};

struct Claimed
{
    QList<Entry> entries;
    QByteArrayList deleted; ///< were pending, and are no longer in the stream: taken off the list (since 7.0)
    QByteArray next;        ///< where to go on, `0-0` at the end
    static constexpr auto Members = named("entries deleted next", &Claimed::entries, &Claimed::deleted, &Claimed::next);
};

struct Held
{
    QByteArray id, consumer;
    qint64 idle = 0; ///< milliseconds since it was delivered last
    qint64 deliveries = 0;
    static constexpr auto Members =
        named("id consumer idle_ms deliveries", &Held::id, &Held::consumer, &Held::idle, &Held::deliveries);
};

struct Holder
{
    QByteArray consumer;
    qint64 pending = 0;
    static constexpr auto Members = named("consumer pending", &Holder::consumer, &Holder::pending);
};

struct Pending
{
    qint64 count = 0;
    std::optional<QByteArray> first, last;
    QList<Holder> consumers;
    QList<Held> entries; ///< the first ten
    static constexpr auto Members = named("count min max consumers entries", &Pending::count, &Pending::first,
                                          &Pending::last, &Pending::consumers, &Pending::entries);
};

/// Of a group's lag, that is of how many entries it has still to be given: too high where some were trimmed before.
/// Redis 7.0 counts those for good: once the rest has been read, a lag below the length may be too high as well.
enum class LagIs { Exact, AtMost, Unknown };
consteval auto wordsOf(LagIs)
{
    return words("exact", "at-most", "unknown");
}

struct GroupState
{
    QByteArray name;
    qint64 consumers = 0, pending = 0;
    QByteArray lastId; ///< delivered
    std::optional<qint64> lag = {};
    LagIs lagIs = LagIs::Unknown;
    static constexpr auto Members =
        named("name consumers pending last_id lag lag_is", &GroupState::name, &GroupState::consumers,
              &GroupState::pending, &GroupState::lastId, &GroupState::lag, &GroupState::lagIs);
};

/// An id's two numbers as 16 bytes, the higher one first: their order is the stream's. `number` is the second one where
/// the text has none.
QByteArray idBytes(const QByteArray &text, quint64 number = 0);

/// What finishing an entry came to.
enum class Finish {
    Done,  ///< its effect is there, and it is acknowledged
    Twice, ///< it was not pending any more, since somebody had finished it before: nothing was changed
    Again, ///< it failed, and stays pending
    Dead   ///< it failed too often, and is in the dead-letter stream now
};
consteval auto wordsOf(Finish)
{
    return words("done", "twice", "again", "dead");
}

/// A log of entries, worked at by the consumers of a group, each entry at least once.
///
/// XADD appends in O(1), and a little more where it trims. XREADGROUP gives entries to one consumer of the group each,
/// and keeps them on the group's list of pending entries until XACK: O(1) each. Whoever crashes with entries in hand
/// leaves them there; XAUTOCLAIM gives them to another once they have been idle for long enough. So an entry may be
/// delivered twice, also to somebody who was only slow.
///
/// finish() makes the second delivery harmless: in one script the entry is acknowledged, and only if XACK says that it
/// still was pending, has its effect. That works where the effect is in the same slot of the same server; elsewhere the
/// id has to be a unique key of what is written. What failed in its third delivery goes to the dead-letter stream, and
/// is acknowledged, in the same script: once.
///
/// Not guaranteed: order, once entries are claimed; and what the server forgets. A failover may lose entries that were
/// added and bring back as pending what was acknowledged. Trimming removes entries that nobody has read. A group that
/// is made anew, or moved back, is given again what it has done.
///
/// https://redis.io/docs/latest/develop/data-types/streams/. All throw ServerError with NOGROUP where there is no such
/// group, but for ack(), which then has nothing to acknowledge.
class Stream
{
public:
    static constexpr qint64 MostDeliveries = 3;

    explicit Stream(Run &run)
        : Stream(run.redis())
    {
    }
    explicit Stream(redis::Client &redis)
        : m_redis(&redis)
    {
    }

    /// `words` are names and values in turn. Trimmed to about `maxLength`: whole nodes of up to 100 entries
    /// go, and at most 10,000 entries at a time.
    QCoro::Task<Added> add(Key stream, QByteArrayList words, qint64 maxLength, QByteArray id = "*");
    QCoro::Task<QList<Entry>> range(Key stream, QByteArray start, QByteArray end, qint64 count);
    QCoro::Task<qint64> length(Key stream);
    /// How many have gone. Exactly, or by whole nodes.
    QCoro::Task<qint64> trim(Key stream, qint64 maxLength, bool isExact);
    /// False when there is one of this name. Makes the stream as well.
    QCoro::Task<bool> createGroup(Key stream, QByteArray group, QByteArray start);
    /// What nobody of the group has been given yet.
    QCoro::Task<QList<Entry>> read(Key stream, Reader reader, qint64 count);
    QCoro::Task<qint64> ack(Key stream, QByteArray group, QByteArray id);
    QCoro::Task<Pending> pending(Key stream, QByteArray group);
    /// What has been pending for `idle` or longer, whoever has it, from the id `from` on.
    QCoro::Task<Claimed> claim(Key stream, Reader reader, std::chrono::milliseconds idle, qint64 count,
                               QByteArray from = "0-0");
    QCoro::Task<QList<GroupState>> groups(Key stream);
    QCoro::Task<Finish> finish(StreamKeys keys, Reader reader, QByteArray id, bool hasFailed);

    static QList<Entry> entriesOf(const redis::Reply &reply);
    /// Of XINFO STREAM and XINFO GROUPS, asked in one transaction.
    static QList<GroupState> groupsOf(const redis::Reply &stream, const redis::Reply &groups);
    /// Of XPENDING, and of XPENDING with a range.
    static Pending pendingOf(const redis::Reply &summary, const redis::Reply &entries);
    /// Of XREADGROUP on one stream; nil when nothing came.
    static QList<Entry> readOf(const redis::Reply &reply);

private:
    redis::Client *m_redis;
};

} // namespace lab::patterns::stream
