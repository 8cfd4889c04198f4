// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/cure_redlock.h"

#include "app/base/await_all.h"
#include "app/redis/groups.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// How many of them said yes; a server that does not answer, or refuses, says no.
template <typename Ask>
QCoro::Task<qsizetype> count(Servers servers, Ask ask)
{
    qsizetype yes = 0;
    const auto one = [&](redis::Client *server) -> QCoro::Task<void> {
        try {
            const bool isYes = co_await ask(*server);
            yes += isYes ? 1 : 0;
        } catch (const Error &error) {
            if (error.kind() == ErrorKind::Cancelled)
                throw;
        }
    };
    std::vector<QCoro::Task<void>> asked;
    for (auto *const server : servers)
        asked.push_back(one(server));
    co_await awaitAll(std::move(asked));
    co_return yes;
}

} // namespace

QCoro::Task<std::optional<HeldByMost>> acquireOnMost(Servers servers, Key lock, Lock::Millis life, Owner owner)
{
    const auto set = [=](redis::Client &server) -> QCoro::Task<bool> {
        co_return (co_await server.command("SET", lock, owner.text, "NX", "PX", life.count())).ok();
    };
    const auto start = Clock::now(); // before the first is asked: the lock ends there first
    HeldByMost held{};
    held.servers = co_await count(servers, set);
    const auto drift = life / 100 + 2ms;
    held.validity = life - std::chrono::ceil<Lock::Millis>(Clock::now() - start) - drift;
    if (2 * held.servers > static_cast<qsizetype>(servers.size()) && held.validity > 0ms)
        co_return held;
    co_await releaseOnAll(servers, lock, owner);
    co_return std::nullopt;
}

QCoro::Task<qsizetype> releaseOnAll(Servers servers, Key lock, Owner owner)
{
    const auto release = [=](redis::Client &server) -> QCoro::Task<bool> {
        const auto reply = co_await redis::scripted(server, u":/patterns/07_lock/release.lua"_s, lock, owner.text);
        co_return reply.boolean();
    };
    return count(servers, release);
}

} // namespace lab::patterns::lock
