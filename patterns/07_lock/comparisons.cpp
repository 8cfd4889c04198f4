// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/sleep.h"
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "patterns/07_lock/lesson.h"
#include "patterns/07_lock/twin.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RetryEvery = 1ms; ///< how long a client of Redis waits for a lock that another holds
const QString Increment = u"UPDATE coupons SET stock = ? WHERE lab = ? AND coupon = ?"_s;
const QString Look = u"SELECT stock FROM coupons WHERE lab = ? AND coupon = ?"_s;

/// What the arms use. The pool of connections goes before the file that it has open.
struct Contest
{
    Contest(Run &run)
        : data(run, "lock")
        , keys(run.ownKeyspace("bench:{lock}"))
        , number(data.keys().first())
        , stop(run.stop())
    {
        run.removeAtEnd({Lock::keyOf(keys, resource), Lock::fenceOf(keys, resource)});
        data.sql().execute(u"INSERT INTO coupons (lab, coupon, stock) VALUES (?, ?, 0)"_s, place);
    }

    BenchData data;
    Keyspace keys;
    Key number; ///< what is read and written under the lock
    std::stop_token stop;
    Resource resource{"bench"};
    QVariantList place{keys.prefix(), resource.name};
    std::vector<redis::Client *> clients = {};
    std::unique_ptr<sql::Database> database = {};
};
using SharedContest = std::shared_ptr<Contest>;
using Deed = QCoro::Task<void> (*)(SharedContest contest);

measure::Arm armOf(const QString &name, measure::Engine engine, const SharedContest &contest, Deed once, int operations)
{
    return {.name = name, .engine = engine, .once = [=] { return once(contest); }, .operations = operations};
}

QCoro::Task<void> lockAndRelease(SharedContest contest)
{
    Lock lock(contest->data.redis(), contest->keys);
    const auto owner = Owner::fresh();
    const auto taken = co_await lock.acquire(contest->resource, Lock::Life, owner);
    const bool isReleased = co_await lock.release(contest->resource, owner);
    if (!taken.grant || !isReleased)
        benchDataIsGone();
}

QCoro::Task<void> leaseAndGiveBack(SharedContest contest)
{
    const auto owner = Owner::fresh();
    auto &sql = contest->data.sql();
    if (!LockTwin::take(sql, contest->keys, contest->resource, Lock::Life, owner) ||
        !LockTwin::giveBack(sql, contest->keys, contest->resource, owner))
        benchDataIsGone();
    co_return;
}

QCoro::Task<void> beginAndCommit(SharedContest contest)
{
    contest->data.sql().transaction([] {});
    co_return;
}

QCoro::Task<std::vector<measure::Arm>> acquireVersusBegin(Run &run, Setting)
{
    const auto contest = std::make_shared<Contest>(run);
    co_return std::vector{
        armOf(tr("acquire.lua, release.lua"), measure::Engine::Redis, contest, lockAndRelease, 1),
        armOf(tr("lease row, taken and given back"), measure::Engine::Sqlite, contest, leaseAndGiveBack, 1),
        armOf(tr("BEGIN IMMEDIATE, COMMIT"), measure::Engine::Sqlite, contest, beginAndCommit, 1)};
}

QCoro::Task<void> countUnderLock(SharedContest contest, redis::Client *client)
{
    Lock lock(*client, contest->keys);
    const auto owner = Owner::fresh();
    for (;;) {
        const auto taken = co_await lock.acquire(contest->resource, Lock::Life, owner);
        if (taken.grant)
            break;
        co_await sleepFor(RetryEvery, contest->stop);
    }
    const auto number = (co_await client->command("GET", contest->number)).optionalInteger().value_or(0);
    co_await client->command("SET", contest->number, number + 1, "EX", BenchData::LifeSeconds);
    co_await lock.release(contest->resource, owner);
}

QCoro::Task<void> allInRedis(SharedContest contest)
{
    std::vector<QCoro::Task<void>> tasks;
    for (auto *const client : contest->clients)
        tasks.push_back(countUnderLock(contest, client));
    co_await awaitAll(std::move(tasks));
}

QCoro::Task<void> countInTransaction(SharedContest contest)
{
    const sql::Client client(*contest->database, u"bench"_s, {}, contest->stop);
    const auto count = [place = contest->place](sql::Connection &sql) {
        const auto number = sql.execute(Look, place).scalar().toLongLong();
        return sql.execute(Increment, QVariantList{number + 1} + place);
    };
    co_await client.transaction(count);
}

QCoro::Task<void> allInSqlite(SharedContest contest)
{
    std::vector<QCoro::Task<void>> tasks;
    for (std::size_t i = 0; i < contest->clients.size(); ++i)
        tasks.push_back(countInTransaction(contest));
    co_await awaitAll(std::move(tasks));
}

QCoro::Task<std::vector<measure::Arm>> contention(Run &run, Setting setting)
{
    const auto clients = static_cast<int>(setting.value(u"clients"_s));
    const auto contest = std::make_shared<Contest>(run);
    contest->clients = co_await run.connect(u"client"_s, clients);
    for (auto *const client : contest->clients)
        client->setRecording(false);
    auto options = run.environment().database->options();
    options.file = contest->data.sql().execute(u"PRAGMA database_list"_s).value(0, u"file"_s).toString();
    contest->database = std::make_unique<sql::Database>(sql::Database::Options{options, clients});
    co_return std::vector{
        armOf(tr("lock, GET, SET, release"), measure::Engine::Redis, contest, allInRedis, clients),
        armOf(tr("BEGIN IMMEDIATE, SELECT, UPDATE, COMMIT"), measure::Engine::Sqlite, contest, allInSqlite, clients)};
}

} // namespace

QList<Comparison> comparisons()
{
    const measure::Condition file{tr("rows"), tr("in a file of their own beside the lab's, removed afterwards")};
    return {
        {.id = u"acquire-release"_s,
         .title = tr("Taking a lock and giving it back"),
         .question = tr("What does a lock cost that nobody else wants?"),
         .arms = acquireVersusBegin,
         .conditions = {file,
                        {tr("Redis"), tr("two scripts, one round trip each, and an owner of 128 random bits")},
                        {tr("lease row"), tr("two statements that write, each its own transaction")},
                        {tr("BEGIN IMMEDIATE"),
                         tr("writes nothing. It locks the whole database against other writers, not one resource, and "
                            "ends with its connection, not after a time")}}},
        {.id = u"contention"_s,
         .title = tr("Many want the same lock"),
         .question = tr("How long does one round take when all clients come at once?"),
         .variables =
             {{.name = u"clients"_s, .label = tr("Clients"), .values = {1, 2, 4, 8, 16, 32, 64}, .logarithmic = true}},
         .arms = contention,
         .conditions = {
             file,
             {tr("each sample"), tr("every client does one round; the time until all are done, by their number")},
             {tr("a round"), tr("the lock, one number read and written one higher, the lock given back")},
             {tr("waiting in Redis"), tr("whoever is refused tries again 1 ms later; all clients in one thread")},
             {tr("waiting in SQLite"), tr("in the busy handler, a thread and a connection each")}}}};
}

} // namespace lab::patterns::lock
