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

/// What the two arms use; shared by them, so that it goes when the last of them does.
struct Bench
{
    redis::Client &redis;
    Key key;
    sql::Connection sql;
    std::chrono::milliseconds latency;
};
using SharedBench = std::shared_ptr<Bench>;

[[noreturn]] void productIsGone()
{
    throw sql::SqlError(tr("Product 1 is not in the database."),
                        tr("The sample data was changed: start with a fresh data folder."));
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
        productIsGone();
    co_return;
}

QCoro::Task<void> readFromDatabase(SharedBench bench)
{
    // A real wait, as for an answer from another machine; this thread has nothing else to do meanwhile.
    if (bench->latency.count() > 0)
        std::this_thread::sleep_for(bench->latency);
    co_await findAtOnce(bench);
}

QCoro::Task<std::vector<measure::Arm>> hitVersusQuery(Run &run, Setting setting)
{
    const auto latency = std::chrono::milliseconds(static_cast<qint64>(setting.value(u"latency"_s)));
    const SharedBench bench(new Bench{run.redis(), run.ownKey("bench:{cache-aside}"),
                                      sql::Connection(run.environment().database->options()), latency});
    const auto product = ProductTable::find(bench->sql, Subject);
    if (!product)
        productIsGone();
    // The life bounds what a crash could leave behind.
    co_await run.redis().command("SET", bench->key, toJsonText(*product), "EX", 120);
    run.redis().setRecording(false);
    // A thread that has just slept is slower at anything: both arms go once, untimed, ahead of each sample.
    std::vector<measure::Arm> arms;
    arms.push_back({.name = tr("GET, a cache hit"),
                    .engine = measure::Engine::Redis,
                    .once = [bench] { return readFromCache(bench); },
                    .before =
                        [bench] {
                            return readFromCache(bench);
                        }});
    arms.push_back({.name = tr("SELECT by primary key"),
                    .engine = measure::Engine::Sqlite,
                    .once = [bench] { return readFromDatabase(bench); },
                    .before =
                        [bench] {
                            return findAtOnce(bench);
                        }});
    co_return arms;
}

} // namespace

QList<Comparison> comparisons()
{
    return {{.id = u"hit-vs-query"_s,
             .title = tr("A cache hit against a query"),
             .question = tr("How slow must the database be before the cache pays?"),
             .variables = {{.name = u"latency"_s,
                            .label = tr("Latency added to the database"),
                            .unit = u"ms"_s,
                            .values = {0, 1, 5, 20}}},
             .arms = hitVersusQuery,
             .conditions = {
                 {tr("data"),
                  tr("one product: JSON in Redis, parsed after each GET; a row in SQLite, read column by column")},
                 {tr("added latency"), tr("a sleep before the statement, in the same thread")},
                 {tr("each sample"),
                  tr("right after one that is not timed, since a thread that has just slept is slower")}}}};
}

} // namespace lab::patterns::cache_aside
