// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/patterns/stream_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::patterns::stream;
using namespace lab::testing;
using namespace lab::testing::streams;
using namespace Qt::StringLiterals;
using redis::Command;
using Position = LiveSwitch::Position;

namespace {

/// A live run that goes on beside the test.
class Beside
{
public:
    Beside(LessonBench &bench, const QString &request)
    {
        const auto words = request.split(u' ');
        Request made;
        made.lesson = bench.lesson().id;
        made.item = words.first();
        made.values = givenValues(words.mid(1));
        begin(bench.executor(), made);
    }

    void hold(Position position) { m_hold->set(position); }
    void kill() { m_stop.request_stop(); }
    /// Once it has ended.
    const Report &report()
    {
        if (!becomesTrue([this] { return m_report.has_value(); }))
            qFatal("A live run does not end.");
        return *m_report;
    }
    const Report &finish()
    {
        hold(Position::Finishing);
        return report();
    }

private:
    QCoro::Task<void> begin(Executor &executor, Request made)
    {
        m_report = co_await executor.run(made, m_stop.get_token(), {}, m_hold);
    }

    std::stop_source m_stop;
    std::shared_ptr<LiveSwitch> m_hold = std::make_shared<LiveSwitch>();
    std::optional<Report> m_report;
};

/// The ids that were delivered to it, new and claimed, each as often as it was.
QByteArrayList deliveredTo(const Report &report)
{
    QByteArrayList ids;
    const auto commands = report.commands();
    for (const auto &record : commands) {
        QList<Entry> entries;
        if (record.is("XREADGROUP") && !record.reply.isError())
            entries = Stream::readOf(record.reply);
        else if (record.is("XAUTOCLAIM") && record.reply.isArray())
            entries = Stream::entriesOf(record.reply[1]);
        for (const auto &entry : entries)
            ids.append(entry.id);
    }
    return ids;
}

struct StreamLiveBench : LessonBench
{
    StreamLiveBench()
        : LessonBench(patterns::stream::lesson())
    {
    }

    void add(int count, const QByteArray &type = "job")
    {
        QList<Command> commands;
        for (int i = 0; i < count; ++i)
            commands.append({"XADD", Events, "*", "type", type, "number", QByteArray::number(i)});
        testing::waitFor(client().pipeline(commands));
    }
    qint64 effects()
    {
        qint64 sum = 0;
        const auto values = ask({"HVALS", Effects}).texts();
        for (const auto &each : values)
            sum += each.toLongLong();
        return sum;
    }
    qint64 pending(const QByteArray &consumer = {})
    {
        Command command{"XPENDING", Events, "workers", "-", "+", "100000"};
        if (!consumer.isEmpty())
            command.append(consumer);
        const auto reply = testing::waitFor(client().pipeline({command})).first();
        return reply.isError() ? 0 : reply.size(); // as long as there is no group
    }
    bool hasDone(qint64 count)
    {
        return becomesTrue([&] { return effects() >= count; });
    }
};

} // namespace

/// Producers, consumers and reapers of lesson 11, as they run beside each other.
class StreamLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandEntriesSurviveADeadConsumer();
    void aProducerAddsAtItsRate();
    void aConsumerBeginsWithWhatItHadInHand();
    void aFinishedOneEndsWhatItHasInHand();
    void aPausedOneTakesNothing();
    void aReaperReadsNothingNew();
    void whatKillsItsWorkersIsGivenUpUntried();
    void whatKillsItsOwnWorkerIsGivenUpToo();
    void ownEntriesInBetweenHideNoneThatIsWornOut();
    void theLagIsThatOfTheEnd();
    void aLostConnectionIsSurvived();
    void aGroupThatIsDestroyedIsMadeAnew();
    void deletedEntriesAreNoWork();
    void anotherTypeEndsIt();
};

/// Three consumers; one is killed in the middle. Nothing is lost, and what is delivered again has no second effect.
void StreamLiveTest::tenThousandEntriesSurviveADeadConsumer()
{
    constexpr int Count = 10'000;
    StreamLiveBench bench;
    bench.add(Count / 2);
    bench.add(1, "poison");
    bench.add(Count / 2 - 1);
    // So late that on a machine at work nobody has claimed what it left before it is counted.
    const auto request = u"consume claim-after=4 takes=0 count=50 consumer=worker-"_s;
    Beside first(bench, request + u'1'), second(bench, request + u'2'), third(bench, request + u'3');
    QVERIFY(bench.hasDone(1000));
    second.kill();
    QCOMPARE(second.report().failure->kind, ErrorKind::Cancelled);
    const auto left = bench.pending("worker-2");
    QVERIFY2(left > 0, "It had nothing in hand: this tests nothing.");
    QVERIFY(becomesTrue([&] { return bench.effects() == Count - 1 && bench.ask({"XLEN", Dead}).integer() == 1; }));
    const auto &one = first.finish(), &three = third.finish();
    QVERIFY2(one.ok() && three.ok(), whyNot(one));

    QCOMPARE(bench.pending(), 0);
    QCOMPARE(bench.effects(), Count - 1);
    QCOMPARE(bench.ask({"XLEN", Dead}).integer(), 1);
    const auto delivered = deliveredTo(one) + deliveredTo(second.report()) + deliveredTo(three);
    const auto distinct = QSet(delivered.begin(), delivered.end());
    QCOMPARE(distinct.size(), Count);
    QVERIFY2(delivered.size() >= Count + left, qPrintable(QString::number(delivered.size())));
    QCOMPARE(numberField(one, u"dead"_s) + numberField(three, u"dead"_s), 1);
    QCOMPARE(numberField(one, u"lag"_s), 0);
}

void StreamLiveTest::aProducerAddsAtItsRate()
{
    StreamLiveBench bench;
    const auto report = bench.run(u"produce rate=1000 seconds=1"_s);
    QVERIFY2(report.ok(), whyNot(report));
    const auto added = numberField(report, u"added"_s);
    QVERIFY2(added > 0 && added <= 1001, qPrintable(QString::number(added)));
    QCOMPARE(bench.ask({"XLEN", Events}).integer(), added);
}

void StreamLiveTest::aConsumerBeginsWithWhatItHadInHand()
{
    StreamLiveBench bench;
    bench.add(8);
    const auto request = u"consume takes=60000 count=4 claim-after=600"_s;
    Beside slow(bench, request);
    QVERIFY(becomesTrue([&] { return bench.pending("worker-1") == 4; }));
    slow.kill();
    QCOMPARE(slow.report().failure->kind, ErrorKind::Cancelled);
    QCOMPARE(bench.effects(), 0);
    Beside again(bench, u"consume takes=0 count=4 claim-after=600"_s);
    QVERIFY(bench.hasDone(8));
    const auto &report = again.finish();
    QCOMPARE(numberField(report, u"done"_s), 8);
    QCOMPARE(bench.pending(), 0);
}

void StreamLiveTest::aFinishedOneEndsWhatItHasInHand()
{
    StreamLiveBench bench;
    bench.add(9);
    Beside worker(bench, u"consume takes=20 count=3"_s);
    QVERIFY(bench.hasDone(1));
    const auto &report = worker.finish();
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(bench.pending(), 0);
    QCOMPARE(bench.effects() % 3, 0);
    QCOMPARE(bench.effects(), numberField(report, u"done"_s));
}

void StreamLiveTest::aPausedOneTakesNothing()
{
    StreamLiveBench bench;
    Beside worker(bench, u"consume takes=0"_s), other(bench, u"consume takes=0 consumer=other"_s);
    QVERIFY(becomesTrue([&] { return bench.ask({"EXISTS", Events}).integer() == 1; }));
    worker.hold(Position::Paused);
    bench.add(1);
    QVERIFY(bench.hasDone(1)); // by whoever was waiting in the server
    QVERIFY(becomesTrue([&] {
        bench.add(1);
        return bench.ask({"HGET", Effects, "other"}).optionalInteger().value_or(0) >= 5;
    }));
    const auto before = bench.ask({"HGET", Effects, "worker-1"}).optionalInteger().value_or(0);
    QVERIFY(before <= 5); // what it had asked for when it was paused
    worker.hold(Position::Going);
    QVERIFY(becomesTrue([&] {
        bench.add(1);
        return bench.ask({"HGET", Effects, "worker-1"}).optionalInteger().value_or(0) > before;
    }));
    QVERIFY(worker.finish().ok());
    QVERIFY(other.finish().ok());
}

void StreamLiveTest::aReaperReadsNothingNew()
{
    StreamLiveBench bench;
    bench.add(6);
    bench.run(u"group-create"_s);
    bench.run(u"group-read count=4 consumer=dead"_s);
    const auto report = bench.run(u"reap claim-after=0 takes=0 seconds=1"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"done"_s), 4);
    QCOMPARE(bench.pending(), 0);
    QCOMPARE(numberField(report, u"lag"_s), 2);
}

void StreamLiveTest::whatKillsItsWorkersIsGivenUpUntried()
{
    StreamLiveBench bench;
    bench.add(2);
    bench.run(u"group-create"_s);
    bench.run(u"group-read consumer=dead"_s);
    const auto id = bench.ask({"XRANGE", Events, "-", "+"})[0][0].text();
    bench.ask({"XCLAIM", Events, "workers", "dead", "0", id, "RETRYCOUNT", "3"});
    const auto report = bench.run(u"consume claim-after=0 takes=0 seconds=1"_s);
    QCOMPARE(numberField(report, u"dead"_s), 1);
    QCOMPARE(numberField(report, u"done"_s), 1);
    QCOMPARE(bench.ask({"XRANGE", Dead, "-", "+"})[0][1].texts().value(1), id);
}

void StreamLiveTest::whatKillsItsOwnWorkerIsGivenUpToo()
{
    StreamLiveBench bench;
    bench.add(1);
    for (int death = 0; death < 3; ++death) {
        Beside worker(bench, u"consume takes=60000 claim-after=600"_s);
        QVERIFY(becomesTrue([&] {
            const Command ask{"XPENDING", Events, "workers", "-", "+", "1"};
            const auto reply = testing::waitFor(bench.client().pipeline({ask})).first();
            return !reply.isError() && reply.size() == 1 && reply[0][3].integer() == death + 1;
        }));
        worker.kill();
        worker.report();
    }
    const auto report = bench.run(u"consume takes=0 claim-after=600 seconds=1"_s);
    QCOMPARE(numberField(report, u"dead"_s), 1);
    QCOMPARE(numberField(report, u"done"_s), 0);
    QCOMPARE(bench.pending(), 0);
}

void StreamLiveTest::ownEntriesInBetweenHideNoneThatIsWornOut()
{
    StreamLiveBench bench;
    bench.add(6);
    bench.run(u"group-create"_s);
    bench.run(u"group-read count=6 consumer=worker-1"_s);
    const auto entries = bench.ask({"XRANGE", Events, "-", "+"});
    const auto first = entries[0][0].text(), last = entries[5][0].text();
    bench.ask({"XCLAIM", Events, "workers", "dead", "0", first, last, "IDLE", "60000", "RETRYCOUNT", "9"});
    const auto report = bench.run(u"consume claim-after=30 count=2 takes=0 seconds=2"_s);
    QCOMPARE(numberField(report, u"dead"_s), 2);
    QCOMPARE(numberField(report, u"done"_s), 4);
}

void StreamLiveTest::theLagIsThatOfTheEnd()
{
    StreamLiveBench bench;
    bench.add(10);
    const auto report = bench.run(u"consume takes=10 count=10 seconds=1"_s);
    QCOMPARE(numberField(report, u"done"_s), 10);
    QCOMPARE(numberField(report, u"lag"_s), 0);
}

void StreamLiveTest::aLostConnectionIsSurvived()
{
    StreamLiveBench bench;
    Beside worker(bench, u"consume takes=0"_s);
    bench.add(3);
    QVERIFY(bench.hasDone(3));
    bench.ask({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    bench.add(3);
    QVERIFY(bench.hasDone(6));
    const auto &report = worker.finish();
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(bench.pending(), 0);
}

void StreamLiveTest::aGroupThatIsDestroyedIsMadeAnew()
{
    StreamLiveBench bench;
    Beside worker(bench, u"consume takes=0"_s);
    bench.add(2);
    QVERIFY(bench.hasDone(2));
    bench.ask({"DEL", Events});
    bench.add(3);
    QVERIFY(bench.hasDone(5));
    QVERIFY(worker.finish().ok());
}

void StreamLiveTest::deletedEntriesAreNoWork()
{
    StreamLiveBench bench;
    bench.add(3);
    bench.run(u"group-create"_s);
    bench.run(u"group-read consumer=worker-1"_s);
    bench.ask({"XTRIM", Events, "MAXLEN", "1"});
    Beside worker(bench, u"consume takes=0"_s);
    QVERIFY(bench.hasDone(1));
    QCOMPARE(numberField(worker.finish(), u"done"_s), 1);
    QCOMPARE(bench.pending(), 0);
}

void StreamLiveTest::anotherTypeEndsIt()
{
    StreamLiveBench bench;
    bench.ask({"SET", Events, "x"});
    for (const auto *const request : {"consume", "reap", "produce"}) {
        const auto report = bench.run(QString::fromLatin1(request));
        QVERIFY(report.failure);
        QVERIFY2(report.failure->message.contains(u"WRONGTYPE"_s), whyNot(report));
    }
}

LAB_TEST(StreamLiveTest)
#include "stream_live_test.moc"
