// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/09_ranking/pattern.h"

#include <QMap>

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 SnapshotSeconds = 60;

enum class Strategy { Offset, Cursor, Snapshot };
consteval auto wordsOf(Strategy)
{
    return words("offset", "cursor", "snapshot");
}

enum class Move { Up, Down };
consteval auto wordsOf(Move)
{
    return words("up", "down");
}

/// Somebody reads the whole board, page by page; after the first page one player moves from one end to the other.
struct StalePage
{
    struct Ending
    {
        Strategy strategy{};
        Move move{};
        qint64 players = 0, page = 0;
        qint64 seen = 0;         ///< different players
        qint64 twice = 0;        ///< players who were on two pages
        qint64 never = 0;        ///< on none
        qint64 keptAndWrong = 0; ///< of these two, who kept their score all the time

        static constexpr auto Members = named("strategy move players page seen twice never kept_and_wrong",
                                              &Ending::strategy, &Ending::move, &Ending::players, &Ending::page,
                                              &Ending::seen, &Ending::twice, &Ending::never, &Ending::keptAndWrong);
    };

    StalePage(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Move>(u"move"_s),
                 arguments.integer(u"players"_s), arguments.integer(u"page"_s)}
    {
        its.removeAtEnd({board, snapshot});
    }

    QByteArray nameOf(qint64 place) const { return 'p' + QByteArray::number(place).rightJustified(2, '0'); }

    QCoro::Task<void> setUp()
    {
        auto add = makeCommand("ZADD", board);
        for (qint64 place = 1; place <= ending.players; ++place)
            add += makeCommand(100 * (ending.players - place + 1), nameOf(place));
        co_await run.redis().send(add);
    }

    QCoro::Task<void> reader(Actor &me)
    {
        Leaderboard pages(me.redis, space);
        if (ending.strategy == Strategy::Snapshot)
            co_await pages.snapshot(snapshot, SnapshotSeconds);
        std::optional<Player> last;
        for (qint64 skipped = 0;; skipped += ending.page) {
            const auto page = co_await next(pages, last, skipped);
            if (page.isEmpty())
                break;
            for (const auto &player : page)
                ++timesSeen[player.name];
            last = page.last();
            me.reached(u"a page"_s);
            co_await me.after(u"moved"_s);
        }
    }

    QCoro::Task<Players> next(Leaderboard &pages, std::optional<Player> last, qint64 skipped)
    {
        if (ending.strategy == Strategy::Cursor)
            return pages.after(last, ending.page);
        return pages.page(ending.strategy == Strategy::Snapshot ? snapshot : board, skipped, ending.page);
    }

    QCoro::Task<void> mover(Actor &me)
    {
        co_await me.after(u"a page"_s);
        const auto score = ending.move == Move::Up ? 100 * (ending.players + 1) : 50;
        co_await me.redis.command("ZADD", board, "XX", score, movingName());
        me.reached(u"moved"_s);
    }

    QByteArray movingName() const { return nameOf(ending.move == Move::Up ? ending.players : 1); }

    /// The reader's pages tell who was seen, the board who there is.
    QCoro::Task<Ending> end()
    {
        const auto names = (co_await run.redis().command("ZRANGE", board, 0, -1)).texts();
        for (const auto &name : names) {
            const auto times = timesSeen.value(name);
            ending.seen += times > 0 ? 1 : 0;
            ending.twice += times > 1 ? 1 : 0;
            ending.never += times == 0 ? 1 : 0;
            ending.keptAndWrong += times != 1 && name != movingName() ? 1 : 0;
        }
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.keptAndWrong == 0; }
    static QString clauseOf(const Ending &ending)
    {
        if (ending.twice == 0 && ending.never == 0)
            return tr("every player was seen once");
        const auto twice = ending.twice == 0 ? tr("nobody was seen twice")
                                             : counted(ending.twice, tr("1 player was seen twice"),
                                                       tr("%1 players were seen twice", nullptr, formOf(ending.twice)));
        const auto never = ending.never == 0
                               ? tr("nobody missed")
                               : counted(ending.never, tr("1 never"), tr("%1 never", nullptr, formOf(ending.never)));
        return holds(ending) ? tr("%1 and %2: the one who moved").arg(twice, never) : tr("%1 and %2").arg(twice, never);
    }

    Run &run;
    Ending ending;
    Keyspace space = run.ownKeyspace("stale-page:{board}");
    Key board = BoardKeys(space).scores, snapshot = space.key("snapshot");
    QMap<QByteArray, int> timesSeen; ///< the reader's own
};

} // namespace

Scenario stalePage()
{
    const Scenario described{
        .id = u"stale-page"_s,
        .title = tr("The page that moved"),
        .summary = tr("Somebody reads a ranking page by page, from the first place to the last. After the first page "
                      "one player moves from one end of the board to the other. A cursor knows no ranks; a snapshot "
                      "has everybody, costs O(N) and memory, and is soon old."),
        .situation = tr("Somebody reads a ranking page by page, and one player moves."),
        .invariant = tr("Every player who keeps their score is seen exactly once."),
        .ways = {{u"offset"_s, tr("By position, as LIMIT and OFFSET do it."), tr("Offset")},
                 {u"cursor"_s, tr("On from the last score and name seen."), tr("Cursor")},
                 {u"snapshot"_s, tr("ZRANGESTORE copies the board; the pages are the copy's."), tr("Snapshot")}},
        .parameters = {Parameter::choice(u"move"_s, tr("Who moves"), Move::Up)
                           .withHelp(tr("up: the last one to the top. down: the first one to the end.")),
                       Parameter::integer(u"players"_s, tr("Players"), 2, 99).withDefault("15"),
                       Parameter::integer(u"page"_s, tr("Players on a page"), 1, 50).withDefault("5")},
        .prediction =
            Prediction{.prompt = tr("15 players, 5 on a page. After the first page the last one climbs to the "
                                    "top. How many different players has the reader seen in the end, by "
                                    "position?"),
                       .way = u"offset"_s,
                       .field = u"seen"_s}};
    return scenario<StalePage>(described, {{u"reader"_s, &StalePage::reader}, {u"mover"_s, &StalePage::mover}});
}

} // namespace lab::patterns::ranking
