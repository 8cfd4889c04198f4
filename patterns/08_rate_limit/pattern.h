// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/08_rate_limit/twin.h"

namespace lab::patterns::rate_limit {

/// `lab:ratelimit:sliding:{alice}`; of the fixed window, which begins at `start` in seconds since 1970,
/// `lab:ratelimit:fixed:{alice}:1785000000`.
Key limitKey(const Keyspace &keys, const QByteArray &user, Algorithm algorithm, qint64 start);
/// Start of the window of `rule` at `now`, in seconds since 1970.
qint64 windowStart(const Rule &rule, qint64 nowMicros);

/// Lets a user's requests through up to a limit, by one of four algorithms. Each is one script, so that nobody comes
/// between looking and counting, however many ask at once; each takes the time from the server (TIME), so that clocks
/// of clients do not matter; and each gives its key an end in the same script, so that no crash leaves one without.
/// A request that is refused does not count: it does not make the wait longer. (Some limiters count them, to punish.)
///
/// * fixed: GET, INCR, PEXPIRE of a counter for each window; O(1). Exact in the windows that it counts, which stand
///   still: around an edge up to twice the limit comes through within one window's length.
/// * sliding: a sorted set with each request; O(log N + M), where M have left the window or are beyond a limit that was
///   lowered. In no span of the window's length more than the limit. Memory grows with the limit.
/// * counter: a hash with the counts of two windows; O(1). An estimate, which takes the requests of the window before
///   for evenly spread. Up to twice the limit when they came at its end, but not at once: the room comes back little by
///   little, and who waits may take it in one burst. Requests that came at its beginning go on counting after they have
///   left (https://blog.cloudflare.com/counting-things-a-lot-of-different-things/).
/// * bucket: one number (GCRA, ITU-T I.371); O(1). The limit at once, and one more for each window / limit that passes:
///   up to one less than twice the limit within one window's length. The interval is rounded up to microseconds.
///
/// The fixed window's key has the time in its name, and the name has to be declared before the script knows the time.
/// So the client names the key by its own clock, and the script, when that is another window than the server's, only
/// says which it is: one more round trip around an edge, or for a client whose clock is wrong. A script that makes the
/// name by itself works as well as long as the slot is the same, but a cluster does not promise that, see "Script
/// parameterization" in https://redis.io/docs/latest/develop/programmability/eval-intro/.
///
/// Limit and window may change between two requests: what counts already goes on counting, in the counter as far as it
/// is of the window that runs; but the fixed window's key has another name when its window begins elsewhere. A wait is
/// at most a window.
///
/// Not guaranteed: the count survives what the server forgets (a crash, a failover), and the limit then begins anew.
/// When the server's clock is set back, the log goes on counting what is ahead of it, the counter and the fixed window
/// forget it. Without the server nothing is decided: let all through or nobody, that is the caller's choice.
class RateLimiter
{
public:
    explicit RateLimiter(Run &run)
        : RateLimiter(run.redis(), run.keys())
    {
    }
    RateLimiter(redis::Client &redis, Keyspace keys)
        : m_redis(redis)
        , m_keys(std::move(keys))
    {
    }

    QCoro::Task<Decision> request(QByteArray user, Algorithm algorithm, Rule rule, GivenTime now = {},
                                  Asking asking = Asking::Count);
    /// What each algorithm would say, one after another; nothing is changed.
    QCoro::Task<Status> status(QByteArray user, Rule rule, GivenTime now = {});

    /// All that counts against the user begins anew, whatever the rule was. By how many algorithms something was
    /// counted. The fixed windows' keys are found by SCAN, O(all keys of the server): for support, not for each
    /// request.
    QCoro::Task<qint64> forget(QByteArray user);

private:
    redis::Client &m_redis;
    Keyspace m_keys;
};

} // namespace lab::patterns::rate_limit
