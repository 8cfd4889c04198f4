// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/script.h"
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/key_samples.h"
#include "tests/ui/stage_bench.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

QByteArray shaOf(const QString &script)
{
    return redis::Script::fromResource(u":/patterns/07_lock/%1.lua"_s.arg(script)).sha();
}

/// Took the lock for `life` ms and got this token; without a token it was refused.
Event acquireEvent(const QString &actor, std::optional<qint64> token, qint64 life = 30'000, double start = 0)
{
    const auto line = "EVALSHA " + shaOf(u"acquire"_s) + " 2 lab:lock lab:lock:fence " + actor.toUtf8() + ' ' +
                      QByteArray::number(life);
    const auto said = token ? Reply::array({Reply::integer(1), Reply::integer(*token)})
                            : Reply::array({Reply::integer(0), Reply::integer(900)});
    return commandEvent(actor, line, said, start);
}

Event releaseEvent(const QString &actor, bool isReleased, double start = 0)
{
    const auto line = "EVALSHA " + shaOf(u"release"_s) + " 1 lab:lock " + actor.toUtf8();
    return commandEvent(actor, line, Reply::integer(isReleased ? 1 : 0), start);
}

Event updateEvent(const QString &actor, qint64 rows, qint64 stock = 9)
{
    auto event = statementEvent(actor, u"UPDATE coupons SET stock = ?"_s);
    auto &record = std::get<sql::SqlRecord>(event.what);
    record.rows = rows;
    record.bindings = {stock};
    return event;
}

/// The run puts ten into the row.
Event rowEvent()
{
    auto event = statementEvent(u"main"_s, u"INSERT INTO coupons (lab, coupon, stock) VALUES (?, ?, ?)"_s);
    std::get<sql::SqlRecord>(event.what).bindings = {QByteArray("lab"), QByteArray("sale"), 10};
    return event;
}

/// As the lesson observes a coupon: the lock, its counter of tokens, and what the coupon has.
QList<KeyValue> couponSeen(const KeyValue &lock, const KeyValue &stock)
{
    return {lock, stringKey("7"), stock, setKey("lab:coupon:{welcome}:issued", {"ann", "bob", "cid"}),
            missingKey("lab:coupon:{welcome}:fence")};
}

KeyValue stockOf(const QByteArray &left)
{
    auto stock = stringKey(left);
    stock.key = {"lab:coupon:{welcome}:stock"};
    return stock;
}

} // namespace

/// What the stage of lesson 07 says and shows, fed by hand.
class LockStageTest : public StageBench
{
    Q_OBJECT

public:
    LockStageTest()
        : StageBench(u"lock"_s, {series::Redis})
    {
    }

private Q_SLOTS:
    void beforeTheFirstRunTheNextStepIsSaid();
    void whatWasObservedIsShown();
    void aLockThatNeverEndsIsSaidSo();
    void aCouponThatIsNotThereIsSaidSo();
    void aStockBelowZeroIsWrong();
    void theHolderIsShownUntilItsTimeIsOver();
    void whoFreesAnothersLockIsNamed();
    void aLateWriteIsRefusedOrTooLate();
    void buyersAreCounted();
    void repliesOutOfOrderDoNotRaiseTheStock();
    void severalAtWorkAtOnceIsSaid();
    void ofSeveralServersTheDeedsAreTold();
    void aStrangeReplyIsNothing();

private:
    void show() override;
    void scenario(const QString &item, const Timeline &events, double moment = 1000)
    {
        auto played = request(Request::What::Scenario);
        played.item = item;
        m_stage->begin(played);
        apply(events);
        m_stage->moveTo({moment, false});
    }
};

#define VERIFY_SAYS(text) QVERIFY2(words().contains(text), qPrintable(words()))
#define VERIFY_DOES_NOT_SAY(text) QVERIFY2(!words().contains(text), qPrintable(words()))

void LockStageTest::show()
{
    auto lock = stringKey(QByteArray(32, 'f'));
    lock.key = {"lab:lock:{coupon:" + QByteArray(60, 'x') + '}'};
    observe(couponSeen(lock, stockOf("-12")));
    operation({acquireEvent(u"main"_s, 4)});
}

void LockStageTest::beforeTheFirstRunTheNextStepIsSaid()
{
    VERIFY_SAYS(u"once an operation has been run."_s);
    m_stage->begin(request(Request::What::Scenario));
    VERIFY_SAYS(u"Who takes part in a run is drawn here"_s);
}

void LockStageTest::whatWasObservedIsShown()
{
    observe(couponSeen(missingKey("lab:lock:{coupon:welcome}"), stockOf("97")));
    VERIFY_SAYS(u"Lock, lab:lock:{coupon:welcome}: Nobody holds it. Last token: 7."_s);
    VERIFY_SAYS(u"Coupon, lab:coupon:{welcome}:stock: 97 left. Issued: 3."_s);
    observe(couponSeen(stringKey("0123456789abcdef"), stockOf("97")));
    VERIFY_SAYS(u"Held by 0123456789a…."_s);
    observe(couponSeen(hashKey({{"thread", "1", {}}}), stockOf("97")));
    VERIFY_SAYS(u"Held by what is no string."_s);
}

void LockStageTest::aLockThatNeverEndsIsSaidSo()
{
    auto lock = stringKey("x");
    observe(couponSeen(lock, stockOf("97")));
    VERIFY_DOES_NOT_SAY(u"never ends"_s);
    lock.ttlMillis = -1;
    observe(couponSeen(lock, stockOf("97")));
    VERIFY_SAYS(u"It never ends."_s);
}

void LockStageTest::aCouponThatIsNotThereIsSaidSo()
{
    observe(couponSeen(missingKey("k"), missingKey("s")));
    VERIFY_SAYS(u"There is none of this name."_s);
}

void LockStageTest::aStockBelowZeroIsWrong()
{
    observe(couponSeen(missingKey("k"), stockOf("-1")));
    VERIFY_SAYS(u"✕ More than there were."_s);
    observe(couponSeen(missingKey("k"), stockOf("many")));
    VERIFY_SAYS(u"✕ The stock is no number."_s);
}

void LockStageTest::theHolderIsShownUntilItsTimeIsOver()
{
    const Timeline events{acquireEvent(u"first"_s, 4, 500), acquireEvent(u"second"_s, {}, 500, 100)};
    scenario(u"expired-holder"_s, events, 400'000);
    VERIFY_SAYS(
        u"first: holds the lock. second: waits for the lock. Lock: first holds it. Waiting for it: 1. Token 4."_s);
    m_stage->moveTo({600'000, false});
    VERIFY_SAYS(u"first: ⚠ goes on, though its time is over."_s);
    VERIFY_SAYS(u"first held it; its time is over."_s);
    scenario(u"expired-holder"_s, events + Timeline{releaseEvent(u"first"_s, true, 200)}, 400'000);
    VERIFY_SAYS(u"Nobody holds it."_s);
}

void LockStageTest::whoFreesAnothersLockIsNamed()
{
    const Timeline begun{acquireEvent(u"first"_s, 1, 500), acquireEvent(u"second"_s, 2, 30'000, 600'000)};
    scenario(u"expired-holder"_s, begun + Timeline{releaseEvent(u"first"_s, false, 700'000)}, 800'000);
    VERIFY_SAYS(u"second holds it."_s);
    VERIFY_DOES_NOT_SAY(u"another's"_s);
    scenario(u"expired-holder"_s,
             begun + Timeline{commandEvent(u"first"_s, "DEL lab:lock", Reply::integer(1), 700'000)}, 800'000);
    VERIFY_SAYS(u"second: ✕ its lock was taken away."_s);
    VERIFY_SAYS(u"✕ first freed another's lock."_s);
    // A script that asks for the owner takes nobody else's: the reply to the next one's acquire came first.
    scenario(u"oversell"_s, begun + Timeline{releaseEvent(u"first"_s, true, 30'500)}, 40'000);
    VERIFY_SAYS(u"second holds it."_s);
    VERIFY_DOES_NOT_SAY(u"another's"_s);
}

void LockStageTest::aLateWriteIsRefusedOrTooLate()
{
    const Timeline begun{rowEvent(), acquireEvent(u"first"_s, 1, 500), acquireEvent(u"second"_s, 2, 500, 600'000),
                         updateEvent(u"second"_s, 1)};
    scenario(u"fencing"_s, begun);
    VERIFY_SAYS(u"second: wrote with token 2."_s);
    VERIFY_SAYS(u"1 sold of 10. The stock says 9."_s);
    scenario(u"fencing"_s, begun + Timeline{updateEvent(u"first"_s, 0)});
    VERIFY_SAYS(u"first: ✓ refused: token 1 is too old."_s);
    VERIFY_DOES_NOT_SAY(u"✕"_s);
    scenario(u"fencing"_s, begun + Timeline{updateEvent(u"first"_s, 1)});
    VERIFY_SAYS(u"first: ✕ wrote with token 1, too late."_s);
    VERIFY_SAYS(u"2 sold of 10. The stock says 9. ✕ A sale was overwritten: it should say 8."_s);
}

void LockStageTest::buyersAreCounted()
{
    scenario(u"oversell"_s, {commandEvent(u"main"_s, "SET x:stock 1", Reply::status("OK")),
                             commandEvent(u"buyer 1"_s, "GET x:stock", Reply::string("1")),
                             commandEvent(u"buyer 2"_s, "GET x:stock", Reply::string("1"))});
    VERIFY_SAYS(u"2 have looked"_s);
    m_stage->apply(commandEvent(u"buyer 1"_s, "DECR x:stock", Reply::integer(0)));
    VERIFY_SAYS(u"Coupons: 1 sold of 1. The stock says 0."_s);
    VERIFY_DOES_NOT_SAY(u"✕"_s);
    m_stage->apply(commandEvent(u"buyer 2"_s, "DECR x:stock", Reply::integer(-1)));
    VERIFY_SAYS(u"1 have one, 1 sold without a coupon. Coupons: 2 sold of 1. The stock says -1."_s);
    VERIFY_SAYS(u"✕ Sold without a coupon: 1."_s);
    const auto issue = "EVALSHA " + shaOf(u"issue"_s) + " 3 s i f ann";
    scenario(u"oversell"_s,
             {commandEvent(u"buyer 1"_s, issue, Reply::array({Reply::string("issued"), Reply::integer(0)})),
              commandEvent(u"buyer 2"_s, issue, Reply::array({Reply::string("sold-out"), Reply::integer(0)}))});
    VERIFY_SAYS(u"1 have one"_s);
    VERIFY_SAYS(u"1 got none"_s);
    VERIFY_DOES_NOT_SAY(u"✕"_s);
}

void LockStageTest::repliesOutOfOrderDoNotRaiseTheStock()
{
    const auto decrOf = [](const QString &buyer, qint64 left) {
        return commandEvent(buyer, "DECR x:stock", Reply::integer(left));
    };
    scenario(u"oversell"_s, {decrOf(u"buyer 2"_s, 3), decrOf(u"buyer 1"_s, 4)});
    VERIFY_SAYS(u"2 sold of 2. The stock says 3."_s);
    m_stage->apply(commandEvent(u"main"_s, "GET x:stock", Reply::string("2"))); // what the run reads at its end
    VERIFY_SAYS(u"2 sold of 2. The stock says 2."_s);
}

void LockStageTest::severalAtWorkAtOnceIsSaid()
{
    scenario(u"expired-holder"_s, {commandEvent(u"first"_s, "INCR lab:at-work", Reply::integer(1))});
    VERIFY_SAYS(u"1 at work now."_s);
    VERIFY_DOES_NOT_SAY(u"At work at once"_s);
    m_stage->apply(commandEvent(u"second"_s, "INCR lab:at-work", Reply::integer(2)));
    m_stage->apply(commandEvent(u"second"_s, "DECR lab:at-work", Reply::integer(1)));
    VERIFY_SAYS(u"At work at once: up to 2."_s);
    VERIFY_SAYS(u"1 at work now."_s);
}

void LockStageTest::ofSeveralServersTheDeedsAreTold()
{
    scenario(u"quorum"_s, {commandEvent(u"client 1"_s, "SET lab:lock x NX PX 10000", Reply::status("OK")),
                           noteEvent(u"client 1"_s, u"holds the lock on 2 of 3"_s)});
    VERIFY_SAYS(u"client 1: SET → OK. holds the lock on 2 of 3."_s);
    VERIFY_DOES_NOT_SAY(u"✕"_s);
    m_stage->apply(commandEvent(u"client 2"_s, "SET lab:lock y NX PX 10000", Reply::status("OK")));
    m_stage->apply(noteEvent(u"client 2"_s, u"holds the lock on 2 of 3"_s));
    VERIFY_SAYS(u"✕ Both hold the same lock."_s);
}

void LockStageTest::aStrangeReplyIsNothing()
{
    const QByteArrayList lines{"EVALSHA " + shaOf(u"acquire"_s) + " 2 k f o 1",
                               "EVALSHA " + shaOf(u"issue"_s) + " 3",
                               "EVALSHA " + shaOf(u"release"_s),
                               "INCR",
                               "DECR x:stock",
                               "SET",
                               "GET",
                               "EVAL",
                               "DEL"};
    const QList<Reply> replies{Reply(), Reply::array({}), Reply::array({Reply::string("x"), Reply::string("y")}),
                               Reply::array({Reply::integer(1), Reply()}), Reply::string("x")};
    for (const auto &item : {u"oversell"_s, u"quorum"_s, u"expired-holder"_s}) {
        for (const auto &line : lines) {
            for (const auto &reply : replies) {
                scenario(item, {commandEvent(u"first"_s, line, reply)});
                QVERIFY(!words().isEmpty());
            }
        }
    }
}

LAB_TEST(LockStageTest)
#include "lock_stage_test.moc"
