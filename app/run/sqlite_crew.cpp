// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/sqlite_crew.h"

#include "app/sql/library_handle.h"

#include <atomic>
#include <barrier>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace lab {

struct SqliteCrew::Private
{
    Private(int members, Work given)
        : work(std::move(given))
        , handles(static_cast<std::size_t>(members))
        , begin(members + 1)
        , end(members + 1)
    {
    }

    void live(int member, const sql::ConnectionOptions &options, const QString &statement, const std::stop_token &stop);
    void tell(std::exception_ptr fault);
    void rethrow();

    const Work work;
    std::vector<const sql::LibraryHandle *> handles; ///< the members', once they are ready
    std::barrier<> begin, end;
    std::atomic<bool> isOver = false;
    std::mutex mutex;
    std::exception_ptr fault; ///< the first one since it was last rethrown
    std::vector<std::jthread> threads;
};

/// A member that has failed still comes to every barrier: the others wait for it there.
void SqliteCrew::Private::live(int member, const sql::ConnectionOptions &options, const QString &statement,
                               const std::stop_token &stop)
{
    std::optional<sql::LibraryHandle> handle;
    std::optional<sql::Prepared> prepared;
    try {
        handle.emplace(options, stop);
        handles[static_cast<std::size_t>(member)] = &*handle;
        prepared.emplace(handle->prepare(statement));
    } catch (...) {
        tell(std::current_exception());
    }
    end.arrive_and_wait(); // ready
    for (begin.arrive_and_wait(); !isOver; begin.arrive_and_wait()) {
        try {
            if (prepared)
                work(*prepared, member);
        } catch (...) {
            tell(std::current_exception());
        }
        end.arrive_and_wait();
    }
}

void SqliteCrew::Private::tell(std::exception_ptr thrown)
{
    const std::lock_guard lock(mutex);
    if (!fault)
        fault = std::move(thrown);
}

void SqliteCrew::Private::rethrow()
{
    const std::lock_guard lock(mutex);
    if (fault)
        std::rethrow_exception(std::exchange(fault, nullptr));
}

SqliteCrew::SqliteCrew(int members, const sql::ConnectionOptions &options, const QString &statement, Work work,
                       std::stop_token stop)
    : d(std::make_unique<Private>(members, std::move(work)))
{
    for (int member = 0; member < members; ++member)
        d->threads.emplace_back([=, this] { d->live(member, options, statement, stop); });
    d->end.arrive_and_wait();
    try {
        d->rethrow();
    } catch (...) {
        d->isOver = true;
        d->begin.arrive_and_wait();
        throw;
    }
}

SqliteCrew::~SqliteCrew()
{
    d->isOver = true;
    d->begin.arrive_and_wait();
}

measure::Micros SqliteCrew::go()
{
    const auto start = std::chrono::steady_clock::now();
    d->begin.arrive_and_wait();
    d->end.arrive_and_wait();
    const measure::Micros took = std::chrono::steady_clock::now() - start;
    d->rethrow();
    return took;
}

qint64 SqliteCrew::busyWaits() const
{
    qint64 waits = 0;
    for (const auto *const handle : d->handles)
        waits += handle->busyWaits();
    return waits;
}

} // namespace lab
