// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "patterns/catalogue.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/stage_bench.h"
#include "ui/stages/stage_replay.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using ui::StageReplay;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

/// A GET of so many microseconds.
Event call(const QString &actor, double start, double micros)
{
    auto event = commandEvent(actor, "GET lab:bench:product:{1}", Reply::string("42"), start);
    event.endMicros = start + micros;
    return event;
}

Event inPipeline(quint64 group, double start, double micros)
{
    auto event = call(u"main"_s, start, micros);
    auto &record = std::get<redis::CommandRecord>(event.what);
    record.group = redis::CommandRecord::Group::Pipeline;
    record.groupId = group;
    return event;
}

/// What somebody sends to let the server stand still.
Timeline stall(double start, double micros)
{
    auto ping = commandEvent(u"somebody"_s, "PING", Reply::status("PONG"), start + 100);
    ping.endMicros = start + micros;
    return {commandEvent(u"somebody"_s, "CLIENT PAUSE 100 ALL", Reply::status("OK"), start), ping};
}

Event trial(int number, bool hasWinner)
{
    return {u"judge"_s, Note{u"trial %1"_s.arg(number), hasWinner}, double(number), double(number)};
}

} // namespace

/// What the stage of lesson 12 says and shows, fed by hand.
class BenchmarkStageTest : public StageBench
{
    Q_OBJECT

public:
    BenchmarkStageTest()
        : StageBench(u"benchmark"_s, {ui::series::Redis})
    {
    }

private Q_SLOTS:
    void theTimesOfTheCallsAreSpreadOut();
    void theSlowestAreOneBar();
    void theTimesAreThoseOfTheOutcome();
    void aPipelineIsOneRoundTrip();
    void fewCallsHaveNoP99();
    void whatIsNoReadIsNoCall();
    void aCallThatMeetsAStallIsTold();
    void aStallThatGoesOnIsNoneYet();
    void callsThatWaitTogetherAreAllTold();
    void aWinnerIsSeenInItsTrial();
    void theRunIsForgotten();

private:
    void show() override;
};

void BenchmarkStageTest::show()
{
    Timeline events;
    for (int i = 0; i < 200; ++i)
        events.append(call(u"main"_s, i * 1000, 20 + i));
    operation(events);
}

void BenchmarkStageTest::theTimesOfTheCallsAreSpreadOut()
{
    Timeline events;
    for (int i = 0; i < 198; ++i)
        events.append(call(u"main"_s, i * 1000, 40));
    events.append({call(u"main"_s, 198'000, 900), call(u"main"_s, 199'000, 100)});
    operation(events);
    for (const auto &text : {u"200 round trips"_s, u"198 · median · p99"_s, u"≤ 128 µs 1,"_s, u"median = 40.0 µs"_s,
                             u"≤ 1.02 ms"_s, u"slowest = 900 µs"_s})
        QVERIFY2(words().contains(text), qPrintable(words()));
}

void BenchmarkStageTest::theSlowestAreOneBar()
{
    operation({call(u"main"_s, 0, 10), call(u"main"_s, 100, 3000), call(u"main"_s, 5000, 900'000)});
    QVERIFY2(words().contains(u"≤ 1.02 ms 0, > 1.02 ms 2 · median."_s), qPrintable(words()));
}

/// The caller's clock, once the run has told it; before that the client's. Each is named.
void BenchmarkStageTest::theTimesAreThoseOfTheOutcome()
{
    const Timeline calls{call(u"main"_s, 0, 40), call(u"main"_s, 100, 45)};
    operation(calls);
    QVERIFY2(words().contains(u"2 round trips, by the client's clock"_s) && words().contains(u"slowest = 45.0 µs"_s),
             qPrintable(words()));
    operation(calls + Timeline{Event{u"main"_s, Note{u"told"_s, false, {60'000, 70'000}}, 200, 200}});
    QVERIFY2(words().contains(u"2 round trips, by the caller's clock"_s) && words().contains(u"slowest = 70.0 µs"_s),
             qPrintable(words()));
    LessonBench bench(patterns::allLessons().lesson(u"benchmark"_s));
    const auto report = bench.run(u"read id=1 calls=200"_s);
    QVERIFY(report.ok() && report.outcome);
    StageReplay(report).moveToEnd(*m_stage);
    for (const auto &name : {u"median"_s, u"p99"_s}) {
        const auto micros = report.outcome->fields.value(name + u"_us"_s).toDouble();
        QVERIFY2(words().contains(u"%1 = %2"_s.arg(name, QString(microsText(micros)).replace(QChar(0x202F), u' '))),
                 qPrintable(words()));
    }
}

void BenchmarkStageTest::aPipelineIsOneRoundTrip()
{
    operation({inPipeline(7, 0, 100), inPipeline(7, 0, 120), inPipeline(8, 200, 50)});
    QVERIFY2(words().contains(u"2 round trips, by the client's clock, 3 commands"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"slowest = 120 µs"_s), qPrintable(words()));
}

void BenchmarkStageTest::fewCallsHaveNoP99()
{
    operation({call(u"main"_s, 0, 40), call(u"main"_s, 100, 45)});
    QVERIFY2(words().contains(u"median"_s) && words().contains(u"p99 = too few to know"_s), qPrintable(words()));
    QVERIFY2(!words().contains(u"· p99"_s), qPrintable(words()));
}

void BenchmarkStageTest::whatIsNoReadIsNoCall()
{
    const auto before = words();
    operation({commandEvent(u"main"_s, "SET k 1", Reply::status("OK")),
               commandEvent(u"main"_s, "GET k", Reply::error("NOAUTH no"))});
    QCOMPARE(words(), before);
}

void BenchmarkStageTest::aCallThatMeetsAStallIsTold()
{
    Timeline events;
    for (int i = 0; i < 99; ++i)
        events.append(call(u"client"_s, i * 1000, 50));
    events += stall(99'500, 100'000);
    events.append(call(u"client"_s, 100'000, 99'300)); // answered before the PING
    for (int i = 0; i < 100; ++i)
        events.append(call(u"client"_s, 300'000 + i * 1000, 50));
    scenario(events, u"stalled-server"_s);
    for (const auto &text : {u"Server: 1 stall, 25.1 % of the time"_s, u"Calls: 1 of 200 met one, 0.5 %"_s,
                             u"From when each call was sent: median 50.0 µs, p99 50.0 µs."_s})
        QVERIFY2(words().contains(text), qPrintable(words()));
    QVERIFY(pixels(image(), ui::Tokens::current().danger.rgb()) > 10);
}

void BenchmarkStageTest::aStallThatGoesOnIsNoneYet()
{
    scenario({call(u"client"_s, 0, 50), stall(1000, 100'000).first()}, u"stalled-server"_s);
    QVERIFY2(words().contains(u"Server: 0 stalls"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"p99 too few to know"_s), qPrintable(words()));
}

void BenchmarkStageTest::callsThatWaitTogetherAreAllTold()
{
    Timeline events = stall(0, 100'000);
    for (int i = 1; i <= 50; ++i)
        events.append(call(u"client"_s, i * 1000, 99'900 - i * 1000));
    scenario(events, u"stalled-server"_s);
    QVERIFY2(words().contains(u"Calls: 50 of 50 met one, 100.0 %"_s), qPrintable(words()));
}

void BenchmarkStageTest::aWinnerIsSeenInItsTrial()
{
    scenario({trial(1, true), trial(2, false), trial(3, true)}, u"one-sample"_s);
    for (const auto &text : {u"1 ✕"_s, u"2 ✓"_s, u"3 ✕"_s, u"2 of them declared a winner"_s})
        QVERIFY2(words().contains(text), qPrintable(words()));
}

void BenchmarkStageTest::theRunIsForgotten()
{
    const auto before = words();
    show();
    QVERIFY(words() != before);
    operation({});
    QCOMPARE(words(), before);
    scenario({trial(1, true)}, u"one-sample"_s);
    m_stage->begin(request(Request::What::Scenario));
    QVERIFY2(words().startsWith(u"The calls of a run are drawn here"_s), qPrintable(words()));
}

LAB_TEST(BenchmarkStageTest)
#include "benchmark_stage_test.moc"
