// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/pattern.h"

#include <thread>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

constexpr ProductId Subject{1};

/// What the arms use; shared by them, so that it goes when the last of them does.
struct Bench
{
    redis::Client &redis;
    Key key;
    sql::Connection sql;
    std::chrono::milliseconds latency{0};
};
using SharedBench = std::shared_ptr<Bench>;
using Deed = QCoro::Task<void> (*)(SharedBench bench);

/// A GET finds the product's JSON, a SELECT its row.
QCoro::Task<SharedBench> prepared(Run &run, QByteArray name)
{
    auto options = run.environment().database->options();
    options.access = sql::Access::Library; // as all that measures SQLite (BenchData)
    const SharedBench bench(new Bench{run.redis(), run.ownKey(name), sql::Connection(options)});
    const auto product = ProductTable::find(bench->sql, Subject);
    if (!product)
        throw sql::SqlError(tr("Product 1 is not in the database."),
                            tr("The sample data was changed: start with a fresh data folder."));
    // The life bounds what a crash could leave behind.
    co_await run.redis().command("SET", bench->key, toJsonText(*product), "EX", 120);
    run.redis().setRecording(false);
    co_return bench;
}

measure::Arm armOf(const QString &name, measure::Engine engine, SharedBench bench, Deed once, Deed before)
{
    return {.name = name,
            .engine = engine,
            .once = [=] { return once(bench); },
            .before =
                [=] {
                    return before(bench);
                }};
}

QCoro::Task<void> readFromCache(SharedBench bench)
{
    const auto reply = co_await bench->redis.command("GET", bench->key);
    if (!fromJsonText<Product>(reply.optionalText().value_or(QByteArray())))
        benchDataIsGone();
}

QCoro::Task<void> findAtOnce(SharedBench bench)
{
    if (!ProductTable::find(bench->sql, Subject))
        benchDataIsGone();
    co_return;
}

QCoro::Task<void> readFromDatabase(SharedBench bench)
{
    // A real wait, as for an answer from another machine; this thread has nothing else to do meanwhile.
    if (bench->latency.count() > 0)
        std::this_thread::sleep_for(bench->latency);
    co_await findAtOnce(bench);
}

/// To what it is: the row is written all the same, and the sample stays what it was.
QCoro::Task<void> changeRow(SharedBench bench)
{
    bench->sql.execute(u"UPDATE products SET price = price WHERE id = ?"_s, {toVariant(Subject)});
    co_return;
}

QCoro::Task<void> changeRowAndInvalidate(SharedBench bench)
{
    co_await changeRow(bench);
    co_await bench->redis.command("DEL", bench->key);
}

QCoro::Task<std::vector<measure::Arm>> hitVersusQuery(Run &run, Setting setting)
{
    const auto bench = co_await prepared(run, "bench:{cache-aside}");
    bench->latency = std::chrono::milliseconds(static_cast<qint64>(setting.value(u"latency"_s)));
    co_return std::vector{
        armOf(tr("GET, a cache hit"), measure::Engine::Redis, bench, readFromCache, readFromCache),
        armOf(tr("SELECT by primary key"), measure::Engine::Sqlite, bench, readFromDatabase, findAtOnce)};
}

QCoro::Task<std::vector<measure::Arm>> invalidateVersusUpdate(Run &run, Setting)
{
    const auto bench = co_await prepared(run, "bench:{cache-aside}:change");
    co_return std::vector{
        armOf(tr("UPDATE, then DEL"), measure::Engine::Other, bench, changeRowAndInvalidate, findAtOnce),
        armOf(tr("UPDATE alone"), measure::Engine::Sqlite, bench, changeRow, findAtOnce)};
}

} // namespace

QList<Comparison> comparisons()
{
    return {
        {.id = u"hit-vs-query"_s,
         .title = tr("A cache hit against a query"),
         .question = tr("How slow must the database be before the cache pays?"),
         .variables = {{.name = u"latency"_s,
                        .label = tr("Latency added to the database"),
                        .unit = u"ms"_s,
                        .values = {0, 1, 5, 20}}},
         .arms = hitVersusQuery,
         .conditions =
             {{tr("data"),
               tr("one product: JSON in Redis, parsed after each GET; a row in SQLite, read column by column")},
              {tr("added latency"), tr("a sleep before the statement, in the same thread")},
              {tr("each sample"),
               tr("right after one that is not timed, since a thread that has just slept is slower")}}},
        {.id = u"invalidate-vs-update"_s,
         .title = tr("A change with its invalidation, and without"),
         .question = tr("What does keeping the cache true cost a writer?"),
         .arms = invalidateVersusUpdate,
         .conditions = {{tr("data"), tr("one row, written with the price it has; a DEL of a key that is mostly gone")},
                        {tr("each sample"), tr("right after a SELECT that is not timed")}}}};
}

} // namespace lab::patterns::cache_aside
