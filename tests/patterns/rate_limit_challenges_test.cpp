// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/08_rate_limit/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray oldCounterOf(const QByteArray &user)
{
    return "lab:ratelimit:old:{" + user + '}';
}

/// Whose counter has no end.
QByteArray refusedUser(LessonBench &bench)
{
    for (const QByteArray user : {"bob", "carol", "dave"}) {
        if (bench.ask({"TTL", oldCounterOf(user)}).integer() == -1)
            return user;
    }
    return {};
}

Deed toTheRefused(const redis::Command &command, const redis::Command &after)
{
    return [=](LessonBench &bench) {
        bench.ask(redis::Command{command.first(), oldCounterOf(refusedUser(bench))} + command.mid(1) + after);
    };
}

Deed expiresAll(const QByteArray &seconds)
{
    return [=](LessonBench &bench) {
        for (const QByteArray user : {"bob", "carol", "dave"})
            bench.ask({"EXPIRE", oldCounterOf(user), seconds});
    };
}

/// ZREMRANGEBYSCORE of the deploy's times, each followed by so many zeros.
Deed givesBack(const QByteArray &zeros, qint64 early, qint64 late)
{
    return [=](LessonBench &bench) {
        const auto times = bench.ask({"HMGET", "lab:ratelimit:deploy", "began", "ended"}).texts(2);
        bench.ask({"ZREMRANGEBYSCORE", "lab:ratelimit:sliding:{grace}",
                   QByteArray::number(times[0].toLongLong() - early) + zeros,
                   QByteArray::number(times[1].toLongLong() + late) + zeros});
    };
}

Deed removesAfterNow()
{
    return [](LessonBench &bench) {
        const auto now = bench.ask({"TIME"}).texts(2);
        bench.ask({"ZREMRANGEBYSCORE", "lab:ratelimit:sliding:{erin}", '(' + now[0] + "000000", "+inf"});
    };
}

Deed removesBefore(qint64 seconds, bool ends)
{
    return [=](LessonBench &bench) {
        const QByteArray log = "lab:ratelimit:sliding:{heidi}";
        const auto now = bench.ask({"TIME"}).texts(2)[0].toLongLong();
        bench.ask({"ZREMRANGEBYSCORE", log, "-inf", QByteArray::number(now - seconds) + "000000"});
        if (ends)
            bench.ask({"EXPIRE", log, "86400"});
    };
}

Deed removesHealthChecks()
{
    return [](LessonBench &bench) {
        const QByteArray log = "lab:ratelimit:sliding:{frank}";
        for (const auto &member : bench.ask({"ZRANGE", log, "0", "-1"}).texts()) {
            if (member.startsWith("health-"))
                bench.ask({"ZREM", log, member});
        }
    };
}

Deed addsUp(bool keepsEnd, bool removesOther)
{
    return [=](LessonBench &bench) {
        const QByteArray seconds = "lab:ratelimit:fixed:{judy}:1767268800", millis = seconds + "000";
        const auto other = bench.ask({"GET", millis}).text();
        const auto sum = QByteArray::number(bench.ask({"GET", seconds}).text().toLongLong() + other.toLongLong());
        bench.ask(keepsEnd ? redis::Command{"INCRBY", seconds, other} : redis::Command{"SET", seconds, sum});
        if (removesOther)
            bench.ask({"UNLINK", millis});
    };
}

const QString Ivan = u" limit=3 window=86400 user=ivan algorithm="_s;

QStringList requestsOfIvan(const QStringList &algorithms, int count)
{
    QStringList requests;
    for (const auto &algorithm : algorithms) {
        for (int i = 0; i < count; ++i)
            requests.append(u"request"_s + Ivan + algorithm);
    }
    return requests;
}

QList<Repair> limiterRepairs()
{
    return {
        {u"endless"_s, u"by EXPIRE"_s, true, toTheRefused({"EXPIRE"}, {"3600"})},
        {u"endless"_s, u"by EXPIRE NX of all"_s, true,
         [](auto &bench) {
             for (const QByteArray user : {"bob", "carol", "dave"})
                 bench.ask({"EXPIRE", oldCounterOf(user), "60", "NX"});
         }},
        {u"endless"_s, u"for a day"_s, false, toTheRefused({"EXPIRE"}, {"86400"})},
        {u"endless"_s, u"by DEL"_s, false, toTheRefused({"DEL"}, {})},
        {u"endless"_s, u"begun anew"_s, false, toTheRefused({"SET"}, {"0", "EX", "3600"})},
        {u"endless"_s, u"all of them moved"_s, false, expiresAll("3600")},
        {u"endless"_s, u"all of them sooner"_s, false, expiresAll("60")},

        {u"future"_s, u"by score"_s, true, removesAfterNow()},
        {u"future"_s, u"by DEL"_s, false, sends({u"DEL lab:ratelimit:sliding:{erin}"_s})},
        {u"future"_s, u"the past in place of the future"_s, false,
         sends({u"ZREMRANGEBYRANK lab:ratelimit:sliding:{erin} 0 2"_s})},
        {u"future"_s, u"the newest alone"_s, false, sends({u"ZPOPMAX lab:ratelimit:sliding:{erin}"_s})},

        {u"untrimmed"_s, u"by score and EXPIRE"_s, true, removesBefore(86'400, true)},
        {u"untrimmed"_s, u"without an end"_s, false, removesBefore(86'400, false)},
        {u"untrimmed"_s, u"too old a time"_s, false, removesBefore(30 * 86'400, true)},
        {u"untrimmed"_s, u"in a year"_s, false,
         [](auto &bench) {
             removesBefore(86'400, true)(bench);
             bench.redis(u"EXPIRE lab:ratelimit:sliding:{heidi} 31536000"_s);
         }},
        {u"untrimmed"_s, u"an end alone"_s, false, sends({u"EXPIRE lab:ratelimit:sliding:{heidi} 86400"_s})},

        {u"health"_s, u"by name"_s, true, removesHealthChecks()},
        {u"health"_s, u"by score"_s, false, sends({u"ZREMRANGEBYSCORE lab:ratelimit:sliding:{frank} -inf +inf"_s})},
        {u"health"_s, u"one of them"_s, false, sends({u"ZREM lab:ratelimit:sliding:{frank} health-1000"_s})},

        {u"deploy"_s, u"by score"_s, true, givesBack("000000", 0, 0)},
        {u"deploy"_s, u"in seconds"_s, false, givesBack("", 0, 0)},
        {u"deploy"_s, u"from well before"_s, false, givesBack("000000", 60, 0)},
        {u"deploy"_s, u"until well after"_s, false, givesBack("000000", 0, 60)},
        {u"deploy"_s, u"by DEL"_s, false, sends({u"DEL lab:ratelimit:sliding:{grace}"_s})},

        {u"two-names"_s, u"by INCRBY"_s, true, addsUp(true, true)},
        {u"two-names"_s, u"by SET"_s, false, addsUp(false, true)},
        {u"two-names"_s, u"the other left"_s, false, addsUp(true, false)},
        {u"two-names"_s, u"the other dropped"_s, false, sends({u"UNLINK lab:ratelimit:fixed:{judy}:1767268800000"_s})},

        {u"two-minds"_s, u"by requests"_s, true, runs(requestsOfIvan({u"sliding"_s, u"bucket"_s}, 3))},
        {u"two-minds"_s, u"one too few"_s, false, runs(requestsOfIvan({u"sliding"_s, u"bucket"_s}, 2))},
        {u"two-minds"_s, u"with all four"_s, false,
         runs(requestsOfIvan({u"sliding"_s, u"bucket"_s, u"fixed"_s, u"counter"_s}, 3))},
        {u"two-minds"_s, u"the log alone"_s, false, runs(requestsOfIvan({u"sliding"_s}, 3))},
    };
}

} // namespace

/// The challenges of lesson 08: each fails as it is prepared, passes as intended, and by no other way that looks alike.
class RateLimitChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    RateLimitChallengesTest()
        : ChallengeSuite(patterns::rate_limit::lesson(), limiterRepairs())
    {
    }
};

LAB_TEST(RateLimitChallengesTest)
#include "rate_limit_challenges_test.moc"
