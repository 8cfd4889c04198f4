// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/09_ranking/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray scoreIn(LessonBench &bench, const QByteArray &board, const QByteArray &name)
{
    return bench.ask({"ZSCORE", "lab:leaderboard:{" + board + '}', name}).text();
}

/// A number of Lena's score by ZADD, with an option.
Deed lenaTo(const QByteArray &option, double share)
{
    return [=](LessonBench &bench) {
        const auto score = QByteArray::number(scoreIn(bench, "race", "lena").toDouble() * share, 'g', 17);
        redis::Command add{"ZADD", "lab:leaderboard:{race}"};
        if (!option.isEmpty())
            add.append(option);
        bench.ask(add + redis::Command{score, "lena"});
    };
}

/// ZADD with these options and all five of the sample data.
QString addAllFive(const QString &options)
{
    return u"ZADD lab:leaderboard:{global} %1 2500 Alice 3200 Bob 4100 Charlie 4800 Diana 5500 Eve"_s.arg(options);
}

const auto JoinDays = u"ZUNIONSTORE lab:leaderboard:{week} 2 lab:leaderboard:{week}:monday "
                      "lab:leaderboard:{week}:tuesday"_s;

QList<Repair> spellingRepairs()
{
    const auto id = u"two-spellings"_s;
    return {{id, u"added and removed"_s, true,
             sends({u"ZINCRBY lab:leaderboard:{league} 150 jakob"_s, u"ZREM lab:leaderboard:{league} \"jakob \""_s})},
            {id, u"removed alone"_s, false, sends({u"ZREM lab:leaderboard:{league} \"jakob \""_s})},
            {id, u"the right one removed"_s, false,
             [](LessonBench &bench) {
                 bench.ask({"ZINCRBY", "lab:leaderboard:{league}", scoreIn(bench, "league", "jakob"), "jakob "});
                 bench.redis(u"ZREM lab:leaderboard:{league} jakob"_s);
             }},
            {id, u"added, and both are there"_s, false, sends({u"ZINCRBY lab:leaderboard:{league} 150 jakob"_s})},
            {id, u"all removed"_s, false, sends({u"DEL lab:leaderboard:{league}"_s})}};
}

QList<Repair> raceRepairs()
{
    const auto id = u"thousandfold"_s;
    return {{id, u"by ZADD"_s, true, lenaTo({}, 0.001)},
            {id, u"by ZADD LT"_s, true, lenaTo("LT", 0.001)},
            {id, u"by ZINCRBY"_s, true,
             [](LessonBench &bench) {
                 const auto score = scoreIn(bench, "race", "lena").toLongLong();
                 bench.ask({"ZINCRBY", "lab:leaderboard:{race}", QByteArray::number(score / 1000 - score), "lena"});
             }},
            {id, u"by ZADD GT"_s, false, lenaTo("GT", 0.001)},
            {id, u"a hundredth"_s, false, lenaTo({}, 0.01)},
            {id, u"removed"_s, false, sends({u"ZREM lab:leaderboard:{race} lena"_s})}};
}

QList<Repair> cutRepairs()
{
    const auto id = u"cut"_s;
    return {
        {id, u"by ZADD NX"_s, true, sends({addAllFive(u"NX"_s)})},
        {id, u"by ZADD GT"_s, true, sends({addAllFive(u"GT"_s)})}, // they have played, and not lost any
        {id, u"the three alone"_s, true, sends({u"ZADD lab:leaderboard:{global} 2500 Alice 3200 Bob 4100 Charlie"_s})},
        {id, u"set up anew"_s, false, runs({u"setup"_s})},
        {id, u"all five over"_s, false, sends({addAllFive(u"CH"_s)})},
        {id, u"only those who are there"_s, false, sends({addAllFive(u"XX"_s)})},
        {id, u"by the form"_s, false, runs({u"score name=Alice points=2500"_s})}};
}

QList<Repair> crowdRepairs()
{
    const auto id = u"crowd"_s;
    return {{id, u"by ranks from the end"_s, true, sends({u"ZREMRANGEBYRANK lab:leaderboard:{crowd} 0 -101"_s})},
            {id, u"by scores"_s, true, sends({u"ZREMRANGEBYSCORE lab:leaderboard:{crowd} -inf (1900"_s})},
            {id, u"one too many"_s, false, sends({u"ZREMRANGEBYRANK lab:leaderboard:{crowd} 0 -100"_s})},
            {id, u"from the wrong end"_s, false, sends({u"ZREMRANGEBYRANK lab:leaderboard:{crowd} 100 -1"_s})},
            {id, u"the lowest hundred"_s, false, sends({u"ZREMRANGEBYRANK lab:leaderboard:{crowd} 0 99"_s})}};
}

QList<Repair> cupRepairs()
{
    const auto id = u"first-come"_s;
    return {{id, u"a half more"_s, true, sends({u"ZINCRBY lab:leaderboard:{cup} 0.5 anton"_s})},
            {id, u"a little more for either"_s, true,
             sends({u"ZINCRBY lab:leaderboard:{cup} 0.75 anton"_s, u"ZINCRBY lab:leaderboard:{cup} 0.25 wanda"_s})},
            {id, u"a point more"_s, false, sends({u"ZINCRBY lab:leaderboard:{cup} 1 anton"_s})},
            {id, u"a half less for the other"_s, false, sends({u"ZINCRBY lab:leaderboard:{cup} -0.5 wanda"_s})},
            {id, u"for the wrong one"_s, false, sends({u"ZINCRBY lab:leaderboard:{cup} 0.5 wanda"_s})}};
}

QList<Repair> weekRepairs()
{
    const auto id = u"week"_s;
    return {
        {id, u"ZUNIONSTORE"_s, true, sends({JoinDays})},
        {id, u"with an end"_s, true, sends({JoinDays, u"EXPIRE lab:leaderboard:{week} 604800"_s})},
        {id, u"the better day"_s, false, sends({JoinDays + u" AGGREGATE MAX"_s})},
        {id, u"who played on both"_s, false, sends({QString(JoinDays).replace(u"ZUNIONSTORE"_s, u"ZINTERSTORE"_s)})},
        {id, u"one day alone"_s, false, sends({u"COPY lab:leaderboard:{week}:monday lab:leaderboard:{week}"_s})}};
}

/// ZADD of Milo's score in whole points, and `more`.
Deed miloToWhole(int more)
{
    return [more](LessonBench &bench) {
        const auto whole = static_cast<int>(scoreIn(bench, "quiz", "milo").toDouble()) + more;
        bench.ask({"ZADD", "lab:leaderboard:{quiz}", QByteArray::number(whole), "milo"});
    };
}

QList<Repair> quizRepairs()
{
    const auto id = u"tenths"_s;
    const auto tenth = u"ZINCRBY lab:leaderboard:{quiz} -0.1 milo"_s;
    return {{id, u"by ZADD"_s, true, miloToWhole(0)},
            {id, u"tenth by tenth"_s, true, sends({tenth, tenth, tenth})},
            {id, u"three tenths at once"_s, false, sends({u"ZINCRBY lab:leaderboard:{quiz} -0.3 milo"_s})},
            {id, u"rounded up"_s, false, miloToWhole(1)},
            {id, u"removed"_s, false, sends({u"ZREM lab:leaderboard:{quiz} milo"_s})}};
}

} // namespace

/// The challenges of lesson 09.
class RankingChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    RankingChallengesTest()
        : ChallengeSuite(patterns::ranking::lesson(), spellingRepairs() + raceRepairs() + cutRepairs() +
                                                          crowdRepairs() + cupRepairs() + weekRepairs() + quizRepairs())
    {
    }
};

LAB_TEST(RankingChallengesTest)
#include "ranking_challenges_test.moc"
