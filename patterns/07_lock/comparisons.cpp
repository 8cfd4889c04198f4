// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/random_token.h"
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
const Resource Wanted{"bench"};

QCoro::Task<void> lockAndRelease(SharedBenchData data, Keyspace keys)
{
    Lock lock(data->redis(), keys);
    const Owner owner{randomToken()};
    const auto taken = co_await lock.acquire(Wanted, Lock::Life, owner);
    const bool isReleased = co_await lock.release(Wanted, owner);
    if (!taken.grant || !isReleased)
        benchDataIsGone();
}

QCoro::Task<void> leaseAndEnd(SharedBenchData data, Keyspace keys)
{
    const Owner owner{randomToken()};
    const auto taken = takeLease(data->sql(), keys, Wanted, Lock::Life, owner);
    if (!taken.grant || !endLease(data->sql(), keys, Wanted, owner))
        benchDataIsGone();
    co_return;
}

QCoro::Task<void> beginAndCommit(SharedBenchData data, Keyspace)
{
    data->sql().transaction([] {});
    co_return;
}

QCoro::Task<std::vector<measure::Arm>> acquireVersusBegin(Run &run, Setting)
{
    const auto data = std::make_shared<BenchData>(run, "lock");
    const auto keys = run.ownKeyspace("bench:{lock}");
    run.removeAtEnd(Lock::keysOf(keys, Wanted));
    const auto arm = [=](const QString &name, measure::Engine engine, auto deed) {
        return benchArm(name, engine, data, 1, [=](SharedBenchData its, qsizetype) { return deed(its, keys); });
    };
    co_return std::vector{arm(tr("acquire.lua, release.lua"), measure::Engine::Redis, lockAndRelease),
                          arm(tr("lease row, taken and given back"), measure::Engine::Sqlite, leaseAndEnd),
                          arm(tr("BEGIN IMMEDIATE, COMMIT"), measure::Engine::Sqlite, beginAndCommit)};
}

/// What those share who all want the same. The pool of connections goes before the file that it has open.
struct Contest
{
    SharedBenchData data;
    Keyspace keys;
    std::stop_token stop;
    std::vector<redis::Client *> clients = {};
    std::unique_ptr<sql::Database> database = {};
};
using SharedContest = std::shared_ptr<Contest>;

QCoro::Task<void> countUnderLock(SharedContest contest, std::size_t place)
{
    auto &redis = *contest->clients[place];
    Lock lock(redis, contest->keys);
    const Owner owner{randomToken()};
    for (;;) {
        const auto taken = co_await lock.acquire(Wanted, Lock::Life, owner);
        if (taken.grant)
            break;
        co_await sleepFor(RetryEvery, contest->stop);
    }
    const auto number = contest->data->keys().first();
    const auto before = (co_await redis.command("GET", number)).optionalInteger().value_or(0);
    co_await redis.command("SET", number, before + 1, "EX", BenchData::LifeSeconds);
    co_await lock.release(Wanted, owner);
}

QCoro::Task<void> countInTransaction(SharedContest contest, std::size_t)
{
    const sql::Client client(*contest->database, u"bench"_s, {}, contest->stop);
    const auto count = [](sql::Connection &sql) {
        const auto before = sql.execute(u"SELECT stock FROM coupons WHERE lab = 'bench:' AND coupon = 'bench'"_s);
        return sql.execute(u"UPDATE coupons SET stock = ? WHERE lab = 'bench:' AND coupon = 'bench'"_s,
                           {before.scalar().toLongLong() + 1});
    };
    co_await client.transaction(count);
}

template <typename Count>
QCoro::Task<void> allAtOnce(SharedContest contest, Count count)
{
    std::vector<QCoro::Task<void>> tasks;
    for (std::size_t place = 0; place < contest->clients.size(); ++place)
        tasks.push_back(count(contest, place));
    co_await awaitAll(std::move(tasks));
}

QCoro::Task<std::vector<measure::Arm>> contention(Run &run, Setting setting)
{
    const auto clients = static_cast<int>(setting.value(u"clients"_s));
    const auto data = std::make_shared<BenchData>(run, "lock");
    const auto contest = std::make_shared<Contest>(Contest{data, run.ownKeyspace("bench:{lock}"), run.stop()});
    run.removeAtEnd(Lock::keysOf(contest->keys, Wanted));
    contest->clients = co_await run.connect(u"client"_s, clients);
    for (auto *const client : contest->clients)
        client->setRecording(false);
    data->sql().execute(u"INSERT INTO coupons (lab, coupon, stock) VALUES ('bench:', 'bench', 0)"_s);
    auto options = run.environment().database->options();
    options.file = data->sql().execute(u"PRAGMA database_list"_s).value(0, u"file"_s).toString();
    contest->database = std::make_unique<sql::Database>(sql::Database::Options{options, clients});
    const auto arm = [=](const QString &name, measure::Engine engine, auto count) {
        const auto all = [=] {
            return allAtOnce(contest, count);
        };
        return measure::Arm{.name = name, .engine = engine, .once = all, .operations = clients};
    };
    co_return std::vector{
        arm(tr("lock, GET, SET, release"), measure::Engine::Redis, countUnderLock),
        arm(tr("BEGIN IMMEDIATE, SELECT, UPDATE, COMMIT"), measure::Engine::Sqlite, countInTransaction)};
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
             {tr("each sample"), tr("every client takes the lock, reads a number, writes it one higher and gives the "
                                    "lock back; the time until all are done, by their number")},
             {tr("waiting in Redis"), tr("whoever is refused tries again 1 ms later; all clients in one thread")},
             {tr("waiting in SQLite"), tr("in the busy handler, a thread and a connection each")}}}};
}

} // namespace lab::patterns::lock
