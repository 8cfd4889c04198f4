// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/event_mailbox.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

EventBatch batchOf(int events, qint64 total)
{
    EventBatch batch;
    for (int i = 0; i < events; ++i)
        batch.events.append({u"a"_s, Note{}});
    batch.total = total;
    return batch;
}

} // namespace

class EventMailboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWakeUpWaitsHoweverMuchComes();
    void aBusyReaderCostsNoMemory();
};

void EventMailboxTest::oneWakeUpWaitsHoweverMuchComes()
{
    EventMailbox mailbox;
    QVERIFY(mailbox.put(batchOf(2, 2)));
    QVERIFY(!mailbox.put(batchOf(3, 5)));
    const auto taken = mailbox.take();
    QCOMPARE(taken.events.size(), 5);
    QCOMPARE(taken.total, 5);
    QVERIFY(mailbox.put(batchOf(1, 6)));
    QCOMPARE(mailbox.take().events.size(), 1);
}

void EventMailboxTest::aBusyReaderCostsNoMemory()
{
    EventMailbox mailbox;
    constexpr int Batch = 5'000;
    for (qint64 i = 1; i <= 20; ++i)
        mailbox.put(batchOf(Batch, i * Batch));
    const auto taken = mailbox.take();
    QCOMPARE(taken.events.size(), qsizetype(EventMailbox::Capacity));
    QCOMPARE(taken.total, 20 * Batch);
}

LAB_TEST(EventMailboxTest)
#include "event_mailbox_test.moc"
