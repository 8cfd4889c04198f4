// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/link.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <QUrl>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

Catalogue catalogue()
{
    Lesson lesson{.number = 1, .id = u"here"_s};
    lesson.operations = {{.id = u"read"_s,
                          .title = {},
                          .summary = {},
                          .parameters = {Parameter::integer(u"id"_s, {}, 1, 9)},
                          .run = {}}};
    lesson.scenarios = {{.id = u"race"_s,
                         .title = {},
                         .summary = {},
                         .invariant = {},
                         .ways = {{u"naive"_s, {}}, {u"lock"_s, {}}},
                         .parameters = {wayParameter(u"strategy"_s, {{u"naive"_s, {}}, {u"lock"_s, {}}})}}};
    lesson.questions = {{.id = u"why"_s, .prompt = {}, .experiment = {}}};
    lesson.challenges = {{.id = u"mend"_s, .title = {}, .task = {}, .hints = {}, .prepare = {}, .verify = {}}};
    lesson.comparisons = {{.id = u"speed"_s, .title = {}, .question = {}, .arms = {}}};
    lesson.sources = {{u":/patterns/01_here/pattern.cpp"_s}};
    Lesson other{.number = 2, .id = u"there"_s};
    return Catalogue({lesson, other});
}

} // namespace

/// Links of texts lead to places in lessons, or it is known that they do not.
class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkNamesAPlace_data();
    void aLinkNamesAPlace();
    void whatIsNoPlaceIsNoLink_data();
    void whatIsNoPlaceIsNoLink();
    void aLinkThatLeadsNowhereIsTold_data();
    void aLinkThatLeadsNowhereIsTold();
};

void LinkTest::aLinkNamesAPlace_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("whole");
    QTest::newRow("an operation") << u"lab:try/read?id=1"_s << u"lab:here/try/read?id=1"_s;
    QTest::newRow("a part") << u"lab:learn"_s << u"lab:here/learn"_s;
    QTest::newRow("another lesson") << u"lab:there/notes"_s << u"lab:there/notes"_s;
    QTest::newRow("a scenario") << u"lab:break/race?strategy=lock"_s << u"lab:here/break/race?strategy=lock"_s;
    QTest::newRow("a question") << u"lab:check/why"_s << u"lab:here/check/why"_s;
    QTest::newRow("a challenge") << u"lab:check/mend"_s << u"lab:here/check/mend"_s;
    QTest::newRow("a comparison") << u"lab:measure/speed"_s << u"lab:here/measure/speed"_s;
    QTest::newRow("a page") << u"lab:page/docs/measuring.md"_s << u"lab:page/docs/measuring.md"_s;
    QTest::newRow("a source") << u"lab:source/pattern.cpp"_s << u"lab:here/source/pattern.cpp"_s;
}

void LinkTest::aLinkNamesAPlace()
{
    QFETCH(QString, url);
    QFETCH(QString, whole);
    const auto link = Link::parse(QUrl(url), u"here"_s);
    QVERIFY(link);
    QCOMPARE(link->url().toString(), whole);
    QVERIFY(Link::parse(link->url(), u"elsewhere"_s) == link);
    QCOMPARE(problemOf(*link, catalogue()), QString());
}

void LinkTest::whatIsNoPlaceIsNoLink_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("the web") << u"https://redis.io/commands/get"_s;
    QTest::newRow("no part") << u"lab:there"_s;
    QTest::newRow("an unknown part") << u"lab:there/dance/x"_s;
    QTest::newRow("too deep") << u"lab:try/read/x/y"_s;
    QTest::newRow("no page") << u"lab:page"_s;
    QTest::newRow("nothing") << u"lab:"_s;
}

void LinkTest::whatIsNoPlaceIsNoLink()
{
    QFETCH(QString, url);
    QVERIFY(!Link::parse(QUrl(url), u"here"_s));
}

void LinkTest::aLinkThatLeadsNowhereIsTold_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("what");
    QTest::newRow("lesson") << u"lab:nowhere/try/read"_s << u"nowhere"_s;
    QTest::newRow("operation") << u"lab:try/write"_s << u"write"_s;
    QTest::newRow("value") << u"lab:try/read?id=10"_s << u"id"_s;
    QTest::newRow("parameter") << u"lab:try/read?id=1&name=x"_s << u"name"_s;
    QTest::newRow("way") << u"lab:break/race?strategy=luck"_s << u"luck"_s;
    QTest::newRow("check") << u"lab:check/x"_s << u"x"_s;
    QTest::newRow("source") << u"lab:source/x.cpp"_s << u"x.cpp"_s;
    QTest::newRow("page") << u"lab:page/docs/nowhere.md"_s << u"docs/nowhere.md"_s;
    QTest::newRow("notes have no items") << u"lab:notes/x"_s << u"x"_s;
}

void LinkTest::aLinkThatLeadsNowhereIsTold()
{
    QFETCH(QString, url);
    QFETCH(QString, what);
    const auto problem = problemOf(*Link::parse(QUrl(url), u"here"_s), catalogue());
    QVERIFY2(problem.contains(what), qPrintable(problem));
}

LAB_TEST(LinkTest)
#include "link_test.moc"
