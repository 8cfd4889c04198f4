// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/cure_redlock.h"

#include "app/base/await_all.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// A server that does not answer, or refuses, says no.
template <typename Ask>
QCoro::Task<void> count(Ask ask, qsizetype *yes)
{
    try {
        const bool isYes = co_await ask;
        *yes += isYes ? 1 : 0;
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Cancelled)
            throw;
    }
}

QCoro::Task<bool> setOn(redis::Client *server, Key lock, Redlock::Millis life, Owner owner)
{
    co_return (co_await server->command("SET", lock, owner.text, "NX", "PX", life.count())).ok();
}

QCoro::Task<bool> releaseOn(redis::Client *server, Key lock, Owner owner)
{
    const auto script = redis::Script::fromResource(u":/patterns/07_lock/release.lua"_s);
    const Keys keys{lock};
    const QByteArrayList arguments{owner.text};
    co_return (co_await server->script(script, keys, arguments)).boolean();
}

} // namespace

QCoro::Task<std::optional<Redlock::Held>> Redlock::acquire(Millis life, Owner owner)
{
    const auto start = Clock::now(); // before the first is asked: the lock ends there first
    Held held{};
    std::vector<QCoro::Task<void>> asked;
    for (auto *const server : m_servers)
        asked.push_back(count(setOn(server, m_lock, life, owner), &held.servers));
    co_await awaitAll(std::move(asked));
    const auto drift = life / 100 + 2ms;
    held.validity = life - std::chrono::ceil<Millis>(Clock::now() - start) - drift;
    const bool isMajority = 2 * held.servers > static_cast<qsizetype>(m_servers.size());
    if (isMajority && held.validity > 0ms)
        co_return held;
    co_await release(owner);
    co_return std::nullopt;
}

QCoro::Task<qsizetype> Redlock::release(Owner owner)
{
    qsizetype freed = 0;
    std::vector<QCoro::Task<void>> asked;
    for (auto *const server : m_servers)
        asked.push_back(count(releaseOn(server, m_lock, owner), &freed));
    co_await awaitAll(std::move(asked));
    co_return freed;
}

} // namespace lab::patterns::lock
