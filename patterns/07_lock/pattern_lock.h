// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"

namespace lab::patterns::lock {

/// What is locked: any name without braces. Where the thing itself is (a file, a row, another service) the lock does
/// not know.
struct Resource
{
    QByteArray name;
};

/// Whose a lock is. Not the name of a program, which two processes have, but a text that nobody else can have or guess.
/// A type of its own, as the resource has one: of two byte arrays the compiler would let them change places.
struct Owner
{
    QByteArray text;
    static Owner fresh(); ///< 128 bits, as hex digits
};

struct Grant
{
    Owner owner;
    qint64 token =
        0; ///< higher than that of every holder before: the guarded thing refuses what comes with a lower one
};

/// Of an attempt to take a lock.
struct Taken
{
    std::optional<Grant> grant; ///< nullopt: somebody else holds it
    qint64 leftMillis = 0;      ///< of the other's; -1: it never ends, so that somebody has to look after it
};

/// A lock on one Redis server: at most one owner at a time has the key `lab:lock:{RESOURCE}`, which ends by itself.
///
/// Its value is the owner's text and nothing else, so that every client library that takes a lock by SET … NX PX and
/// frees it by the usual compare-and-delete script is understood and understands this one. Beside it, in the same slot,
/// `lab:lock:{RESOURCE}:fence` counts the tokens; it has no end, since it must never go back.
///
/// One round trip each, O(1): acquire.lua (EXISTS, INCR, SET NX PX), release.lua (GET, DEL), extend.lua (GET, PEXPIRE).
///
/// What it does not guarantee: that the holder still holds it when it does what it took the lock for. A pause of the
/// program, or of the network, may outlast the lock. What must never be done by two at once has to check the token
/// itself. Nor does a lock outlive its server: one that comes back without its data, or a replica that had not heard of
/// it, gives it to the next who asks. Locks do not queue: who is refused waits and tries again, and nobody is next.
///
/// https://redis.io/docs/latest/develop/use/patterns/distributed-locks/, https://redis.io/commands/set; why tokens:
/// Martin Kleppmann, How to do distributed locking, 2016.
class Lock
{
public:
    using Millis = std::chrono::milliseconds;
    static constexpr std::chrono::seconds Life{30};

    explicit Lock(Run &run)
        : Lock(run.redis(), run.keys())
    {
    }
    Lock(redis::Client &redis, Keyspace keys)
        : m_redis(&redis)
        , m_keys(std::move(keys))
    {
    }

    /// When the answer gets lost the lock may have been taken all the same. Whoever made the owner can release it then,
    /// or wait for its end.
    QCoro::Task<Taken> acquire(Resource resource, Millis life, Owner owner);
    /// False, and nothing has changed, when it is not that owner's, any more or at all. May be repeated.
    QCoro::Task<bool> release(Resource resource, Owner owner);
    /// `life` counts from now. False likewise: then stop working.
    QCoro::Task<bool> extend(Resource resource, Owner owner, Millis life);

    static Key keyOf(const Keyspace &keys, const Resource &resource);
    static Key fenceOf(const Keyspace &keys, const Resource &resource); ///< the counter of its tokens
    const Keyspace &keys() const { return m_keys; }

private:
    redis::Client *m_redis;
    Keyspace m_keys;
};

} // namespace lab::patterns::lock
