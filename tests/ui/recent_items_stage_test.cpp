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

/// MULTI, the commands, EXEC, as they are recorded.
Timeline transactionOf(const QString &actor, const QByteArrayList &lines)
{
    Timeline events;
    for (const auto &line : QByteArrayList{"MULTI"} + lines + QByteArrayList{"EXEC"}) {
        auto event = commandEvent(actor, line, line == "EXEC" ? Reply::array({}) : Reply::status("QUEUED"));
        std::get<redis::CommandRecord>(event.what).group = redis::CommandRecord::Group::Transaction;
        events.append(event);
    }
    return events;
}

const Fields Longest{{u"longest_life_ms"_s, 2'592'000'000LL}};

} // namespace

/// What the stage of lesson 03 says and shows, fed by hand.
class RecentItemsStageTest : public StageBench
{
    Q_OBJECT

public:
    RecentItemsStageTest()
        : StageBench(u"recent-items"_s, {series::Redis})
    {
    }

private Q_SLOTS:
    void theListIsShownNewestFirst();
    void whatIsWrongWithTheKeyIsSaid();
    void aTransactionIsOneStep();
    void aQueuedCommandChangesNothingBeforeExec();
    void whatIsInTwiceIsMarked();
    void whatMovedHasNotComeIn();
    void whatIsPushedOutIsCounted();
    void aListThatOnlyGrowsIsToldByItsLength();
    void aSortedSetHasEachOnce();

private:
    void show() override
    {
        observe({listKey({"102", "101", "a product with a long name"})}, Longest);
        scenario({commandEvent(u"device 1"_s, "LPUSH k 101", Reply::integer(1)),
                  commandEvent(u"device 2"_s, "LPUSH k 101", Reply::integer(2))});
    }
    void has(const QString &text) { QVERIFY2(words().contains(text), qPrintable(words())); }
    void hasNot(const QString &text) { QVERIFY2(!words().contains(text), qPrintable(words())); }
};

void RecentItemsStageTest::theListIsShownNewestFirst()
{
    has(u"Press Run to view a product."_s);
    observe({listKey({"102", "101"})}, Longest);
    QVERIFY(words().indexOf(u"102"_s) < words().indexOf(u"101"_s));
    hasNot(u"⚠"_s);
}

void RecentItemsStageTest::whatIsWrongWithTheKeyIsSaid()
{
    auto endless = listKey({"101"});
    endless.ttlMillis = -1;
    observe({endless}, Longest);
    has(u"⚠ It has no end."_s);
    observe({listKey({"101"}, 35)}, Longest);
    has(u"⚠ 35 items: nobody has cut the list."_s);
    observe({setKey("lab:recent:{ann}", {"101"})}, Longest);
    has(u"A set: the list commands answer WRONGTYPE."_s);
    observe({missingKey("lab:recent:{ann}")}, Longest);
    has(u"No list"_s);
}

void RecentItemsStageTest::aTransactionIsOneStep()
{
    operation(transactionOf(u"main"_s, {"LREM k 0 a", "LPUSH k a"}));
    has(u"1. EXEC → 2 commands"_s);
    hasNot(u"QUEUED"_s);
    hasNot(u"2."_s);
}

void RecentItemsStageTest::aQueuedCommandChangesNothingBeforeExec()
{
    auto events = transactionOf(u"device 1"_s, {"LPUSH k a"});
    const auto exec = events.takeLast();
    scenario(events);
    has(u"Came in: 0,"_s);
    apply({exec});
    has(u"Came in: 1,"_s);
}

void RecentItemsStageTest::whatIsInTwiceIsMarked()
{
    scenario({commandEvent(u"device 1"_s, "LPUSH k a", Reply::integer(1)),
              commandEvent(u"device 2"_s, "LPUSH k b", Reply::integer(2))});
    hasNot(u"✕"_s);
    apply({commandEvent(u"device 2"_s, "LPUSH k a", Reply::integer(3))});
    has(u"3 items, 2 of them different"_s);
    has(u"✕ a"_s);
    hasNot(u"✕ b"_s);
    has(u"✕ One product is in the list more than once."_s);
    apply({commandEvent(u"device 2"_s, "LREM k 0 a", Reply::integer(2))});
    hasNot(u"✕"_s);
}

void RecentItemsStageTest::whatMovedHasNotComeIn()
{
    scenario({commandEvent(u"device 1"_s, "LPUSH k a", Reply::integer(1)),
              commandEvent(u"device 1"_s, "LREM k 0 a", Reply::integer(1)),
              commandEvent(u"device 1"_s, "LPUSH k a", Reply::integer(1))});
    has(u"Came in: 1, moved to the front: 1"_s);
}

void RecentItemsStageTest::whatIsPushedOutIsCounted()
{
    scenario({commandEvent(u"main"_s, "RPUSH k a b c", Reply::integer(3)),
              commandEvent(u"device 1"_s, "LPUSH k d", Reply::integer(4)),
              commandEvent(u"device 1"_s, "LTRIM k 0 1", Reply::status("OK"))});
    has(u"2 items"_s);
    has(u"the last one: b"_s);
}

void RecentItemsStageTest::aListThatOnlyGrowsIsToldByItsLength()
{
    Timeline events;
    for (int i = 0; i < 300; ++i)
        events.append(commandEvent(u"device 1"_s, "LPUSH k p" + QByteArray::number(i), Reply::integer(i + 1)));
    scenario(events);
    has(u"✕ 300 items where 20 are wanted."_s);
    has(u"p299"_s);
}

void RecentItemsStageTest::aSortedSetHasEachOnce()
{
    scenario(transactionOf(u"device 1"_s, {"ZADD k 1 a"}) + transactionOf(u"device 1"_s, {"ZADD k 2 b"}) +
             transactionOf(u"device 1"_s, {"ZADD k 3 a", "ZREMRANGEBYRANK k 0 -2"}));
    has(u"moved to the front: 1"_s);
    has(u"the last one: b"_s);
    hasNot(u"✕"_s);
}

LAB_TEST(RecentItemsStageTest)
#include "recent_items_stage_test.moc"
