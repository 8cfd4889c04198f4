// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "app/run/eviction.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/pattern.h"

#include <algorithm>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto LookEvery = 100ms;
constexpr auto Grace = 10s;         ///< in which a key that has expired must be gone, on a busy machine too
constexpr qint64 BytesPerKey = 400; // with its TTL, and its place in the commands that make it and count it

enum class Strategy { Plain, Jitter };
consteval auto wordsOf(Strategy)
{
    return words("plain", "jitter");
}

struct Second
{
    qint64 second = 0; ///< the first is 1, in every table and picture
    qint64 expired = 0;

    static constexpr auto Members = named("second expired", &Second::second, &Second::expired);
};

/// Keys that were made together, and how many of them have gone in each second since.
struct MassExpiry
{
    struct Ending
    {
        Strategy strategy{};
        qint64 keys = 0, peak = 0;
        QList<Second> perSecond = {};

        static constexpr auto Members =
            named("strategy keys peak per_second", &Ending::strategy, &Ending::keys, &Ending::peak, &Ending::perSecond);
    };

    MassExpiry(Run &its, const Arguments &arguments)
        : run(its)
        , lifeMillis(1000 * arguments.integer(u"ttl"_s))
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"keys"_s)}
    {
        if (ending.strategy == Strategy::Jitter)
            jitterMillis = 1000 * arguments.integer(u"jitter"_s);
    }

    QCoro::Task<void> setUp()
    {
        co_await refuseEviction(run, ending.keys * BytesPerKey);
        QList<redis::Command> commands;
        for (qint64 i = 0; i < ending.keys; ++i) {
            const auto key = run.ownKey("mass:{keys}:" + QByteArray::number(i));
            const auto life = lifeMillis + run.random().bounded(jitterMillis + 1);
            commands.append(redis::makeCommand("SET", key, "1", "PX", life));
            keys.append(key);
        }
        run.redis().setRecording(false);                  // thousands of SET and EXISTS would bury what is to be seen
        co_await redis::pipelined(run.redis(), commands); // throws: a key never stored would pass for an expired one
        alive = ending.keys;
    }

    QCoro::Task<void> observer(Actor &me)
    {
        me.redis.setRecording(false);
        me.noteNumbers(tr("%1 keys with a TTL of %2 s + 0…%3 s")
                           .arg(countText(ending.keys), countText(lifeMillis / 1000), countText(jitterMillis / 1000)),
                       {1, 0, ending.keys});
        const auto start = Clock::now();
        while (alive > 0) {
            if (Clock::now() > start + std::chrono::milliseconds(lifeMillis + jitterMillis) + Grace)
                throw redis::ProtocolError(
                    tr("The server says that %1 keys are there, though their time to live has ended.").arg(alive));
            co_await me.pause(LookEvery);
            co_await look(me);
            run.progress(ending.keys - alive, ending.keys, tr("Waiting for the keys to expire"));
        }
    }

    /// Counts the keys that have gone since the last look and books them on the second they went in.
    QCoro::Task<void> look(Actor &me)
    {
        redis::Command exists{"EXISTS"};
        for (const auto &key : keys)
            exists.append(key.name);
        const auto left = (co_await me.redis.send(exists)).count();
        if (left == ending.keys)
            first = Clock::now(); // seconds count from the first expiry, else a burst may fall into two of them
        const auto second = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - first).count();
        while (ending.perSecond.size() <= second)
            ending.perSecond.append(Second{ending.perSecond.size() + 1});
        const auto gone = std::exchange(alive, left) - left;
        ending.perSecond[second].expired += gone;
        if (gone > 0)
            me.noteNumbers(tr("%1 expired, %2 left").arg(countText(gone), countText(alive)), {second + 1, gone, alive});
    }

    QCoro::Task<Ending> end()
    {
        for (const auto &second : std::as_const(ending.perSecond))
            ending.peak = std::max(ending.peak, second.expired);
        co_return ending;
    }

    static bool holds(const Ending &ending) { return 2 * ending.peak <= ending.keys; }
    static QString clauseOf(const Ending &ending)
    {
        return tr("%1 of %2 keys went within one second at worst").arg(countText(ending.peak), countText(ending.keys));
    }

    Run &run;
    qint64 lifeMillis, jitterMillis = 0;
    Ending ending;
    Keys keys{};
    qint64 alive = 0;
    Clock::time_point first{};
};

} // namespace

Scenario massExpiry()
{
    const Scenario described{
        .id = u"mass-expiry"_s,
        .title = tr("Keys that expire together"),
        .summary = tr("Many keys are made at the same moment; ten times a second EXISTS asks how many are left (too "
                      "many commands to "
                      "be listed). Each that goes is a query as soon as somebody asks for it again: an avalanche."),
        .situation = tr("Many keys are made in one moment, and each will expire."),
        .invariant = tr("In no second does more than half of the keys go."),
        .ways = {{u"plain"_s, tr("All keys have the same TTL."), tr("Plain")},
                 {u"jitter"_s, tr("Each TTL has a random part of its own."), tr("Jitter")}},
        .parameters = {Parameter::integer(u"keys"_s, tr("Keys"), 10, 20'000).withDefault("1000"),
                       Parameter::integer(u"ttl"_s, tr("TTL"), 1, 60).withDefault("1").withUnit(u"s"_s),
                       Parameter::integer(u"jitter"_s, tr("Random part"), 1, 60).withDefault("4").withUnit(u"s"_s)},
        .prediction = Prediction{.prompt = tr("Without jitter, how many keys go in the worst second?"),
                                 .way = u"plain"_s,
                                 .field = u"peak"_s}};
    return scenario<MassExpiry>(described, {{u"observer"_s, &MassExpiry::observer}});
}

} // namespace lab::patterns::cache_aside
