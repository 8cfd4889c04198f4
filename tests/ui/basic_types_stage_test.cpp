// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/key_samples.h"
#include "tests/ui/stage_bench.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

/// The stage of lesson 01, and what is seen of it.
class BasicTypesStageTest : public StageBench
{
    Q_OBJECT

public:
    BasicTypesStageTest()
        : StageBench(u"basic-types"_s)
    {
    }

private Q_SLOTS:
    void aCounterWithoutAnEndIsSeen();
    void anOrderThatIsHalfDoneIsSeen();
    void theShiftIsSeen();
    void theLongestWaitIsSeen();
    void everyTypeIsPaintedAndDescribed_data();
    void everyTypeIsPaintedAndDescribed();
    void marksStayWhileNothingElseChanges();
    void marksAreForgottenWithTheRun();
    void withoutAnObservationItSaysWhatToDo();
    void theHeightFollowsWhatIsDrawn();
    void theHeightOnlyGrowsWhileTheKeysAreTheSame();
    void twoSetsAreShownAsOne();
    void theLifeOfAKeyRunsDown();

private:
    void show() override;
    QImage seen() { return m_view->grab().toImage(); } ///< as the view is, not made anew
    int height() const { return m_view->sizeHint().height(); }
};

void BasicTypesStageTest::show()
{
    observe({setKey("lab:a", {"apple", QByteArray(5000, 'x')}), setKey("lab:b", {"apple", "pear"})});
}

void BasicTypesStageTest::aCounterWithoutAnEndIsSeen()
{
    scenario({commandEvent(u"main"_s, "SET k 41 PX 500", redis::Reply::status("OK")),
              commandEvent(u"visitor"_s, "INCR k", redis::Reply::integer(42))},
             u"lost-ttl"_s);
    QVERIFY2(words().contains(u"42 says the counter. ✓ It has an end."_s), qPrintable(words()));
    apply({commandEvent(u"visitor"_s, "INCR k", redis::Reply::integer(1))});
    QVERIFY2(words().contains(u"1 says the counter. ✕ It has no end"_s), qPrintable(words()));
    apply({commandEvent(u"visitor"_s, "EXPIRE k 60", redis::Reply::integer(1))});
    QVERIFY2(words().contains(u"✓ It has an end."_s), qPrintable(words()));
}

void BasicTypesStageTest::anOrderThatIsHalfDoneIsSeen()
{
    const auto half = redis::Reply::array({redis::Reply::integer(1), redis::Reply::error("WRONGTYPE")});
    scenario({commandEvent(u"shop"_s, "LPUSH k order", redis::Reply::status("QUEUED")),
              commandEvent(u"shop"_s, "EXEC", half)},
             u"wrong-type"_s);
    QVERIFY2(words().contains(u"1 counted. 0 pushed. ✕ 1 was counted and not pushed."_s), qPrintable(words()));
}

void BasicTypesStageTest::theShiftIsSeen()
{
    const auto add = [this](const QByteArray &encoding, qint64 bytes) {
        apply({commandEvent(u"writer"_s, "HSET k f v", redis::Reply::integer(1)),
               commandEvent(u"writer"_s, "OBJECT ENCODING k", redis::Reply::string(encoding)),
               commandEvent(u"writer"_s, "MEMORY USAGE k", redis::Reply::integer(bytes))});
    };
    scenario({}, u"encoding-shift"_s);
    add("listpack", 80);
    add("hashtable", 300);
    QVERIFY2(words().contains(u"2 members. Stored as hashtable, in 300 bytes."_s), qPrintable(words()));
    QVERIFY2(words().contains(u"✕ Member 2 made a hashtable of the listpack, which took 80 bytes."_s),
             qPrintable(words()));
}

void BasicTypesStageTest::theLongestWaitIsSeen()
{
    scenario({commandEvent(u"neighbour"_s, "PING", redis::Reply::status("PONG")),
              commandEvent(u"owner"_s, "DEL k", redis::Reply::integer(1))},
             u"big-key"_s);
    QVERIFY2(words().contains(u"owner 80.0 µs, PING 80.0 µs."_s), qPrintable(words()));
}

void BasicTypesStageTest::everyTypeIsPaintedAndDescribed_data()
{
    QTest::addColumn<QList<KeyValue>>("keys");
    const QByteArrayList members{"apple", QByteArray(5000, 'x'), QByteArray("\xff\0", 2)};
    const QList<Element> pairs{{"<b>bold</b>", "2500", {}}, {"bob", "-10", {}}};
    const auto row = [](const char *name, const QList<KeyValue> &keys) {
        QTest::newRow(name) << keys;
    };
    row("string", {stringKey(QByteArray(4096, 'x'), "raw", 9000)});
    row("number", {stringKey("42", "int")});
    row("list", {listKey(members, 7000)});
    row("set", {setKey("lab:a", members)});
    row("hash", {hashKey(pairs)});
    row("zset", {keyValue("lab:a", KeyType::SortedSet, "zset", "listpack", pairs)});
    row("stream", {keyValue("lab:a", KeyType::Stream, "stream", "stream", {}, 2)});
    row("missing", {missingKey("lab:a")});
    row("two sets", {setKey("lab:a", members), missingKey("lab:b")});
    row("six strings", QList<KeyValue>(6, stringKey("hi")));
}

void BasicTypesStageTest::everyTypeIsPaintedAndDescribed()
{
    QFETCH(QList<KeyValue>, keys);
    for (const QSize size : {QSize(700, 240), QSize(320, 150), QSize(40, 20), QSize(1600, 500)}) {
        m_view->resize(size);
        observe({});
        const auto empty = seen();
        observe(keys);
        QVERIFY2(seen() != empty, "The observation is to be seen.");
        QVERIFY(words().startsWith(QString::fromUtf8(keys.first().key.name)));
    }
}

void BasicTypesStageTest::marksStayWhileNothingElseChanges()
{
    observe({listKey({"a"})});
    QVERIFY(!words().contains(u"new"_s));
    observe({listKey({"b", "a"})});
    QVERIFY2(words().endsWith(u"length 2, 1 new. b (new), a."_s), qPrintable(words()));
    const int changes = m_stage->picture().changes;
    auto later = listKey({"b", "a"});
    later.ttlMillis = 60'000;
    observe({later});
    QVERIFY(words().contains(u"TTL 60 s"_s) || words().contains(u"TTL 59 s"_s));
    QVERIFY(words().endsWith(u"1 new. b (new), a."_s));
    QCOMPARE(m_stage->picture().changes, changes); // not shown for longer
    observe({listKey({"c", "b", "a"})});
    QVERIFY2(words().endsWith(u"1 new. c (new), b, a."_s), qPrintable(words()));
    QVERIFY(m_stage->picture().changes != changes);
}

void BasicTypesStageTest::marksAreForgottenWithTheRun()
{
    observe({listKey({"a"})});
    observe({listKey({"b", "a"})});
    QVERIFY(words().contains(u"new"_s));
    m_stage->begin({});
    QVERIFY(!words().contains(u"new"_s));
    QVERIFY(words().endsWith(u"b, a."_s));
}

void BasicTypesStageTest::withoutAnObservationItSaysWhatToDo()
{
    QVERIFY(words().startsWith(u"How the server builds the value of a key "_s));
    m_view->setPicture(m_stage->picture());
    QVERIFY(!m_view->accessibleName().isEmpty());
}

void BasicTypesStageTest::theHeightFollowsWhatIsDrawn()
{
    const auto heightOf = [&](const QList<KeyValue> &keys) {
        observe({});
        observe(keys);
        return height();
    };
    const int brief = heightOf({stringKey("hello")});
    QVERIFY2(brief <= 120, qPrintable(QString::number(brief)));
    QVERIFY(heightOf({stringKey(QByteArray(100, 'x'), "raw")}) > brief);
    QVERIFY(heightOf({setKey("lab:a", {"apple", "pear"}), setKey("lab:b", {"apple"})}) > brief);
    QVERIFY(heightOf({missingKey("lab:a")}) < brief);
    QVERIFY2(heightOf({stringKey(QByteArray(4096, 'x'), "raw", 9000)}) <= 310, qPrintable(QString::number(height())));
}

void BasicTypesStageTest::theHeightOnlyGrowsWhileTheKeysAreTheSame()
{
    observe({listKey({"a"})});
    const int one = height();
    observe({listKey(QByteArrayList(12, QByteArray(12, 'x')))});
    const int many = height();
    QVERIFY(many > one);
    observe({listKey({"a"})});
    QCOMPARE(height(), many);
    observe({stringKey("hi")});
    QVERIFY(height() < many);
}

void BasicTypesStageTest::twoSetsAreShownAsOne()
{
    observe({setKey("lab:a", {"1"}), setKey("lab:b", {"1"})});
    QVERIFY2(words().endsWith(u"only the first: nothing. both: 1. only the second: nothing."_s), qPrintable(words()));
    observe({missingKey("lab:a"), missingKey("lab:b")});
    QVERIFY(!words().contains(u"both"_s));
    observe({setKey("lab:a", {"1"}), listKey({"1"})});
    QVERIFY(!words().contains(u"both"_s));
}

void BasicTypesStageTest::theLifeOfAKeyRunsDown()
{
    auto key = stringKey("a");
    key.ttlMillis = 5'000;
    m_view->show();
    observe({key});
    const auto first = seen();
    QTRY_VERIFY_WITH_TIMEOUT(seen() != first, 30'000); // no other observation has come
}

LAB_TEST(BasicTypesStageTest)
#include "basic_types_stage_test.moc"
