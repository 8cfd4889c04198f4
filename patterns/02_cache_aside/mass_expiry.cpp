// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/02_cache_aside/cache_aside_lesson.h"

#include <algorithm>

namespace lab::patterns {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto LookEvery = 100ms;

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
};

redis::Command existsCommand(const Batch &batch)
{
    redis::Command command{"EXISTS"};
    for (const auto &key : batch.keys)
        command.append(key.name);
    return command;
}

QCoro::Task<void> fill(Run &run, Batch &batch, int lifeMillis)
{
    QList<redis::Command> commands;
    for (int i = 0; i < batch.count; ++i) {
        const auto key = run.ownKey("mass:{" + batch.name + "}:" + QByteArray::number(i));
        const int jitter = batch.jitterMillis > 0 ? run.random().bounded(batch.jitterMillis + 1) : 0;
        commands.append(redis::makeCommand("SET", key, "1", "PX", lifeMillis + jitter));
        batch.keys.append(key);
    }
    const auto replies = co_await run.redis().pipeline(commands);
    for (const auto &reply : replies)
        reply.orThrow(); // a key that was never stored would pass for an expired one
    batch.alive = batch.count;
}

/// Counts the keys that have gone since the last look and books them on the second they went in.
QCoro::Task<void> look(Run &run, Batch &batch, Clock::time_point start)
{
    const auto alive = (co_await run.redis().send(existsCommand(batch))).count();
    const auto second = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - start).count();
    while (batch.expiredInSecond.size() <= second)
        batch.expiredInSecond.append(0);
    const auto gone = batch.alive - alive;
    batch.expiredInSecond[second] += gone;
    batch.alive = alive;
    if (gone > 0)
        run.note(batch.actor, tr("%1 keys expired, %2 are left").arg(gone).arg(alive));
}

qint64 peakOf(const Batch &batch)
{
    return batch.expiredInSecond.isEmpty()
               ? 0
               : *std::max_element(batch.expiredInSecond.begin(), batch.expiredInSecond.end());
}

QList<Fields> perSecond(const Batch &without, const Batch &with)
{
    QList<Fields> rows;
    const auto seconds = std::max(without.expiredInSecond.size(), with.expiredInSecond.size());
    for (qsizetype i = 0; i < seconds; ++i) {
        Fields row;
        row.set(u"second"_s, static_cast<qint64>(i));
        row.set(u"without_jitter"_s, without.expiredInSecond.value(i));
        row.set(u"with_jitter"_s, with.expiredInSecond.value(i));
        rows.append(row);
    }
    return rows;
}

QCoro::Task<void> watch(Run &run, Batch &without, Batch &with)
{
    const auto start = Clock::now();
    const qint64 total = without.count + with.count;
    while (without.alive + with.alive > 0) {
        co_await run.sleep(LookEvery);
        co_await look(run, without, start);
        co_await look(run, with, start);
        run.progress(total - without.alive - with.alive, total, tr("Waiting for the keys to expire"));
    }
}

QCoro::Task<Outcome> runMassExpiry(Run &run, Arguments arguments)
{
    const auto keys = static_cast<int>(arguments.integer(u"keys"_s));
    const auto life = static_cast<int>(arguments.integer(u"ttl"_s)) * 1000;
    const auto jitter = static_cast<int>(arguments.integer(u"jitter"_s)) * 1000;
    Batch without{"plain", tr("without jitter"), keys, 0};
    Batch with{"jitter", tr("with jitter"), keys, jitter};
    run.redis().setRecording(false); // thousands of SET and EXISTS would bury what is to be seen
    co_await fill(run, without, life);
    co_await fill(run, with, life);
    run.note(without.actor, tr("%1 keys with a TTL of %2 s").arg(keys).arg(life / 1000));
    run.note(with.actor, tr("%1 keys with a TTL of %2 s + 0…%3 s").arg(keys).arg(life / 1000).arg(jitter / 1000));
    co_await watch(run, without, with);

    Fields fields;
    fields.set(u"keys"_s, static_cast<qint64>(keys));
    fields.set(u"peak_without_jitter"_s, peakOf(without));
    fields.set(u"peak_with_jitter"_s, peakOf(with));
    fields.set(u"per_second"_s, perSecond(without, with));
    co_return Outcome::done(fields, tr("At worst %1 keys expired within one second without jitter, %2 with it.")
                                        .arg(peakOf(without))
                                        .arg(peakOf(with)));
}

} // namespace

Scenario cacheAsideMassExpiry()
{
    Scenario scenario;
    scenario.id = u"mass-expiry"_s;
    scenario.title = tr("Keys that expire together");
    scenario.summary =
        tr("Two sets of keys are made at the same moment, one with a fixed TTL and one with a random part added. Ten "
           "times a second the server is asked how many are left (EXISTS; these commands are too many to be listed). "
           "Each key that goes is a query that the database will get.");
    scenario.parameters = {Parameter::integer(u"keys"_s, tr("Keys in each set"), 10, 20'000).withDefault("1000"),
                           Parameter::integer(u"ttl"_s, tr("TTL"), 1, 60).withDefault("1").withUnit(u"s"_s),
                           Parameter::integer(u"jitter"_s, tr("Random part"), 1, 60).withDefault("4").withUnit(u"s"_s)};
    scenario.run = runMassExpiry;
    return scenario;
}

} // namespace lab::patterns
