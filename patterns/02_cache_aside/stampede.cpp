// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/tr.h"
#include "patterns/02_cache_aside/cache_aside.h"
#include "patterns/02_cache_aside/cache_aside_lesson.h"
#include "patterns/02_cache_aside/try_finally.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

namespace lab::patterns {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
using Millis = std::chrono::milliseconds;

// The hot key's life is short, so that nobody has to wait five minutes for the expiry, and long beside a query: a
// refresh ahead of the expiry needs room to begin in. With the longest latency that is 5 s.
constexpr Millis ShortestLife = 500ms;
constexpr int LatenciesPerLife = 10;
constexpr int ReadsPerLife = 12;    ///< how often each reader comes back
constexpr Millis NextLife = 30s;    ///< of what is stored then: one expiry is watched, on a slow machine too
constexpr Millis LockLife = 5000ms; ///< a crashed owner's lock goes away by itself
constexpr Millis RetryEvery = 10ms; ///< how often those who wait look whether the value is there
constexpr double Beta = 1.0;        ///< XFetch: above 1 refreshes earlier

enum class Strategy { Naive, Jitter, Lock, Early };

/// What the readers share: the keys, the database, and what is counted.
struct Load
{
    Run &run;
    Strategy strategy;
    Key key, lockKey;
    Millis latency;
    redis::Script release;
    Millis life{};           ///< of the hot key, from the warm-up to the expiry that is watched
    Clock::time_point end{}; ///< readers leave once they have an answer asked for after this
    int queries = 0;
    int hits = 0;
    double slowestMicros = 0;
};

/// A cached value with what XFetch needs to know: how long it took to make, and when it expires.
struct Cached
{
    bool found = false;
    Millis cost{0};
    Clock::time_point expires;
};

double secondsOf(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// `life`, and with the strategy `jitter` up to a fifth more.
Millis lifeOf(Load &load, Millis life)
{
    if (load.strategy != Strategy::Jitter)
        return life;
    return life + Millis(load.run.random().bounded(static_cast<int>(life.count() / 5) + 1));
}

/// One read's way through the cache, over the reader's own connection.
class Reader
{
public:
    Reader(Load &load, redis::Client &redis, const QString &name)
        : m_load(load)
        , m_redis(redis)
        , m_name(name)
        , m_table(slowDatabase(load, name))
    {
    }

    QCoro::Task<void> readUntilEnd()
    {
        // The readers do not march in step: each begins at its own moment.
        const auto pause = m_load.life / ReadsPerLife;
        co_await m_load.run.sleep(Millis(m_load.run.random().bounded(static_cast<int>(pause.count()))));
        for (;;) {
            const auto begun = Clock::now();
            co_await readOnce();
            const auto micros = secondsOf(Clock::now() - begun) * 1e6;
            m_load.slowestMicros = std::max(m_load.slowestMicros, micros);
            if (begun > m_load.end)
                co_return;
            co_await m_load.run.sleep(pause);
        }
    }

private:
    static ProductTable slowDatabase(Load &load, const QString &name)
    {
        auto client = load.run.sql(name);
        client.setLatency(load.latency);
        return ProductTable(client);
    }

    QCoro::Task<void> readOnce()
    {
        const auto cached = co_await lookUp();
        const bool refresh = cached.found && m_load.strategy == Strategy::Early && isTimeToRefresh(cached);
        if (cached.found && !refresh) {
            ++m_load.hits;
            co_return;
        }
        if (refresh)
            m_load.run.note(m_name, tr("refreshes before the expiry"));
        if (m_load.strategy == Strategy::Lock)
            co_await queryAlone();
        else
            co_await queryAndStore();
    }

    QCoro::Task<bool> isCached()
    {
        const auto value = co_await m_redis.command("GET", m_load.key);
        co_return value.optionalText().has_value();
    }

    QCoro::Task<Cached> lookUp()
    {
        if (m_load.strategy != Strategy::Early) {
            const bool found = co_await isCached();
            co_return Cached{found, {}, {}};
        }
        auto value = m_redis.command("GET", m_load.key);
        auto ttl = m_redis.command("PTTL", m_load.key);
        const auto bytes = (co_await value).optionalText();
        const Millis left((co_await ttl).ttl());
        if (!bytes)
            co_return Cached{};
        // The cost of making the value stands in front of it: `48 {"id":…`.
        const auto cost = bytes->left(std::max<qsizetype>(bytes->indexOf(' '), 0)).toLongLong();
        co_return Cached{true, Millis(cost), Clock::now() + left};
    }

    /// XFetch: refresh when now − cost · β · ln(random) reaches the expiry. The closer the expiry and the dearer the
    /// value, the likelier; a few readers refresh early and the others never see a miss.
    bool isTimeToRefresh(const Cached &cached)
    {
        const double random = 1.0 - m_load.run.random().generateDouble(); // (0, 1]
        const double head = secondsOf(cached.cost) * Beta * -std::log(random);
        return secondsOf(cached.expires - Clock::now()) <= head;
    }

    /// Only one reader may ask the database; the others wait until it has stored the answer.
    QCoro::Task<void> queryAlone()
    {
        const auto token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        for (;;) {
            const auto got = co_await m_redis.command("SET", m_load.lockKey, token, "NX", "PX", LockLife.count());
            if (got.ok())
                break;
            co_await m_load.run.sleep(RetryEvery);
            const bool stored = co_await isCached();
            if (stored)
                co_return;
        }
        // Also when the query fails: the others would wait for the lock's whole life.
        const std::function release = [this, token] {
            return releaseLock(token);
        };
        co_await tryFinally<bool>(queryUnlessStored(), release);
    }

    /// The value may have been stored between our miss and our lock: looks again before asking.
    QCoro::Task<bool> queryUnlessStored()
    {
        const bool stored = co_await isCached();
        if (!stored)
            co_await queryAndStore();
        co_return !stored;
    }

    QCoro::Task<void> releaseLock(QByteArray token)
    {
        const Keys lock{m_load.lockKey};
        const QByteArrayList owner{token};
        co_await m_redis.script(m_load.release, lock, owner);
    }

    QCoro::Task<void> queryAndStore()
    {
        const auto begun = Clock::now();
        ++m_load.queries;
        const auto product = co_await m_table.find(ProductId{1});
        const auto cost = std::chrono::ceil<Millis>(Clock::now() - begun);
        const auto value =
            QByteArray::number(static_cast<qint64>(cost.count())) + ' ' + product.value_or(Product()).toJson();
        co_await m_redis.command("SET", m_load.key, value, "PX", lifeOf(m_load, NextLife).count());
    }

    Load &m_load;
    redis::Client &m_redis;
    QString m_name;
    ProductTable m_table;
};

QCoro::Task<void> readerTask(Load &load, redis::Client &redis)
{
    const auto name = QString::fromUtf8(redis.name());
    Reader reader(load, redis, name);
    co_await reader.readUntilEnd();
}

/// Puts the hot key there, as if it had just been read, and notes when it will go.
QCoro::Task<void> warmUp(Load &load)
{
    auto client = load.run.sql();
    client.setLatency(load.latency);
    ProductTable table(client);
    const auto product = co_await table.find(ProductId{1});
    const auto value =
        QByteArray::number(static_cast<qint64>(load.latency.count())) + ' ' + product.value_or(Product()).toJson();
    load.life = lifeOf(load, std::max(ShortestLife, LatenciesPerLife * load.latency));
    co_await load.run.redis().command("UNLINK", load.lockKey);
    co_await load.run.redis().command("SET", load.key, value, "PX", load.life.count());
    load.end = Clock::now() + load.life + Millis(1);
    load.run.note(u"main"_s, tr("the hot key will expire in %1 ms; each reader comes back every %2 ms")
                                 .arg(load.life.count())
                                 .arg((load.life / ReadsPerLife).count()));
}

Strategy strategyOf(const QByteArray &name)
{
    if (name == "jitter")
        return Strategy::Jitter;
    if (name == "lock")
        return Strategy::Lock;
    return name == "early" ? Strategy::Early : Strategy::Naive;
}

QString headlineOf(const Load &load, qsizetype readers)
{
    if (load.queries == 1)
        return tr("%1 readers, one query: the database did the work once.").arg(readers);
    return tr("%1 readers, %2 queries of the database, %3 reads served by the cache.")
        .arg(readers)
        .arg(load.queries)
        .arg(load.hits);
}

QCoro::Task<Outcome> runStampede(Run &run, Arguments arguments)
{
    const auto readers = static_cast<int>(arguments.integer(u"readers"_s));
    const auto strategy = arguments.text(u"strategy"_s);
    Load load{run,
              strategyOf(strategy),
              run.ownKey("stampede:{product:1}"),
              run.ownKey("stampede:{product:1}:lock"),
              Millis(arguments.integer(u"latency"_s)),
              redis::Script::fromResource(u":/patterns/02_cache_aside/release_lock.lua"_s)};
    run.progress(0, 0, tr("Connecting %1 readers").arg(readers));
    const auto clients = co_await run.connect(u"reader"_s, readers);
    co_await warmUp(load);
    run.progress(0, 0, tr("Reading while the key expires"));
    const auto begun = run.elapsed();
    std::vector<QCoro::Task<void>> tasks;
    for (auto *const client : clients)
        tasks.push_back(readerTask(load, *client));
    co_await awaitAll(std::move(tasks));
    const auto elapsed = run.elapsed() - begun;

    Fields fields;
    fields.set(u"strategy"_s, strategy);
    fields.set(u"readers"_s, static_cast<qint64>(readers));
    fields.set(u"queries"_s, static_cast<qint64>(load.queries));
    fields.set(u"hits"_s, static_cast<qint64>(load.hits));
    fields.set(u"slowest_ms"_s, std::round(load.slowestMicros) / 1000);
    fields.set(u"elapsed_ms"_s, static_cast<double>(elapsed.count()) / 1000);
    fields.set(u"latency_ms"_s, static_cast<qint64>(load.latency.count()));
    fields.set(u"ttl_ms"_s, static_cast<qint64>(load.life.count()));
    co_return Outcome::done(fields, headlineOf(load, readers));
}

} // namespace

Scenario cacheAsideStampede()
{
    Scenario scenario;
    scenario.id = u"stampede"_s;
    scenario.title = tr("Stampede on a hot key");
    scenario.summary = tr(
        "Each reader comes back twelve times in the life of the key they all want, until it has expired. Without care "
        "every one of them then asks the database, which answers slowly, and more so the more are asking. Count the "
        "queries. The key lives ten times as long as a query takes, at least 500 ms. Jitter is among the choices to "
        "show that it does not help one hot key, whenever that expires: it is a cure for many keys expiring together.");
    scenario.parameters = {
        Parameter::integer(u"readers"_s, tr("Readers"), 1, 500).withDefault("100"),
        Parameter::choice(u"strategy"_s, tr("Strategy"), {u"naive"_s, u"jitter"_s, u"lock"_s, u"early"_s})
            .withDefault("naive"),
        Parameter::integer(u"latency"_s, tr("Added latency of the database"), 0, 500)
            .withDefault("50")
            .withUnit(u"ms"_s)
            .withHelp(tr("SQLite in this process answers in microseconds; a database elsewhere does not."))};
    scenario.run = runStampede;
    scenario.contrast = u"strategy"_s;
    return scenario;
}

} // namespace lab::patterns
