// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/05_counter/lesson.h"
#include "patterns/05_counter/scratch.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;

namespace {

enum class Strategy { Naive, GetDel, DecrBy, Batch };
consteval auto wordsOf(Strategy)
{
    return words("naive", "getdel", "decrby", "batch");
}

enum class Trouble { Views, Crash };
consteval auto wordsOf(Trouble)
{
    return words("views", "crash");
}

/// A viewer who goes on viewing, and a flusher who moves the views into the database; after a crash, another flusher.
struct FlushRace
{
    struct Ending
    {
        Strategy strategy{};
        Trouble trouble{};
        qint64 views = 0, redis = 0, sqlite = 0;

        static constexpr auto Members = named("strategy trouble views redis sqlite", &Ending::strategy,
                                              &Ending::trouble, &Ending::views, &Ending::redis, &Ending::sqlite);

        qint64 lost() const { return views - redis - sqlite; }
    };

    FlushRace(Run &its, const Arguments &arguments)
        : run(its)
        , post(scratchPost(its))
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Trouble>(u"trouble"_s),
                 arguments.integer(u"views"_s)}
    {
        its.removeAtEnd({keys.views, keys.batch});
    }

    bool crashes(const Actor &, const QString &point) const
    {
        const auto worst = ending.strategy == Strategy::GetDel ? u"taken"_s : u"added"_s;
        return ending.trouble == Trouble::Crash && !isAnothersTurn && point == worst;
    }

    QCoro::Task<void> setUp() { co_await PostTable(run.sql()).insert(post); }

    /// Half of the views before the flusher looks, half after.
    QCoro::Task<void> viewer(Actor &me)
    {
        for (qint64 i = 0; i < ending.views; ++i) {
            if (i == ending.views / 2) {
                me.reached(u"half"_s);
                co_await me.after(u"taken"_s);
            }
            co_await me.redis.command("INCR", keys.views);
        }
        me.reached(u"viewed"_s);
    }

    QCoro::Task<void> flusher(Actor &me)
    {
        co_await me.after(u"half"_s);
        co_await flush(me);
        me.reached(u"flushed"_s);
    }

    /// After a crash nobody has flushed: then it goes on when the viewer has ended.
    QCoro::Task<void> nextFlusher(Actor &me)
    {
        co_await me.after(u"flushed"_s);
        isAnothersTurn = true;
        co_await flush(me);
    }

    QCoro::Task<void> flush(Actor &me)
    {
        Counter counter(me.redis, PostTable(me.sql()), space);
        if (ending.strategy == Strategy::Batch) {
            const auto id = QString::fromLatin1(me.token());
            const auto batch = co_await counter.setAside(post, id);
            co_await taken(me);
            if (batch) {
                co_await addUnlessKnown(me, *batch);
                co_await counter.drop(post, *batch);
            }
            co_return;
        }
        const auto *const take = ending.strategy == Strategy::GetDel ? "GETDEL" : "GET";
        const auto views = (co_await me.redis.command(take, keys.views)).optionalInteger().value_or(0);
        co_await taken(me);
        const QVariantList more{views, toVariant(post)};
        co_await me.query(u"UPDATE posts SET views = views + ? WHERE id = ?"_s, more);
        co_await me.mayCrash(u"added"_s);
        if (ending.strategy == Strategy::Naive)
            co_await me.redis.command("DEL", keys.views);
        if (ending.strategy == Strategy::DecrBy)
            co_await me.redis.command("DECRBY", keys.views, views);
    }

    QCoro::Task<void> addUnlessKnown(Actor &me, Batch batch)
    {
        co_await PostTable(me.sql()).add(post, batch.id, batch.views);
        co_await me.mayCrash(u"added"_s);
    }

    QCoro::Task<void> taken(Actor &me)
    {
        me.reached(u"taken"_s);
        co_await me.mayCrash(u"taken"_s);
        co_await me.after(u"viewed"_s);
    }

    QCoro::Task<Ending> end()
    {
        Counter counter(run.redis(), PostTable(run.sql()), space);
        const auto stats = (co_await counter.stats(post)).value_or(Counter::Stats());
        ending.redis = stats.redis;
        ending.sqlite = stats.sqlite;
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.lost() == 0; }
    static QString clauseOf(const Ending &ending)
    {
        const auto lost = ending.lost();
        if (lost == 0)
            return tr("all %1 views are there").arg(countText(ending.views));
        return lost > 0 ? tr("%1 of %2 views are lost").arg(countText(lost), countText(ending.views))
                        : tr("%1 of %2 views are counted twice").arg(countText(-lost), countText(ending.views));
    }

    Run &run;
    PostId post;
    Ending ending;
    Keyspace space = run.ownKeyspace("flush-race:{views}");
    PostKeys keys{space, post};
    bool isAnothersTurn = false;
};

} // namespace

Scenario flushRace()
{
    const Scenario described{
        .id = u"flush-race"_s,
        .title = tr("Views lost on their way to the database"),
        .summary = tr("Views are counted in Redis and moved into the database now and then. While a flush is under way "
                      "half of the views arrive; or the flusher crashes at its worst moment, and another one flushes."),
        .situation = tr("Views arrive while a flusher moves them to the database."),
        .invariant = tr("In the end Redis and the database together have every view, once."),
        .ways = {{u"naive"_s, tr("GET, UPDATE, DEL."), tr("Naive")},
                 {u"getdel"_s, tr("GETDEL, UPDATE: what arrives later stays."), tr("GETDEL")},
                 {u"decrby"_s, tr("GET, UPDATE, then DECRBY by what was added."), tr("DECRBY")},
                 {u"batch"_s, tr("Views are set aside under an id, and an id is added once."), tr("Batch")}},
        .parameters = {Parameter::choice(u"trouble"_s, tr("What goes wrong"), Trouble::Views)
                           .withHelp(tr("views: half of them arrive while the flush is under way. crash: that, and the "
                                        "flusher crashes before its last step.")),
                       Parameter::integer(u"views"_s, tr("Views"), 2, 10'000).withDefault("20")},
        .prediction = Prediction{.prompt = tr("10 views, then GET; 10 more, then UPDATE and DEL. How many are in the "
                                              "database in the end?"),
                                 .way = u"naive"_s,
                                 .field = u"sqlite"_s}};
    const auto another = [](const FlushRace &race) {
        return race.ending.trouble == Trouble::Crash ? 1 : 0;
    };
    return scenario<FlushRace>(described, {{u"viewer"_s, &FlushRace::viewer},
                                           {u"flusher"_s, &FlushRace::flusher},
                                           {u"next flusher"_s, &FlushRace::nextFlusher, another}});
}

} // namespace lab::patterns::counter
