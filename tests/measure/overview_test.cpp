// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/overview.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab::measure;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

using Faster = OverviewRow::Faster;

Result versus(double redis, double sqlite, const QString &id = u"versus"_s)
{
    Result result = resultOf({pointOf({{u"GET"_s, redis}, {u"SELECT"_s, sqlite}})});
    result.id = id;
    return result;
}

/// Without SQLite.
Result amongOthers()
{
    Result result = resultOf({pointOf({{u"INCR"_s, 10}, {u"pipelined"_s, 2}})});
    result.points[0].arms[1].engine = Engine::Redis;
    return result;
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRatioIsSqliteOverRedis()
    {
        const OverviewRow row = Overview::of({versus(10, 40)}).rows.value(0);
        QVERIFY(row.engines);
        QCOMPARE(row.above, u"SELECT"_s);
        QCOMPARE(row.below, u"GET"_s);
        QCOMPARE(row.ratio.value, 4.0);
        QCOMPARE(row.faster(), Faster::Below);
        QCOMPARE(row.fasterText(), u"Redis clearly faster"_s);
    }

    void whicheverArmIsFirst()
    {
        Result result = resultOf({pointOf({{u"C API"_s, 2}, {u"QSqlQuery"_s, 4}, {u"GET"_s, 20}})});
        auto &arms = result.points[0].arms;
        arms[0].engine = arms[1].engine = Engine::Sqlite;
        arms[2].engine = Engine::Redis;
        OverviewRow row = Overview::of({result}).rows.value(0);
        QCOMPARE(row.above, u"C API"_s);
        QCOMPARE(row.ratio.value, 0.1);
        QCOMPARE(row.faster(), Faster::Above);
        arms[0].engine = Engine::Other;
        row = Overview::of({result}).rows.value(0);
        QCOMPARE(row.above, u"QSqlQuery"_s);
        QCOMPARE(row.ratio.value, 0.2);
        QVERIFY(row.ratio.low > 0 && row.ratio.high < 1);
    }

    void withoutBothEnginesTheSecondIsComparedWithTheFirst()
    {
        const Overview overview = Overview::of({amongOthers(), versus(10, 40)});
        QVERIFY(overview.rows[0].engines);
        const OverviewRow &row = overview.rows[1];
        QCOMPARE(row.above, u"pipelined"_s);
        QCOMPARE(row.ratio.value, 0.2);
        QCOMPARE(row.fasterText(), u"pipelined clearly faster"_s);
        QCOMPARE(overview.engineRows(), 1);
    }

    void aSweepStandsAtItsFirstValue()
    {
        const OverviewRow row = Overview::of({resultOf({atLatency(0, {{u"GET"_s, 80}, {u"SELECT"_s, 20}}),
                                                        atLatency(1, {{u"GET"_s, 80}, {u"SELECT"_s, 1600}})})})
                                    .rows.value(0);
        QCOMPARE(row.ratio.value, 0.25);
        QCOMPARE(row.place, u"latency 0\u202fms"_s);
        QCOMPARE(row.others.size(), 1);
        QCOMPARE(row.others[0].ratio.value, 20.0);
        QVERIFY(row.turns());
        QCOMPARE(row.others[0].place, u"latency 1\u202fms"_s);
        QVERIFY(row.description().contains(u"At other values: latency 1\u202fms: 20.0 ("_s));
    }

    void whatHasNoRatioIsCounted()
    {
        Result empty = versus(1, 2);
        empty.points[0].arms[1].micros.clear();
        empty.points[0].evaluate();
        const Overview overview = Overview::of({resultOf({}), resultOf({pointOf({{u"GET"_s, 1}})}), empty});
        QCOMPARE(overview.rows.size(), 0);
        QCOMPARE(overview.leftOut, 3);
        QVERIFY(!overview.title().isEmpty());
    }

    void theTitleCounts()
    {
        QList<Result> results{versus(10, 40), versus(10, 20), versus(40, 10), versus(10, 10)};
        QCOMPARE(Overview::of(results).title(),
                 u"Redis is clearly faster in 2 of 4 comparisons, SQLite in 1, neither in 1."_s);
        results.append({versus(50, 10), versus(60, 10), amongOthers()});
        QCOMPARE(Overview::of(results).title(),
                 u"SQLite is clearly faster in 3 of 6 comparisons, Redis in 2, neither in 1."_s);
        QCOMPARE(Overview::of({versus(10, 40)}).title(),
                 u"Redis is clearly faster in 1 of 1 comparison, SQLite in 0, neither in 0."_s);
        QCOMPARE(Overview::of({amongOthers()}).title(), u"None of these comparisons is between Redis and SQLite."_s);
    }

    void theTitleSaysWhereTheFirstValueIsNotAll()
    {
        const auto swept = [](double sqlite) {
            return resultOf({atLatency(0, {{u"GET"_s, 80}, {u"SELECT"_s, 20}}),
                             atLatency(1, {{u"GET"_s, 80}, {u"SELECT"_s, sqlite}})});
        };
        QVERIFY(Overview::of({swept(1600)}).title().endsWith(u"Within 1 of them the order turns."_s));
        QVERIFY(!Overview::of({swept(40)}).title().contains(u"turns"_s));
        QVERIFY(!Overview::of({swept(80)}).title().contains(u"turns"_s));
    }

    void whatWasPublishedStandsBesideIt()
    {
        Result result = versus(10, 40);
        result.published = Published{0.5, 3, u"elsewhere"_s};
        QCOMPARE(Overview::of({result}).rows.value(0).published, std::optional(6.0));
        QVERIFY(Overview::of({result}).rows.value(0).description().contains(u"Published: 6.00."_s));
        Result other = amongOthers();
        other.published = result.published;
        // What was published is of the first two, whichever they are.
        QCOMPARE(Overview::of({other}).rows.value(0).published, std::optional(6.0));
        QVERIFY(!Overview::of({other}).rows.value(0).engines);
    }

    void onlyWhatHoldsForAllIsACondition()
    {
        Result result = versus(1, 2), other = versus(1, 2);
        other.conditions[1].value = u"DELETE"_s;
        const Conditions common = Overview::of({result, other}).conditions;
        QCOMPARE(common.size(), 1);
        QCOMPARE(common[0].name, u"transport"_s);
    }

    void stoppedEarlyIsSaid()
    {
        Result result = versus(1, 2);
        result.complete = false;
        QVERIFY(Overview::of({result}).rows.value(0).description().endsWith(u"Stopped early."_s));
    }
};

LAB_TEST(OverviewTest)
#include "overview_test.moc"
