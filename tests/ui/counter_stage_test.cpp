// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
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

Event added(const QString &actor, qint64 views)
{
    auto event = statementEvent(actor, u"UPDATE posts SET views = views + ? WHERE id = ?"_s);
    std::get<sql::SqlRecord>(event.what).bindings = {views, 1LL};
    return event;
}

Event inTransaction(const QString &actor, const QByteArray &line, const Reply &reply)
{
    auto event = commandEvent(actor, line, reply);
    std::get<redis::CommandRecord>(event.what).group = redis::CommandRecord::Group::Transaction;
    return event;
}

/// As the lesson observes a post: views, batch, likes, users, visitors.
QList<KeyValue> post(const QByteArray &views, const QByteArray &likes, const QByteArrayList &users)
{
    QList<KeyValue> keys{missingKey("lab:post:{1}:views"), missingKey("lab:post:{1}:views:batch"),
                         missingKey("lab:post:{1}:likes"), setKey("lab:post:{1}:liked_users", users),
                         missingKey("lab:post:{1}:visitors")};
    if (!views.isEmpty())
        keys[0] = stringKey(views);
    if (!likes.isEmpty())
        keys[2] = stringKey(likes);
    keys[0].ttlMillis = keys[2].ttlMillis = -1;
    return keys;
}

const Fields SomeFacts{{u"sqlite"_s, 7LL}, {u"visitors"_s, 2LL}};

} // namespace

/// What the stage of lesson 05 says and shows, fed by hand.
class CounterStageTest : public StageBench
{
    Q_OBJECT

public:
    CounterStageTest()
        : StageBench(u"counter"_s, {series::Redis})
    {
    }

private Q_SLOTS:
    void bothSidesAreCounted();
    void whatIsNoNumberIsSaidSo();
    void setAndNumberThatDisagreeAreMarked();
    void aBatchOnItsWayIsTold();
    void whoHoldsAnOldNumberIsSeen();
    void lostWritesAreCounted();
    void anExecThatDidNothingIsToldAndLosesNothing();
    void likesThatCountTwiceAreSeen();
    void aToggleByTheScriptAgrees();
    void aViewIsFollowedOnItsWay();
    void viewsThatAreNowhereAreCounted();
    void viewsThatAreTwiceAreCounted();
    void aBatchThatWasAddedIsNotTwice();
    void whatDiesWithItsFlusherIsNowhere();
    void whatTheRunDoesItselfIsNoPart();

private:
    void show() override
    {
        observe(post("123456789012345678", "3", {"ann", "bob"}), SomeFacts);
        scenario({commandEvent(u"worker 1"_s, "GET k", Reply::string("5")),
                  commandEvent(u"worker 2"_s, "SET k 6", Reply::status("OK")),
                  commandEvent(u"worker 2"_s, "INCR other", Reply::integer(1))},
                 u"lost-update"_s);
    }
    void has(const QString &text) { QVERIFY2(words().contains(text), qPrintable(words())); }
    void hasNot(const QString &text) { QVERIFY2(!words().contains(text), qPrintable(words())); }
};

void CounterStageTest::bothSidesAreCounted()
{
    observe(post("41", "2", {"ann", "bob"}), SomeFacts);
    for (const auto &text :
         {u"41 views"_s, u"2 likes"_s, u"2 users in the set"_s, u"2 visitors, about"_s, u"7 views in the row"_s})
        has(text);
    hasNot(u"⚠"_s);
    observe(post("1", "1", {"ann"}), {{u"sqlite"_s, {}}, {u"visitors"_s, 1LL}});
    for (const auto &text :
         {u"1 view."_s, u"1 like."_s, u"1 user in the set"_s, u"1 visitor, about"_s, u"No such row."_s})
        has(text);
}

void CounterStageTest::whatIsNoNumberIsSaidSo()
{
    observe(post("41 views", "", {}), SomeFacts);
    has(u"no number that INCR could count: 41 views"_s);
}

void CounterStageTest::setAndNumberThatDisagreeAreMarked()
{
    observe(post("1", "3", {"ann", "bob"}), SomeFacts);
    has(u"⚠ The number of likes is not that of the users in the set."_s);
}

void CounterStageTest::aBatchOnItsWayIsTold()
{
    auto keys = post("1", "", {});
    keys[1] = hashKey({{"id", "a", {}}, {"views", "7", {}}});
    observe(keys, SomeFacts);
    has(u"A batch of views is set aside"_s);
}

void CounterStageTest::whoHoldsAnOldNumberIsSeen()
{
    scenario({commandEvent(u"worker 1"_s, "GET k", Reply()), commandEvent(u"worker 2"_s, "GET k", Reply())},
             u"lost-update"_s);
    has(u"2 workers"_s);
    has(u"2 with a number read before"_s);
    apply({commandEvent(u"worker 1"_s, "SET k 1", Reply::status("OK"))});
    has(u"1 with a number read before"_s);
    has(u"1 with nothing in hand"_s);
}

void CounterStageTest::lostWritesAreCounted()
{
    scenario({commandEvent(u"worker 1"_s, "GET k", Reply()), commandEvent(u"worker 2"_s, "GET k", Reply()),
              commandEvent(u"worker 1"_s, "SET k 1", Reply::status("OK"))},
             u"lost-update"_s);
    hasNot(u"✕"_s);
    apply({commandEvent(u"worker 2"_s, "SET k 1", Reply::status("OK")),
           commandEvent(u"worker 2"_s, "INCR other", Reply::integer(2)), // the replies came the other way round
           commandEvent(u"worker 1"_s, "INCR other", Reply::integer(1))});
    has(u"✕ 1 write was lost: another wrote over it."_s);
    has(u"2 by INCR"_s);
    apply({commandEvent(u"worker 2"_s, "SET k 1", Reply::status("OK"))});
    has(u"✕ 2 writes were lost"_s);
}

void CounterStageTest::anExecThatDidNothingIsToldAndLosesNothing()
{
    const auto attempt = [](const QString &actor, const Reply &executed) {
        return Timeline{commandEvent(actor, "WATCH k", Reply::status("OK")), commandEvent(actor, "GET k", Reply()),
                        inTransaction(actor, "SET k 1", Reply::status("QUEUED")),
                        inTransaction(actor, "EXEC", executed)};
    };
    scenario(attempt(u"worker 1"_s, Reply::array({Reply::status("OK")})) + attempt(u"worker 2"_s, Reply()),
             u"lost-update"_s);
    has(u"1 EXEC did nothing"_s);
    hasNot(u"✕"_s);
    has(u"2 with nothing in hand"_s);
}

void CounterStageTest::likesThatCountTwiceAreSeen()
{
    scenario({commandEvent(u"click 1"_s, "SADD u alice", Reply::integer(1)),
              commandEvent(u"click 2"_s, "SADD u alice", Reply::integer(0)),
              commandEvent(u"click 1"_s, "INCR n", Reply::integer(1)),
              commandEvent(u"click 2"_s, "INCR n", Reply::integer(2))},
             u"double-like"_s);
    has(u"1 in the set"_s);
    has(u"2 likes, it says"_s);
    has(u"✕ The number does not say how many are in the set."_s);
}

void CounterStageTest::aToggleByTheScriptAgrees()
{
    scenario(
        {commandEvent(u"click 1"_s, "EVALSHA sha 2 u n alice", Reply::array({Reply::integer(1), Reply::integer(1)}))},
        u"double-like"_s);
    has(u"1 in the set"_s);
    has(u"✓ Set and number agree."_s);
}

void CounterStageTest::aViewIsFollowedOnItsWay()
{
    scenario({commandEvent(u"viewer"_s, "INCR k", Reply::integer(1)),
              commandEvent(u"viewer"_s, "INCR k", Reply::integer(2))},
             u"flush-race"_s);
    has(u"2 views made"_s);
    has(u"2 in the counter"_s);
    apply({commandEvent(u"flusher"_s, "GETDEL k", Reply::string("2"))});
    has(u"0 in the counter"_s);
    has(u"2 with the client alone"_s);
    has(u"✓"_s);
    apply({added(u"flusher"_s, 2)});
    has(u"0 with the client alone"_s);
    has(u"2 in the row"_s);
    has(u"✓ Every view is somewhere, once."_s);
}

void CounterStageTest::viewsThatAreNowhereAreCounted()
{
    scenario({commandEvent(u"viewer"_s, "INCR k", Reply::integer(1)),
              commandEvent(u"flusher"_s, "GET k", Reply::string("1")),
              commandEvent(u"viewer"_s, "INCR k", Reply::integer(2)), added(u"flusher"_s, 1),
              commandEvent(u"flusher"_s, "DEL k", Reply::integer(1))},
             u"flush-race"_s);
    has(u"✕ 1 view is nowhere."_s);
}

void CounterStageTest::viewsThatAreTwiceAreCounted()
{
    scenario({commandEvent(u"viewer"_s, "INCR k", Reply::integer(1)), added(u"flusher"_s, 1)}, u"flush-race"_s);
    has(u"✕ 1 view is in two places."_s);
    apply({commandEvent(u"flusher"_s, "DECRBY k 1", Reply::integer(0))});
    has(u"✓"_s);
}

void CounterStageTest::aBatchThatWasAddedIsNotTwice()
{
    scenario(
        {commandEvent(u"viewer"_s, "INCR k", Reply::integer(1)),
         commandEvent(u"flusher"_s, "EVALSHA sha 2 k b id", Reply::array({Reply::string("id"), Reply::string("1")}))},
        u"flush-race"_s);
    has(u"1 set aside"_s);
    apply({added(u"flusher"_s, 1)});
    has(u"✓ Every view is somewhere, once."_s);
    apply({commandEvent(u"flusher"_s, "EVALSHA sha 1 b id", Reply::integer(1))});
    has(u"✓ Every view is somewhere, once."_s);
}

void CounterStageTest::whatDiesWithItsFlusherIsNowhere()
{
    auto crash = noteEvent(u"flusher"_s, u"crashes"_s);
    std::get<Note>(crash.what).failed = true;
    scenario({commandEvent(u"viewer"_s, "INCR k", Reply::integer(1)),
              commandEvent(u"flusher"_s, "GETDEL k", Reply::string("1")), crash},
             u"flush-race"_s);
    has(u"✕ 1 view is nowhere."_s);
}

void CounterStageTest::whatTheRunDoesItselfIsNoPart()
{
    scenario(
        {commandEvent(u"viewer"_s, "INCR k", Reply::integer(1)), commandEvent(u"main"_s, "DEL k", Reply::integer(1))},
        u"flush-race"_s);
    has(u"1 in the counter"_s);
}

LAB_TEST(CounterStageTest)
#include "counter_stage_test.moc"
