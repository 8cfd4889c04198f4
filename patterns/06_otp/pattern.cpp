// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/06_otp/pattern.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"

#include <QRandomGenerator>

#include <random>

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;
using redis::makeCommand;

QByteArray drawCode()
{
    constexpr int Digits = 6, LastCode = 999'999;
    // Not `% 1000000`, by which some codes would come more often than others.
    std::uniform_int_distribution anyCode(0, LastCode);
    return QByteArray::number(anyCode(*QRandomGenerator::system())).rightJustified(Digits, '0');
}

qint64 wholeSeconds(Millis time)
{
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

OneTimeCode::OneTimeCode(redis::Client &redis, Keyspace keys, Rules rules)
    : m_redis(redis)
    , m_keys(std::move(keys))
    , m_rules(rules)
{
}

QCoro::Task<Millis> OneTimeCode::send(Phone phone, QByteArray code)
{
    const PhoneKeys keys(m_keys, phone);
    const auto reply = co_await redis::scripted(m_redis, u":/patterns/06_otp/send.lua"_s, keys.both(), code,
                                                m_rules.life.count(), m_rules.cooldown.count());
    co_return Millis(reply.count());
}

QCoro::Task<Check> OneTimeCode::verify(Phone phone, QByteArray guess)
{
    const PhoneKeys keys(m_keys, phone);
    const auto reply =
        co_await redis::scripted(m_redis, u":/patterns/06_otp/verify.lua"_s, keys.both(), guess, m_rules.limit);
    const auto answer = fromWord<Answer>(reply[0].text());
    if (!answer)
        reply.throwUnexpected(tr("what came of a guess"));
    co_return Check{*answer, reply[1].count()};
}

QCoro::Task<Status> OneTimeCode::status(Phone phone)
{
    const PhoneKeys keys(m_keys, phone);
    const auto replies = // in MULTI a full server would refuse even to read
        co_await redis::pipelined(m_redis, makeCommand("PTTL", keys.code), makeCommand("GET", keys.attempts));
    const auto life = replies[0].ttl();
    const auto cooldown = std::max(Millis(0), Millis(life) - (m_rules.life - m_rules.cooldown));
    co_return Status{life != -2, ttlSeconds(life), replies[1].optionalInteger().value_or(0), wholeSeconds(cooldown)};
}

} // namespace lab::patterns::otp
