// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/script.h"
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/key_samples.h"
#include "tests/ui/stage_bench.h"
#include "ui/picture/fitting.h"
#include "ui/picture/layout.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

KeyValue streamKey(qint64 length, const QByteArray &name = "lab:stream:{events}")
{
    return keyValue(name, KeyType::Stream, "stream", "stream", {}, length);
}

/// As the lesson observes a stream: itself, what its consumers have done, its dead letters.
QList<KeyValue> streamSeen(const KeyValue &stream, qint64 dead = 0)
{
    return {stream, hashKey({}),
            dead > 0 ? streamKey(dead, "lab:stream:{events}:dead") : missingKey("lab:stream:{events}:dead")};
}

Fields held(const QByteArray &id, const QByteArray &consumer, qint64 deliveries)
{
    return {{u"id"_s, id}, {u"consumer"_s, consumer}, {u"idle_ms"_s, 5LL}, {u"deliveries"_s, deliveries}};
}

/// What consumers have done, by their names.
QList<Fields> effects(const QList<std::pair<QByteArray, qint64>> &each)
{
    QList<Fields> rows;
    for (const auto &[consumer, done] : each)
        rows.append(Fields{{u"consumer"_s, consumer}, {u"done"_s, done}});
    return rows;
}

Fields streamFacts(const QVariant &lag, const QString &lagIs, qint64 pending, const QList<Fields> &done = {})
{
    const Fields group{{u"name"_s, "workers"_ba}, {u"pending"_s, pending}, {u"lag"_s, lag}, {u"lag_is"_s, lagIs}};
    Fields waiting{{u"count"_s, pending}};
    const QList<Fields> consumers{{{u"consumer"_s, "worker-2"_ba}, {u"pending"_s, pending}}};
    const QList<Fields> entries{held("1-0", "worker-2", 2), held("2-0", "worker-2", 1), held("3-0", "other", 7)};
    waiting.set(u"consumers"_s, consumers);
    waiting.set(u"entries"_s, entries);
    Fields facts{{u"length"_s, 5LL}, {u"newest"_s, QVariantList{false, false, false, true, true}}};
    facts.set(u"effects"_s, done);
    facts.set(u"group"_s, group);
    facts.set(u"pending"_s, waiting);
    return facts;
}

Reply entries(const QByteArrayList &ids)
{
    QList<Reply> each;
    for (const auto &id : ids)
        each.append(Reply::array({Reply::string(id), Reply::array({Reply::string("n"), Reply::string("1")})}));
    return Reply::array(each);
}

Event readEvent(const QString &actor, const QByteArrayList &ids, const QByteArray &how = {})
{
    return commandEvent(actor, "XREADGROUP GROUP g " + actor.toUtf8() + how + " STREAMS k >",
                        Reply::array({Reply::array({Reply::string("k"), entries(ids)})}));
}

Event finishEvent(const QString &actor, const QByteArray &id, const QByteArray &said)
{
    const auto sha = redis::Script::fromResource(u":/patterns/11_stream/finish.lua"_s).sha();
    return commandEvent(actor, "EVALSHA " + sha + " 3 a b c g " + actor.toUtf8() + ' ' + id + " done 3",
                        Reply::string(said));
}

Event crashEvent(const QString &actor)
{
    return {actor, Note{u"crashes"_s, true}, 0, 0};
}

LiveRun liveRun(int id, const QString &operation, const QString &name)
{
    Request request;
    request.lesson = u"stream"_s;
    request.item = operation;
    LiveRun run{.id = id, .request = request, .name = name};
    run.began = LiveRun::Clock::now();
    return run;
}

} // namespace

/// What the stage of lesson 11 says and shows, fed by hand.
class StreamStageTest : public StageBench
{
    Q_OBJECT

public:
    StreamStageTest()
        : StageBench(u"stream"_s, {series::Redis})
    {
    }

private Q_SLOTS:
    void beforeTheFirstRunTheNextStepIsSaid();
    void theStreamIsShownWithWhatWasDelivered();
    void aStreamThatIsNoneIsSaidSo();
    void theLagIsSaidAsFarAsItIsKnown();
    void consumersAreShownWithWhatTheyHold();
    void deadLettersAreCounted();
    void whatIsTakenTwiceIsCounted();
    void anAcknowledgementSettles();
    void aListForgetsWhatItHandsOut();
    void aSecondListDoesNot();
    void finishingTellsWhatItCameTo();
    void publishedIsHeldAgainstHeard();
    void aStrangeReplyIsNothing();
    void liveRunsAreFiguresBesideTheStream();
    void aProducerAndTwoWorkersHaveRoom();
    void aButtonStaysWhereItWasAsOthersComeAndGo();
    void whatLiveRunsDoIsInTheirLanes();

private:
    void show() override;
};

#define VERIFY_SAYS(text) QVERIFY2(words().contains(text), qPrintable(words()))
#define VERIFY_DOES_NOT_SAY(text) QVERIFY2(!words().contains(text), qPrintable(words()))

void StreamStageTest::show()
{
    const auto name = "lab:stream:{" + QByteArray(80, 'x') + '}';
    observe(streamSeen(streamKey(1240, name), 2),
            streamFacts(35LL, u"at-most"_s, 4, effects({{"worker-1", 408}, {QByteArray(90, 'w'), 388}})));
    operation({readEvent(u"main"_s, {"1-0"})});
}

void StreamStageTest::beforeTheFirstRunTheNextStepIsSaid()
{
    VERIFY_SAYS(u"once an operation has been run."_s);
    m_stage->begin(request(Request::What::Scenario));
    VERIFY_SAYS(u"Who takes part in a run is drawn here"_s);
}

void StreamStageTest::theStreamIsShownWithWhatWasDelivered()
{
    observe(streamSeen(streamKey(5)), streamFacts(3LL, u"exact"_s, 2));
    VERIFY_SAYS(u"Stream, lab:stream:{events}: 5 in the stream"_s);
    VERIFY_SAYS(u"All, newest first: ■ delivered, □ not yet."_s);
    VERIFY_SAYS(u"3 not delivered yet"_s);
    VERIFY_SAYS(u"2 delivered, pending"_s);
    auto facts = streamFacts(3LL, u"exact"_s, 2);
    facts.set(u"length"_s, 1240LL);
    observe(streamSeen(streamKey(1238)), facts); // the figures are of one moment: the key was read before
    VERIFY_SAYS(u"1 240 in the stream"_s);
    VERIFY_SAYS(u"The newest 5 of 1 240, newest first"_s);
    observe(streamSeen(streamKey(5)));
    VERIFY_SAYS(u"It has no group of this name."_s);
}

void StreamStageTest::aStreamThatIsNoneIsSaidSo()
{
    observe(streamSeen(missingKey("lab:stream:{events}")));
    VERIFY_SAYS(u"There is none of this name yet."_s);
    observe(streamSeen(stringKey("x")));
    VERIFY_SAYS(u"The key is no stream."_s);
}

void StreamStageTest::theLagIsSaidAsFarAsItIsKnown()
{
    observe(streamSeen(streamKey(5)), streamFacts(3LL, u"exact"_s, 2));
    VERIFY_SAYS(u"3 not delivered yet: the lag"_s);
    observe(streamSeen(streamKey(5)), streamFacts(7LL, u"at-most"_s, 2));
    VERIFY_SAYS(u"Lag: at most 7"_s);
    observe(streamSeen(streamKey(5)), streamFacts({}, u"unknown"_s, 2));
    VERIFY_SAYS(u"Lag: unknown"_s);
}

void StreamStageTest::consumersAreShownWithWhatTheyHold()
{
    observe(streamSeen(streamKey(5)), streamFacts(3LL, u"exact"_s, 2, effects({{"worker-1", 408}, {"worker-2", 7}})));
    VERIFY_SAYS(u"worker-1: 0 pending · 408 done in all"_s);
    VERIFY_SAYS(u"worker-2: 2 pending (2×) · 7 done in all"_s);
    VERIFY_SAYS(u"other: 0 pending (7×) · 0 done in all"_s);
    VERIFY_SAYS(u"415 done, by all"_s);
    QList<std::pair<QByteArray, qint64>> many;
    for (int i = 0; i < 9; ++i)
        many.append({"w" + QByteArray::number(i), 1});
    observe(streamSeen(streamKey(5)), streamFacts(3LL, u"exact"_s, 2, effects(many)));
    VERIFY_SAYS(u"and others: 8"_s);
}

void StreamStageTest::deadLettersAreCounted()
{
    observe(streamSeen(streamKey(5)), streamFacts(3LL, u"exact"_s, 2));
    VERIFY_DOES_NOT_SAY(u"Dead letters"_s);
    observe(streamSeen(streamKey(5), 3), streamFacts(3LL, u"exact"_s, 2));
    VERIFY_SAYS(u"Dead letters: 3"_s);
}

void StreamStageTest::whatIsTakenTwiceIsCounted()
{
    const auto claimed = Reply::array({Reply::string("0-0"), entries({"1-0", "2-0"}), entries({})});
    scenario({commandEvent(u"main"_s, "XADD k * n 1", Reply::string("1-0")), readEvent(u"a"_s, {"1-0", "2-0", "3-0"}),
              commandEvent(u"b"_s, "XAUTOCLAIM k g b 0 0-0", claimed)});
    VERIFY_SAYS(u"1 added"_s);
    VERIFY_SAYS(u"3 taken"_s);
    VERIFY_SAYS(u"2 of them taken again"_s);
    VERIFY_SAYS(u"3 in somebody's hand"_s);
}

void StreamStageTest::anAcknowledgementSettles()
{
    scenario({readEvent(u"a"_s, {"1-0", "2-0"}), commandEvent(u"a"_s, "XACK k g 1-0", Reply::integer(1)),
              commandEvent(u"a"_s, "XACK k g 2-0", Reply::integer(0))});
    VERIFY_SAYS(u"1 in somebody's hand"_s);
    scenario({readEvent(u"a"_s, {"1-0", "2-0"}, " NOACK")});
    VERIFY_SAYS(u"0 in somebody's hand"_s);
}

void StreamStageTest::aListForgetsWhatItHandsOut()
{
    scenario({commandEvent(u"a"_s, "RPOP k", Reply::string("1")), commandEvent(u"a"_s, "RPOP k", Reply()),
              commandEvent(u"a"_s, "RPUSH worked 1", Reply::integer(1))});
    VERIFY_SAYS(u"1 taken"_s);
    VERIFY_SAYS(u"0 in somebody's hand"_s);
    VERIFY_SAYS(u"1 effects"_s);
    apply({crashEvent(u"a"_s)}); // between two jobs
    VERIFY_DOES_NOT_SAY(u"lost"_s);
    apply({commandEvent(u"b"_s, "RPOP k", Reply::string("2")), crashEvent(u"b"_s)});
    VERIFY_SAYS(u"✕ 1 job lost with the worker that crashed."_s);
}

void StreamStageTest::aSecondListDoesNot()
{
    scenario({commandEvent(u"a"_s, "LMOVE k h RIGHT LEFT", Reply::string("1")),
              commandEvent(u"b"_s, "LMOVE h k RIGHT RIGHT", Reply::string("1"))});
    VERIFY_SAYS(u"1 taken"_s);
    VERIFY_SAYS(u"1 in somebody's hand"_s);
    apply({commandEvent(u"b"_s, "LMOVE k h RIGHT LEFT", Reply::string("1")),
           commandEvent(u"b"_s, "LREM h 1 1", Reply::integer(1))});
    VERIFY_SAYS(u"1 of them taken again"_s);
    VERIFY_SAYS(u"0 in somebody's hand"_s);
}

void StreamStageTest::finishingTellsWhatItCameTo()
{
    scenario({readEvent(u"a"_s, {"1-0", "2-0", "3-0"}), finishEvent(u"a"_s, "1-0", "done"),
              finishEvent(u"b"_s, "1-0", "twice"), finishEvent(u"a"_s, "2-0", "again"),
              finishEvent(u"a"_s, "3-0", "dead")});
    VERIFY_SAYS(u"1 effects"_s);
    VERIFY_SAYS(u"1 dead letters"_s);
    VERIFY_SAYS(u"1 in somebody's hand"_s);
}

void StreamStageTest::publishedIsHeldAgainstHeard()
{
    scenario({commandEvent(u"sender"_s, "PUBLISH k 1", Reply::integer(0)),
              commandEvent(u"sender"_s, "PUBLISH k 2", Reply::integer(1))});
    VERIFY_SAYS(u"2 published"_s);
    VERIFY_SAYS(u"1 received"_s);
}

void StreamStageTest::aStrangeReplyIsNothing()
{
    for (const auto &reply : {Reply::integer(-1), Reply::string("x"), Reply(), Reply::array({}), Reply::error("ERR")}) {
        scenario({commandEvent(u"a"_s, "XREADGROUP GROUP g a STREAMS k >", reply),
                  commandEvent(u"a"_s, "XAUTOCLAIM k g a 0 0", reply), commandEvent(u"a"_s, "RPOP k", reply),
                  commandEvent(u"a"_s, "XACK k g 1-0", reply), commandEvent(u"a"_s, "PUBLISH k 1", reply)});
        QVERIFY(!words().isEmpty());
    }
    Fields odd{{u"newest"_s, u"x"_s}, {u"group"_s, 3LL}, {u"pending"_s, QVariant()}};
    observe(streamSeen(streamKey(5)), odd);
    QVERIFY(!words().isEmpty());
}

void StreamStageTest::liveRunsAreFiguresBesideTheStream()
{
    observe(streamSeen(streamKey(5)), streamFacts(3LL, u"exact"_s, 2, effects({{"worker-2", 7}, {"raw", 1}})));
    auto producer = liveRun(1, u"produce"_s, u"producer-1"_s), worker = liveRun(2, u"consume"_s, u"worker-2"_s);
    producer.counters = {{u"added"_s, 35LL}};
    worker.counters = {{u"done"_s, 3LL}, {u"pending"_s, 1LL}}; // as it counts itself, a moment later
    m_stage->live({producer, worker});
    VERIFY_SAYS(u"producer-1: added 35"_s);
    VERIFY_SAYS(u"worker-2: 2 pending (2×) · 7 done in all"_s);
    VERIFY_DOES_NOT_SAY(u"done 3"_s);
    VERIFY_SAYS(u"raw: 0 pending · 1 done in all"_s); // another client
    VERIFY_SAYS(u"3 not delivered yet: the lag"_s);
    worker.told = u"Gap: its server was gone for 381 ms."_s;
    worker.gaps = {{worker.began, worker.began}};
    producer.gaps = worker.gaps;
    m_stage->live({producer, worker});
    VERIFY_SAYS(u"producer-1: since the gap: added 35"_s); // which it counts itself
    QVERIFY2(words().endsWith(u"worker-2: Gap: its server was gone for 381 ms."_s), qPrintable(words()));
    m_stage->live({});
    VERIFY_SAYS(u"worker-2: 2 pending (2×) · 7 done in all"_s);
}

/// With nothing to scroll to, at the widths that it has in small windows and large ones.
void StreamStageTest::aProducerAndTwoWorkersHaveRoom()
{
    constexpr int StageHeight = 250;
    observe(streamSeen(streamKey(44)), streamFacts(3LL, u"exact"_s, 2, effects({{"worker-1", 7}, {"worker-2", 1}})));
    m_stage->live({liveRun(1, u"produce"_s, u"producer-1"_s), liveRun(2, u"consume"_s, u"worker-1"_s),
                   liveRun(3, u"consume"_s, u"worker-2"_s)});
    for (const int width : {560, 620, 940}) { // with nothing left out
        const auto picture = m_stage->picture();
        const int level = levelFor(picture, {width, StageHeight});
        QVERIFY2(level <= 2, qPrintable(QString::number(width)));
        QVERIFY(heightFor(reduced(picture, level), width) <= StageHeight);
    }
}

void StreamStageTest::aButtonStaysWhereItWasAsOthersComeAndGo()
{
    auto worker = liveRun(1, u"consume"_s, u"worker-1"_s);
    observe(streamSeen(streamKey(5)), streamFacts(3LL, u"exact"_s, 2));
    const auto killOf = [this](const LiveRun &first, const QList<LiveRun> &others = {}) {
        m_stage->live(QList<LiveRun>{first} + others);
        m_view->resize(620, 400);
        m_view->setPicture(m_stage->picture());
        for (auto *const button : m_view->findChildren<QPushButton *>()) {
            if (!button->isHidden() && button->accessibleName().startsWith(u"Kill worker-1"_s))
                return button->geometry();
        }
        return QRect();
    };
    const auto place = killOf(worker);
    QVERIFY(place.isValid());
    QCOMPARE(killOf(worker, {liveRun(2, u"consume"_s, u"worker-2"_s), liveRun(3, u"produce"_s, u"producer"_s)}), place);
    worker.state = LiveRun::State::Finishing;
    QCOMPARE(killOf(worker), place);
    worker.state = LiveRun::State::Running;
    observe(streamSeen(streamKey(5)), streamFacts(30LL, u"exact"_s, 0));
    QCOMPARE(killOf(worker), place);
}

void StreamStageTest::whatLiveRunsDoIsInTheirLanes()
{
    observe(streamSeen(streamKey(5)));
    m_stage->live({liveRun(1, u"produce"_s, u"producer-1"_s), liveRun(2, u"consume"_s, u"worker-1"_s)});
    const auto lane = [this](qsizetype run) {
        const auto picture = m_stage->picture();
        const auto &blocks = std::get<picture::Column>(picture.blocks.first()).blocks;
        return std::get<picture::TimeAxis>(blocks.last()).tracks.at(run);
    };
    m_stage->liveHappened(1, commandEvent(u"producer-1"_s, "XADD k * n 1", Reply::string("1-0")));
    QCOMPARE(lane(0).strokes.size(), 1);
    const auto claimed = Reply::array({Reply::string("0-0"), entries({"1-0"}), entries({})});
    m_stage->liveHappened(2, commandEvent(u"worker-1"_s, "XAUTOCLAIM k g b 0 0-0", claimed));
    m_stage->liveHappened(2, finishEvent(u"worker-1"_s, "1-0", "done"));
    m_stage->liveHappened(2, readEvent(u"worker-1"_s, {"2-0"}));
    m_stage->liveHappened(2, finishEvent(u"worker-1"_s, "2-0", "again"));
    QCOMPARE(lane(1).spans.size(), 2);
    QCOMPARE(lane(1).spans[0].kind, picture::Span::Kind::Again); // was somebody else's
    QCOMPARE(lane(1).spans[1].kind, picture::Span::Kind::Work);
    QCOMPARE(lane(1).strokes.size(), 1); // done, the other is not
    for (const auto &reply : {Reply::integer(-1), Reply(), Reply::array({}), Reply::error("ERR")}) {
        m_stage->liveHappened(2, commandEvent(u"worker-1"_s, "XAUTOCLAIM k g b 0 0-0", reply));
        m_stage->liveHappened(9, commandEvent(u"worker-9"_s, "XREADGROUP k", reply));
    }
    QVERIFY(!words().isEmpty());
}

LAB_TEST(StreamStageTest)
#include "stream_stage_test.moc"
