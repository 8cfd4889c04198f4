// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/caretaker.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

Environment at(const redis::Endpoint &endpoint, const QByteArray &prefix = "lab:")
{
    static const QTemporaryDir folder;
    auto environment = environmentAt(endpoint, folder.path());
    environment.keys = Keyspace(prefix);
    return environment;
}

/// A caretaker, what it said, and a server beside it.
struct CareBench
{
    RedisProcess server;
    redis::Client beside{server.endpoint()};
    Caretaker caretaker;
    QSignalSpy health{&caretaker, &Caretaker::healthChanged};
    QSignalSpy listings{&caretaker, &Caretaker::keysListed};
    QSignalSpy inspections{&caretaker, &Caretaker::inspected};
    QSignalSpy cleanings{&caretaker, &Caretaker::cleaned};

    redis::Reply ask(const redis::Command &command) { return waitFor(beside.send(command)); }
    QByteArrayList keys()
    {
        auto names = ask({"KEYS", "*"}).texts();
        std::sort(names.begin(), names.end());
        return names;
    }
    KeyListing list(qint64 limit = 100'000)
    {
        listings.clear();
        caretaker.listKeys(limit);
        return listings.wait(Patience) ? listings.last().first().value<KeyListing>() : KeyListing();
    }
    /// How many were removed, or what went wrong.
    QString clean()
    {
        cleanings.clear();
        caretaker.clean();
        if (!cleanings.wait(Patience))
            return u"no answer"_s;
        const auto problem = cleanings.last()[1].toString();
        return problem.isEmpty() ? QString::number(cleanings.last()[0].toLongLong()) : problem;
    }
    /// Waits for a word on the server's health with which `wanted` is content.
    template <typename Wanted>
    std::optional<Health> healthThat(Wanted wanted)
    {
        std::optional<Health> found;
        becomesTrue([&] {
            while (!health.isEmpty() && !found) {
                const auto told = health.takeFirst().first().value<Health>();
                if (wanted(told))
                    found = told;
            }
            return found.has_value();
        });
        return found;
    }
};

QByteArrayList namesOf(const KeyListing &listing)
{
    QByteArrayList names;
    for (const auto &key : listing.keys)
        names.append(key.name);
    return names;
}

} // namespace

class CaretakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheServersHealth();
    void aDeadServerIsToldAndItsRecoveryToo();
    void aServerThatWasNeverThereIsTold();
    void aUserWhoMayNotAskForInfoFindsTheServerReachable();
    void aMissingPasswordIsAProblem();
    void listsTheKeysUnderThePrefixInOrder();
    void keysOfOthersAreNeitherListedNorRemoved_data();
    void keysOfOthersAreNeitherListedNorRemoved();
    void manyKeysAreListedOnceEach();
    void aListingStopsAtItsLimit();
    void aListingWithoutServerIsEmpty();
    void aListingThatFailsSaysWhy();
    void cleaningCountsWhatItRemoved();
    void cleaningWithoutServerSaysSo();
    void cleaningADeadServerSaysWhy();
    void whatMayNotBeReadIsToldAndNotTakenForMissing();
    void aValueIsInspectedPageByPage();
    void inspectsAKey();
    void answersOfAnOlderEnvironmentAreDropped();
    void destroyingItWhileItWaitsIsClean();
};

void CaretakerTest::tellsTheServersHealth()
{
    CareBench bench;
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    const auto health = bench.healthThat([](const Health &) { return true; });
    QVERIFY(health);
    QVERIFY2(health->reachable, qPrintable(health->problem));
    QVERIFY(health->problem.isEmpty());
    QVERIFY(health->product == u"Redis"_s || health->product == u"Valkey"_s);
    QVERIFY(health->version.count(u'.') == 2);
    QVERIFY(health->pingMicros > 0);
    QVERIFY(health->usedMemory > 100'000);
}

void CaretakerTest::aDeadServerIsToldAndItsRecoveryToo()
{
    CareBench bench;
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    QVERIFY(bench.healthThat([](const Health &health) { return health.reachable; }));
    bench.server.kill();
    const auto dead = bench.healthThat([](const Health &health) { return !health.reachable; });
    QVERIFY(dead);
    QVERIFY(!dead->problem.isEmpty());
    bench.server.start();
    QVERIFY(bench.healthThat([](const Health &health) { return health.reachable; }));
}

void CaretakerTest::aServerThatWasNeverThereIsTold()
{
    CareBench bench;
    bench.server.kill();
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    const auto health = bench.healthThat([](const Health &) { return true; });
    QVERIFY(health && !health->reachable && !health->problem.isEmpty());
    bench.server.start();
    QVERIFY(bench.healthThat([](const Health &told) { return told.reachable; }));
}

void CaretakerTest::aUserWhoMayNotAskForInfoFindsTheServerReachable()
{
    CareBench bench;
    bench.ask({"ACL", "SETUSER", "bob", "on", ">pw", "~lab:*", "+@all", "-info"});
    const auto endpoint = bench.server.endpointOf(u"bob"_s, u"pw"_s);
    bench.caretaker.setEnvironment(at(endpoint));
    const auto health = bench.healthThat([](const Health &) { return true; });
    QVERIFY(health);
    QVERIFY2(health->reachable, qPrintable(health->problem));
    QVERIFY(health->product.isEmpty() && health->version.isEmpty());
    QCOMPARE(health->usedMemory, -1);
    QVERIFY(health->pingMicros > 0);
}

void CaretakerTest::aMissingPasswordIsAProblem()
{
    CareBench bench;
    bench.ask({"CONFIG", "SET", "requirepass", "s3cret"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    const auto health = bench.healthThat([](const Health &) { return true; });
    QVERIFY(health && !health->reachable);
    QVERIFY2(health->problem.contains(u"NOAUTH"_s), qPrintable(health->problem));
}

void CaretakerTest::listsTheKeysUnderThePrefixInOrder()
{
    CareBench bench;
    bench.ask({"MSET", "lab:b", "1", "lab:a", "1", "other", "1", "xlab:c", "1"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    const auto listing = bench.list();
    QCOMPARE(namesOf(listing), (QByteArrayList{"lab:a", "lab:b"}));
    QVERIFY(listing.complete);
    QCOMPARE(listing.total, 4);
    QCOMPARE(listing.scanned, 4);
    QVERIFY(listing.problem.isEmpty());
}

void CaretakerTest::keysOfOthersAreNeitherListedNorRemoved_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("neighbour"); // what the prefix would match if it were taken for a glob
    QTest::newRow("plain") << "lab:"_ba
                           << "labx:"_ba;
    QTest::newRow("star") << "l*b:"_ba
                          << "lab:"_ba;
    QTest::newRow("question mark") << "l?b:"_ba
                                   << "lab:"_ba;
    QTest::newRow("brackets") << "l[a-c]b:"_ba
                              << "lab:"_ba;
    QTest::newRow("caret") << "l[^x]b:"_ba
                           << "lab:"_ba;
    QTest::newRow("backslash") << "l\\ab:"_ba
                               << "lab:"_ba;
    QTest::newRow("capitals") << "lab:"_ba
                              << "LAB:"_ba;
    QTest::newRow("no text") << "\xff\xfe:"_ba
                             << "\xff:"_ba;
}

void CaretakerTest::keysOfOthersAreNeitherListedNorRemoved()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, neighbour);
    CareBench bench;
    bench.ask({"MSET", prefix + "own", "1", prefix, "1", neighbour + "other", "1"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint(), prefix));
    QCOMPARE(namesOf(bench.list()), (QByteArrayList{prefix, prefix + "own"}));
    QCOMPARE(bench.clean(), u"2"_s);
    QCOMPARE(bench.keys(), QByteArrayList{neighbour + "other"});
}

void CaretakerTest::manyKeysAreListedOnceEach()
{
    CareBench bench;
    bench.ask({"EVAL", "for i = 1, 20000 do redis.call('SET', 'lab:' .. i, i) end", "0"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    const auto listing = bench.list();
    QCOMPARE(listing.keys.size(), 20'000);
    QVERIFY(std::is_sorted(listing.keys.begin(), listing.keys.end()));
    QVERIFY(std::adjacent_find(listing.keys.begin(), listing.keys.end()) == listing.keys.end());
    QVERIFY(listing.complete);
}

void CaretakerTest::aListingStopsAtItsLimit()
{
    CareBench bench;
    bench.ask({"EVAL", "for i = 1, 20000 do redis.call('SET', 'lab:' .. i, i) end", "0"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    const auto listing = bench.list(1500);
    QVERIFY(!listing.complete);
    QVERIFY(listing.keys.size() >= 1500 && listing.keys.size() < 20'000);
    QVERIFY(listing.scanned < listing.total);
    QCOMPARE(listing.total, 20'000);
}

void CaretakerTest::aListingWithoutServerIsEmpty()
{
    CareBench bench;
    const auto listing = bench.list();
    QVERIFY(listing.keys.isEmpty());
    QVERIFY(!listing.complete);
}

void CaretakerTest::aListingThatFailsSaysWhy()
{
    CareBench bench;
    bench.ask({"ACL", "SETUSER", "default", "-scan"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    const auto listing = bench.list();
    QVERIFY(!listing.complete);
    QVERIFY2(listing.problem.contains(u"NOPERM"_s), qPrintable(listing.problem));
}

void CaretakerTest::cleaningCountsWhatItRemoved()
{
    CareBench bench;
    bench.ask({"EVAL", "for i = 1, 2500 do redis.call('SET', 'lab:' .. i, i) end", "0"});
    bench.ask({"RPUSH", "lab:list", "a", "b"});
    bench.ask({"SET", "other", "1"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    QCOMPARE(bench.clean(), u"2501"_s);
    QCOMPARE(bench.keys(), QByteArrayList{"other"});
    QCOMPARE(bench.clean(), u"0"_s);
}

void CaretakerTest::cleaningWithoutServerSaysSo()
{
    CareBench bench;
    QCOMPARE(bench.clean(), u"There is no Redis server yet."_s);
}

void CaretakerTest::cleaningADeadServerSaysWhy()
{
    CareBench bench;
    bench.server.kill();
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    const auto answer = bench.clean();
    bool isCount = false;
    answer.toLongLong(&isCount);
    QVERIFY2(!isCount && answer != u"no answer"_s, qPrintable(answer));
}

void CaretakerTest::inspectsAKey()
{
    CareBench bench;
    bench.ask({"SET", "lab:a", "hello"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    bench.caretaker.inspect(Key{"lab:a"});
    QVERIFY(bench.inspections.wait(Patience));
    const auto found = bench.inspections.takeFirst().first().value<KeyValue>();
    QCOMPARE(found.bytes, "hello"_ba);
    bench.caretaker.inspect(Key{"lab:gone"});
    QVERIFY(bench.inspections.wait(Patience));
    const auto gone = bench.inspections.takeFirst().first().value<KeyValue>();
    QCOMPARE(gone.key.name, "lab:gone"_ba);
    QVERIFY(!gone.exists());
}

void CaretakerTest::whatMayNotBeReadIsToldAndNotTakenForMissing()
{
    CareBench bench;
    bench.ask({"SET", "lab:a", "hello"});
    bench.ask({"ACL", "SETUSER", "default", "-get", "-getrange"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    bench.caretaker.inspect(Key{"lab:a"});
    QVERIFY(bench.inspections.wait(Patience));
    const auto told = bench.inspections.takeFirst();
    QCOMPARE(told[0].value<KeyValue>().key.name, "lab:a"_ba);
    QVERIFY2(told[1].toString().contains(u"NOPERM"_s), qPrintable(told[1].toString()));
}

void CaretakerTest::aValueIsInspectedPageByPage()
{
    CareBench bench;
    bench.ask({"EVAL", "for i = 1, 250 do redis.call('RPUSH', 'lab:l', i) end", "0"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    bench.caretaker.inspect(Key{"lab:l"});
    QVERIFY(bench.inspections.wait(Patience));
    const auto first = bench.inspections.takeFirst().first().value<KeyValue>();
    QCOMPARE(first.elements.size(), 100);
    bench.caretaker.inspectMore(first, {.elements = 1000});
    QVERIFY(bench.inspections.wait(Patience));
    const auto whole = bench.inspections.takeFirst().first().value<KeyValue>();
    QVERIFY(whole.isComplete());
    QCOMPARE(whole.elements.size(), 250);
    QCOMPARE(whole.elements.last().name, "250"_ba);
}

void CaretakerTest::answersOfAnOlderEnvironmentAreDropped()
{
    CareBench bench;
    bench.ask({"SET", "lab:old", "1"});
    bench.caretaker.setEnvironment(at(bench.server.endpoint()));
    QCOMPARE(namesOf(bench.list()), QByteArrayList{"lab:old"});
    bench.ask({"CLIENT", "PAUSE", "600000", "ALL"}); // the next answers would come long after the change
    bench.listings.clear();
    bench.caretaker.listKeys();
    bench.caretaker.clean();
    bench.caretaker.inspect(Key{"lab:old"});

    const RedisProcess other;
    redis::Client there(other.endpoint());
    waitFor(there.command("SET", "lab:new", "1"));
    bench.caretaker.setEnvironment(at(other.endpoint()));
    bench.caretaker.inspect(Key{"lab:new"});
    QVERIFY(bench.inspections.wait(Patience));
    QCOMPARE(namesOf(bench.list()), QByteArrayList{"lab:new"});
    QCOMPARE(bench.listings.size(), 1);
    QCOMPARE(bench.inspections.size(), 1);
    QCOMPARE(bench.inspections.first().first().value<KeyValue>().key.name, "lab:new"_ba);
    QVERIFY(bench.cleanings.isEmpty());
}

void CaretakerTest::destroyingItWhileItWaitsIsClean()
{
    const RedisProcess server;
    redis::Client beside(server.endpoint());
    waitFor(beside.command("CLIENT", "PAUSE", 600'000, "ALL"));
    for (int i = 0; i < 10; ++i) {
        Caretaker caretaker;
        caretaker.setEnvironment(at(server.endpoint()));
        caretaker.listKeys();
        caretaker.clean();
        caretaker.inspect(Key{"lab:a"});
        if (i % 2 == 0)
            QCoreApplication::processEvents();
    }
}

LAB_TEST(CaretakerTest)
#include "caretaker_test.moc"
