// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/08_rate_limit/pattern.h"

#include "app/base/tr.h"

#include <array>

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;

namespace {

redis::Script scriptOf(Algorithm algorithm)
{
    static const std::array scripts{redis::Script::fromResource(u":/patterns/08_rate_limit/fixed_window.lua"_s),
                                    redis::Script::fromResource(u":/patterns/08_rate_limit/sliding_log.lua"_s),
                                    redis::Script::fromResource(u":/patterns/08_rate_limit/sliding_counter.lua"_s),
                                    redis::Script::fromResource(u":/patterns/08_rate_limit/bucket.lua"_s)};
    return scripts.at(static_cast<std::size_t>(algorithm));
}

Decision decisionOf(const Rule &rule, const redis::Reply &reply)
{
    return Decision::of(rule, reply[0].boolean(), reply[1].count(), reply[2].count(), reply[3].count(),
                        reply[4].count());
}

} // namespace

Key limitKey(const Keyspace &keys, const QByteArray &user, Algorithm algorithm, qint64 start)
{
    const auto word = wordOf(algorithm);
    const auto key = "ratelimit:" + QByteArray(word.data(), word.size()) + ":{" + user + '}';
    return keys.key(algorithm == Algorithm::Fixed ? key + ':' + QByteArray::number(start) : key);
}

qint64 windowStart(const Rule &rule, qint64 nowMicros)
{
    const auto seconds = nowMicros / 1'000'000;
    return seconds - seconds % rule.window;
}

RateLimiter::RateLimiter(Run &run)
    : RateLimiter(run.redis(), run.keys())
{
}

RateLimiter::RateLimiter(redis::Client &redis, Keyspace keys)
    : m_redis(redis)
    , m_keys(std::move(keys))
{
}

QCoro::Task<Decision> RateLimiter::request(QByteArray user, Algorithm algorithm, Rule rule, GivenTime now)
{
    return ask(user, algorithm, rule, Asking::Count, now);
}

QCoro::Task<Status> RateLimiter::status(QByteArray user, Rule rule, GivenTime now)
{
    Status status;
    status.fixed = co_await ask(user, Algorithm::Fixed, rule, Asking::Look, now);
    status.sliding = co_await ask(user, Algorithm::Sliding, rule, Asking::Look, now);
    status.counter = co_await ask(user, Algorithm::Counter, rule, Asking::Look, now);
    status.bucket = co_await ask(user, Algorithm::Bucket, rule, Asking::Look, now);
    co_return status;
}

QCoro::Task<qint64> RateLimiter::forget(QByteArray user, Rule rule)
{
    auto command = redis::makeCommand("UNLINK");
    const auto start = windowStart(rule, clockOfThisProgram()); // an older window's counter counts no more
    for (const auto algorithm : {Algorithm::Fixed, Algorithm::Sliding, Algorithm::Counter, Algorithm::Bucket})
        command.append(limitKey(m_keys, user, algorithm, start).name);
    co_return (co_await m_redis.send(command)).count();
}

QCoro::Task<Decision> RateLimiter::ask(QByteArray user, Algorithm algorithm, Rule rule, Asking asking, GivenTime now)
{
    constexpr int MostTries = 3; // the window has ended on the way; twice, that is a clock that jumps
    const QByteArrayList arguments{QByteArray::number(rule.limit), QByteArray::number(rule.window),
                                   now ? QByteArray::number(*now) : QByteArray(), asking == Asking::Count ? "1" : "0"};
    auto start = windowStart(rule, now.value_or(clockOfThisProgram()));
    for (int i = 0; i < MostTries; ++i) {
        const Keys key{limitKey(m_keys, user, algorithm, start)};
        const auto reply = co_await m_redis.script(scriptOf(algorithm), key, arguments);
        if (reply.size() != 1)
            co_return decisionOf(rule, reply);
        start = reply[0].count(); // the window by the server's clock
    }
    throw redis::ProtocolError(tr("The server's windows end faster than they can be asked for."));
}

} // namespace lab::patterns::rate_limit
