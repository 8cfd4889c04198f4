// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/run/eviction.h"
#include "patterns/02_cache_aside/cure_early_refresh.h"
#include "patterns/02_cache_aside/cure_single_flight.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/pattern.h"

#include <algorithm>
#include <cmath>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
using Millis = std::chrono::milliseconds;

// The hot key's life is short, so that nobody has to wait five minutes for the expiry, and long beside a query: a
// refresh ahead of the expiry needs room to begin in. With the longest latency that is 5 s.
constexpr Millis ShortestLife = 500ms;
constexpr int LatenciesPerLife = 10;
constexpr qint64 BytesPerConnection = 40'000; ///< the server's buffers for it, which count as used memory
constexpr int ReadsPerLife = 12;              ///< how often each reader comes back
constexpr Millis NextLife = 30s;              ///< of what is stored then: one expiry is watched, on a slow machine too

enum class Strategy { Naive, Jitter, Lock, Early };
consteval auto wordsOf(Strategy)
{
    return words("naive", "jitter", "lock", "early");
}

struct Counts
{
    Strategy strategy{};
    qint64 readers = 0, queries = 0, hits = 0;
    double slowestMillis = 0, elapsedMillis = 0;
    qint64 latencyMillis = 0, lifeMillis = 0;

    static constexpr auto Members =
        named("strategy readers queries hits slowest_ms elapsed_ms latency_ms ttl_ms", &Counts::strategy,
              &Counts::readers, &Counts::queries, &Counts::hits, &Counts::slowestMillis, &Counts::elapsedMillis,
              &Counts::latencyMillis, &Counts::lifeMillis);
};

/// What the readers share: the keys, the database, and what is counted.
struct Load
{
    Run &run;
    Key key, lockKey;
    Counts counts;
    Clock::time_point end{}; ///< readers leave once they have an answer asked for after this

    Millis latency() const { return Millis(counts.latencyMillis); }
    Millis life() const { return Millis(counts.lifeMillis); }
    bool is(Strategy strategy) const { return counts.strategy == strategy; }

    /// `life`, and with the strategy `jitter` up to a fifth more.
    Millis jittered(Millis life) const
    {
        return is(Strategy::Jitter) ? life + Millis(run.random().bounded(static_cast<int>(life.count() / 5) + 1))
                                    : life;
    }
    ProductTable slowTable(const QString &actor) const
    {
        auto client = run.sql(actor);
        client.setLatency(latency());
        return ProductTable(client);
    }
};

double millisSince(Clock::time_point begun)
{
    return std::round(std::chrono::duration<double, std::micro>(Clock::now() - begun).count()) / 1000;
}

QByteArray jsonOf(const std::optional<Product> &product)
{
    return toJsonText(product.value_or(Product()));
}

/// One reader, over its own connection.
class Reader
{
public:
    Reader(Load &load, redis::Client &redis)
        : m_load(load)
        , m_redis(redis)
        , m_name(QString::fromUtf8(redis.name()))
        , m_table(load.slowTable(m_name))
        , m_flight(redis, load.key, load.lockKey)
    {
    }

    QCoro::Task<void> readUntilEnd()
    {
        // The readers do not march in step: each begins at its own moment.
        const auto pause = m_load.life() / ReadsPerLife;
        co_await m_load.run.sleep(Millis(m_load.run.random().bounded(static_cast<int>(pause.count()))));
        for (;;) {
            const auto begun = Clock::now();
            co_await readOnce();
            m_load.counts.slowestMillis = std::max(m_load.counts.slowestMillis, millisSince(begun));
            if (begun > m_load.end)
                co_return;
            co_await m_load.run.sleep(pause);
        }
    }

private:
    QCoro::Task<void> readOnce()
    {
        const bool isFresh = co_await lookUp();
        if (isFresh)
            ++m_load.counts.hits;
        else if (m_load.is(Strategy::Lock))
            co_await m_flight.make(m_load.run, [this] { return queryAndStore(); });
        else
            co_await queryAndStore();
    }

    QCoro::Task<bool> lookUp() { return m_load.is(Strategy::Early) ? isCachedForLong() : isCached(); }

    QCoro::Task<bool> isCached()
    {
        const auto value = co_await m_redis.command("GET", m_load.key);
        co_return value.optionalText().has_value();
    }

    /// A few readers refresh early; under traffic the others rarely see a miss.
    QCoro::Task<bool> isCachedForLong()
    {
        auto value = m_redis.command("GET", m_load.key);
        auto ttl = m_redis.command("PTTL", m_load.key);
        const auto cached = (co_await value).optionalText();
        const Millis left((co_await ttl).ttl());
        if (!cached)
            co_return false;
        const double random = 1.0 - m_load.run.random().generateDouble(); // (0, 1]
        const bool isDue = EarlyRefresh::isDue(*cached, left, random);
        if (isDue)
            m_load.run.note(m_name, tr("refreshes before the expiry"));
        co_return !isDue;
    }

    QCoro::Task<void> queryAndStore()
    {
        const auto begun = Clock::now();
        ++m_load.counts.queries;
        const auto product = co_await m_table.find(ProductId{1});
        const auto value = EarlyRefresh::withCost(std::chrono::ceil<Millis>(Clock::now() - begun), jsonOf(product));
        co_await m_redis.command("SET", m_load.key, value, "PX", m_load.jittered(NextLife).count());
    }

    Load &m_load;
    redis::Client &m_redis;
    QString m_name;
    ProductTable m_table;
    SingleFlight m_flight;
};

QCoro::Task<void> readerTask(Load &load, redis::Client &redis)
{
    Reader reader(load, redis);
    co_await reader.readUntilEnd();
}

/// Puts the hot key there, as if it had just been read, and notes when it will go.
QCoro::Task<void> warmUp(Load &load)
{
    auto table = load.slowTable(u"main"_s);
    const auto product = co_await table.find(ProductId{1});
    load.counts.lifeMillis = load.jittered(std::max(ShortestLife, LatenciesPerLife * load.latency())).count();
    const auto value = EarlyRefresh::withCost(load.latency(), jsonOf(product));
    co_await load.run.redis().command("SET", load.key, value, "PX", load.counts.lifeMillis);
    load.end = Clock::now() + load.life() + Millis(1);
    load.run.note(u"main"_s, tr("the hot key will expire in %1 ms; each reader comes back every %2 ms")
                                 .arg(QString::number(load.counts.lifeMillis),
                                      QString::number((load.life() / ReadsPerLife).count())));
}

QString headlineOf(const Counts &counts)
{
    if (counts.queries == 1)
        return tr("Readers: %1. One query: the database did the work once.").arg(counts.readers);
    return tr("Readers: %1. Queries of the database: %2. Reads served by the cache: %3.")
        .arg(countText(counts.readers), countText(counts.queries), countText(counts.hits));
}

QCoro::Task<Outcome> run(Run &run, Arguments arguments)
{
    const auto readers = static_cast<int>(arguments.integer(u"readers"_s));
    Load load{run,
              run.ownKey("stampede:{product:1}"),
              run.ownKey("stampede:{product:1}:lock"),
              {.strategy = arguments.choice<Strategy>(u"strategy"_s),
               .readers = readers,
               .latencyMillis = arguments.integer(u"latency"_s)}};
    co_await refuseEviction(run, readers * BytesPerConnection);
    run.progress(0, 0, tr("Connecting %1 readers").arg(readers));
    const auto clients = co_await run.connect(u"reader"_s, readers);
    co_await warmUp(load);
    run.progress(0, 0, tr("Reading while the key expires"));
    const auto begun = Clock::now();
    std::vector<QCoro::Task<void>> tasks;
    for (auto *const client : clients)
        tasks.push_back(readerTask(load, *client));
    co_await awaitAll(std::move(tasks));
    load.counts.elapsedMillis = millisSince(begun);
    co_return Outcome::done(toFields(load.counts), headlineOf(load.counts));
}

} // namespace

Scenario stampede()
{
    return {
        .id = u"stampede"_s,
        .title = tr("Stampede on a hot key"),
        .summary = tr(
            "Each reader comes back twelve times in the life of the key they all want, until it has expired. Without "
            "care every one of them then asks the database, which answers slowly, and more so the more are asking. "
            "Count the queries. The key lives ten times as long as a query takes, at least 500 ms. Jitter is among "
            "the choices to show that it does not help one hot key, whenever that expires: it is a cure for many "
            "keys expiring together."),
        .parameters = {Parameter::integer(u"readers"_s, tr("Readers"), 1, 500).withDefault("100"),
                       Parameter::choice(u"strategy"_s, tr("Strategy"), Strategy::Naive),
                       Parameter::integer(u"latency"_s, tr("Added latency of the database"), 0, 500)
                           .withDefault("50")
                           .withUnit(u"ms"_s)
                           .withHelp(tr("SQLite in this process answers in microseconds; a database elsewhere does "
                                        "not."))},
        .run = run,
        .contrast = u"strategy"_s};
}

} // namespace lab::patterns::cache_aside
