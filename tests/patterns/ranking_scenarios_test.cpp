// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/09_ranking/lesson.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// The races of lesson 09: every way holds or breaks for its own reason, whatever the numbers are.
class RankingScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayHoldsOrBreaks_data();
    void everyWayHoldsOrBreaks();
    void whatCameOutIsToldAsItIs_data();
    void whatCameOutIsToldAsItIs();

private:
    LessonBench m_bench{patterns::ranking::lesson()};
};

void RankingScenariosTest::everyWayHoldsOrBreaks_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<Fields>("fields");
    const auto row = [](const char *request, bool holds, const Fields &fields) {
        QTest::newRow(request) << QString::fromLatin1(request) << holds << fields;
    };
    const auto pages = [](qint64 seen, qint64 twice, qint64 never, qint64 wrong) {
        return Fields{{u"seen"_s, seen}, {u"twice"_s, twice}, {u"never"_s, never}, {u"kept_and_wrong"_s, wrong}};
    };
    row("stale-page strategy=offset", false, pages(14, 1, 1, 1));
    row("stale-page strategy=cursor", true, pages(14, 0, 1, 0));
    row("stale-page strategy=snapshot", true, pages(15, 0, 0, 0));
    row("stale-page strategy=offset move=down", false, pages(14, 1, 1, 1));
    row("stale-page strategy=cursor move=down", true, pages(15, 1, 0, 0));
    row("stale-page strategy=snapshot move=down", true, pages(15, 0, 0, 0));
    row("stale-page strategy=offset players=7 page=2", false, pages(6, 1, 1, 1));
    row("stale-page strategy=cursor players=7 page=1", true, pages(6, 0, 1, 0));
    row("stale-page strategy=offset players=5 page=50", true, pages(5, 0, 0, 0)); // one page has them all
    row("two-games strategy=naive", false, {{u"score"_s, 300.0}, {u"expected"_s, 600LL}});
    row("two-games strategy=zincrby", true, {{u"score"_s, 600.0}});
    row("two-games strategy=gt", false, {{u"score"_s, 400.0}});
    row("two-games strategy=naive board=best", false, {{u"score"_s, 200.0}, {u"expected"_s, 300LL}});
    row("two-games strategy=zincrby board=best", false, {{u"score"_s, 600.0}});
    row("two-games strategy=gt board=best", true, {{u"score"_s, 300.0}});
    row("two-games strategy=naive games=5", false, {{u"score"_s, 300.0}, {u"expected"_s, 2100LL}});
    row("two-games strategy=zincrby games=5", true, {{u"score"_s, 2100.0}});
    row("two-games strategy=naive games=1", true, {{u"score"_s, 300.0}});
    row("late-tie strategy=bytes", false, {{u"first"_s, "Ann"_ba}, {u"leader"_s, "Zoe"_ba}});
    row("late-tie strategy=shifted", false, {{u"first"_s, "Ann"_ba}, {u"leader"_s, "Zoe"_ba}});
    row("late-tie strategy=first", true, {{u"first"_s, "Ann"_ba}, {u"leader"_s, "Ann"_ba}});
}

void RankingScenariosTest::everyWayHoldsOrBreaks()
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
    QVERIFY(m_bench.strangersAreUntouched());
}

void RankingScenariosTest::whatCameOutIsToldAsItIs_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Fields>("outcome");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<bool>("holds");
    const auto pages = [](qint64 twice, qint64 never, qint64 wrong) {
        return Fields{
            {u"strategy"_s, u"snapshot"_s}, {u"move"_s, u"up"_s}, {u"players"_s, 15LL}, {u"page"_s, 5LL},
            {u"seen"_s, 15 - never},        {u"twice"_s, twice},  {u"never"_s, never},  {u"kept_and_wrong"_s, wrong}};
    };
    QTest::newRow("a snapshot that missed many")
        << u"stale-page"_s << pages(0, 3, 3) << u"nobody was seen twice and 3 never"_s << false;
    QTest::newRow("who moved was missed")
        << u"stale-page"_s << pages(0, 1, 0) << u"nobody was seen twice and 1 never: the one who moved"_s << true;
    QTest::newRow("all seen") << u"stale-page"_s << pages(0, 0, 0) << u"every player was seen once"_s << true;
    const Fields games{{u"strategy"_s, u"zincrby"_s},
                       {u"board"_s, u"sum"_s},
                       {u"games"_s, 2LL},
                       {u"expected"_s, 600LL},
                       {u"score"_s, 599.5}};
    QTest::newRow("a sum that is not whole")
        << u"two-games"_s << games << u"the board says 599.5 instead of 600"_s << false;
    const Fields tie{{u"strategy"_s, u"first"_s}, {u"first"_s, "Zoe"_ba}, {u"leader"_s, "Ann"_ba}};
    QTest::newRow("an arrival that was lost") << u"late-tie"_s << tie << u"Zoe was first and Ann leads"_s << false;
}

void RankingScenariosTest::whatCameOutIsToldAsItIs()
{
    QFETCH(QString, scenario);
    QFETCH(Fields, outcome);
    QFETCH(bool, holds);
    const auto judged = Catalogue::scenario(m_bench.lesson(), scenario).judge(outcome);
    QTEST(QString(judged.clause).replace(QChar(0x202F), u' '), "clause");
    QCOMPARE(judged.held, holds);
}

LAB_TEST(RankingScenariosTest)
#include "ranking_scenarios_test.moc"
