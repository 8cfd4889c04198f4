// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/key_samples.h"
#include "tests/ui/stage_bench.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

constexpr qint64 ObservedAt = 1'785'000'030'000'000; // half of a minute's window is over

QVariant decisionOf(bool allowed, qint64 count, qint64 limit, qint64 wait, qint64 reset)
{
    return QVariant::fromValue(Fields{{u"allowed"_s, allowed},
                                      {u"count"_s, count},
                                      {u"remaining"_s, limit - count},
                                      {u"retry_after"_s, wait},
                                      {u"reset"_s, reset}});
}

Fields allFour(qint64 limit = 3)
{
    return {{u"fixed"_s, decisionOf(false, 3, limit, 30, 30)},
            {u"sliding"_s, decisionOf(true, 2, limit, 0, 55)},
            {u"counter"_s, decisionOf(true, 1, limit, 0, 90)},
            {u"bucket"_s, decisionOf(true, 0, limit, 0, 20)},
            {u"now"_s, ObservedAt},
            {u"limit"_s, limit},
            {u"window"_s, qint64(60)}};
}

KeyValue logOf(const QList<qint64> &times)
{
    auto log = missingKey("lab:ratelimit:sliding:{alice}");
    if (times.isEmpty())
        return log;
    log.type = KeyType::SortedSet;
    log.typeName = "zset";
    log.length = times.size();
    for (const auto time : times)
        log.elements.append({QByteArray::number(time) + "-0", QByteArray::number(time)});
    return log;
}

/// A script's call by `actor`, and what it said; `heard` microseconds after the run began.
Event scriptEvent(const QString &actor, const QByteArray &key, qint64 at, bool allowed, double heard,
                  const QByteArray &asking = "1", const QByteArray &given = "now")
{
    const auto reply = Reply::array(
        {Reply::integer(allowed ? 1 : 0), Reply::integer(1), Reply::integer(0), Reply::integer(1), Reply::integer(at)});
    return commandEvent(actor, "EVALSHA 0123 1 " + key + " 2 1 " + given + ' ' + asking, reply, heard);
}

const QByteArray LimitKeys = "lab:own:ratelimit:";

/// Two before the edge and two after it, of which the last is refused.
Timeline burst(const QByteArray &first, const QByteArray &second)
{
    constexpr qint64 edge = 1'785'000'001'000'000;
    const auto client = u"client"_s;
    return {scriptEvent(client, first, edge - 200'000, true, 1000),
            scriptEvent(client, first, edge - 199'000, true, 2000),
            scriptEvent(client, second, edge + 10'000, true, 211'000),
            scriptEvent(client, second, edge + 11'000, false, 212'000)};
}

} // namespace

/// What the stage of lesson 08 says and shows, fed by hand.
class RateLimitStageTest : public StageBench
{
    Q_OBJECT

public:
    RateLimitStageTest()
        : StageBench(u"rate-limit"_s, {ui::series::Redis})
    {
    }

private Q_SLOTS:
    void allFourWindowsAreShownAtOnce();
    void theRequestOfTheRunIsOnItsTrack();
    void theLogShowsWhatIsInIt();
    void whatOnlyLooksIsNoRequest();
    void aBurstAroundTheEdgeIsOverTheLimit();
    void withinTheLimitIsWell();
    void eachOfAFewClientsHasATrack();
    void whoseClockDrawsIsSaid();
    void manyClientsShareOne();
    void aCounterWithoutEndIsSaidSo();
    void whoHasLookedAndWhoHasCountedIsSeen();
    void theRunIsForgottenAndTheObservationStays();

private:
    void show() override;
};

void RateLimitStageTest::show()
{
    observe({logOf({ObservedAt - 50'000'000, ObservedAt - 5'000'000})}, allFour());
    operation({scriptEvent(u"main"_s, LimitKeys + "fixed:{alice}:1785000000", ObservedAt - 1000, false, 100)});
}

void RateLimitStageTest::allFourWindowsAreShownAtOnce()
{
    QCOMPARE(words(), u"Press Run to send a request."_s);
    observe({logOf({})}, allFour());
    QCOMPARE(words(), u"Fixed window: 3 of 3, next in 30 s. Log: 2 of 3. Counter, about: 1 of 3. Bucket: 0 of 3."_s);
}

void RateLimitStageTest::theRequestOfTheRunIsOnItsTrack()
{
    observe({logOf({})}, allFour());
    operation({scriptEvent(u"main"_s, LimitKeys + "fixed:{alice}:1785000000", ObservedAt - 1000, false, 100)});
    QVERIFY2(words().startsWith(u"Fixed window: 1 was refused, 3 of 3, next in 30 s. Log: 2 of 3."_s),
             qPrintable(words()));
    operation({scriptEvent(u"main"_s, LimitKeys + "bucket:{alice}", ObservedAt - 1000, true, 100)});
    QVERIFY2(words().endsWith(u"Bucket: 1 came through, 0 of 3."_s), qPrintable(words()));
}

void RateLimitStageTest::theLogShowsWhatIsInIt()
{
    observe({logOf({ObservedAt - 50'000'000, ObservedAt - 5'000'000})}, allFour());
    QVERIFY2(words().contains(u"Log: 2 came through, 2 of 3."_s), qPrintable(words()));
    operation({scriptEvent(u"main"_s, LimitKeys + "sliding:{alice}", ObservedAt - 1000, true, 100)});
    QVERIFY2(words().contains(u"Log: 2 came through, 2 of 3."_s), qPrintable(words())); // it is among them
    operation({scriptEvent(u"main"_s, LimitKeys + "sliding:{alice}", ObservedAt - 1000, false, 100)});
    QVERIFY2(words().contains(u"Log: 2 came through, 1 was refused, 2 of 3."_s), qPrintable(words()));
}

void RateLimitStageTest::whatOnlyLooksIsNoRequest()
{
    observe({logOf({})}, allFour());
    const auto before = words();
    operation({scriptEvent(u"main"_s, LimitKeys + "bucket:{alice}", ObservedAt - 1000, true, 100, "0")});
    QCOMPARE(words(), before);
}

void RateLimitStageTest::aBurstAroundTheEdgeIsOverTheLimit()
{
    scenario(burst(LimitKeys + "fixed:{alice}:1785000000", LimitKeys + "fixed:{alice}:1785000001"),
             u"boundary-burst"_s);
    QCOMPARE(words(), u"client: 3 came through, 1 was refused, 3 came through. "
                      "✕ 3 came through within one window's length; the limit is 2."_s);
    QVERIFY(pixels(image(), ui::Tokens::current().danger.rgb()) > 10);
}

void RateLimitStageTest::withinTheLimitIsWell()
{
    const auto key = LimitKeys + "sliding:{alice}";
    scenario({scriptEvent(u"client"_s, key, ObservedAt, true, 1000)}, u"boundary-burst"_s);
    QVERIFY2(words().endsWith(u"✓ So far 1 came through within one window's length; the limit is 2."_s),
             qPrintable(words()));
}

void RateLimitStageTest::eachOfAFewClientsHasATrack()
{
    const auto key = LimitKeys + "sliding:{alice}";
    scenario({scriptEvent(u"right clock"_s, key, ObservedAt, true, 1000),
              scriptEvent(u"fast clock"_s, key, ObservedAt + 90'000'000, true, 2000)},
             u"clock-skew"_s);
    QVERIFY2(!words().contains(u"own server's clock"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"fast clock: 1 came through"_s) && words().contains(u"right clock: 1 came through"_s),
             qPrintable(words()));
}

void RateLimitStageTest::whoseClockDrawsIsSaid()
{
    const auto key = LimitKeys + "sliding:{alice}", theirs = QByteArray::number(ObservedAt + 90'000'000);
    scenario({scriptEvent(u"right clock"_s, key, ObservedAt, true, 1000, "1", QByteArray::number(ObservedAt)),
              scriptEvent(u"fast clock"_s, key, ObservedAt + 90'000'000, true, 2000, "1", theirs)},
             u"clock-skew"_s);
    QVERIFY2(words().endsWith(u"the limit is 2. Each is drawn by its own server's clock."_s), qPrintable(words()));
}

void RateLimitStageTest::manyClientsShareOne()
{
    Timeline events;
    for (int i = 1; i <= 20; ++i)
        events.append(scriptEvent(u"request %1"_s.arg(i), LimitKeys + "sliding:{alice}", ObservedAt + i, i < 3, i));
    scenario(events, u"over-limit"_s);
    QVERIFY2(words().startsWith(u"All clients: 2 came through, 18 were refused"_s), qPrintable(words()));
}

void RateLimitStageTest::aCounterWithoutEndIsSaidSo()
{
    const auto one = u"request 1"_s, two = u"request 2"_s;
    scenario({commandEvent(one, "INCR k", Reply::integer(1))}, u"orphan-counter"_s);
    QVERIFY2(words().contains(u"✕ It has no end"_s), qPrintable(words()));
    apply({commandEvent(two, "EXPIRE k 60", Reply::integer(1))});
    QVERIFY2(words().contains(u"✓ It has an end."_s), qPrintable(words()));
    scenario({commandEvent(one, "SET k 0 NX PX 50", Reply::status("OK")),
              commandEvent(one, "PTTL k", Reply::integer(-2)), commandEvent(one, "INCR k", Reply::integer(1))},
             u"orphan-counter"_s);
    QVERIFY2(words().contains(u"✕ It has no end"_s), qPrintable(words()));
}

void RateLimitStageTest::whoHasLookedAndWhoHasCountedIsSeen()
{
    Timeline events{commandEvent(u"main"_s, "SET k 0 EX 60", Reply::status("OK"))};
    for (int i = 1; i <= 6; ++i)
        events.append(commandEvent(u"request %1"_s.arg(i), "GET k", Reply::string("0")));
    events.append(commandEvent(u"request 1"_s, "INCR k", Reply::integer(1)));
    scenario(events, u"over-limit"_s);
    QVERIFY2(words().contains(u"5 looked, 1 counted."_s) && words().contains(u"1 says the counter."_s) &&
                 words().contains(u"✓ It has an end."_s),
             qPrintable(words()));
}

void RateLimitStageTest::theRunIsForgottenAndTheObservationStays()
{
    show();
    QVERIFY(words().contains(u"1 was refused"_s));
    operation({});
    QVERIFY2(!words().contains(u"refused"_s) && words().contains(u"Log: 2 came through"_s), qPrintable(words()));
    m_stage->begin(request(Request::What::Scenario));
    QVERIFY2(words().startsWith(u"Requests are drawn here"_s), qPrintable(words()));
}

LAB_TEST(RateLimitStageTest)
#include "rate_limit_stage_test.moc"
