// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/06_otp/twin.h"

namespace lab::patterns::otp {

/// One-time codes, as they are sent to a phone. All of it is O(1).
///
/// * A code lives for 180 s, is tried at most five times, and works once. Trying is one script: counted, compared and
///   deleted while nobody comes in between, so that this holds for any number of guesses at the same moment.
/// * The next code is sent 30 s after the one before at the earliest, by the life which that has left. It takes the
///   place of the older one, which is good for nothing from then on.
/// * The tries are the code's. Once they are used up that code is dead, and cannot be replaced before its cooldown is
///   over: no guess comes back by asking again at once. A new code has new tries, as its owner has to get in. Keeping
///   the lock until the old code ends would hinder the owner, and gain little: who guesses would stop at four.
///
/// Not guaranteed:
/// * How many codes a phone gets. Whoever can ask for them has five guesses in a million every 30 s, and each costs a
///   message. That takes a limit of its own, for the phone and for who asks: lesson 08.
/// * That a used code stays used, and that tries stay counted, when the server loses writes: replication is
///   asynchronous, the append-only file is off by default and else written through once a second; a failover or a
///   crash may bring back what was deleted.
/// * That both keys are evicted or neither. Without a count the tries begin anew: the server needs `noeviction`.
/// * That a code that was used and deleted holds up the next one: the cooldown goes with it.
/// * That the code is secret from those who can read the server, its snapshots or its MONITOR. Of a million codes a
///   plain hash is found at once; an HMAC whose key is not on the server is what helps.
///
/// Codes appear in records and outcomes here, since the learner is the one who has to type them. A real service neither
/// logs them nor answers with them. Documented: SET, PTTL, INCR, PEXPIRE at https://redis.io/docs/latest/commands/,
/// that scripts are atomic at https://redis.io/docs/latest/develop/programmability/eval-intro/; the limits: NIST SP
/// 800-63B-4, 3.2.2.
class OneTimeCode
{
public:
    explicit OneTimeCode(Run &run)
        : OneTimeCode(run.redis(), run.keys())
    {
    }
    OneTimeCode(redis::Client &redis, Keyspace keys, Rules rules = {});

    /// Zero: the code is in place, its message may go out. Else how long it takes until a code may be sent, and nothing
    /// was changed.
    QCoro::Task<Millis> send(Phone phone, QByteArray code);
    QCoro::Task<Check> verify(Phone phone, QByteArray guess);
    QCoro::Task<Status> status(Phone phone);

private:
    redis::Client &m_redis;
    Keyspace m_keys;
    Rules m_rules;
};

} // namespace lab::patterns::otp
