// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/09_ranking/pattern.h"

#include <cmath>
#include <limits>

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray Global = "leaderboard:{global}", League = "leaderboard:{league}", Race = "leaderboard:{race}",
                 Quiz = "leaderboard:{quiz}", Crowd = "leaderboard:{crowd}", Cup = "leaderboard:{cup}",
                 Week = "leaderboard:{week}", Monday = Week + ":monday", Tuesday = Week + ":tuesday";

/// Players in the order of their ranks.
using BoardBy = Players (*)(QRandomGenerator dice);
using Boards = QList<std::pair<QByteArray, BoardBy>>;

QCoro::Task<void> fill(Run &run, Boards boards, QRandomGenerator dice)
{
    for (const auto &[name, board] : boards) {
        auto add = makeCommand("ZADD", run.keys().key(name));
        for (const auto &player : board(dice))
            add += makeCommand(player.score, player.name);
        co_await run.redis().send(add);
    }
}

Preparation filled(const Boards &boards)
{
    return [boards](Run &run, const QRandomGenerator &dice) {
        return fill(run, boards, dice);
    };
}

enum class Judge { Exactly, WholePoints };

QCoro::Task<Verdict> compare(Run &run, QByteArray name, Players wanted, Judge judge)
{
    const auto key = co_await readKey(run.redis(), run.keys().key(name));
    if (const auto wrong = notOfType(KeyType::SortedSet, key))
        co_return *wrong;
    auto players = co_await Leaderboard(run).page(key.key, 0, std::numeric_limits<int>::max());
    for (auto &player : players)
        player.score = judge == Judge::WholePoints ? std::floor(player.score) : player.score;
    const auto count = counted(players.size(), tr("1 player"), tr("%1 players", nullptr, formOf(players.size())));
    co_return Verdict{players == wanted, tr("%1: %2.").arg(count, shortened(displayText(key), 160))};
}

/// Whether these players and no others are on the board, in this order.
Verify boardIs(const QByteArray &name, BoardBy wanted, Judge judge = Judge::Exactly)
{
    return [=](Run &run, const Attempt &attempt) {
        return compare(run, name, wanted(attempt.dice()), judge);
    };
}

Players league(QRandomGenerator dice)
{
    const double more = dice.bounded(50);
    return {{"ines", 900 + more}, {"jakob", 700 + more}, {"lena", 500 + more}, {"milo", 300 + more}};
}

/// One of them with another score.
Players with(Players board, qsizetype place, double (*changed)(double score))
{
    board[place].score = changed(board[place].score);
    return board;
}

Players twoSpellings(QRandomGenerator dice)
{
    return with(league(dice), 1, [](double score) { return score - 150; }) + Players{{"jakob ", 150}};
}

Players thousandfold(QRandomGenerator dice)
{
    return with(league(dice), 2, [](double score) { return score * 1000; });
}

Players tenths(QRandomGenerator dice)
{
    return with(league(dice), 3, [](double score) { return score + 0.1 + 0.1 + 0.1; });
}

Players tuesday(QRandomGenerator dice)
{
    return league(dice).mid(1);
}

Players bothDays(QRandomGenerator dice)
{
    const auto day = league(dice);
    return {{"jakob", 2 * day[1].score}, {"lena", 2 * day[2].score}, day[0], {"milo", 2 * day[3].score}};
}

/// Two have played since the sample data was made.
Players global(QRandomGenerator dice)
{
    const double more = 1 + dice.bounded(400);
    return {{"Eve", 5500 + more}, {"Diana", 4800 + more}, {"Charlie", 4100}, {"Bob", 3200}, {"Alice", 2500}};
}

Players hundred(QRandomGenerator dice)
{
    Players players;
    for (int place = 1, first = dice.bounded(1000); place <= 100; ++place)
        players.append({"player-" + QByteArray::number(first + place), 2000.0 - place});
    return players;
}

Players crowd(QRandomGenerator dice)
{
    auto players = hundred(dice);
    for (int guest = 5 + dice.bounded(30); guest > 0; --guest)
        players.append({"guest-" + QByteArray::number(guest), 1000.0 + guest});
    return players;
}

Players cup(QRandomGenerator dice)
{
    const double most = 700 + dice.bounded(200);
    return {{"anton", most}, {"wanda", most}, {"mira", most - 1}, {"paul", most - 2}};
}

QList<Challenge> scoreChallenges()
{
    return {
        {.id = u"two-spellings"_s,
         .title = tr("One player, two names"),
         .task = tr("In %1leaderboard:{league} one player has come in under two spellings, and the points lie in both. "
                    "Give them together to the right one, let the other go, and leave everybody else."),
         .hints = {tr("Read the whole board, and every byte of the names."),
                   tr("redis-cli shows names in quotes: one of them ends with a space."),
                   tr("ZINCRBY the right name by what the other one has, then ZREM the other, in quotes.")},
         .keys = {League},
         .prepare = filled({{League, twoSpellings}}),
         .verify = boardIs(League, league)},
        {.id = u"thousandfold"_s,
         .title = tr("Too good to be true"),
         .task = tr("A script has stored one score of %1leaderboard:{race} a thousandfold. Set it right, and leave "
                    "everybody else."),
         .hints = {tr("Who leads, and by how much?"),
                   tr("There is no command that divides a score. What sets one, whatever it was?"),
                   tr("ZADD the player with a thousandth of the score. With GT it would do nothing.")},
         .keys = {Race},
         .prepare = filled({{Race, thousandfold}}),
         .verify = boardIs(Race, league)},
        {.id = u"tenths"_s,
         .title = tr("Three tenths too many"),
         .task =
             tr("A script has given Milo a tenth of a point three times. %1leaderboard:{quiz} is to have whole points "
                "only: give him what he had, exactly, and leave everybody else."),
         .hints = {tr("What does redis-cli show of his score, to the last digit?"),
                   tr("0.3 is not three times 0.1, as doubles have it: take it away, and look at the digits again."),
                   tr("ZADD him with the whole number.")},
         .keys = {Quiz},
         .prepare = filled({{Quiz, tenths}}),
         .verify = boardIs(Quiz, league)},
        {.id = u"cut"_s,
         .title = tr("A board that was cut"),
         .task = tr("Somebody has cut %1leaderboard:{global} down to the first two, who have played today. Bring the "
                    "others back as SQLite has them (Alice 2500, Bob 3200, Charlie 4100, Diana 4800, Eve 5500), and "
                    "lose no point that was played today."),
         .hints = {tr("“Set up the board” would bring all five back. What would it do to the two who are there?"),
                   tr("ZADD has options for who is there already and who is not."),
                   tr("ZADD with NX and all five adds those who are missing, and leaves the others as they are.")},
         .keys = {Global},
         .prepare = filled({{Global,
                             [](QRandomGenerator dice) {
                                 return global(dice).first(2);
                             }}}),
         .verify = boardIs(Global, global)}};
}

QList<Challenge> boardChallenges()
{
    return {
        {.id = u"crowd"_s,
         .title = tr("A board that grew"),
         .task = tr("%1leaderboard:{crowd} is to keep the first hundred, and nobody has ever cut it. Cut it, and lose "
                    "nobody of the hundred."),
         .hints = {tr("Places can be counted from either end. Which end of the key is the last place?"),
                   tr("The lowest score is at position 0, the highest at -1. At which is number 100?"),
                   tr("ZREMRANGEBYRANK from 0 to -101.")},
         .keys = {Crowd},
         .prepare = filled({{Crowd, crowd}}),
         .verify = boardIs(Crowd, hundred)},
        {.id = u"first-come"_s,
         .title = tr("Who came first"),
         .task =
             tr("Wanda and Anton have the same score, and %1leaderboard:{cup} puts Wanda first. But Anton got there "
                "before her, and is to lead. Change only what is after the decimal point: everybody keeps the whole "
                "points they have."),
         .hints = {tr("Equal scores are in the order of the names; the names have to stay."),
                   tr("A score is a double: there is room between two whole numbers."),
                   tr("Give the first one a half more: ZINCRBY by 0.5.")},
         .keys = {Cup},
         .prepare = filled({{Cup, cup}}),
         .verify = boardIs(Cup, cup, Judge::WholePoints)},
        {.id = u"week"_s,
         .title = tr("The board of the week"),
         .task =
             tr("%1leaderboard:{week}:monday and …:tuesday are the boards of two days. Make %1leaderboard:{week} of "
                "them: who played on both days has the sum."),
         .hints = {tr("Reading both and adding in a program would do; but points may come in meanwhile."),
                   tr("One command makes a sorted set of several."),
                   tr("ZUNIONSTORE %1leaderboard:{week} 2 and the two days.")},
         .start = Challenge::Start::Empty,
         .keys = {Week, Monday, Tuesday},
         .prepare = filled({{Monday, league}, {Tuesday, tuesday}}),
         .verify = boardIs(Week, bothDays)}};
}

} // namespace

QList<Challenge> challenges()
{
    return scoreChallenges() + boardChallenges();
}

} // namespace lab::patterns::ranking
