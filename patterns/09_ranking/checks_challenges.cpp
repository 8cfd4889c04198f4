// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "app/redis/groups.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/09_ranking/pattern.h"

#include <cmath>
#include <limits>

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray Global = "leaderboard:{global}", League = "leaderboard:{league}", Race = "leaderboard:{race}",
                 Crowd = "leaderboard:{crowd}", Cup = "leaderboard:{cup}", Finish = "leaderboard:{cup}:finish",
                 Week = "leaderboard:{week}", Monday = "leaderboard:{week}:monday",
                 Tuesday = "leaderboard:{week}:tuesday";

/// Names and their scores.
using Board = QMap<QByteArray, double>;

redis::Command addAll(const Key &key, const Board &board)
{
    auto add = makeCommand("ZADD", key);
    for (const auto &[name, score] : board.asKeyValueRange())
        add += makeCommand(score, name);
    return add;
}

QString shownBoard(const Players &players)
{
    QByteArrayList words;
    for (const auto &[name, score] : players)
        words.append(redis::displayCommand({name}).toUtf8() + ' ' + numberText(score).toUtf8());
    const auto count = counted(players.size(), tr("1 player"), tr("%1 players", nullptr, formOf(players.size())));
    return tr("%1: %2.").arg(count, listedWords(words));
}

/// Whether the board has these players with these scores, and no others.
QCoro::Task<Verdict> compare(Run &run, KeyValue key, Board wanted)
{
    const auto players = co_await Leaderboard(run).page(key.key, 0, std::numeric_limits<int>::max());
    Board board;
    for (const auto &[name, score] : players)
        board.insert(name, score);
    co_return Verdict{board == wanted, shownBoard(players)};
}

/// Four of a league, as they are to be.
Board leagueBy(QRandomGenerator dice)
{
    Board board;
    for (const auto *const name : {"ines", "jakob", "lena", "milo"})
        board.insert(name, 200 + dice.bounded(700));
    return board;
}

QList<redis::Command> twoSpellings(const Keyspace &space, QRandomGenerator dice)
{
    auto board = leagueBy(dice);
    board["jakob"] -= 150;
    board["jakob "] = 150;
    return {addAll(space.key(League), board)};
}

QCoro::Task<Verdict> verifyLeague(Run &run, KeyValue key, Attempt attempt)
{
    return compare(run, std::move(key), leagueBy(attempt.dice()));
}

QList<redis::Command> thousandfold(const Keyspace &space, QRandomGenerator dice)
{
    auto board = leagueBy(dice);
    board["lena"] *= 1000;
    return {addAll(space.key(Race), board)};
}

/// Who has been cut off has what the sample data says, the others what they have played since.
Board globalBy(QRandomGenerator dice)
{
    const double diana = 4900 + dice.bounded(400), eve = 5600 + dice.bounded(400);
    return {{"Alice", 2500}, {"Bob", 3200}, {"Charlie", 4100}, {"Diana", diana}, {"Eve", eve}};
}

QList<redis::Command> cut(const Keyspace &space, QRandomGenerator dice)
{
    const auto key = space.key(Global);
    return {addAll(key, globalBy(dice)), makeCommand("ZREMRANGEBYRANK", key, 0, -3)};
}

QCoro::Task<Verdict> verifyGlobal(Run &run, KeyValue key, Attempt attempt)
{
    return compare(run, std::move(key), globalBy(attempt.dice()));
}

/// The hundred who stay.
Board crowdBy(QRandomGenerator dice)
{
    Board board;
    const auto names = numbered("player-", 100 + dice.bounded(800), 100);
    for (qsizetype i = 0; i < names.size(); ++i)
        board.insert(names[i], 1000.0 + static_cast<double>(i));
    return board;
}

QList<redis::Command> crowded(const Keyspace &space, QRandomGenerator dice)
{
    auto board = crowdBy(dice);
    const auto guests = numbered("guest-", 1, 5 + dice.bounded(30));
    for (qsizetype i = 0; i < guests.size(); ++i)
        board.insert(guests[i], 900.0 + static_cast<double>(i));
    return {addAll(space.key(Crowd), board)};
}

QCoro::Task<Verdict> verifyCrowd(Run &run, KeyValue key, Attempt attempt)
{
    return compare(run, std::move(key), crowdBy(attempt.dice()));
}

/// Two have the most; the one who was first to get there has the smaller name.
QList<redis::Command> tied(const Keyspace &space, QRandomGenerator dice)
{
    const double most = 700 + dice.bounded(200);
    const Board board{{"anton", most}, {"wanda", most}, {"mira", most - 1}, {"paul", most - 2}};
    return {addAll(space.key(Cup), board), makeCommand("RPUSH", space.key(Finish), "anton", "wanda")};
}

QCoro::Task<Verdict> verifyCup(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const double most = 700 + attempt.dice().bounded(200);
    Board whole;
    Players players;
    for (const auto &[name, score, fields] : keys[0].elements) {
        players.append({name, score.toDouble()});
        whole.insert(name, std::floor(score.toDouble()));
    }
    const Board wanted{{"anton", most}, {"wanda", most}, {"mira", most - 1}, {"paul", most - 2}};
    const auto order = elementNames(keys[0]);
    co_return Verdict{whole == wanted && order == QByteArrayList{"anton", "wanda", "mira", "paul"} &&
                          elementNames(keys[1]) == QByteArrayList{"anton", "wanda"},
                      shownBoard(players)};
}

QList<redis::Command> twoDays(const Keyspace &space, QRandomGenerator dice)
{
    auto tuesday = leagueBy(dice);
    tuesday.remove("ines");
    tuesday.insert("nora", 333);
    return {addAll(space.key(Monday), leagueBy(dice)), addAll(space.key(Tuesday), tuesday)};
}

QCoro::Task<Verdict> verifyWeek(Run &run, KeyValue key, Attempt attempt)
{
    constexpr qint64 WeekMillis = 7LL * 24 * 3600 * 1000;
    auto wanted = leagueBy(attempt.dice());
    for (auto &score : wanted)
        score *= 2;
    wanted["ines"] /= 2;
    wanted["nora"] = 333;
    const auto ttl = key.ttlMillis;
    auto verdict = co_await compare(run, std::move(key), wanted);
    verdict.passed = verdict.passed && ttl >= 0 && ttl <= WeekMillis;
    verdict.observed += u' ' + tr("The key: %1.").arg(lifetimeText(ttlSeconds(ttl)));
    co_return verdict;
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
         .prepare = made(twoSpellings),
         .verify = verifyKey(League, KeyType::SortedSet, verifyLeague)},
        {.id = u"thousandfold"_s,
         .title = tr("Too good to be true"),
         .task = tr("A script has stored one score of %1leaderboard:{race} a thousandfold. Set it right, and leave "
                    "everybody else."),
         .hints = {tr("Who leads, and by how much?"),
                   tr("There is no command that divides a score. What sets one, whatever it was?"),
                   tr("ZADD the player with a thousandth of the score. With GT it would do nothing.")},
         .keys = {Race},
         .prepare = made(thousandfold),
         .verify = verifyKey(Race, KeyType::SortedSet, verifyLeague)},
        {.id = u"cut"_s,
         .title = tr("A board that was cut"),
         .task = tr("Somebody has cut %1leaderboard:{global} down to the first two, who have played today. Bring the "
                    "others back as SQLite has them (Alice 2500, Bob 3200, Charlie 4100, Diana 4800, Eve 5500), and "
                    "lose no point that was played today."),
         .hints = {tr("“Set up the board” would bring all five back. What would it do to the two who are there?"),
                   tr("ZADD has options for who is there already and who is not."),
                   tr("ZADD with NX and all five adds those who are missing, and leaves the others as they are.")},
         .keys = {Global},
         .prepare = made(cut),
         .verify = verifyKey(Global, KeyType::SortedSet, verifyGlobal)}};
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
         .prepare = made(crowded),
         .verify = verifyKey(Crowd, KeyType::SortedSet, verifyCrowd)},
        {.id = u"first-come"_s,
         .title = tr("Who came first"),
         .task =
             tr("Two lead %1leaderboard:{cup} with the same score. %1leaderboard:{cup}:finish has them in the order "
                "in which they got there, and the first of them is to lead. Scores without what follows the point "
                "stay as they are, of everybody."),
         .hints = {tr("Equal scores are in the order of the names; the names have to stay."),
                   tr("A score is a double: there is room between two whole numbers."),
                   tr("Give the first one a half more: ZINCRBY by 0.5.")},
         .keys = {Cup, Finish},
         .prepare = made(tied),
         .verify = verifyKeys({{Cup, KeyType::SortedSet}, {Finish, KeyType::List}}, verifyCup)},
        {.id = u"week"_s,
         .title = tr("The board of the week"),
         .task =
             tr("%1leaderboard:{week}:monday and …:tuesday are the boards of two days. Make %1leaderboard:{week} of "
                "them: who played on both days has the sum. It is to go by itself within a week."),
         .hints = {tr("One command makes a sorted set of several."),
                   tr("Its result has no end, whatever the sources had."),
                   tr("ZUNIONSTORE %1leaderboard:{week} 2 and the two days, then EXPIRE by at most 604800.")},
         .start = Challenge::Start::Empty,
         .keys = {Week, Monday, Tuesday},
         .prepare = made(twoDays),
         .verify = verifyKey(Week, KeyType::SortedSet, verifyWeek)}};
}

} // namespace

QList<Challenge> challenges()
{
    return scoreChallenges() + boardChallenges();
}

} // namespace lab::patterns::ranking
