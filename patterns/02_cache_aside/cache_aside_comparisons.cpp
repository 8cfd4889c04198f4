// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/02_cache_aside/cache_aside.h"
#include "patterns/02_cache_aside/cache_aside_lesson.h"

#include <thread>

namespace lab::patterns {

using namespace Qt::StringLiterals;

namespace {

constexpr ProductId Subject{1};

/// What the two arms use; shared by them, so that it goes when the last of them does.
struct Bench
{
    Bench(Run &run, std::chrono::milliseconds added)
        : redis(&run.redis())
        , key(run.keys().key("bench:{cache-aside}"))
        , sql(run.environment().database->options())
        , latency(added)
    {
    }

    redis::Client *redis;
    Key key;
    sql::Connection sql;
    std::chrono::milliseconds latency;
};

[[noreturn]] void productIsGone()
{
    throw sql::SqlError(tr("Product 1 is not in the database."),
                        tr("The sample data was changed: start with a fresh data folder."));
}

QCoro::Task<void> readFromCache(std::shared_ptr<Bench> bench)
{
    const auto reply = co_await bench->redis->command("GET", bench->key);
    if (!Product::fromJson(reply.optionalText().value_or(QByteArray())))
        throw redis::ServerError("ERR the benchmark's key has gone: is somebody else using the prefix?");
}

QCoro::Task<void> findAtOnce(std::shared_ptr<Bench> bench)
{
    if (!ProductTable::find(bench->sql, Subject))
        productIsGone();
    co_return;
}

QCoro::Task<void> readFromDatabase(std::shared_ptr<Bench> bench)
{
    // A real wait, as for an answer from another machine; this thread has nothing else to do meanwhile.
    if (bench->latency.count() > 0)
        std::this_thread::sleep_for(bench->latency);
    co_await findAtOnce(bench);
}

QCoro::Task<std::vector<measure::Arm>> hitVersusQuery(Run &run, Setting setting)
{
    const auto latency = std::chrono::milliseconds(static_cast<qint64>(setting.value(u"latency"_s)));
    auto bench = std::make_shared<Bench>(run, latency);
    const auto product = ProductTable::find(bench->sql, Subject);
    if (!product)
        productIsGone();
    run.removeAtEnd({bench->key});
    // The life bounds what a crash could leave behind.
    co_await run.redis().command("SET", bench->key, product->toJson(), "EX", 120);
    run.redis().setRecording(false);
    std::vector<measure::Arm> arms;
    // A thread that has just slept is slower at anything: both arms go once, untimed, ahead of each sample.
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

QList<Comparison> cacheAsideComparisons()
{
    Comparison comparison;
    comparison.id = u"hit-vs-query"_s;
    comparison.title = tr("A cache hit against a query");
    comparison.question = tr("How slow must the database be before the cache pays?");
    comparison.variables = {{u"latency"_s, tr("Latency added to the database"), u"ms"_s, {0, 1, 5, 20}, false}};
    comparison.arms = hitVersusQuery;
    comparison.conditions = {
        {tr("data"), tr("one product: JSON in Redis, parsed after each GET; a row in SQLite, read column by column")},
        {tr("added latency"), tr("a sleep before the statement, in the same thread")},
        {tr("each sample"), tr("right after one that is not timed, since a thread that has just slept is slower")}};
    return {comparison};
}

} // namespace lab::patterns
