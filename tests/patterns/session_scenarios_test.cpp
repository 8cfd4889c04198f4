// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/04_session/lesson.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// The races of lesson 04: every way holds or breaks for its own reason, whatever the numbers are.
class SessionScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayHoldsOrBreaks_data();
    void everyWayHoldsOrBreaks();
    void madeUpEndingsAreToldAsTheyAre_data();
    void madeUpEndingsAreToldAsTheyAre();

private:
    LessonBench m_bench{patterns::session::lesson()};
};

void SessionScenariosTest::everyWayHoldsOrBreaks_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<Fields>("fields");
    const auto row = [](const char *request, bool holds, const Fields &fields) {
        QTest::newRow(request) << QString::fromLatin1(request) << holds << fields;
    };
    const auto refused = [](qint64 number, qint64 requests, qint64 sessions) {
        return Fields{{u"refused"_s, number}, {u"requests"_s, requests}, {u"sessions"_s, sessions}};
    };
    // In turn: the odd rounds are at the other server, and after the restart the even ones of those who began at A.
    row("sticky-memory strategy=naive", false, refused(16, 24, 0));
    row("sticky-memory strategy=naive users=1 requests=2", false, refused(2, 2, 0));
    row("sticky-memory strategy=sticky", false, refused(6, 24, 0));
    row("sticky-memory strategy=sticky users=5 requests=4", false, refused(6, 20, 0));
    row("sticky-memory strategy=sticky users=1 requests=3", false, refused(2, 3, 0));
    row("sticky-memory strategy=redis", true, refused(0, 24, 4));
    row("sticky-memory strategy=redis users=1 requests=3", true, refused(0, 3, 1));
    row("fixed-vs-sliding strategy=fixed", false, {{u"requests"_s, 9LL}, {u"thief_in"_s, false}});
    row("fixed-vs-sliding strategy=sliding life=1000", false, {{u"refused"_s, 0LL}, {u"thief_in"_s, true}});
    row("fixed-vs-sliding strategy=absolute life=1000", true, {{u"refused"_s, 0LL}, {u"thief_in"_s, false}});
    row("lost-field strategy=naive", false, {{u"lost"_s, 1LL}});
    row("lost-field strategy=hash", false, {{u"lost"_s, 1LL}});
    row("lost-field strategy=field", true, {{u"theme"_s, "dark"_ba}, {u"cart"_s, "3"_ba}});
    row("revived-session strategy=naive", false, {{u"fields"_s, 1LL}, {u"ttl"_s, -1LL}});
    row("revived-session strategy=exists", false, {{u"fields"_s, 1LL}, {u"ttl"_s, -1LL}});
    row("revived-session strategy=expire", false, {{u"fields"_s, 1LL}, {u"ttl"_s, 1800LL}});
    row("revived-session strategy=script", true, {{u"fields"_s, 0LL}, {u"ttl"_s, -2LL}});
}

void SessionScenariosTest::everyWayHoldsOrBreaks()
{
    QFETCH(QString, request);
    QFETCH(bool, holds);
    QFETCH(Fields, fields);
    const auto report = m_bench.breakIt(request);
    QVERIFY2(report.ok() && report.judged, whyNot(report));
    QVERIFY2(report.judged->held == holds, qPrintable(report.judged->clause));
    for (const auto &[name, value] : fields)
        QCOMPARE(field(report, name), value);
    QCOMPARE(m_bench.keys(), QByteArrayList());
    QVERIFY(m_bench.strangersAreUntouched());
}

void SessionScenariosTest::madeUpEndingsAreToldAsTheyAre_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Fields>("outcome");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("clause");
    const auto ends = [](qint64 refused, bool thief) {
        return Fields{{u"strategy"_s, u"absolute"_s},
                      {u"life_ms"_s, 600LL},
                      {u"requests"_s, 9LL},
                      {u"refused"_s, refused},
                      {u"thief_in"_s, thief}};
    };
    QTest::newRow("out at work") << u"fixed-vs-sliding"_s << ends(1, false) << false
                                 << u"somebody was logged out in the middle of work"_s;
    QTest::newRow("a thief") << u"fixed-vs-sliding"_s << ends(0, true) << false
                             << u"a thief of the id was let in for as long as they came"_s;
    QTest::newRow("both lost") << u"lost-field"_s
                               << Fields{{u"strategy"_s, u"field"_s},
                                         {u"theme"_s, ""_ba},
                                         {u"cart"_s, ""_ba},
                                         {u"lost"_s, 2LL}}
                               << false << u"both changes are gone"_s;
}

void SessionScenariosTest::madeUpEndingsAreToldAsTheyAre()
{
    QFETCH(QString, scenario);
    QFETCH(Fields, outcome);
    QFETCH(bool, holds);
    QFETCH(QString, clause);
    const auto judged = Catalogue::scenario(m_bench.lesson(), scenario).judge(outcome);
    QCOMPARE(judged.held, holds);
    QCOMPARE(judged.clause, clause);
}

LAB_TEST(SessionScenariosTest)
#include "session_scenarios_test.moc"
