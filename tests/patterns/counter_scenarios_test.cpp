// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/05_counter/lesson.h"
#include "tests/patterns/scenario_suite.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

Fields likes(qint64 number, qint64 users)
{
    return {{u"likes"_s, number}, {u"users"_s, users}};
}

Fields views(qint64 redis, qint64 sqlite)
{
    return {{u"redis"_s, redis}, {u"sqlite"_s, sqlite}};
}

QList<Played> counterPlayed()
{
    return {
        {"lost-update strategy=naive workers=5 increments=1", false, {{u"naive"_s, 1LL}, {u"atomic"_s, 5LL}}},
        {"lost-update strategy=watch workers=5 increments=4", true, {{u"naive"_s, {}}, {u"atomic"_s, 20LL}}},
        {"lost-update strategy=incr workers=5 increments=4", true, {{u"naive"_s, {}}, {u"atomic"_s, 20LL}}},
        {"double-like strategy=naive clients=10", false, likes(10, 1)},
        {"double-like strategy=reply clients=10", true, {}}, // by chance nobody likes it in the end, or one does
        {"double-like strategy=script clients=10", true, likes(0, 0)},
        {"double-like strategy=naive clients=10 trouble=crash", false, likes(9, 1)},
        {"double-like strategy=reply clients=10 trouble=crash", false, {}},
        {"double-like strategy=script clients=11 trouble=crash", true, likes(1, 1)},
        {"flush-race strategy=naive views=9", false, views(0, 4)},
        {"flush-race strategy=getdel views=9", true, views(5, 4)},
        {"flush-race strategy=decrby views=9", true, views(5, 4)},
        {"flush-race strategy=batch views=9", true, views(5, 4)},
        {"flush-race strategy=naive views=9 trouble=crash", false, views(0, 13)},
        {"flush-race strategy=getdel views=9 trouble=crash", false, views(0, 5)},
        {"flush-race strategy=decrby views=9 trouble=crash", false, views(0, 13)},
        {"flush-race strategy=batch views=9 trouble=crash", true, views(5, 4)},
    };
}

QList<Told> counterTold()
{
    const auto batch = [](qint64 redis, qint64 sqlite) {
        return joined({{u"strategy"_s, u"batch"_s}, {u"trouble"_s, u"views"_s}, {u"views"_s, 20LL}},
                      views(redis, sqlite));
    };
    const auto script =
        joined({{u"strategy"_s, u"script"_s}, {u"trouble"_s, u"none"_s}, {u"clients"_s, 2LL}}, likes(0, 1));
    return {
        {"a batch that lost", u"flush-race"_s, batch(0, 17), false, u"3 of 20 views are lost"_s},
        {"a batch that was added twice", u"flush-race"_s, batch(1, 20), false, u"1 of 20 views are counted twice"_s},
        {"all there", u"flush-race"_s, batch(20, 0), true, u"all 20 views are there"_s},
        {"a script that broke", u"double-like"_s, script, false, u"one user likes it, and the number says 0"_s},
    };
}

} // namespace

/// The races of lesson 05.
class CounterScenariosTest : public ScenarioSuite
{
    Q_OBJECT

public:
    CounterScenariosTest()
        : ScenarioSuite(patterns::counter::lesson(), counterPlayed(), counterTold())
    {
    }

private Q_SLOTS:
    void cleanup();
    void twentyWorkersCountToTwoThousand();
    void oneWorkerLosesNothing();
};

/// Nothing is left behind in the database either.
void CounterScenariosTest::cleanup()
{
    QCOMPARE(bench().query(u"SELECT count(*) FROM posts"_s).scalar().toInt(), 3);
    QCOMPARE(bench().query(u"SELECT count(*) FROM view_batches"_s).scalar().toInt(), 0);
}

void CounterScenariosTest::twentyWorkersCountToTwoThousand()
{
    const auto report = bench().breakIt(u"lost-update workers=20 increments=100"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"expected"_s), 2000);
    QCOMPARE(numberField(report, u"atomic"_s), 2000);
    QVERIFY(numberField(report, u"naive"_s) < 2000);
    const auto actors = lab::actors(report.timeline);
    QVERIFY(actors.contains(u"worker 20"_s));
}

void CounterScenariosTest::oneWorkerLosesNothing()
{
    const auto report = bench().breakIt(u"lost-update strategy=naive workers=1 increments=50"_s);
    QVERIFY(report.judged && report.judged->held);
    QCOMPARE(numberField(report, u"naive"_s), 50);
}

LAB_TEST(CounterScenariosTest)
#include "counter_scenarios_test.moc"
