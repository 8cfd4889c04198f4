// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/listener_queue.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace lab::sse;

namespace {

QByteArray takeAll(ListenerQueue &queue, qsizetype step = 4096)
{
    QByteArray all;
    QByteArray part(step, '\0');
    while (const auto size = queue.take(part.data(), step))
        all += part.first(size);
    return all;
}

} // namespace

class ListenerQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsComesInOrderInPartsOfAnySize()
    {
        for (const qsizetype step : {1, 2, 3, 5, 100}) {
            ListenerQueue queue(100);
            queue.push("first");
            queue.notice("|");
            queue.push("second");
            QCOMPARE(takeAll(queue, step), QByteArray("first|second"));
            QVERIFY(queue.isEmpty());
            QCOMPARE(queue.sent(), 2);
        }
    }

    void aMessageCountsAsSentWhenAllOfItHasGone()
    {
        ListenerQueue queue(100);
        queue.push("abc");
        QByteArray part(2, '\0');
        QCOMPARE(queue.take(part.data(), 2), 2);
        QCOMPARE(queue.sent(), 0);
        QCOMPARE(queue.take(part.data(), 2), 1);
        QCOMPARE(queue.sent(), 1);
    }

    void whatFindsNoRoomIsDroppedAndToldInItsPlace()
    {
        ListenerQueue queue(10);
        queue.push("12345");
        queue.push("67890");
        queue.push("lost");
        queue.push("lost");
        QCOMPARE(queue.dropped(), 2);
        QByteArray part(5, '\0');
        QCOMPARE(queue.take(part.data(), 5), 5);
        queue.push("after");
        const auto rest = takeAll(queue);
        QVERIFY(rest.startsWith("67890event: dropped\ndata: 2 messages were dropped here"));
        QVERIFY(rest.endsWith("\n\nafter"));
        QCOMPARE(queue.sent(), 3);
    }

    void whatWasDroppedLastIsToldWithoutAnotherMessage()
    {
        ListenerQueue queue(4);
        queue.push("1234");
        queue.push("lost");
        QVERIFY(takeAll(queue).startsWith("1234event: dropped\ndata: 1 message was dropped here"));
        QVERIFY(queue.isEmpty());
    }

    void aMessageThatIsTooLargeIsDroppedByAnEmptyQueueToo()
    {
        ListenerQueue queue(4);
        queue.push("12345");
        QCOMPARE(queue.dropped(), 1);
        QVERIFY(!queue.isEmpty());
        QVERIFY(takeAll(queue).startsWith("event: dropped\n"));
    }

    void whatWaitsIsBoundedHoweverMuchComes()
    {
        ListenerQueue queue(1000);
        for (int i = 0; i < 100'000; ++i) {
            queue.push(QByteArray(90, 'm'));
            queue.notice(QByteArray(50, 'n'));
        }
        QVERIFY(queue.dropped() >= 100'000 - 1000 / 90);
        const auto waiting = takeAll(queue);
        QVERIFY2(waiting.size() <= 1000 + 4096 + 200, qPrintable(QString::number(waiting.size())));
        QCOMPARE(std::count(waiting.begin(), waiting.end(), 'm') / 90 >= 1, true);
    }

    void aNoticeFindsRoomWhereMessagesDoNot()
    {
        ListenerQueue queue(4);
        queue.push("1234");
        queue.notice("gap");
        QCOMPARE(takeAll(queue), QByteArray("1234gap"));
    }
};

LAB_TEST(ListenerQueueTest)
#include "listener_queue_test.moc"
