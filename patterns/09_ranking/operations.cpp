// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/09_ranking/pattern.h"

#include <QElapsedTimer>

#include <limits>

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostPointsAtOnce = 1'000'000'000;

Parameter nameParameter()
{
    return Parameter::text(u"name"_s, tr("Player")).withExample(u"Alice"_s);
}

Parameter limitParameter()
{
    return Parameter::integer(u"limit"_s, tr("How many"), 1, 1000).withDefault("10");
}

Parameter tiesParameter()
{
    return Parameter::choice(u"ties"_s, tr("Ties"), Ties::Bytes)
        .withHelp(
            tr("Who is ahead with the same score. bytes: the greater name. first: who got there first, on a board "
               "of its own."));
}

Keys touchedBoard(const Keyspace &keyspace, const Arguments &arguments)
{
    const BoardKeys keys(keyspace);
    const bool isFirst = arguments.has(u"ties"_s) && arguments.choice<Ties>(u"ties"_s) == Ties::First;
    return isFirst ? Keys{keys.first, keys.arrivals} : Keys{keys.scores};
}

Keys touchedBoards(const Keyspace &keyspace, const Arguments &)
{
    const BoardKeys keys(keyspace);
    return {keys.scores, keys.first, keys.arrivals};
}

QString pointsText(double score)
{
    return score == 1 ? tr("1 point") : tr("%1 points").arg(valueText(score));
}

QString playersText(qint64 count)
{
    return counted(count, tr("1 player"), tr("%1 players", nullptr, formOf(count)));
}

Outcome unknownPlayer(const Arguments &arguments)
{
    return Outcome::rejected(tr("No such player: %1.").arg(quotedText(arguments.text(u"name"_s))),
                             tr("“Set up the board” fetches Alice, Bob, Charlie, Diana and Eve from SQLite. Capitals "
                                "and spaces count."));
}

Outcome setUpOutcome(qint64 loaded)
{
    return Outcome::done({{u"loaded"_s, loaded}},
                         tr("%1 loaded from SQLite; what the board had is gone.").arg(playersText(loaded)));
}

QCoro::Task<Outcome> setUp(Run &run, Arguments)
{
    const auto players = co_await PlayerTable(run.sql(), run.keys()).users();
    co_await Leaderboard(run).load(players);
    co_return setUpOutcome(players.size());
}

QCoro::Task<Outcome> setUpTwin(PlayerTable players, Arguments)
{
    co_return setUpOutcome(co_await players.load());
}

const auto score = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto name = arguments.text(u"name"_s);
    const auto answer = co_await side.score(arguments.choice<Ties>(u"ties"_s), name, arguments.integer(u"points"_s));
    if (const auto *const scored = std::get_if<Scored>(&answer))
        co_return Outcome::done(toFields(*scored),
                                tr("%1 has %2 and is number %3.")
                                    .arg(quotedText(name), pointsText(scored->score), countText(scored->rank)));
    if (std::get<Refusal>(answer) == Refusal::UnknownPlayer)
        co_return unknownPlayer(arguments);
    co_return Outcome::rejected(
        tr("That does not fit: a score and an arrival share the 53 bits of a double."),
        tr("Scores below %1, and as many changes as half of that, have room.").arg(countText(MostPoints)));
};

Outcome topOutcome(const Ranking &ranking, const QElapsedTimer &timer)
{
    const auto millis = elapsedMillis(timer);
    const Fields fields{{u"ranking"_s, toVariant(ranking)}, {u"elapsed_ms"_s, millis}};
    return Outcome::done(fields, ranking.isEmpty()
                                     ? tr("There is nobody on the board: set it up.")
                                     : tr("%1 leads with %2; asked and answered in %3.")
                                           .arg(quotedText(ranking.first().name), pointsText(ranking.first().score),
                                                microsText(millis * 1000)));
}

const auto top = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    QElapsedTimer timer;
    timer.start();
    const auto ranking = co_await side.top(arguments.choice<Ties>(u"ties"_s), arguments.integer(u"limit"_s));
    co_return topOutcome(ranking, timer);
};

QCoro::Task<Outcome> topInSqlite(Run &run, Arguments arguments)
{
    QElapsedTimer timer;
    timer.start();
    const auto ranking = co_await PlayerTable(run.sql(), run.keys()).top(Ties::Bytes, arguments.integer(u"limit"_s));
    co_return topOutcome(ranking, timer);
}

const auto rank = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto name = arguments.text(u"name"_s);
    const auto place = co_await side.rank(name);
    if (!place)
        co_return unknownPlayer(arguments);
    const auto shared = place->rank == place->sharedRank
                            ? QString()
                            : tr(" With those of the same score: rank %1.").arg(countText(place->sharedRank));
    co_return Outcome::done(toFields(*place), tr("%1 is number %2 of %3 with %4.")
                                                      .arg(quotedText(name), countText(place->rank),
                                                           countText(place->total), pointsText(place->score)) +
                                                  shared);
};

const auto around = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto ranking = co_await side.around(arguments.text(u"name"_s), arguments.integer(u"radius"_s));
    if (!ranking)
        co_return unknownPlayer(arguments);
    co_return Outcome::done(
        {{u"ranking"_s, toVariant(*ranking)}},
        tr("Places %1 to %2.").arg(countText(ranking->first().rank), countText(ranking->last().rank)));
};

const auto range = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto within = co_await side.range(arguments.text(u"min"_s), arguments.text(u"max"_s));
    const auto shown = within.members.size();
    const auto headline = tr("%1 from %2 to %3.")
                              .arg(playersText(within.count), displayText(arguments.text(u"min"_s)),
                                   displayText(arguments.text(u"max"_s)));
    co_return Outcome::done(toFields(within), shown == within.count
                                                  ? headline
                                                  : headline + tr(" Shown: the first %1.").arg(countText(shown)));
};

QList<Operation> boardOperations()
{
    return {
        {.id = u"setup"_s,
         .title = tr("Set up the board"),
         .summary = tr("Replaces the boards by the users in SQLite: DEL and ZADD in one MULTI, so that nobody sees "
                       "an empty one."),
         .run = setUp,
         .twin = by<PlayerTable>(setUpTwin),
         .touches = touchedBoards},
        {.id = u"score"_s,
         .title = tr("Add points"),
         .summary = tr("ZADD XX INCR adds to a score that is there, and ZREVRANK tells the new place; one MULTI, "
                       "O(log N)."),
         .parameters = {nameParameter(),
                        Parameter::integer(u"points"_s, tr("Points"), -MostPointsAtOnce, MostPointsAtOnce)
                            .withExample(u"3000"_s)
                            .withHelp(tr("Below zero takes points away.")),
                        tiesParameter()},
         .run = by<Leaderboard>(score),
         .twin = by<PlayerTable>(score),
         .plainSql = u"INSERT OR REPLACE INTO players (lab, ties, name, score) VALUES (?, ?, ?, ?); "
                     "SELECT count(*) + 1 AS rank FROM players WHERE lab = ? AND ties = ? AND score > ?"_s,
         .touches = touchedBoard},
        {.id = u"top"_s,
         .title = tr("Who leads"),
         .summary = tr("ZRANGE REV, O(log N + M) for M players: they are in order already."),
         .parameters = {limitParameter(), tiesParameter()},
         .run = by<Leaderboard>(top),
         .twin = by<PlayerTable>(top),
         .touches = touchedBoard,
         .aboutTheWay = {u"elapsed_ms"_s}},
        {.id = u"top-sqlite"_s,
         .title = tr("Who leads, in SQLite"),
         .summary = tr("ORDER BY score DESC LIMIT, from an index: the twin's rows, which “Add points” changes too."),
         .parameters = {limitParameter()},
         .run = topInSqlite}};
}

QList<Operation> placeOperations()
{
    constexpr auto Infinity = std::numeric_limits<double>::infinity();
    return {{.id = u"rank"_s,
             .title = tr("A player's rank"),
             .summary = tr(
                 "ZSCORE, ZREVRANK, ZCARD, and ZCOUNT of those with more, by one script: O(log N). SQL has to count."),
             .parameters = {nameParameter()},
             .run = by<Leaderboard>(rank),
             .twin = by<PlayerTable>(rank),
             .plainSql = u"SELECT count(*) + 1 AS rank FROM players WHERE lab = ? AND ties = ? AND score > ?"_s,
             .touches = touchedBoard},
            {.id = u"around"_s,
             .title = tr("A player's neighbours"),
             .summary = tr("ZREVRANK, then ZRANGE from there, by one script: O(log N + M), all of one moment."),
             .parameters = {nameParameter(),
                            Parameter::integer(u"radius"_s, tr("On either side"), 0, 100).withDefault("2")},
             .run = by<Leaderboard>(around),
             .twin = by<PlayerTable>(around),
             .plainSql =
                 u"SELECT count(*) AS above FROM players WHERE lab = ? AND ties = ? AND score > ?; "
                 "SELECT name, score FROM players WHERE lab = ? AND ties = ? ORDER BY score DESC LIMIT ? OFFSET ?"_s,
             .touches = touchedBoard},
            {.id = u"range"_s,
             .title = tr("Scores from … to …"),
             .summary = tr("ZRANGE BYSCORE REV, O(log N + M), and ZCOUNT, O(log N): counted without reading them."),
             .parameters = {Parameter::decimal(u"min"_s, tr("From"), -Infinity, Infinity).withExample(u"3000"_s),
                            Parameter::decimal(u"max"_s, tr("To"), -Infinity, Infinity).withExample(u"inf"_s)},
             .run = by<Leaderboard>(range),
             .twin = by<PlayerTable>(range),
             .touches = touchedBoard}};
}

} // namespace

QList<Operation> operations()
{
    return boardOperations() + placeOperations();
}

} // namespace lab::patterns::ranking
