// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/eviction.h"
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Much = 100 << 20; // bytes

/// A run on a server that has 20 MB, which is less than what is to be written.
struct FullServer
{
    explicit FullServer(const QByteArray &policy)
    {
        ask({"CONFIG", "SET", "maxmemory", "20mb", "maxmemory-policy", policy});
    }
    redis::Reply ask(const redis::Command &command) { return waitFor(beside.send(command)); }
    /// The message of the refusal; empty when there is none.
    QString refusal(qint64 bytes = Much)
    {
        Run run(environment, main, {});
        const auto fault = faultOf<Error>(refuseEviction(run, bytes));
        return fault ? fault->message() : QString();
    }

    RedisProcess server;
    QTemporaryDir folder;
    Environment environment = environmentAt(server.endpoint(), folder.path());
    redis::Client main{server.endpoint()};
    redis::Client beside{server.endpoint()};
};

} // namespace

class EvictionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfOthersAreNotRiskedAndTheNumbersAreNamed();
    void keysOfOthersInAnotherDatabaseCountToo();
    void whoAsksForItMayEvict();
    void theLabsOwnKeysMayGo();
    void withRoomEnoughNothingIsRefused();
    void withoutALimitNothingIsRefused();
    void aServerThatEvictsNothingRefusesForItself();
    void keysWithoutTtlAreSafeUnderAVolatilePolicy();
    void ownKeysWithoutTtlDoNotHideThoseOfOthers();
    void ownKeysWithTtlMayGo();
    void howeverManyOwnKeysThereAreAllOfThemCount();
    void aServerThatDoesNotTellIsTakenAtItsWord();
    void lookingIsNotRecorded();
};

void EvictionTest::keysOfOthersAreNotRiskedAndTheNumbersAreNamed()
{
    FullServer full("allkeys-lru");
    full.ask({"MSET", "yours", "1", "yours:2", "1", "lab:mine", "1"});
    const auto refusal = full.refusal();
    for (const auto &part : {u"20971520"_s, u"104857600"_s, u"allkeys-lru"_s, u"3 keys"_s, u"at most 1"_s})
        QVERIFY2(refusal.contains(part), qPrintable(refusal));
}

void EvictionTest::keysOfOthersInAnotherDatabaseCountToo()
{
    FullServer full("allkeys-random");
    full.ask({"SELECT", "3"});
    full.ask({"SET", "yours", "1"});
    QVERIFY(!full.refusal().isEmpty());
}

void EvictionTest::whoAsksForItMayEvict()
{
    FullServer full("allkeys-lru");
    full.ask({"SET", "yours", "1"});
    full.environment.mayEvict = true;
    QCOMPARE(full.refusal(), QString());
}

void EvictionTest::theLabsOwnKeysMayGo()
{
    FullServer full("allkeys-lru");
    full.ask({"MSET", "lab:a", "1", "lab:b", "1"});
    QCOMPARE(full.refusal(), QString());
}

void EvictionTest::withRoomEnoughNothingIsRefused()
{
    FullServer full("allkeys-lru");
    full.ask({"SET", "yours", "1"});
    QCOMPARE(full.refusal(1000), QString());
}

void EvictionTest::withoutALimitNothingIsRefused()
{
    FullServer full("allkeys-lru");
    full.ask({"SET", "yours", "1"});
    full.ask({"CONFIG", "SET", "maxmemory", "0"});
    QCOMPARE(full.refusal(), QString());
}

void EvictionTest::aServerThatEvictsNothingRefusesForItself()
{
    FullServer full("noeviction");
    full.ask({"SET", "yours", "1"});
    QCOMPARE(full.refusal(), QString()); // OOM, which the server says itself
}

void EvictionTest::keysWithoutTtlAreSafeUnderAVolatilePolicy()
{
    FullServer full("volatile-ttl");
    full.ask({"SET", "yours", "1"});
    QCOMPARE(full.refusal(), QString());
    full.ask({"EXPIRE", "yours", "100"});
    QVERIFY(!full.refusal().isEmpty());
}

void EvictionTest::ownKeysWithoutTtlDoNotHideThoseOfOthers()
{
    FullServer full("volatile-lru");
    full.ask({"SET", "yours", "1", "EX", "100"});
    full.ask({"MSET", "lab:a", "1", "lab:b", "1", "lab:c", "1"});
    const auto refusal = full.refusal();
    QVERIFY2(refusal.contains(u"may remove 1 keys"_s) && refusal.contains(u"at most 0 "_s), qPrintable(refusal));
}

void EvictionTest::ownKeysWithTtlMayGo()
{
    FullServer full("volatile-lru");
    full.ask({"SET", "yours", "1"});
    full.ask({"SET", "lab:a", "1"});
    full.ask({"SET", "lab:b", "1", "EX", "100"});
    QCOMPARE(full.refusal(), QString());
}

void EvictionTest::howeverManyOwnKeysThereAreAllOfThemCount()
{
    FullServer full("allkeys-lru");
    full.ask({"CONFIG", "SET", "maxmemory", "0"});
    full.ask({"DEBUG", "POPULATE", "150000", "lab:own", "1"});
    full.ask({"CONFIG", "SET", "maxmemory", "100mb"});
    QCOMPARE(full.refusal(), QString());
    full.ask({"SET", "yours", "1"});
    QVERIFY(full.refusal().contains(u"at most 150000 "_s));
}

void EvictionTest::aServerThatDoesNotTellIsTakenAtItsWord()
{
    FullServer full("allkeys-lru");
    full.ask({"SET", "yours", "1"});
    full.ask({"ACL", "SETUSER", "default", "-info"});
    QCOMPARE(full.refusal(), QString());
}

void EvictionTest::lookingIsNotRecorded()
{
    FullServer full("allkeys-lru");
    full.ask({"SET", "yours", "1"});
    Run run(full.environment, full.main, {});
    QVERIFY(faultOf<Error>(refuseEviction(run, Much)));
    QVERIFY(run.timeline().isEmpty());
}

LAB_TEST(EvictionTest)
#include "eviction_test.moc"
