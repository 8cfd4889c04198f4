// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/09_ranking/pattern.h"

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray PlayerName = "Ann";
constexpr qint64 Before = 100;

enum class Strategy { Naive, IncrBy, Gt };
consteval auto wordsOf(Strategy)
{
    return words("naive", "zincrby", "gt");
}

enum class Board { Sum, Best };
consteval auto wordsOf(Board)
{
    return words("sum", "best");
}

/// Games of one player that end at once.
struct TwoGames
{
    struct Ending
    {
        Strategy strategy{};
        Board board{};
        qint64 games = 0, expected = 0;
        double score = 0;

        static constexpr auto Members = named("strategy board games expected score", &Ending::strategy, &Ending::board,
                                              &Ending::games, &Ending::expected, &Ending::score);
    };

    TwoGames(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Board>(u"board"_s),
                 arguments.integer(u"games"_s)}
    {
        ending.expected = ending.board == Board::Sum ? Before : pointsOf(1);
        for (int game = 1; game <= ending.games && ending.board == Board::Sum; ++game)
            ending.expected += pointsOf(game);
    }

    /// The first game is the best one.
    qint64 pointsOf(int game) const { return Before + 100 * (ending.games - game + 1); }

    QCoro::Task<void> setUp() { co_await run.redis().command("ZADD", board, Before, PlayerName); }

    QCoro::Task<void> game(Actor &me)
    {
        if (ending.strategy == Strategy::IncrBy)
            co_await me.redis.command("ZINCRBY", board, pointsOf(me.number), PlayerName);
        else if (ending.strategy == Strategy::Gt && ending.board == Board::Best)
            co_await me.redis.command("ZADD", board, "GT", "CH", pointsOf(me.number), PlayerName);
        else
            co_await readAndWrite(me);
    }

    QCoro::Task<void> readAndWrite(Actor &me)
    {
        const auto before = (co_await me.redis.command("ZSCORE", board, PlayerName)).integer();
        me.reached(u"read %1"_s.arg(me.number));
        for (qint64 game = 1; game <= ending.games; ++game)
            co_await me.after(u"read %1"_s.arg(game));
        if (me.number > 1)
            co_await me.after(u"written %1"_s.arg(me.number - 1)); // so the best game is never the last to write
        const auto points = pointsOf(me.number);
        const auto score = ending.board == Board::Sum ? before + points : std::max(before, points);
        auto write = makeCommand("ZADD", board);
        if (ending.strategy == Strategy::Gt)
            write += makeCommand("GT", "CH");
        write += makeCommand(score, PlayerName);
        co_await me.redis.send(write);
        me.reached(u"written %1"_s.arg(me.number));
    }

    QCoro::Task<Ending> end()
    {
        ending.score = (co_await run.redis().command("ZSCORE", board, PlayerName)).real();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.score == static_cast<double>(ending.expected); }
    static QString clauseOf(const Ending &ending)
    {
        const auto says = valueText(ending.score);
        return holds(ending) ? tr("the board says %1, as it should").arg(says)
                             : tr("the board says %1 instead of %2").arg(says, countText(ending.expected));
    }

    Run &run;
    Ending ending;
    Key board = run.ownKey("two-games:{board}");
};

} // namespace

Scenario twoGames()
{
    const Scenario described{
        .id = u"two-games"_s,
        .title = tr("Two games end at once"),
        .summary = tr("Ann has 100 points and plays on two devices; the first game brings 300 and the second 200. Both "
                      "end at the same moment. What is right depends on the board: the sum of all games, or the best "
                      "one."),
        .situation = tr("Ann's games on different devices end at the same moment."),
        .invariant = tr("In the end the board says what the games come to: their sum with what was there, or the best "
                        "of them."),
        .ways = {{u"naive"_s, tr("ZSCORE, add or compare in the program, ZADD."), tr("Naive")},
                 {u"zincrby"_s, tr("ZINCRBY: the server reads, adds and writes in one step."), tr("ZINCRBY")},
                 {u"gt"_s, tr("ZADD GT writes only what is higher; a sum is read first."), tr("GT")}},
        .parameters = {Parameter::choice(u"board"_s, tr("What the board keeps"), Board::Sum)
                           .withHelp(tr("sum: all points. best: the best game.")),
                       Parameter::integer(u"games"_s, tr("Games at once"), 1, 50).withDefault("2")},
        .prediction =
            Prediction{.prompt = tr("100 points, and games of 300 and 200 that end at once: ZSCORE, add, ZADD, the "
                                    "second game last. What does the board of sums say?"),
                       .way = u"naive"_s,
                       .field = u"score"_s}};
    return scenario<TwoGames>(described, {{u"game"_s, &TwoGames::game, [](const TwoGames &race) {
                                               return static_cast<int>(race.ending.games);
                                           }}});
}

} // namespace lab::patterns::ranking
