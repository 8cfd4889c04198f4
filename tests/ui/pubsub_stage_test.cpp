// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/live_runs.h"
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/stage_bench.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

Event messageEvent(const QString &actor, const QByteArray &payload, double micros = 0)
{
    return {actor, Message{"lab:news", Reply::string(payload)}, micros, micros};
}

Event troubleEvent(const QString &actor, const QString &text)
{
    return {actor, Note{text, true}, 0, 0};
}

Fields channelFacts(qint64 subscribers, qint64 patterns = 0)
{
    return {{u"channel"_s, "lab:news"_ba}, {u"subscribers"_s, subscribers}, {u"patterns"_s, patterns}};
}

Event published(const QByteArray &payload, qint64 receivers, const QString &actor = u"publisher"_s)
{
    return commandEvent(actor, "PUBLISH lab:news " + payload, Reply::integer(receivers));
}

/// As MULTI and EXEC tell of it: what is queued has no answer of its own.
Timeline updated(qint64 state)
{
    const auto queued = Reply::status("QUEUED");
    return {
        commandEvent(u"writer"_s, "MULTI", Reply::status("OK")),
        commandEvent(u"writer"_s, "HINCRBY state value 1", queued),
        commandEvent(u"writer"_s, "HSET state version 9", queued),
        commandEvent(u"writer"_s, "PUBLISH changes 9", queued),
        commandEvent(u"writer"_s, "EXEC", Reply::array({Reply::integer(state), Reply::integer(0), Reply::integer(1)}))};
}

Reply streamOf(qsizetype entries)
{
    QList<Reply> all;
    for (qsizetype i = 0; i < entries; ++i)
        all.append(Reply::array({Reply::string("1-1"), Reply::array({Reply::string("message"), Reply::string("1")})}));
    return Reply::array({Reply::array({Reply::string("lab:news"), Reply::array(all)})});
}

LiveRun listening(int id, const QString &name)
{
    LiveRun run{.id = id, .request = {}, .name = name};
    run.request.item = u"subscribe"_s;
    run.counters = {{u"received"_s, 7LL}, {u"gaps"_s, 1LL}};
    run.began = LiveRun::Clock::now();
    return run;
}

} // namespace

/// What the stage of lesson 10 says and shows, fed by hand.
class PubSubStageTest : public StageBench
{
    Q_OBJECT

public:
    PubSubStageTest()
        : StageBench(u"pubsub"_s, {series::Redis})
    {
    }

private Q_SLOTS:
    void theChannelAndItsSubscribersAreCounted();
    void receiversOfTheLastPublishAreTold();
    void aPatternAloneHasNoChannel();
    void whoListensFromHereIsAFigure();
    void whatBecameOfAMessageHasASign();
    void whatWentToNobodyIsCounted();
    void whatIsKeptIsCounted();
    void whatIsTakenFromAListIsGone();
    void manyReadersAreASignEach();
    void aGapIsSeenByTheNumbers();
    void aLostConnectionIsTold();
    void changesBetweenReadingAndListeningAreMissing();
    void whatTheStateHadAlreadyIsTold();
    void whatTheRunDoesItselfIsNoPart();
    void aReplyOfAnotherShapeTellsNothing();

private:
    void show() override
    {
        observe({}, channelFacts(3, 2));
        m_stage->live({listening(1, u"Subscribe"_s), listening(2, u"Subscribe to a pattern with a long name"_s)});
        m_stage->liveHappened(1, messageEvent(u"subscriber"_s, R"({"message":"Hello","timestamp":1700000000000})"));
        operation({published("hello", 3, u"main"_s)});
    }
    void has(const QString &text) { QVERIFY2(words().contains(text), qPrintable(words())); }
    void hasNot(const QString &text) { QVERIFY2(!words().contains(text), qPrintable(words())); }
};

void PubSubStageTest::theChannelAndItsSubscribersAreCounted()
{
    observe({}, channelFacts(2, 3));
    for (const auto &text : {u"lab:news"_s, u"2 subscribers by its name"_s, u"Patterns on the server: 3"_s,
                             u"Nobody listens from here."_s})
        has(text);
    observe({}, channelFacts(1));
    has(u"1 subscriber by its name"_s);
}

void PubSubStageTest::receiversOfTheLastPublishAreTold()
{
    observe({}, channelFacts(2));
    hasNot(u"last PUBLISH"_s);
    operation({published("hello", 2, u"main"_s)});
    has(u"Receivers of the last PUBLISH: 2"_s);
    operation({commandEvent(u"main"_s, "PUBSUB CHANNELS", Reply::array({}))});
    has(u"Receivers of the last PUBLISH: 2"_s); // it is still the last one
    operation({published("hello", 0, u"main"_s)});
    has(u"⚠ The last PUBLISH went to nobody: gone."_s);
}

void PubSubStageTest::aPatternAloneHasNoChannel()
{
    observe({}, {{u"channel"_s, QByteArray()}, {u"subscribers"_s, 0LL}, {u"patterns"_s, 1LL}});
    has(u"Patterns on the server: 1"_s);
    hasNot(u"by its name"_s);
}

void PubSubStageTest::whoListensFromHereIsAFigure()
{
    observe({}, channelFacts(1));
    m_stage->live({listening(4, u"Subscribe"_s)});
    m_stage->liveHappened(4, messageEvent(u"subscriber"_s, "hello there"));
    for (const auto &text : {u"Subscribe"_s, u"received 7"_s, u"hello there"_s})
        has(text);
    hasNot(u"Nobody listens"_s);
    auto again = listening(4, u"Subscribe"_s); // its server was gone for a while
    again.began += std::chrono::seconds(1);
    again.counters = {{u"received"_s, 0LL}};
    again.told = u"Gap: its server was gone for 381 ms."_s;
    again.gaps = {{again.began, again.began}};
    m_stage->live({again});
    has(u"since the gap: received 0"_s);
    hasNot(u"hello there"_s); // is none of those 0
    again.counters = {{u"received"_s, 1LL}};
    QVERIFY2(words().endsWith(u"Subscribe: Gap: its server was gone for 381 ms."_s), qPrintable(words()));
    m_stage->liveHappened(4, messageEvent(u"subscriber"_s, "hello again"));
    m_stage->live({again});
    has(u"received 1 · “hello again"_s);
    m_stage->live({});
    hasNot(u"hello there"_s);
    m_stage->liveHappened(4, messageEvent(u"subscriber"_s, "late")); // of one that is gone
    hasNot(u"late"_s);
}

void PubSubStageTest::whatBecameOfAMessageHasASign()
{
    scenario({published("1", 1), published("2", 0), published("3", 0)}, u"offline-subscriber"_s);
    has(u"1 handed on, 2 went to nobody"_s);
    QVERIFY(pixels(image(), Tokens::current().danger.rgb()) > 0);
    Timeline events;
    for (int version = 1; version <= 4; ++version)
        events += updated(version);
    scenario(events, u"snapshot-then-subscribe"_s);
    has(u"4 not heard"_s);
    apply({commandEvent(u"follower"_s, "HMGET state value version",
                        Reply::array({Reply::string("1"), Reply::string("1")})),
           messageEvent(u"follower"_s, "3")});
    has(u"1 not heard, 1 heard, 1 never came, 1 read before"_s);
}

void PubSubStageTest::whatWentToNobodyIsCounted()
{
    scenario({commandEvent(u"reader"_s, "SUBSCRIBE lab:news", Reply()), published("1", 1),
              messageEvent(u"reader"_s, "1"), commandEvent(u"reader"_s, "UNSUBSCRIBE lab:news", Reply()),
              published("2", 0)},
             u"offline-subscriber"_s);
    for (const auto &text : {u"2 published"_s, u"1 handed on, PUBLISH says"_s, u"A channel keeps nothing."_s,
                             u"✕ 1 message went to nobody."_s, u"1 message"_s})
        has(text);
    apply({published("3", 0)});
    has(u"✕ 2 messages went to nobody."_s);
}

void PubSubStageTest::whatIsKeptIsCounted()
{
    scenario({commandEvent(u"publisher"_s, "XADD lab:news * message 1", Reply::string("1-1")),
              commandEvent(u"publisher"_s, "XADD lab:news * message 2", Reply::string("1-2")),
              commandEvent(u"reader"_s, "XREAD COUNT 9 STREAMS lab:news 0", streamOf(2)),
              commandEvent(u"reader"_s, "XREAD COUNT 9 STREAMS lab:news 1-2", Reply())},
             u"offline-subscriber"_s);
    for (const auto &text : {u"2 published"_s, u"2 kept"_s, u"2 messages"_s})
        has(text);
    hasNot(u"✕"_s);
}

void PubSubStageTest::whatIsTakenFromAListIsGone()
{
    scenario({commandEvent(u"publisher"_s, "RPUSH lab:news 1", Reply::integer(1)),
              commandEvent(u"publisher"_s, "RPUSH lab:news 2", Reply::integer(2)),
              commandEvent(u"reader"_s, "LPOP lab:news 9", Reply::array({Reply::string("1"), Reply::string("2")}))},
             u"offline-subscriber"_s);
    for (const auto &text : {u"2 published"_s, u"0 kept"_s, u"2 messages"_s})
        has(text);
}

void PubSubStageTest::manyReadersAreASignEach()
{
    Timeline events;
    for (int reader = 1; reader <= 5; ++reader) {
        const auto name = u"reader %1"_s.arg(reader);
        events += {commandEvent(name, "SUBSCRIBE lab:news", Reply()), messageEvent(name, "1")};
    }
    events.append(commandEvent(u"reader 2"_s, "UNSUBSCRIBE lab:news", Reply()));
    scenario(events, u"offline-subscriber"_s);
    for (const auto &text : {u"4 listen"_s, u"1 are away"_s, u"5 received, by all together"_s})
        has(text);
}

void PubSubStageTest::aGapIsSeenByTheNumbers()
{
    scenario({messageEvent(u"subscriber"_s, "1 ..."), messageEvent(u"subscriber"_s, "2 ...")}, u"slow-subscriber"_s);
    hasNot(u"✕"_s);
    apply({messageEvent(u"subscriber"_s, "4 ...")});
    has(u"✕ 1 never came, by the numbers."_s);
    apply({messageEvent(u"subscriber"_s, "9 ...")});
    has(u"✕ 5 never came, by the numbers."_s);
}

void PubSubStageTest::aLostConnectionIsTold()
{
    scenario({commandEvent(u"subscriber"_s, "SUBSCRIBE lab:news", Reply()),
              troubleEvent(u"subscriber"_s, u"Connection lost. By the server."_s)},
             u"slow-subscriber"_s);
    has(u"Connection lost. By the server."_s);
}

void PubSubStageTest::changesBetweenReadingAndListeningAreMissing()
{
    scenario(updated(9), u"snapshot-then-subscribe"_s);
    apply({commandEvent(u"follower"_s, "HMGET state value version",
                        Reply::array({Reply::string("3"), Reply::string("3")})),
           messageEvent(u"follower"_s, "7"), messageEvent(u"follower"_s, "8")});
    for (const auto &text : {u"Writer"_s, u"1 published"_s, u"9 is the state"_s, u"read version 3"_s, u"2 messages"_s,
                             u"✕ 3 never came, by the numbers."_s})
        has(text);
    hasNot(u"Known from the state"_s);
}

void PubSubStageTest::whatTheStateHadAlreadyIsTold()
{
    scenario({messageEvent(u"follower"_s, "4"), messageEvent(u"follower"_s, "5"),
              commandEvent(u"follower"_s, "HMGET state value version",
                           Reply::array({Reply::string("5"), Reply::string("5")})),
              messageEvent(u"follower"_s, "6")},
             u"snapshot-then-subscribe"_s);
    has(u"Known from the state already: 2"_s);
    hasNot(u"✕"_s);
}

void PubSubStageTest::whatTheRunDoesItselfIsNoPart()
{
    scenario({published("1", 1), published("2", 1, u"main"_s)}, u"offline-subscriber"_s);
    has(u"1 published"_s);
}

void PubSubStageTest::aReplyOfAnotherShapeTellsNothing()
{
    scenario({published("1", 1), commandEvent(u"publisher"_s, "PUBLISH lab:news 2", Reply::string("many")),
              commandEvent(u"reader"_s, "XREAD COUNT 9 STREAMS lab:news 0", Reply::string("OK")),
              commandEvent(u"reader"_s, "HMGET state value version", Reply::array({}))},
             u"offline-subscriber"_s);
    has(u"1 published"_s);
}

LAB_TEST(PubSubStageTest)
#include "pubsub_stage_test.moc"
