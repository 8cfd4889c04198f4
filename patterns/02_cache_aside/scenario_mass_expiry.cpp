// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "app/run/eviction.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/pattern.h"

#include <algorithm>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto LookEvery = 100ms;
constexpr auto Grace = 10s;         ///< in which a key that has expired must be gone, on a busy machine too
constexpr qint64 BytesPerKey = 400; // with its TTL, and its place in the commands that make it and count it

/// A set of keys that were made together, and how many of them have gone in each second since.
struct Batch
{
    QByteArray name;
    QString actor; ///< its lane in the timeline
    int count;
    int jitterMillis;
    Keys keys{};
    qint64 alive = 0;
    QList<qint64> expiredInSecond{};

    qint64 peak() const
    {
        const auto most = std::max_element(expiredInSecond.begin(), expiredInSecond.end());
        return most == expiredInSecond.end() ? 0 : *most;
    }
};

struct Second
{
    qint64 second = 0, withoutJitter = 0, withJitter = 0;

    static constexpr auto Members =
        named("second without_jitter with_jitter", &Second::second, &Second::withoutJitter, &Second::withJitter);
};

struct Expiries
{
    qint64 keys = 0, peakWithoutJitter = 0, peakWithJitter = 0;
    QList<Second> perSecond = {};

    static constexpr auto Members =
        named("keys peak_without_jitter peak_with_jitter per_second", &Expiries::keys, &Expiries::peakWithoutJitter,
              &Expiries::peakWithJitter, &Expiries::perSecond);
};

QCoro::Task<void> fill(Run &run, Batch &batch, int lifeMillis)
{
    QList<redis::Command> commands;
    for (int i = 0; i < batch.count; ++i) {
        const auto key = run.ownKey("mass:{" + batch.name + "}:" + QByteArray::number(i));
        const int jitter = batch.jitterMillis > 0 ? run.random().bounded(batch.jitterMillis + 1) : 0;
        commands.append(redis::makeCommand("SET", key, "1", "PX", lifeMillis + jitter));
        batch.keys.append(key);
    }
    co_await redis::pipelined(run.redis(), commands); // throws: a key never stored would pass for an expired one
    batch.alive = batch.count;
}

/// Counts the keys that have gone since the last look and books them on the second they went in.
QCoro::Task<void> look(Run &run, Batch &batch, Clock::time_point start)
{
    redis::Command exists{"EXISTS"};
    for (const auto &key : batch.keys)
        exists.append(key.name);
    const auto alive = (co_await run.redis().send(exists)).count();
    const auto second = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - start).count();
    while (batch.expiredInSecond.size() <= second)
        batch.expiredInSecond.append(0);
    const auto gone = batch.alive - alive;
    batch.expiredInSecond[second] += gone;
    batch.alive = alive;
    if (gone > 0)
        run.note(batch.actor, tr("%1, %2 left")
                                  .arg(counted(gone, tr("1 key expired"), tr("%1 keys expired", nullptr, formOf(gone))),
                                       countText(alive)));
}

QCoro::Task<void> watch(Run &run, Batch &without, Batch &with, int lifeMillis)
{
    const auto start = Clock::now();
    const auto latest = start + std::chrono::milliseconds(lifeMillis + with.jitterMillis) + Grace;
    const qint64 total = without.count + with.count;
    while (without.alive + with.alive > 0) {
        if (Clock::now() > latest)
            throw redis::ProtocolError(
                tr("The server says that %1 keys are there, though their time to live has ended.")
                    .arg(without.alive + with.alive));
        co_await run.sleep(LookEvery);
        co_await look(run, without, start);
        co_await look(run, with, start);
        run.progress(total - without.alive - with.alive, total, tr("Waiting for the keys to expire"));
    }
}

Expiries expiriesOf(const Batch &without, const Batch &with)
{
    Expiries expiries{without.count, without.peak(), with.peak()};
    const auto seconds = std::max(without.expiredInSecond.size(), with.expiredInSecond.size());
    for (qsizetype i = 0; i < seconds; ++i)
        expiries.perSecond.append({i, without.expiredInSecond.value(i), with.expiredInSecond.value(i)});
    return expiries;
}

QCoro::Task<Outcome> run(Run &run, Arguments arguments)
{
    const auto keys = static_cast<int>(arguments.integer(u"keys"_s));
    const auto life = static_cast<int>(arguments.integer(u"ttl"_s));
    const auto jitter = static_cast<int>(arguments.integer(u"jitter"_s));
    Batch without{"plain", tr("without jitter"), keys, 0};
    Batch with{"jitter", tr("with jitter"), keys, jitter * 1000};
    co_await refuseEviction(run, 2 * keys * BytesPerKey);
    run.redis().setRecording(false); // thousands of SET and EXISTS would bury what is to be seen
    co_await fill(run, without, life * 1000);
    co_await fill(run, with, life * 1000);
    run.note(without.actor, tr("%1 keys with a TTL of %2 s").arg(QString::number(keys), QString::number(life)));
    run.note(with.actor, tr("%1 keys with a TTL of %2 s + 0…%3 s")
                             .arg(QString::number(keys), QString::number(life), QString::number(jitter)));
    co_await watch(run, without, with, life * 1000);
    co_return Outcome::done(
        toFields(expiriesOf(without, with)),
        tr("At worst %1 within one second without jitter, %2 with it.")
            .arg(counted(without.peak(), tr("1 key expired"), tr("%1 keys expired", nullptr, formOf(without.peak()))),
                 countText(with.peak())));
}

} // namespace

Scenario massExpiry()
{
    return {.id = u"mass-expiry"_s,
            .title = tr("Keys that expire together"),
            .summary = tr(
                "Two sets of keys are made at the same moment, one with a fixed TTL and one with a random part added. "
                "Ten times a second the server is asked how many are left (EXISTS; these commands are too many to "
                "be listed). Each key that goes, and is asked for again, is a query that the database will get."),
            .parameters = {Parameter::integer(u"keys"_s, tr("Keys in each set"), 10, 20'000).withDefault("1000"),
                           Parameter::integer(u"ttl"_s, tr("TTL"), 1, 60).withDefault("1").withUnit(u"s"_s),
                           Parameter::integer(u"jitter"_s, tr("Random part"), 1, 60).withDefault("4").withUnit(u"s"_s)},
            .run = run};
}

} // namespace lab::patterns::cache_aside
