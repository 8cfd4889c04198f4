// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/patterns/stream_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>

using namespace lab;
using namespace lab::patterns::stream;
using namespace lab::testing;
using namespace lab::testing::streams;
using namespace Qt::StringLiterals;
using redis::Command;
using redis::Reply;

namespace {

const auto Create = u"group-create"_s, ReadAll = u"group-read count=100"_s;

QVariantList entriesOf(const Report &report)
{
    return field(report, u"entries"_s).toList();
}

QByteArray idOf(const QVariant &entry)
{
    return entry.value<Fields>().value(u"id"_s).toByteArray();
}

QByteArrayList idsOf(const Report &report)
{
    QByteArrayList ids;
    for (const auto &entry : entriesOf(report))
        ids.append(idOf(entry));
    return ids;
}

/// All that it says, but for how long something has been idle.
QString withoutIdle(const Outcome &outcome)
{
    static const QRegularExpression idle(u"idle_ms=\\d+ "_s);
    return (outcome.rejection ? u"no: "_s : QString()) + displayText(QVariant::fromValue(outcome.fields)).remove(idle);
}

struct StreamBench : LessonBench
{
    StreamBench()
        : LessonBench(patterns::stream::lesson())
    {
    }

    /// Entries `1-0` and on.
    void fill(int count, const QByteArrayList &words = {"n", "1"})
    {
        for (int i = 1; i <= count; ++i)
            ask(Command{"XADD", Events, QByteArray::number(i) + "-0"} + words);
    }
    Finish finish(const QByteArray &consumer, const QByteArray &id, bool hasFailed)
    {
        const StreamKeys keys(Keyspace(), "events");
        return testing::waitFor(Stream(client()).finish(keys, Reader{"workers", consumer}, id, hasFailed));
    }
    Fields groupState() { return field(run(u"groups"_s), u"groups"_s).toList().value(0).value<Fields>(); }
};

} // namespace

/// Lesson 11: the pattern on a real server, by its forms and beside them.
class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<StreamBench>(); }
    void whatIsAddedIsReadInOrder();
    void rangesAreAReplayFromAnyId_data();
    void rangesAreAReplayFromAnyId();
    void anyBytesAreAnEntry();
    void aGroupThatIsThereIsTold();
    void aGroupThatIsNotThereIsTold_data();
    void aGroupThatIsNotThereIsTold();
    void eachEntryIsGivenToOne();
    void acknowledgedOnceAndNotAgain();
    void pendingTellsWhoHasWhatAndHowOften();
    void claimedIsWhatHasBeenIdleForThatLong();
    void whatWasDeletedIsNamedByClaiming();
    void nilsOfAnOlderServerAreSurvived();
    void theLagIsSaidAsFarAsItIsKnown();
    void whatHasGoneMakesTheLagABound();
    void idsOfAllSizesAreTaken();
    void anUnboundedStreamIsTrimmedByWholeNodes();
    void aConsumerWithWorkInHandIsNotDeleted();
    void finishingHasItsEffectOnce();
    void whatFailsThreeTimesIsADeadLetterOnce();
    void whoHasLostTheEntryGivesNothingUp();
    void aDeadLetterKeepsTheFieldsWhateverTheyAre_data();
    void aDeadLetterKeepsTheFieldsWhateverTheyAre();
    void nothingIsHalfDoneOverAnotherType_data();
    void nothingIsHalfDoneOverAnotherType();
    void otherClientsShareTheGroup();
    void twinAndPatternAgree_data();
    void twinAndPatternAgree();
    void observingTellsWhatTheStageShows();
    void observingAnotherTypeIsNoFault();

private:
    std::unique_ptr<StreamBench> m_bench;
};

void StreamTest::whatIsAddedIsReadInOrder()
{
    const auto first = m_bench->run(u"add fields=type=mail,to=ann"_s);
    QCOMPARE(numberField(first, u"length"_s), 1);
    const auto second = m_bench->run(u"add fields=type=print"_s);
    QCOMPARE(numberField(second, u"length"_s), 2);
    QCOMPARE(numberField(m_bench->run(u"length"_s), u"length"_s), 2);
    const auto range = m_bench->run(u"range"_s);
    QCOMPARE(idsOf(range), QByteArrayList({textField(first, u"id"_s), textField(second, u"id"_s)}));
    const QVariantList words{"type"_ba, "mail"_ba, "to"_ba, "ann"_ba};
    QCOMPARE(entriesOf(range)[0].value<Fields>().value(u"fields"_s).toList(), words);
}

void StreamTest::rangesAreAReplayFromAnyId_data()
{
    QTest::addColumn<QString>("bounds");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("all") << QString() << "1-0 2-0 3-0 4-0"_ba;
    QTest::newRow("from one on") << u"start=3-0"_s << "3-0 4-0"_ba;
    QTest::newRow("after one") << u"start=(3-0"_s << "4-0"_ba;
    QTest::newRow("whole milliseconds") << u"start=2 end=3"_s << "2-0 3-0"_ba;
    QTest::newRow("before one") << u"end=(2-0"_s << "1-0"_ba;
    QTest::newRow("the first") << u"count=1"_s << "1-0"_ba;
    QTest::newRow("beyond") << u"start=9999999999999999999-0"_s << ""_ba;
}

void StreamTest::rangesAreAReplayFromAnyId()
{
    QFETCH(QString, bounds);
    QFETCH(QByteArray, ids);
    m_bench->fill(4);
    const auto report = m_bench->run(u"range "_s + bounds);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(idsOf(report).join(' '), ids);
}

void StreamTest::anyBytesAreAnEntry()
{
    const QByteArray odd("\0\xff \"\\\n{}\r", 10);
    m_bench->ask({"XADD", Events, "1-1", odd, odd, "same", "1", "same", "2", "", ""});
    m_bench->run(Create);
    const QVariantList words{odd, odd, "same"_ba, "1"_ba, "same"_ba, "2"_ba, ""_ba, ""_ba};
    for (const auto &request : {u"range"_s, ReadAll}) {
        const auto report = m_bench->run(request);
        QVERIFY2(report.ok(), whyNot(report));
        QCOMPARE(entriesOf(report).value(0).value<Fields>().value(u"fields"_s).toList(), words);
    }
}

void StreamTest::aGroupThatIsThereIsTold()
{
    QVERIFY(field(m_bench->run(Create), u"created"_s).toBool());
    const auto again = m_bench->run(Create);
    QVERIFY(again.outcome && again.outcome->rejection);
    QVERIFY2(again.outcome->rejection->message.contains(u"BUSYGROUP"_s), whyNot(again));
    m_bench->fill(2);
    m_bench->run(u"group-create group=late start=$"_s);
    QCOMPARE(entriesOf(m_bench->run(u"group-read group=late"_s)).size(), 0);
    m_bench->run(u"add fields=n=3"_s);
    QCOMPARE(entriesOf(m_bench->run(u"group-read group=late"_s)).size(), 1);
    QCOMPARE(entriesOf(m_bench->run(ReadAll)).size(), 3);
}

void StreamTest::aGroupThatIsNotThereIsTold_data()
{
    QTest::addColumn<QString>("request");
    for (const auto *const request : {"group-read", "pending", "claim min-idle=0", "delete-consumer"})
        QTest::newRow(request) << QString::fromLatin1(request);
}

void StreamTest::aGroupThatIsNotThereIsTold()
{
    QFETCH(QString, request);
    for (int streams = 0; streams < 2; ++streams) {
        const auto report = m_bench->run(request);
        QVERIFY(report.outcome && report.outcome->rejection);
        QVERIFY2(report.outcome->rejection->message.contains(u"no group “workers”"_s), whyNot(report));
        QVERIFY(!report.twin || (report.twin->outcome && report.twin->outcome->rejection));
        m_bench->ask({"XADD", Events, "*", "n", "1"}); // and a stream without a group
    }
    QCOMPARE(m_bench->run(u"groups"_s).outcome->fields.value(u"groups"_s).toList().size(), 0);
}

void StreamTest::eachEntryIsGivenToOne()
{
    m_bench->fill(5);
    m_bench->run(Create);
    QCOMPARE(idsOf(m_bench->run(u"group-read consumer=a count=2"_s)), QByteArrayList({"1-0", "2-0"}));
    QCOMPARE(idsOf(m_bench->run(u"group-read consumer=b count=9"_s)), QByteArrayList({"3-0", "4-0", "5-0"}));
    QCOMPARE(idsOf(m_bench->run(u"group-read consumer=a"_s)), QByteArrayList());
}

void StreamTest::acknowledgedOnceAndNotAgain()
{
    m_bench->fill(1);
    m_bench->run(Create);
    const auto read = m_bench->run(ReadAll);
    QCOMPARE(read.outcome->offers.value(u"id"_s), "1-0"_ba);
    QCOMPARE(numberField(m_bench->run(u"ack id=1-0"_s), u"acknowledged"_s), 1);
    QCOMPARE(numberField(m_bench->run(u"ack id=1-0"_s), u"acknowledged"_s), 0);
    QCOMPARE(numberField(m_bench->run(u"ack group=none id=1-0"_s), u"acknowledged"_s), 0);
    QCOMPARE(numberField(m_bench->run(u"length"_s), u"length"_s), 1);
}

void StreamTest::pendingTellsWhoHasWhatAndHowOften()
{
    m_bench->fill(12);
    m_bench->run(Create);
    QCOMPARE(numberField(m_bench->run(u"pending"_s), u"count"_s), 0);
    m_bench->run(u"group-read consumer=a count=11"_s);
    m_bench->run(u"group-read consumer=b"_s);
    m_bench->ask({"XCLAIM", Events, "workers", "b", "0", "1-0"});
    const auto report = m_bench->run(u"pending"_s);
    QCOMPARE(numberField(report, u"count"_s), 12);
    QCOMPARE(textField(report, u"min"_s), "1-0"_ba);
    QCOMPARE(textField(report, u"max"_s), "12-0"_ba);
    QCOMPARE(displayText(field(report, u"consumers"_s)), u"consumer=a pending=10, consumer=b pending=2"_s);
    QCOMPARE(entriesOf(report).size(), 10); // the first ones
    const auto first = entriesOf(report)[0].value<Fields>();
    QCOMPARE(first.value(u"consumer"_s).toByteArray(), "b"_ba);
    QCOMPARE(first.value(u"deliveries"_s).toLongLong(), 2);
}

void StreamTest::claimedIsWhatHasBeenIdleForThatLong()
{
    m_bench->fill(3);
    m_bench->run(Create);
    m_bench->run(u"group-read consumer=a"_s);
    QCOMPARE(idsOf(m_bench->run(u"claim consumer=b min-idle=600000"_s)), QByteArrayList());
    m_bench->ask({"XCLAIM", Events, "workers", "a", "0", "2-0", "IDLE", "700000", "JUSTID"});
    QCOMPARE(idsOf(m_bench->run(u"claim consumer=b min-idle=600000"_s)), QByteArrayList{"2-0"});
    QCOMPARE(idsOf(m_bench->run(u"claim consumer=b min-idle=0"_s)), QByteArrayList({"1-0", "2-0", "3-0"}));
}

void StreamTest::whatWasDeletedIsNamedByClaiming()
{
    m_bench->fill(4);
    m_bench->run(Create);
    m_bench->run(ReadAll);
    m_bench->ask({"XDEL", Events, "2-0"});
    m_bench->ask({"XTRIM", Events, "MINID", "2"});
    const auto report = m_bench->run(u"claim consumer=b min-idle=0"_s);
    QCOMPARE(idsOf(report), QByteArrayList({"3-0", "4-0"}));
    QCOMPARE(field(report, u"deleted"_s).toList(), QVariantList({"1-0"_ba, "2-0"_ba}));
    QCOMPARE(numberField(m_bench->run(u"pending"_s), u"count"_s), 2);
}

/// 6.2 has no third part, and a nil where an entry was; a history has nil in place of the fields.
void StreamTest::nilsOfAnOlderServerAreSurvived()
{
    ScriptedServer server;
    server.thenReply("*2\r\n$3\r\n0-0\r\n*2\r\n*-1\r\n*2\r\n$3\r\n4-0\r\n*2\r\n$1\r\nn\r\n$1\r\n1\r\n");
    redis::Client client(server.endpoint());
    Stream stream(client);
    const Reader reader{"g", "c"};
    const auto claimed = testing::waitFor(stream.claim(Key{"k"}, reader, std::chrono::milliseconds(0), 10));
    QCOMPARE(claimed.entries.size(), 1);
    QCOMPARE(claimed.entries[0].id, "4-0"_ba);
    QVERIFY(claimed.deleted.isEmpty());
    const auto gone = Reply::array({Reply::array({Reply::string("1-0"), Reply()})});
    QCOMPARE(Stream::entriesOf(gone).value(0).words, QByteArrayList());
}

void StreamTest::theLagIsSaidAsFarAsItIsKnown()
{
    m_bench->fill(10);
    m_bench->run(Create);
    m_bench->run(u"group-read count=3"_s);
    QCOMPARE(m_bench->groupState().value(u"lag"_s).toLongLong(), 7);
    QCOMPARE(m_bench->groupState().value(u"lag_is"_s).toString(), u"exact"_s);
    m_bench->ask({"XTRIM", Events, "MAXLEN", "4"}); // four are left to be delivered, and the server still says 7
    QCOMPARE(m_bench->groupState().value(u"lag"_s).toLongLong(), 7);
    QCOMPARE(m_bench->groupState().value(u"lag_is"_s).toString(), u"at-most"_s);
    QVERIFY(m_bench->run(u"groups"_s).outcome->headline.contains(u"lag at most 7"_s));
    m_bench->ask({"XDEL", Events, "8-0"});
    QCOMPARE(m_bench->groupState().value(u"lag_is"_s).toString(), u"unknown"_s);
    QVERIFY(m_bench->groupState().value(u"lag"_s).isNull());
    QVERIFY(m_bench->run(u"groups"_s).outcome->headline.contains(u"lag unknown"_s));
}

/// Redis 7.0 counts for good what has gone before it was delivered: only a stream that has lost nothing is counted
/// exactly, and who has been given its last entry waits for none.
void StreamTest::whatHasGoneMakesTheLagABound()
{
    m_bench->fill(20);
    m_bench->run(Create);
    m_bench->run(u"group-read count=2"_s);
    m_bench->ask({"XTRIM", Events, "MAXLEN", "12"});
    m_bench->run(u"group-read count=4"_s); // eight are left, fewer than are there
    QVERIFY(m_bench->groupState().value(u"lag"_s).toLongLong() < m_bench->ask({"XLEN", Events}).integer() + 4);
    QCOMPARE(m_bench->groupState().value(u"lag_is"_s).toString(), u"at-most"_s);
    m_bench->run(ReadAll);
    QCOMPARE(m_bench->groupState().value(u"lag"_s).toLongLong(), 0);
    QCOMPARE(m_bench->groupState().value(u"lag_is"_s).toString(), u"exact"_s);
}

void StreamTest::idsOfAllSizesAreTaken()
{
    m_bench->fill(1);
    const auto report = m_bench->run(u"range start=- end=18446744073709551615-18446744073709551615"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(entriesOf(report).size(), 1);
}

void StreamTest::anUnboundedStreamIsTrimmedByWholeNodes()
{
    m_bench->fill(350);
    const auto about = m_bench->run(u"trim maxlen=120"_s);
    QCOMPARE(numberField(about, u"trimmed"_s), 200);
    QCOMPARE(numberField(about, u"length"_s), 150);
    QCOMPARE(numberField(m_bench->run(u"trim maxlen=120 exact=true"_s), u"length"_s), 120);
    m_bench->run(u"add fields=n=1 maxlen=10"_s);
    QVERIFY(numberField(m_bench->run(u"length"_s), u"length"_s) < 110);
}

void StreamTest::aConsumerWithWorkInHandIsNotDeleted()
{
    m_bench->fill(3);
    m_bench->run(Create);
    m_bench->run(ReadAll);
    const auto refused = m_bench->run(u"delete-consumer"_s);
    QVERIFY(refused.outcome && refused.outcome->rejection);
    QCOMPARE(numberField(refused, u"pending"_s), 3);
    QCOMPARE(numberField(m_bench->run(u"pending"_s), u"count"_s), 3);
    QCOMPARE(numberField(m_bench->run(u"delete-consumer force=true"_s), u"pending"_s), 3);
    QCOMPARE(numberField(m_bench->run(u"pending"_s), u"count"_s), 0);
    QVERIFY(m_bench->run(u"delete-consumer consumer=nobody"_s).ok());
}

void StreamTest::finishingHasItsEffectOnce()
{
    m_bench->fill(1);
    m_bench->run(Create);
    m_bench->run(u"group-read consumer=a"_s);
    m_bench->run(u"claim consumer=b min-idle=0"_s);
    QCOMPARE(m_bench->finish("a", "1-0", false), Finish::Done); // was slow, and is first all the same
    QCOMPARE(m_bench->finish("b", "1-0", false), Finish::Twice);
    QCOMPARE(m_bench->finish("b", "1-0", true), Finish::Twice);
    QCOMPARE(m_bench->ask({"HGETALL", Effects}).texts(), QByteArrayList({"a", "1"}));
    QCOMPARE(m_bench->ask({"EXISTS", Dead}).integer(), 0);
}

void StreamTest::whatFailsThreeTimesIsADeadLetterOnce()
{
    m_bench->fill(1, {"type", "poison"});
    m_bench->run(Create);
    m_bench->run(u"group-read consumer=a"_s);
    for (const auto *const consumer : {"a", "b"}) {
        QCOMPARE(m_bench->finish(consumer, "1-0", true), Finish::Again);
        m_bench->run(u"claim consumer=b min-idle=0"_s);
    }
    QCOMPARE(m_bench->finish("b", "1-0", true), Finish::Dead);
    QCOMPARE(m_bench->finish("b", "1-0", true), Finish::Twice);
    const auto dead = m_bench->run(u"range of=dead"_s);
    QCOMPARE(entriesOf(dead).size(), 1);
    const QVariantList words{"id"_ba, "1-0"_ba,        "group"_ba, "workers"_ba, "consumer"_ba,
                             "b"_ba,  "deliveries"_ba, "3"_ba,     "type"_ba,    "poison"_ba};
    QCOMPARE(entriesOf(dead)[0].value<Fields>().value(u"fields"_s).toList(), words);
    QCOMPARE(numberField(m_bench->run(u"pending"_s), u"count"_s), 0);
    QCOMPARE(m_bench->ask({"EXISTS", Effects}).integer(), 0);
}

void StreamTest::whoHasLostTheEntryGivesNothingUp()
{
    m_bench->fill(1);
    m_bench->run(Create);
    m_bench->run(u"group-read consumer=a"_s);
    m_bench->ask({"XCLAIM", Events, "workers", "b", "0", "1-0", "RETRYCOUNT", "9"});
    QCOMPARE(m_bench->finish("a", "1-0", true), Finish::Again);
    QCOMPARE(numberField(m_bench->run(u"pending"_s), u"count"_s), 1);
}

void StreamTest::aDeadLetterKeepsTheFieldsWhateverTheyAre_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("kept");
    QTest::newRow("bytes") << QByteArrayList{QByteArray("\0\xff", 2), "", "", "\n"} << true;
    QTest::newRow("as many as Lua hands over") << QByteArrayList(7000, "x") << true;
    QTest::newRow("more than that") << QByteArrayList(20'000, "x") << false;
}

void StreamTest::aDeadLetterKeepsTheFieldsWhateverTheyAre()
{
    QFETCH(QByteArrayList, words);
    QFETCH(bool, kept);
    m_bench->fill(1, words);
    m_bench->run(Create);
    m_bench->run(ReadAll);
    m_bench->ask({"XCLAIM", Events, "workers", "worker-1", "0", "1-0", "RETRYCOUNT", "3"});
    QCOMPARE(m_bench->finish("worker-1", "1-0", true), Finish::Dead);
    const auto letter = m_bench->ask({"XRANGE", Dead, "-", "+"})[0][1].texts();
    QCOMPARE(letter.first(2), QByteArrayList({"id", "1-0"}));
    QCOMPARE(letter.mid(8), kept ? words : words.first(7000));
}

void StreamTest::nothingIsHalfDoneOverAnotherType_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("effects") << Effects;
    QTest::newRow("dead letters") << Dead;
}

void StreamTest::nothingIsHalfDoneOverAnotherType()
{
    QFETCH(QByteArray, key);
    m_bench->fill(1);
    m_bench->run(Create);
    m_bench->run(ReadAll);
    m_bench->ask({"XCLAIM", Events, "workers", "worker-1", "0", "1-0", "RETRYCOUNT", "3"});
    m_bench->ask({"SET", key, "x"});
    for (const bool hasFailed : {false, true})
        QVERIFY_THROWS_EXCEPTION(redis::ServerError, m_bench->finish("worker-1", "1-0", hasFailed));
    QCOMPARE(numberField(m_bench->run(u"pending"_s), u"count"_s), 1);
    QCOMPARE(m_bench->ask({"EXISTS", Effects, Dead}).integer(), 1);
}

void StreamTest::otherClientsShareTheGroup()
{
    m_bench->ask({"XGROUP", "CREATE", Events, "workers", "$", "MKSTREAM"});
    m_bench->ask({"XADD", Events, "*", "from", "redis-cli"});
    m_bench->run(u"add fields=from=form"_s);
    const Command read{"XREADGROUP", "GROUP", "workers", "theirs", "COUNT", "1", "STREAMS", Events, ">"};
    const auto theirs = m_bench->ask(read)[0][1][0];
    QCOMPARE(theirs[1].texts(), QByteArrayList({"from", "redis-cli"}));
    const auto ours = idsOf(m_bench->run(ReadAll));
    QCOMPARE(ours.size(), 1);
    QVERIFY(ours[0] != theirs[0].text());
    QCOMPARE(m_bench->ask({"XACK", Events, "workers", ours[0]}).integer(), 1);
    QCOMPARE(m_bench->finish("theirs", theirs[0].text(), false), Finish::Done);
}

/// `ID1` stands for the id of the first entry that was added.
void StreamTest::twinAndPatternAgree_data()
{
    QTest::addColumn<QStringList>("requests");
    const QStringList three{u"add fields=n=1"_s, u"add fields=n=2,to=ann"_s, u"add fields=n=3"_s};
    QTest::newRow("added and read") << three + QStringList{u"length"_s, u"range"_s, u"range count=2"_s};
    QTest::newRow("odd words") << QStringList{u"add \"fields=a b=\\x00\\xff,\\\"=1\""_s, u"range"_s};
    QTest::newRow("ranges") << three + QStringList{u"range start=ID2"_s, u"range start=(ID2"_s, u"range end=(ID2"_s,
                                                   u"range end=ID2"_s, u"range start=ID3 end=ID1"_s};
    QTest::newRow("given out") << three + QStringList{Create,
                                                      u"group-read consumer=a count=2"_s,
                                                      u"pending"_s,
                                                      u"group-read consumer=b"_s,
                                                      u"group-read consumer=b"_s,
                                                      u"pending"_s};
    QTest::newRow("acknowledged") << three + QStringList{Create,          ReadAll,         u"ack id=ID2"_s,
                                                         u"ack id=ID2"_s, u"ack id=9-9"_s, u"pending"_s,
                                                         u"range"_s};
    QTest::newRow("claimed") << three + QStringList{Create, u"group-read consumer=a"_s,
                                                    u"claim consumer=b min-idle=0"_s,
                                                    u"claim consumer=b min-idle=60000"_s, u"pending"_s};
    QTest::newRow("trimmed while pending")
        << three +
               QStringList{
                   Create,      ReadAll, u"trim maxlen=1 exact=true"_s, u"length"_s, u"claim consumer=b min-idle=0"_s,
                   u"pending"_s};
    QTest::newRow("two groups") << three + QStringList{Create,
                                                       u"group-create group=other"_s,
                                                       ReadAll,
                                                       u"group-read group=other"_s,
                                                       u"ack group=other id=ID1"_s,
                                                       u"pending"_s,
                                                       u"pending group=other"_s};
    QTest::newRow("no group") << three + QStringList{u"group-read group=none"_s, u"pending group=none"_s,
                                                     u"ack group=none id=ID1"_s};
}

void StreamTest::twinAndPatternAgree()
{
    QFETCH(QStringList, requests);
    QByteArrayList ids;
    for (auto request : requests) {
        for (qsizetype i = 0; i < ids.size(); ++i)
            request.replace(u"ID%1"_s.arg(i + 1), QString::fromLatin1(ids[i]));
        const auto report = m_bench->run(request);
        if (request == Create || request.startsWith(Create))
            continue; // the table makes its group when it is first asked
        if (request.startsWith(u"add"_s))
            ids.append(textField(report, u"id"_s));
        QVERIFY2(report.outcome && report.twin, whyNot(report));
        QVERIFY2(report.twin->outcome, qPrintable(report.twin->failure ? report.twin->failure->message : request));
        const auto ours = withoutIdle(*report.outcome), theirs = withoutIdle(*report.twin->outcome);
        QVERIFY2(ours == theirs, qPrintable(request + u": "_s + ours + u" | "_s + theirs));
    }
}

void StreamTest::observingTellsWhatTheStageShows()
{
    m_bench->fill(6);
    m_bench->run(Create);
    m_bench->run(u"group-read consumer=a count=4"_s);
    m_bench->run(u"ack id=1-0"_s);
    const auto before = m_bench->keys();
    const auto seen = m_bench->observe(u"stream=events"_s).observation;
    QVERIFY(seen);
    QCOMPARE(seen->keys.size(), 3);
    QCOMPARE(seen->facts.value(u"newest"_s).toList(), QVariantList({false, false, true, true, true, true}));
    QCOMPARE(seen->facts.value(u"group"_s).value<Fields>().value(u"lag"_s).toLongLong(), 2);
    QCOMPARE(seen->facts.value(u"pending"_s).value<Fields>().value(u"count"_s).toLongLong(), 3);
    QCOMPARE(m_bench->keys(), before);
}

void StreamTest::observingAnotherTypeIsNoFault()
{
    for (const auto &command : {Command{"SET", Events, "x"}, Command{"DEL", Events}}) {
        m_bench->ask(command);
        const auto report = m_bench->observe(QString());
        QVERIFY2(report.observation && !report.failure, whyNot(report));
    }
}

LAB_TEST(StreamTest)
#include "stream_test.moc"
