// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "ui/overview/stair.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

using Kind = StairLane::Piece::Kind;

namespace {

Event missAt(const QString &actor, double start)
{
    return commandEvent(actor, "GET lab:x", redis::Reply(), start);
}

Event hitAt(const QString &actor, double start)
{
    return commandEvent(actor, "GET lab:x", redis::Reply::string("copy"), start);
}

StairLane laneOf(const Stair &stair, const QString &actor)
{
    for (const auto &lane : stair.lanes) {
        if (lane.actor == actor)
            return lane;
    }
    return {};
}

} // namespace

/// What is drawn of the run on the first page is what its events say.
class StairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnOfNothing();
    void whoFoundNothingWaitsUntilTheStatementBegins();
    void whoWaitsForACopyHasAnAnswerAtTheEnd();
    void whatWasBeforeTheFirstMissIsLeftOut();
    void whoReadsAndFindsHasNotWaited();
    void thoseWhoAskComeFirstInTheirOrder();
    void howManyAskAtOnceIsCounted();
    void whoStillWaitsAtTheEndHasWaitedUntilThen();
    void theRunsOwnCommandsAreNobodys();
};

void StairTest::nothingIsDrawnOfNothing()
{
    QVERIFY(stairOf({}).lanes.isEmpty());
    QVERIFY(stairOf({hitAt(u"reader 1"_s, 0)}).lanes.isEmpty());
}

void StairTest::whoFoundNothingWaitsUntilTheStatementBegins()
{
    const auto stair = stairOf({missAt(u"a"_s, 100), statementEvent(u"a"_s, u"SELECT 1"_s, 500)});
    const QList<StairLane::Piece> expected{{Kind::Wait, 100, 500}, {Kind::Query, 500, 20'500}};
    QCOMPARE(stair.lanes.size(), 1);
    QVERIFY(stair.lanes.first().pieces == expected);
    QCOMPARE(stair.from, 100.0);
    QCOMPARE(stair.to, 20'500.0);
    QCOMPARE(stair.queries, 1);
}

void StairTest::whoWaitsForACopyHasAnAnswerAtTheEnd()
{
    const auto stair = stairOf({missAt(u"a"_s, 0), missAt(u"a"_s, 200), hitAt(u"a"_s, 400)});
    const auto pieces = laneOf(stair, u"a"_s).pieces;
    QCOMPARE(pieces.size(), 2);
    QVERIFY(pieces.contains(StairLane::Piece{Kind::Wait, 0, 400}));
    QVERIFY(pieces.contains(StairLane::Piece{Kind::Answer, 480, 480}));
    QCOMPARE(stair.queries, 0);
}

void StairTest::whatWasBeforeTheFirstMissIsLeftOut()
{
    const auto stair = stairOf({hitAt(u"a"_s, 0), hitAt(u"b"_s, 50), missAt(u"a"_s, 300), hitAt(u"a"_s, 600)});
    QCOMPARE(stair.from, 300.0);
    QCOMPARE(stair.lanes.size(), 1);
}

void StairTest::whoReadsAndFindsHasNotWaited()
{
    const auto stair = stairOf({missAt(u"a"_s, 0), hitAt(u"a"_s, 100), hitAt(u"b"_s, 90'000)});
    QVERIFY(laneOf(stair, u"b"_s).pieces.isEmpty());
    QCOMPARE(stair.to, 180.0); // nobody waited any more
}

void StairTest::thoseWhoAskComeFirstInTheirOrder()
{
    const auto stair = stairOf({missAt(u"late"_s, 0), missAt(u"early"_s, 10), missAt(u"waits"_s, 20),
                                statementEvent(u"early"_s, u"SELECT 1"_s, 100), hitAt(u"waits"_s, 150),
                                statementEvent(u"late"_s, u"SELECT 1"_s, 200)});
    QStringList order;
    for (const auto &lane : stair.lanes)
        order.append(lane.actor);
    QCOMPARE(order, (QStringList{u"early"_s, u"late"_s, u"waits"_s}));
}

void StairTest::howManyAskAtOnceIsCounted()
{
    const auto stair = stairOf({missAt(u"a"_s, 0), statementEvent(u"a"_s, u"SELECT 1"_s, 100),
                                statementEvent(u"b"_s, u"SELECT 1"_s, 10'000),
                                statementEvent(u"c"_s, u"SELECT 1"_s, 20'100), // as the first one ends
                                statementEvent(u"d"_s, u"SELECT 1"_s, 90'000)});
    QCOMPARE(stair.atOnce, 2);
    QCOMPARE(stair.queries, 4);
}

void StairTest::whoStillWaitsAtTheEndHasWaitedUntilThen()
{
    const auto stair = stairOf({missAt(u"a"_s, 0), missAt(u"b"_s, 10), statementEvent(u"a"_s, u"SELECT 1"_s, 100)});
    const QList<StairLane::Piece> expected{{Kind::Wait, 10, 20'100}};
    QVERIFY(laneOf(stair, u"b"_s).pieces == expected);
}

void StairTest::theRunsOwnCommandsAreNobodys()
{
    const auto stair = stairOf({missAt(u"main"_s, 0), missAt(u"a"_s, 500), hitAt(u"a"_s, 600)});
    QCOMPARE(stair.from, 500.0);
    QCOMPARE(stair.lanes.size(), 1);
}

LAB_TEST(StairTest)
#include "stair_test.moc"
