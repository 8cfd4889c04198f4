// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/08_rate_limit/pattern.h"

#include "app/base/tr.h"
#include "app/keys/remove.h"
#include "app/keys/scan.h"

#include <array>

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;

namespace {

redis::Script scriptOf(Algorithm algorithm)
{
    const auto named = [](const QString &name) {
        return redis::Script::fromResource(u":/patterns/08_rate_limit/%1.lua"_s.arg(name));
    };
    static const std::array scripts{named(u"fixed_window"_s), named(u"sliding_log"_s), named(u"sliding_counter"_s),
                                    named(u"bucket"_s)};
    return scripts.at(static_cast<std::size_t>(algorithm));
}

} // namespace

Key limitKey(const Keyspace &keys, const QByteArray &user, Algorithm algorithm, qint64 start)
{
    const auto key = QByteArray("ratelimit:") + wordOf(algorithm).data() + ":{" + user + '}';
    return keys.key(algorithm == Algorithm::Fixed ? key + ':' + QByteArray::number(start) : key);
}

qint64 windowStart(const Rule &rule, qint64 nowMicros)
{
    return nowMicros / 1'000'000 / rule.window * rule.window;
}

QCoro::Task<Status> RateLimiter::status(QByteArray user, Rule rule, GivenTime now)
{
    Status status;
    status.fixed = co_await request(user, Algorithm::Fixed, rule, now, Asking::Look);
    status.sliding = co_await request(user, Algorithm::Sliding, rule, now, Asking::Look);
    status.counter = co_await request(user, Algorithm::Counter, rule, now, Asking::Look);
    status.bucket = co_await request(user, Algorithm::Bucket, rule, now, Asking::Look);
    co_return status;
}

QCoro::Task<qint64> RateLimiter::forget(QByteArray user)
{
    // Windows of any length, by the server's clock: the ten digits of a time, and nothing of a user whose name goes on.
    const Keyspace windows(limitKey(m_keys, user, Algorithm::Fixed, 0).name.chopped(1));
    const ScanOptions starts{.rest = QByteArray("[0-9]").repeated(10)};
    const auto fixed = (co_await scanKeys(m_redis, windows, starts)).keys;
    const auto windowsRemoved = co_await removeKeys(m_redis, m_keys, fixed);
    const Keys others{limitKey(m_keys, user, Algorithm::Sliding, 0), limitKey(m_keys, user, Algorithm::Counter, 0),
                      limitKey(m_keys, user, Algorithm::Bucket, 0)};
    const auto othersRemoved = co_await removeKeys(m_redis, m_keys, others);
    co_return othersRemoved + (windowsRemoved > 0 ? 1 : 0);
}

QCoro::Task<Decision> RateLimiter::request(QByteArray user, Algorithm algorithm, Rule rule, GivenTime now,
                                           Asking asking)
{
    constexpr int MostTries = 3; // the window has ended on the way; twice, that is a clock that jumps
    const QByteArrayList arguments{QByteArray::number(rule.limit), QByteArray::number(rule.window),
                                   now ? QByteArray::number(*now) : QByteArray(), asking == Asking::Count ? "1" : "0"};
    auto start = windowStart(rule, now.value_or(clockOfThisProgram()));
    for (int i = 0; i < MostTries; ++i) {
        const Keys key{limitKey(m_keys, user, algorithm, start)};
        const auto reply = co_await m_redis.script(scriptOf(algorithm), key, arguments);
        if (reply.size() != 1)
            co_return Decision::of(rule, reply[0].boolean(), reply[1].count(), reply[2].count(), reply[3].count(),
                                   reply[4].count());
        start = reply[0].count(); // the window by the server's clock
    }
    throw redis::ProtocolError(tr("The server's windows end faster than they can be asked for."));
}

} // namespace lab::patterns::rate_limit
