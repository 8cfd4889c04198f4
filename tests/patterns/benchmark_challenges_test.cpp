// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray basketName(int number)
{
    return "lab:bench:basket:{shop}:" + QByteArray::number(number);
}

/// `command` on the basket that is large, or on one that is not.
Deed onBasket(const QByteArray &command, bool large)
{
    return [=](LessonBench &bench) {
        for (int i = 1; i <= 5; ++i) {
            const auto members = bench.ask({"SCARD", basketName(i)}).integer();
            if (members > 0 && (members > 100) == large) {
                bench.ask({command, basketName(i)});
                return;
            }
        }
    };
}

QList<Repair> basketRepairs()
{
    const auto id = u"big-set"_s;
    return {{id, u"by UNLINK"_s, true, onBasket("UNLINK", true)},
            {id, u"by DEL"_s, false, onBasket("DEL", true)},
            {id, u"a small one"_s, false, onBasket("UNLINK", false)},
            {id, u"one of each"_s, false,
             [](LessonBench &bench) {
                 onBasket("UNLINK", true)(bench);
                 onBasket("UNLINK", false)(bench);
             }},
            {id, u"looked at"_s, false, onBasket("SCARD", true)}};
}

/// EXPIRE with these options of each of the five.
Deed expireAll(const QByteArrayList &options, bool onlyEndless)
{
    return [=](LessonBench &bench) {
        for (int i = 1; i <= 5; ++i) {
            const auto key = "lab:bench:left:{old}:" + QByteArray::number(i);
            if (!onlyEndless || bench.ask({"TTL", key}).integer() == -1)
                bench.ask(redis::Command{"EXPIRE", key} + options);
        }
    };
}

QList<Repair> leftoverRepairs()
{
    const auto id = u"leftovers"_s;
    return {{id, u"those that have none"_s, true, expireAll({"3600"}, true)},
            {id, u"all, with NX"_s, true, expireAll({"3600", "NX"}, false)},
            {id, u"all"_s, false, expireAll({"3600"}, false)},
            {id, u"in two hours"_s, false, expireAll({"7200"}, true)},
            {id, u"GT, to which no end is the latest"_s, false, expireAll({"3600", "GT"}, true)}};
}

/// The profile's fields again, under the key `name`.
void hsetAgain(LessonBench &bench, const QByteArray &name)
{
    auto command = redis::Command{"HSET", name};
    for (const auto &[field, value] : bench.ask({"HGETALL", "lab:bench:profile:{ada}"}).pairs())
        command += redis::Command{field, value};
    bench.ask(command);
}

QList<Repair> profileRepairs()
{
    const auto id = u"encoding"_s;
    const QByteArray key = "lab:bench:profile:{ada}", other = key + ":new";
    return {{id, u"made beside it and renamed"_s, true,
             [=](LessonBench &bench) {
                 hsetAgain(bench, other);
                 bench.ask({"RENAME", other, key});
             }},
            {id, u"DUMP and RESTORE"_s, true,
             [=](LessonBench &bench) {
                 bench.ask({"RESTORE", key, "0", bench.ask({"DUMP", key}).text(), "REPLACE"});
             }},
            {id, u"set again where it is"_s, false,
             [=](LessonBench &bench) {
                 hsetAgain(bench, key);
             }},
            {id, u"the note anew"_s, false,
             sends({u"HDEL lab:bench:profile:{ada} note"_s, u"HSET lab:bench:profile:{ada} note ok"_s})},
            {id, u"copied, which copies the encoding"_s, false,
             sends({u"COPY lab:bench:profile:{ada} lab:bench:copy:{ada}"_s,
                    u"COPY lab:bench:copy:{ada} lab:bench:profile:{ada} REPLACE"_s, u"DEL lab:bench:copy:{ada}"_s})},
            {id, u"without the note"_s, false, [=](LessonBench &bench) {
                 bench.ask({"HDEL", key, "note"});
                 hsetAgain(bench, other);
                 bench.ask({"RENAME", other, key});
             }}};
}

/// LTRIM of so many more than the warm-up was.
Deed trimSamples(int more)
{
    return [more](LessonBench &bench) {
        const auto cold = bench.ask({"GET", "lab:bench:warm-up:{run}"}).integer() + more;
        bench.ask({"LTRIM", "lab:bench:samples:{run}", QByteArray::number(cold), "-1"});
    };
}

QList<Repair> warmUpRepairs()
{
    const auto id = u"warm-up"_s;
    return {{id, u"by LTRIM"_s, true, trimSamples(0)},
            {id, u"by LPOP"_s, true,
             [](LessonBench &bench) {
                 bench.ask({"LPOP", "lab:bench:samples:{run}", bench.ask({"GET", "lab:bench:warm-up:{run}"}).text()});
             }},
            {id, u"one too few"_s, false, trimSamples(-1)},
            {id, u"one too many"_s, false, trimSamples(1)},
            {id, u"from the wrong end"_s, false, [](LessonBench &bench) {
                 bench.ask({"RPOP", "lab:bench:samples:{run}", bench.ask({"GET", "lab:bench:warm-up:{run}"}).text()});
             }}};
}

/// The score at `position` of `board` into `key`.
void setFrom(LessonBench &bench, const QByteArray &board, int position, const QByteArray &key)
{
    const auto at = QByteArray::number(position);
    bench.ask({"SET", key, bench.ask({"ZRANGE", board, at, at, "WITHSCORES"}).texts(2)[1]});
}

/// The score at `position` of both together.
Deed togetherFrom(int position)
{
    return [position](LessonBench &bench) {
        const QByteArray all = "lab:bench:calls:{pair}:all";
        bench.ask({"ZUNIONSTORE", all, "2", "lab:bench:calls:{pair}:first", "lab:bench:calls:{pair}:second"});
        setFrom(bench, all, position, "lab:bench:p90:{pair}");
        bench.ask({"UNLINK", all});
    };
}

QList<Repair> togetherRepairs()
{
    const auto id = u"together"_s;
    return {{id, u"the 45th of all"_s, true, togetherFrom(44)},
            {id, u"the 46th of all"_s, false, togetherFrom(45)},
            {id, u"the larger one"_s, false,
             [](LessonBench &bench) {
                 setFrom(bench, "lab:bench:calls:{pair}:second", 8, "lab:bench:p90:{pair}");
             }},
            {id, u"the one of the busier server"_s, false, [](LessonBench &bench) {
                 setFrom(bench, "lab:bench:calls:{pair}:first", 35, "lab:bench:p90:{pair}");
             }}};
}

/// The sum of the counters, read as told, and `more`.
Deed sumHits(bool together, qint64 more)
{
    return [=](LessonBench &bench) {
        redis::Command many{"MGET"};
        for (int i = 1; i <= 5; ++i)
            many.append("lab:bench:hits:{site}:" + QByteArray::number(i));
        qint64 sum = more;
        for (const auto &key : many.mid(1)) {
            if (!together)
                sum += bench.ask({"GET", key}).integer();
        }
        if (together) {
            for (const auto &value : bench.ask(many).texts())
                sum += value.toLongLong();
        }
        bench.ask({"SET", "lab:bench:hits:{site}:total", QByteArray::number(sum)});
    };
}

QList<Repair> hitsRepairs()
{
    const auto id = u"one-trip"_s;
    return {{id, u"by MGET"_s, true, sumHits(true, 0)},
            {id, u"one by one"_s, false, sumHits(false, 0)},
            {id, u"one too many"_s, false, sumHits(true, 1)}};
}

} // namespace

/// The challenges of lesson 12.
class BenchmarkChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    BenchmarkChallengesTest()
        : ChallengeSuite(patterns::benchmark::lesson(), basketRepairs() + leftoverRepairs() + profileRepairs() +
                                                            warmUpRepairs() + togetherRepairs() + hitsRepairs())
    {
    }
};

LAB_TEST(BenchmarkChallengesTest)
#include "benchmark_challenges_test.moc"
