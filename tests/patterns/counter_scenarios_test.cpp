// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/05_counter/lesson.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// The races of lesson 05: every way holds or breaks for its own reason, whatever the numbers are.
class CounterScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayHoldsOrBreaks_data();
    void everyWayHoldsOrBreaks();
    void twentyWorkersCountToTwoThousand();
    void oneWorkerLosesNothing();
    void whatCameOutIsToldAsItIs_data();
    void whatCameOutIsToldAsItIs();

private:
    LessonBench m_bench{patterns::counter::lesson()};
};

void CounterScenariosTest::everyWayHoldsOrBreaks_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<Fields>("fields");
    const auto row = [](const char *request, bool holds, const Fields &fields) {
        QTest::newRow(request) << QString::fromLatin1(request) << holds << fields;
    };
    const auto likes = [](qint64 number, qint64 users) {
        return Fields{{u"likes"_s, number}, {u"users"_s, users}};
    };
    const auto views = [](qint64 redis, qint64 sqlite) {
        return Fields{{u"redis"_s, redis}, {u"sqlite"_s, sqlite}};
    };
    row("lost-update strategy=naive workers=5 increments=1", false, {{u"naive"_s, 1LL}, {u"atomic"_s, 5LL}});
    row("lost-update strategy=watch workers=5 increments=4", true, {{u"naive"_s, {}}, {u"atomic"_s, 20LL}});
    row("lost-update strategy=incr workers=5 increments=4", true, {{u"naive"_s, {}}, {u"atomic"_s, 20LL}});
    row("double-like strategy=naive clients=10", false, likes(10, 1));
    row("double-like strategy=reply clients=10", true, {}); // by chance nobody likes it in the end, or one does
    row("double-like strategy=script clients=10", true, likes(0, 0));
    row("double-like strategy=naive clients=10 trouble=crash", false, likes(9, 1));
    row("double-like strategy=reply clients=10 trouble=crash", false, {});
    row("double-like strategy=script clients=11 trouble=crash", true, likes(1, 1));
    row("flush-race strategy=naive views=9", false, views(0, 4));
    row("flush-race strategy=getdel views=9", true, views(5, 4));
    row("flush-race strategy=decrby views=9", true, views(5, 4));
    row("flush-race strategy=batch views=9", true, views(5, 4));
    row("flush-race strategy=naive views=9 trouble=crash", false, views(0, 13));
    row("flush-race strategy=getdel views=9 trouble=crash", false, views(0, 5));
    row("flush-race strategy=decrby views=9 trouble=crash", false, views(0, 13));
    row("flush-race strategy=batch views=9 trouble=crash", true, views(5, 4));
}

void CounterScenariosTest::everyWayHoldsOrBreaks()
{
    QFETCH(QString, request);
    QFETCH(bool, holds);
    QFETCH(Fields, fields);
    const auto report = m_bench.breakIt(request);
    QVERIFY2(report.ok() && report.judged, whyNot(report));
    for (const auto &[name, value] : fields)
        QCOMPARE(field(report, name), value);
    QCOMPARE(report.judged->held, holds);
    QCOMPARE(m_bench.keys(), QByteArrayList());
    QCOMPARE(m_bench.query(u"SELECT count(*) FROM posts"_s).scalar().toInt(), 3);
    QCOMPARE(m_bench.query(u"SELECT count(*) FROM view_batches"_s).scalar().toInt(), 0);
    QVERIFY(m_bench.strangersAreUntouched());
}

void CounterScenariosTest::twentyWorkersCountToTwoThousand()
{
    const auto report = m_bench.breakIt(u"lost-update workers=20 increments=100"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"expected"_s), 2000);
    QCOMPARE(numberField(report, u"atomic"_s), 2000);
    QVERIFY(numberField(report, u"naive"_s) < 2000);
    const auto actors = lab::actors(report.timeline);
    QVERIFY(actors.contains(u"worker 20"_s));
}

void CounterScenariosTest::oneWorkerLosesNothing()
{
    const auto report = m_bench.breakIt(u"lost-update strategy=naive workers=1 increments=50"_s);
    QVERIFY(report.judged && report.judged->held);
    QCOMPARE(numberField(report, u"naive"_s), 50);
}

void CounterScenariosTest::whatCameOutIsToldAsItIs_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Fields>("outcome");
    QTest::addColumn<QString>("clause");
    const auto race = [](qint64 redis, qint64 sqlite) {
        return Fields{{u"strategy"_s, u"batch"_s},
                      {u"trouble"_s, u"views"_s},
                      {u"views"_s, 20LL},
                      {u"redis"_s, redis},
                      {u"sqlite"_s, sqlite}};
    };
    QTest::newRow("a batch that lost") << u"flush-race"_s << race(0, 17) << u"3 of 20 views are lost"_s;
    QTest::newRow("a batch that was added twice")
        << u"flush-race"_s << race(1, 20) << u"1 of 20 views are counted twice"_s;
    QTest::newRow("all there") << u"flush-race"_s << race(20, 0) << u"all 20 views are there"_s;
    const Fields likes{{u"strategy"_s, u"script"_s},
                       {u"trouble"_s, u"none"_s},
                       {u"clients"_s, 2LL},
                       {u"likes"_s, 0LL},
                       {u"users"_s, 1LL}};
    QTest::newRow("a script that broke") << u"double-like"_s << likes << u"one user likes it, and the number says 0"_s;
}

void CounterScenariosTest::whatCameOutIsToldAsItIs()
{
    QFETCH(QString, scenario);
    QFETCH(Fields, outcome);
    const auto judged = Catalogue::scenario(m_bench.lesson(), scenario).judge(outcome);
    QTEST(QString(judged.clause).replace(QChar(0x202F), u' '), "clause");
    QCOMPARE(judged.held, judged.clause.startsWith(u"all"_s));
}

LAB_TEST(CounterScenariosTest)
#include "counter_scenarios_test.moc"
