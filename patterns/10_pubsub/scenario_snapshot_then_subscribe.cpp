// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "patterns/10_pubsub/lesson.h"

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

enum class Strategy { Naive, Everything, Newer };
consteval auto wordsOf(Strategy)
{
    return words("naive", "everything", "newer");
}

/// A writer who counts up, and a follower who wants to have the same number, now and from now on.
struct SnapshotThenSubscribe
{
    struct Ending
    {
        Strategy strategy{};
        qint64 updates = 0;
        qint64 state = 0; ///< on the server in the end
        qint64 copy = 0;  ///< the follower's then

        static constexpr auto Members =
            named("strategy updates state copy", &Ending::strategy, &Ending::updates, &Ending::state, &Ending::copy);
    };

    SnapshotThenSubscribe(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"updates"_s)}
    {
    }

    /// A third before the follower comes, a third between its two steps, a third once it has done both. Each update is
    /// one transaction, so that state and message are never seen apart.
    QCoro::Task<void> writer(Actor &me)
    {
        for (qint64 version = 1; version <= ending.updates; ++version) {
            if (version == ending.updates / 3 + 1) {
                me.reached(u"some"_s);
                co_await me.after(u"half way"_s);
            }
            if (version == ending.updates * 2 / 3 + 1) {
                me.reached(u"more"_s);
                co_await me.after(u"following"_s);
            }
            const auto add = makeCommand("HINCRBY", state, "value", 1);
            const auto count = makeCommand("HSET", state, "version", version);
            const auto tell = makeCommand("PUBLISH", channel, version);
            co_await redis::transacted(me.redis, add, count, tell);
        }
        me.reached(u"all"_s);
    }

    QCoro::Task<void> follower(Actor &me)
    {
        co_await me.after(u"some"_s);
        const bool readsFirst = ending.strategy == Strategy::Naive;
        qint64 version = 0;
        if (readsFirst)
            version = co_await snapshot(me);
        else
            co_await me.subscribe(channel);
        me.reached(u"half way"_s);
        co_await me.after(u"more"_s);
        if (readsFirst)
            co_await me.subscribe(channel);
        else
            version = co_await snapshot(me);
        me.reached(u"following"_s);
        co_await me.after(u"all"_s);
        co_await me.unsubscribe(channel);
        follow(me, version);
    }

    /// What it reads is where its copy begins; the version of that.
    QCoro::Task<qint64> snapshot(Actor &me)
    {
        const auto found = (co_await me.redis.command("HMGET", state, "value", "version")).optionalTexts(2);
        ending.copy = found[0].value_or("0").toLongLong();
        const auto version = found[1].value_or("0").toLongLong();
        me.note(tr("begins with %1, version %2").arg(countText(ending.copy), countText(version)));
        co_return version;
    }

    /// Each message adds 1 to the copy; only `newer` looks whether the snapshot had it.
    void follow(Actor &me, qint64 version)
    {
        qint64 applied = 0, known = 0, missed = 0;
        for (const auto &message : me.heard()) {
            const auto next = message.payload.toLongLong();
            if (ending.strategy == Strategy::Newer && next <= version) {
                ++known;
                continue;
            }
            missed += std::max<qint64>(0, next - version - 1);
            version = std::max(version, next);
            ++applied;
        }
        ending.copy += applied;
        me.note(tr("applied: %1, known already: %2, versions that never came: %3")
                    .arg(countText(applied), countText(known), countText(missed)),
                missed > 0);
    }

    QCoro::Task<Ending> end()
    {
        ending.state = (co_await run.redis().command("HGET", state, "value")).optionalInteger().value_or(0);
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.copy == ending.state; }
    static QString clauseOf(const Ending &ending)
    {
        const auto text = holds(ending) ? tr("the copy says %1, as the server does")
                                        : tr("the copy says %1 where the server says %2");
        return holds(ending) ? text.arg(countText(ending.copy))
                             : text.arg(countText(ending.copy), countText(ending.state));
    }

    Run &run;
    Ending ending;
    Key state = run.ownKey("snapshot:{stock}:state");
    QByteArray channel = run.ownKey("snapshot:{stock}:changes").name;
};

} // namespace

Scenario snapshotThenSubscribe()
{
    const Scenario described{
        .id = u"snapshot-then-subscribe"_s,
        .title = tr("The change between reading and listening"),
        .summary = tr("A follower wants a copy of a state, and keeps it up to date by messages of what has changed. It "
                      "needs two steps, to read and to subscribe, and a writer goes on between them."),
        .situation = tr("A follower wants a copy of a state that a writer keeps changing."),
        .invariant = tr("In the end the follower's copy is what the server has."),
        .ways = {{u"naive"_s, tr("Reads the state, then subscribes."), tr("Naive")},
                 {u"everything"_s, tr("Subscribes, then reads, then applies every message."), tr("Everything")},
                 {u"newer"_s, tr("The same, but only messages newer than the state read."), tr("Newer")}},
        .parameters = {Parameter::integer(u"updates"_s, tr("Updates"), 3, 3000)
                           .withDefault("9")
                           .withHelp(
                               tr("Each adds 1: a third before, a third between the two steps, a third afterwards."))},
        .prediction = Prediction{.prompt = tr("Nine updates that add 1 each: three before, three between reading and "
                                              "subscribing, three after. What does the naive copy say?"),
                                 .way = u"naive"_s,
                                 .field = u"copy"_s}};
    return scenario<SnapshotThenSubscribe>(
        described, {{u"writer"_s, &SnapshotThenSubscribe::writer}, {u"follower"_s, &SnapshotThenSubscribe::follower}});
}

} // namespace lab::patterns::pubsub
