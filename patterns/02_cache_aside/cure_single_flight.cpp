// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/cure_single_flight.h"

#include "app/base/tr.h"

#include <QUuid>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LockLife = 5000ms; // a crashed owner's lock goes away by itself
constexpr auto RetryEvery = 10ms;                      // how often those who wait look whether the value is there

} // namespace

SingleFlight::SingleFlight(redis::Client &redis, Key value, Key lock)
    : m_redis(redis)
    , m_value(std::move(value))
    , m_lock(std::move(lock))
{
}

QCoro::Task<bool> SingleFlight::isThere()
{
    const auto value = co_await m_redis.command("GET", m_value);
    co_return value.optionalText().has_value();
}

QCoro::Task<void> SingleFlight::make(Run &run, Make make)
{
    const auto token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const auto latest = run.elapsed() + 3 * LockLife;
    for (;;) {
        if (run.elapsed() > latest)
            throw redis::ProtocolError(tr("The server says that the lock is held, long after its life has ended."));
        const auto got = co_await m_redis.command("SET", m_lock, token, "NX", "PX", LockLife.count());
        if (got.ok())
            break;
        co_await run.sleep(RetryEvery);
        const bool there = co_await isThere();
        if (there)
            co_return;
    }
    std::exception_ptr fault;
    try {
        co_await makeUnlessThere(std::move(make));
    } catch (...) {
        fault = std::current_exception(); // released all the same: the others would wait for the lock's whole life
    }
    const auto release = redis::Script::fromResource(u":/patterns/02_cache_aside/release_lock.lua"_s);
    const Keys lock{m_lock};
    const QByteArrayList owner{token};
    try {
        co_await m_redis.script(release, lock, owner);
    } catch (const Error &) {
        // The lock ends by itself. What was made stays made, and a fault of making it says more than this one.
    }
    if (fault)
        std::rethrow_exception(fault);
}

/// The value may have been stored between our miss and our lock: looks again before making it.
QCoro::Task<void> SingleFlight::makeUnlessThere(Make make)
{
    const bool there = co_await isThere();
    if (!there)
        co_await make();
}

} // namespace lab::patterns::cache_aside
