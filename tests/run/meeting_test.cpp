// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/run/meeting.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// Waits for `point` and writes down that it came by.
QCoro::Task<void> comeBy(Meeting &meeting, QString point, QStringList &order)
{
    co_await meeting.after(point);
    order.append(point);
    meeting.leave();
}

} // namespace

/// Actors wait for each other, and none in vain.
class MeetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsGoesOnWhenThePointIsReached();
    void aPointThatWasReachedIsNotWaitedFor();
    void whenAllWaitTheLastToComeGoesOn();
    void whoLeavesLetsTheLastOneGoOn();
    void aStopEndsTheWaiting();
};

void MeetingTest::whoWaitsGoesOnWhenThePointIsReached()
{
    Meeting meeting({});
    meeting.join();
    meeting.join();
    QStringList order;
    const auto waiting = comeBy(meeting, u"read"_s, order);
    meeting.reach(u"written"_s);
    QVERIFY(order.isEmpty());
    meeting.reach(u"read"_s);
    QCOMPARE(order, QStringList{u"read"_s});
}

void MeetingTest::aPointThatWasReachedIsNotWaitedFor()
{
    Meeting meeting({});
    meeting.join();
    meeting.join();
    meeting.reach(u"read"_s);
    QStringList order;
    const auto waiting = comeBy(meeting, u"read"_s, order);
    QCOMPARE(order, QStringList{u"read"_s});
}

void MeetingTest::whenAllWaitTheLastToComeGoesOn()
{
    Meeting meeting({});
    meeting.join();
    meeting.join();
    QStringList order;
    const auto first = comeBy(meeting, u"a"_s, order);
    QVERIFY(order.isEmpty());
    const auto second = comeBy(meeting, u"b"_s, order); // nobody is left who could reach either
    QCOMPARE(order, (QStringList{u"b"_s, u"a"_s}));
}

void MeetingTest::whoLeavesLetsTheLastOneGoOn()
{
    Meeting meeting({});
    meeting.join();
    meeting.join();
    QStringList order;
    const auto waiting = comeBy(meeting, u"a"_s, order);
    meeting.leave(); // it has crashed, say
    QCOMPARE(order, QStringList{u"a"_s});
}

void MeetingTest::aStopEndsTheWaiting()
{
    std::stop_source stop;
    Meeting meeting(stop.get_token());
    meeting.join();
    meeting.join();
    auto waiting = meeting.after(u"never"_s);
    stop.request_stop();
    Q_EMIT meeting.changed();
    QVERIFY(faultOf<Cancelled>(std::move(waiting)));
}

LAB_TEST(MeetingTest)
#include "meeting_test.moc"
