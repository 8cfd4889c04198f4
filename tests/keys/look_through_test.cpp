// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/look_through.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace lab;
using namespace lab::testing;

class LookThroughTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { send({"FLUSHALL"}); }

    void itEndsWithTheFirstThatIsSought();
    void whatIsNotThereIsNotFoundAmongAll();
    void keysOfOthersAreNotLookedAt();
    void moreThanTheLimitIsNotComplete();
    void aKeyThatHasGoneSinceIsNotCounted();
    void aStopCancelsIt();

private:
    redis::Reply send(const redis::Command &command) { return waitFor(m_client.send(command)); }
    void fill(int count)
    {
        send({"EVAL", "for i = 1, ARGV[1] do redis.call('SET', 'lab:' .. i, i) end", "0", QByteArray::number(count)});
    }

    RedisProcess m_server;
    redis::Client m_client{m_server.endpoint()};
};

namespace {

bool isNothingSought(const KeyValue &)
{
    return false;
}

} // namespace

void LookThroughTest::itEndsWithTheFirstThatIsSought()
{
    fill(1200);
    const auto looked =
        waitFor(lookThrough(m_client, Keyspace(), {}, [](const KeyValue &key) { return key.bytes == "700"; }));
    QVERIFY(looked.found);
    QCOMPARE(looked.found->key, Key{"lab:700"});
    QVERIFY(looked.complete);
    QVERIFY(looked.count >= 1 && looked.count <= 1200);
}

void LookThroughTest::whatIsNotThereIsNotFoundAmongAll()
{
    fill(1200);
    const auto looked = waitFor(lookThrough(m_client, Keyspace(), {}, isNothingSought));
    QVERIFY(!looked.found);
    QCOMPARE(looked.count, 1200);
    QVERIFY(looked.complete);
}

void LookThroughTest::keysOfOthersAreNotLookedAt()
{
    send({"MSET", "lab:a", "mine", "other:a", "sought"});
    const auto looked =
        waitFor(lookThrough(m_client, Keyspace(), {}, [](const KeyValue &key) { return key.bytes == "sought"; }));
    QVERIFY(!looked.found);
    QCOMPARE(looked.count, 1);
}

void LookThroughTest::moreThanTheLimitIsNotComplete()
{
    fill(5000);
    ScanOptions options;
    options.limit = 1500;
    const auto looked = waitFor(lookThrough(m_client, Keyspace(), options, isNothingSought));
    QVERIFY(!looked.complete);
    QVERIFY(looked.count >= 1500 && looked.count < 5000);
}

void LookThroughTest::aKeyThatHasGoneSinceIsNotCounted()
{
    fill(600);
    // The first key that is looked at has all others taken away, by the same connection: so before the second page is
    // read.
    std::optional<redis::PendingReply> taken;
    const auto looked = waitFor(lookThrough(m_client, Keyspace(), {}, [&](const KeyValue &) {
        if (!taken)
            taken = m_client.send({"FLUSHALL"});
        return false;
    }));
    QCOMPARE(looked.count, 500);
    QVERIFY(!looked.found);
}

void LookThroughTest::aStopCancelsIt()
{
    fill(1200);
    std::stop_source stop;
    ScanOptions options;
    options.stop = stop.get_token();
    QVERIFY(faultOf<Cancelled>(lookThrough(m_client, Keyspace(), options, [&stop](const KeyValue &) {
        stop.request_stop(); // while the first page is looked at
        return false;
    })));
}

LAB_TEST(LookThroughTest)
#include "look_through_test.moc"
