// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/random_token.h"
#include "patterns/07_lock/cure_redlock.h"
#include "patterns/07_lock/pattern.h"
#include "tests/support/redis_process.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <algorithm>

using namespace lab;
using namespace lab::patterns::lock;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Resource Job{"job"};
const Owner Ann{"ann-1"}, Bob{"bob-2"};
const QByteArray JobKey = "lab:lock:{job}", JobFence = "lab:lock:{job}:fence";

/// What other client libraries send to free a lock: the script of the documentation, as it stands there.
const QByteArray TheirRelease = R"(if redis.call("get",KEYS[1]) == ARGV[1] then
    return redis.call("del",KEYS[1])
else
    return 0
end)";

struct LockBench
{
    RedisProcess server;
    redis::Client client{server.endpoint()}, other{server.endpoint()};
    Lock lock{client, Keyspace()};
    Coupons coupons{client, Keyspace()};

    redis::Reply ask(const redis::Command &command) { return testing::waitFor(other.send(command)); }
    Taken acquire(const Owner &owner, Lock::Millis life = 30s)
    {
        return testing::waitFor(lock.acquire(Job, life, owner));
    }
    bool release(const Owner &owner) { return testing::waitFor(lock.release(Job, owner)); }
    bool extend(const Owner &owner, Lock::Millis life) { return testing::waitFor(lock.extend(Job, owner, life)); }
    Issue issue(const Coupon &coupon, const QByteArray &user)
    {
        return testing::waitFor(coupons.issue(coupon, user, Owner{randomToken()}));
    }
    void setUp(const Coupon &coupon, qint64 stock) { testing::waitFor(coupons.setUp(coupon, stock)); }
    bool isGone(const QByteArray &key)
    {
        return becomesTrue([&] { return ask({"EXISTS", key}).integer() == 0; });
    }
};

/// Of what a script server has received: how often this script was named.
qsizetype countOf(const ScriptedServer &server, const QString &script)
{
    const auto sha = redis::Script::fromResource(u":/patterns/07_lock/%1.lua"_s.arg(script)).sha();
    const auto &received = server.received();
    return std::count_if(received.begin(), received.end(),
                         [&](const redis::Command &command) { return command.value(1) == sha; });
}

} // namespace

/// The pattern itself: one lock on one server, the coupons that it guards, and the lock on three servers.
class LockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockHasItsOwnerAloneAndAnEnd();
    void whoComesSecondIsToldForHowLong();
    void tokensRiseWithEachHolderAndWithNoOneElse();
    void theCounterOfTokensNeverEnds();
    void releaseByAnotherOwnerKeepsTheLock();
    void releaseMayBeRepeated();
    void extendIsForTheOwner();
    void aHolderWhoOverstaysFreesAndExtendsNothing();
    void anothersLockIsRespectedWhateverItsType_data();
    void anothersLockIsRespectedWhateverItsType();
    void anotherClientRespectsOurs();
    void whatAnotherClientLockedIsFreedByItsOwnerOnly();
    void aCounterThatCannotCountLocksNothing();
    void aReleaseWhoseAnswerGotLostIsTriedAgain();
    void ownersAreLongAndDiffer();
    void couponsAreIssuedUntilThereAreNone();
    void aUserGetsOneOnly();
    void aCouponThatIsNotThereIsNotLocked();
    void whatIsNoNumberIsNamedAndNothingIsWritten();
    void aHeldCouponIsNotIssued();
    void aLateTokenIsRefused();
    void theLockIsGivenBackAfterAFault();
    void theLockIsGivenBackAlthoughTheConnectionDrops();
    void theLockIsGivenBackAlthoughTheAnswerToAcquiringGotLost();
    void setUpStartsAfreshAndKeepsTheToken();
    void theKeysOfEachScriptShareASlot();
    void redlockOutlivesADeadServer();
    void aRedlockThatFailsLeavesNothing();
    void aRedlockThatComesTooLateLeavesNothing();
    void redlockReleasesItsOwnOnly();
};

void LockTest::aLockHasItsOwnerAloneAndAnEnd()
{
    LockBench bench;
    const auto taken = bench.acquire(Ann);
    QVERIFY(taken.grant);
    QCOMPARE(taken.grant->owner.text, Ann.text);
    QCOMPARE(bench.ask({"GET", JobKey}).text(), Ann.text);
    const auto left = bench.ask({"PTTL", JobKey}).integer();
    QVERIFY2(left > 20'000 && left <= 30'000, qPrintable(QString::number(left)));
}

void LockTest::whoComesSecondIsToldForHowLong()
{
    LockBench bench;
    bench.acquire(Ann);
    const auto taken = bench.acquire(Bob);
    QVERIFY(!taken.grant);
    QVERIFY2(taken.leftMillis > 20'000 && taken.leftMillis <= 30'000, qPrintable(QString::number(taken.leftMillis)));
    QCOMPARE(bench.ask({"GET", JobKey}).text(), Ann.text);
}

void LockTest::tokensRiseWithEachHolderAndWithNoOneElse()
{
    LockBench bench;
    QCOMPARE(bench.acquire(Ann).grant->token, 1);
    QVERIFY(!bench.acquire(Bob).grant);
    QVERIFY(bench.release(Ann));
    QCOMPARE(bench.acquire(Bob).grant->token, 2);
    bench.ask({"DEL", JobKey});
    QCOMPARE(bench.acquire(Ann).grant->token, 3);
}

void LockTest::theCounterOfTokensNeverEnds()
{
    LockBench bench;
    bench.acquire(Ann);
    bench.release(Ann);
    QCOMPARE(bench.ask({"TTL", JobFence}).integer(), -1);
}

void LockTest::releaseByAnotherOwnerKeepsTheLock()
{
    LockBench bench;
    bench.acquire(Ann);
    const auto before = bench.ask({"DUMP", JobKey}).text();
    QVERIFY(!bench.release(Bob));
    QCOMPARE(bench.ask({"DUMP", JobKey}).text(), before);
    QVERIFY(bench.ask({"PTTL", JobKey}).integer() > 20'000);
    QVERIFY(bench.release(Ann));
    QCOMPARE(bench.ask({"EXISTS", JobKey}).integer(), 0);
}

void LockTest::releaseMayBeRepeated()
{
    LockBench bench;
    bench.acquire(Ann);
    QVERIFY(bench.release(Ann));
    QVERIFY(!bench.release(Ann));
    bench.acquire(Bob);
    QVERIFY(!bench.release(Ann)); // and frees nobody else's
    QCOMPARE(bench.ask({"GET", JobKey}).text(), Bob.text);
}

void LockTest::extendIsForTheOwner()
{
    LockBench bench;
    bench.acquire(Ann, 10s);
    QVERIFY(!bench.extend(Bob, 600s));
    QVERIFY(bench.ask({"PTTL", JobKey}).integer() <= 10'000);
    QVERIFY(bench.extend(Ann, 600s));
    QVERIFY(bench.ask({"PTTL", JobKey}).integer() > 500'000);
}

void LockTest::aHolderWhoOverstaysFreesAndExtendsNothing()
{
    LockBench bench;
    bench.acquire(Ann, 20ms);
    QVERIFY(bench.isGone(JobKey));
    QVERIFY(!bench.extend(Ann, 30s)); // nor is the lock made anew
    QCOMPARE(bench.ask({"EXISTS", JobKey}).integer(), 0);
    QVERIFY(bench.acquire(Bob).grant);
    QVERIFY(!bench.release(Ann));
    QVERIFY(!bench.extend(Ann, 600s));
    QCOMPARE(bench.ask({"GET", JobKey}).text(), Bob.text);
    QVERIFY(bench.ask({"PTTL", JobKey}).integer() <= 30'000);
}

void LockTest::anothersLockIsRespectedWhateverItsType_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<bool>("ends");
    QTest::newRow("SET NX PX") << QByteArrayList{"SET", JobKey, "their-token", "NX", "PX", "60000"} << true;
    QTest::newRow("SETNX") << QByteArrayList{"SETNX", JobKey, "their-token"} << false;
    QTest::newRow("a hash, with re-entry") << QByteArrayList{"HSET", JobKey, "their-thread", "1"} << false;
}

void LockTest::anothersLockIsRespectedWhateverItsType()
{
    QFETCH(QByteArrayList, command);
    QFETCH(bool, ends);
    LockBench bench;
    bench.ask(command);
    const auto taken = bench.acquire(Ann);
    QVERIFY(!taken.grant);
    QCOMPARE(taken.leftMillis > 0, ends);
    QVERIFY(ends || taken.leftMillis == -1);
    QCOMPARE(bench.ask({"EXISTS", JobFence}).integer(), 0);
}

void LockTest::anotherClientRespectsOurs()
{
    LockBench bench;
    bench.acquire(Ann);
    QVERIFY(bench.ask({"SET", JobKey, "theirs", "NX", "PX", "30000"}).isNull());
    QCOMPARE(bench.ask({"EVAL", TheirRelease, "1", JobKey, "theirs"}).integer(), 0);
    QCOMPARE(bench.ask({"EVAL", TheirRelease, "1", JobKey, Ann.text}).integer(), 1); // who knows the owner may free it
    QVERIFY(bench.ask({"SET", JobKey, "theirs", "NX", "PX", "30000"}).ok());
}

void LockTest::whatAnotherClientLockedIsFreedByItsOwnerOnly()
{
    LockBench bench;
    bench.ask({"SET", JobKey, "theirs", "NX", "PX", "30000"});
    QVERIFY(!bench.release(Ann));
    QVERIFY(!bench.acquire(Ann).grant);
    QCOMPARE(bench.ask({"EVAL", TheirRelease, "1", JobKey, "theirs"}).integer(), 1);
    QVERIFY(bench.acquire(Ann).grant);
    QVERIFY(bench.release(Ann));
    bench.ask({"SET", JobKey, "theirs", "NX", "PX", "30000"});
    QVERIFY(bench.release(Owner{"theirs"})); // by our script as well
}

void LockTest::aCounterThatCannotCountLocksNothing()
{
    LockBench bench;
    bench.ask({"SET", JobFence, "rubbish"});
    QVERIFY(faultOf<redis::ServerError>(bench.lock.acquire(Job, 30s, Ann)));
    QCOMPARE(bench.ask({"EXISTS", JobKey}).integer(), 0);
}

void LockTest::aReleaseWhoseAnswerGotLostIsTriedAgain()
{
    LockBench bench;
    bench.acquire(Ann);
    auto release = bench.lock.release(Job, Ann);
    bench.client.drop();
    QVERIFY(faultOf<redis::ConnectionError>(std::move(release)));
    bench.release(Ann);
    QCOMPARE(bench.ask({"EXISTS", JobKey}).integer(), 0);
    QVERIFY(bench.acquire(Bob).grant);
    QVERIFY(!bench.release(Ann)); // and once more does no harm
    QCOMPARE(bench.ask({"GET", JobKey}).text(), Bob.text);
}

void LockTest::ownersAreLongAndDiffer()
{
    const auto one = Owner{randomToken()}, other = Owner{randomToken()};
    QCOMPARE(QByteArray::fromHex(one.text).size(), 16);
    QVERIFY(one.text != other.text);
}

void LockTest::couponsAreIssuedUntilThereAreNone()
{
    LockBench bench;
    bench.setUp({"x"}, 2);
    const auto first = bench.issue({"x"}, {"ann"});
    QCOMPARE(first.said, Said::Issued);
    QCOMPARE(first.remaining, 1);
    QCOMPARE(first.grant->token, 1);
    QCOMPARE(bench.issue({"x"}, {"bob"}).remaining, 0);
    QCOMPARE(bench.issue({"x"}, {"cho"}).said, Said::SoldOut);
    QCOMPARE(bench.ask({"GET", "lab:coupon:{x}:stock"}).text(), "0"_ba);
    QCOMPARE(bench.ask({"SCARD", "lab:coupon:{x}:issued"}).integer(), 2);
    QCOMPARE(bench.ask({"EXISTS", "lab:lock:{coupon:x}"}).integer(), 0);
}

void LockTest::aUserGetsOneOnly()
{
    LockBench bench;
    bench.setUp({"x"}, 5);
    QCOMPARE(bench.issue({"x"}, {"ann"}).said, Said::Issued);
    QCOMPARE(bench.issue({"x"}, {"ann"}).said, Said::HasOne);
    QCOMPARE(testing::waitFor(bench.coupons.issueAtOnce({"x"}, {"ann"})).said, Said::HasOne);
    QCOMPARE(testing::waitFor(bench.coupons.issueUnsafely({"x"}, {"ann"})).said, Said::HasOne);
    QCOMPARE(bench.ask({"GET", "lab:coupon:{x}:stock"}).text(), "4"_ba);
}

void LockTest::aCouponThatIsNotThereIsNotLocked()
{
    LockBench bench;
    QCOMPARE(bench.issue({"none"}, {"ann"}).said, Said::Unknown);
    QCOMPARE(testing::waitFor(bench.coupons.issueAtOnce({"none"}, {"ann"})).said, Said::Unknown);
    QCOMPARE(testing::waitFor(bench.coupons.issueUnsafely({"none"}, {"ann"})).said, Said::Unknown);
    QVERIFY(!testing::waitFor(bench.coupons.status({"none"})).stock);
    QCOMPARE(bench.ask({"DBSIZE"}).integer(), 0);
}

void LockTest::whatIsNoNumberIsNamedAndNothingIsWritten()
{
    LockBench bench;
    bench.setUp({"x"}, 5);
    for (const auto &key : {"lab:coupon:{x}:stock"_ba, "lab:coupon:{x}:fence"_ba}) {
        for (const auto &value : {"abc"_ba, ""_ba, "9223372036854775807"_ba}) {
            if (key.endsWith("fence") && value.startsWith("9"))
                continue; // a token like any other
            bench.ask({"SET", key, value});
            QVERIFY_THROWS_EXCEPTION(redis::ServerError, bench.issue({"x"}, "ann"));
            QCOMPARE(bench.ask({"GET", key}).text(), value);
            QCOMPARE(bench.ask({"EXISTS", "lab:coupon:{x}:issued"}).integer(), 0);
            QVERIFY(bench.isGone("lab:lock:{coupon:x}"));
        }
        bench.ask({"SET", key, "3"});
    }
    QCOMPARE(bench.issue({"x"}, "ann").remaining, 2);
    bench.ask({"SET", "lab:lock:{coupon:x}:fence", "-5"}); // such a token is late, and no fault
    QCOMPARE(bench.issue({"x"}, "bob").said, Said::Late);
}

void LockTest::aHeldCouponIsNotIssued()
{
    LockBench bench;
    bench.setUp({"x"}, 5);
    bench.ask({"SET", "lab:lock:{coupon:x}", "theirs", "NX", "PX", "30000"});
    const auto issue = bench.issue({"x"}, {"ann"});
    QCOMPARE(issue.said, Said::Held);
    QVERIFY(issue.leftMillis > 20'000);
    QCOMPARE(bench.ask({"GET", "lab:coupon:{x}:stock"}).text(), "5"_ba);
    QCOMPARE(bench.ask({"GET", "lab:lock:{coupon:x}"}).text(), "theirs"_ba);
}

void LockTest::aLateTokenIsRefused()
{
    LockBench bench;
    bench.setUp({"x"}, 5);
    bench.ask({"SET", "lab:coupon:{x}:fence", "9007199254740000"}); // more than fits into 14 digits
    QCOMPARE(bench.issue({"x"}, {"ann"}).said, Said::Late);
    QCOMPARE(bench.ask({"GET", "lab:coupon:{x}:stock"}).text(), "5"_ba);
    bench.ask({"SET", "lab:lock:{coupon:x}:fence", "9007199254740000"});
    QCOMPARE(bench.issue({"x"}, {"ann"}).said, Said::Issued);
    QCOMPARE(bench.ask({"GET", "lab:coupon:{x}:fence"}).text(), "9007199254740001"_ba);
}

void LockTest::theLockIsGivenBackAfterAFault()
{
    LockBench bench;
    bench.ask({"SET", "lab:coupon:{x}:stock", "5"});
    bench.ask({"SET", "lab:coupon:{x}:issued", "no set"});
    QVERIFY(faultOf<redis::ServerError>(bench.coupons.issue({"x"}, {"ann"}, Ann)));
    QCOMPARE(bench.ask({"EXISTS", "lab:lock:{coupon:x}"}).integer(), 0);
    QCOMPARE(bench.ask({"GET", "lab:coupon:{x}:stock"}).text(), "5"_ba); // nothing was half done
}

void LockTest::theLockIsGivenBackAlthoughTheConnectionDrops()
{
    ScriptedServer server;
    server.thenReply(":1\r\n");
    server.thenReply("*2\r\n:1\r\n:7\r\n");
    server.thenReply("*2\r\n$6\r\nissued\r\n:9\r\n");
    server.thenReplyAndClose(""); // the release has arrived, its answer does not
    server.thenReply(":1\r\n");
    redis::Client client(server.endpoint());
    const auto issue = testing::waitFor(Coupons(client, Keyspace()).issue({"x"}, {"ann"}, Ann));
    QCOMPARE(issue.said, Said::Issued);
    QCOMPARE(issue.remaining, 9);
    QCOMPARE(issue.grant->token, 7);
    QCOMPARE(countOf(server, u"release"_s), 2);
}

void LockTest::theLockIsGivenBackAlthoughTheAnswerToAcquiringGotLost()
{
    ScriptedServer server;
    server.thenReply(":1\r\n");
    server.thenReplyAndClose("");
    server.thenReply(":1\r\n");
    redis::Client client(server.endpoint());
    QVERIFY(faultOf<redis::ConnectionError>(Coupons(client, Keyspace()).issue({"x"}, {"ann"}, Ann)));
    QCOMPARE(countOf(server, u"release"_s), 1);
    QCOMPARE(server.received().last().last(), Ann.text);
}

void LockTest::setUpStartsAfreshAndKeepsTheToken()
{
    LockBench bench;
    bench.setUp({"x"}, 2);
    bench.issue({"x"}, {"ann"});
    bench.setUp({"x"}, 7);
    QCOMPARE(bench.ask({"GET", "lab:coupon:{x}:stock"}).text(), "7"_ba);
    QCOMPARE(bench.ask({"EXISTS", "lab:coupon:{x}:issued"}).integer(), 0);
    QCOMPARE(bench.ask({"GET", "lab:coupon:{x}:fence"}).text(), "1"_ba);
    QCOMPARE(bench.issue({"x"}, {"ann"}).grant->token, 2);
}

void LockTest::theKeysOfEachScriptShareASlot()
{
    const RedisProcess server({u"--cluster-enabled"_s, u"yes"_s});
    redis::Client client(server.endpoint());
    const auto slotOf = [&](const Key &key) {
        return testing::waitFor(client.command("CLUSTER", "KEYSLOT", key)).integer();
    };
    const Coupon coupon{"welcome"};
    const auto ofLock = Lock::keysOf(Keyspace(), coupon.resource());
    QCOMPARE(slotOf(ofLock[0]), slotOf(ofLock[1]));
    const auto ofCoupon = Coupons::keysOf(Keyspace(), coupon).all();
    for (const auto &key : ofCoupon)
        QCOMPARE(slotOf(key), slotOf(ofCoupon[0]));
    QVERIFY(slotOf(ofLock[0]) != slotOf(ofCoupon[0])); // which is why no script has both
}

namespace {

struct RedlockBench
{
    std::array<RedisProcess, 3> servers;
    std::vector<std::unique_ptr<redis::Client>> clients = {};
    const Key lock{"lab:lock:{job}"};

    RedlockBench()
    {
        for (auto &server : servers)
            clients.push_back(std::make_unique<redis::Client>(
                server.endpoint(), redis::Client::Options{.name = "redlock", .commandTimeout = 300ms}));
    }
    std::optional<HeldByMost> acquire(Lock::Millis life, const Owner &owner)
    {
        return testing::waitFor(acquireOnMost(all(), lock, life, owner));
    }
    qsizetype release(const Owner &owner) { return testing::waitFor(releaseOnAll(all(), lock, owner)); }
    Servers all() const { return {clients[0].get(), clients[1].get(), clients[2].get()}; }
    redis::Reply ask(std::size_t server, const redis::Command &command)
    {
        redis::Client client(servers.at(server).endpoint());
        return testing::waitFor(client.send(command));
    }
};

} // namespace

void LockTest::redlockOutlivesADeadServer()
{
    RedlockBench bench;
    for (const auto &client : bench.clients)
        testing::waitFor(client->connectNow());
    bench.servers[0].kill();
    const auto held = bench.acquire(30s, Ann);
    QVERIFY(held);
    QCOMPARE(held->servers, 2);
    QVERIFY(held->validity > 0ms && held->validity < 30s - 302ms); // less the wait for the dead one, and the drift
    QCOMPARE(bench.ask(1, {"GET", bench.lock.name}).text(), Ann.text);
    QVERIFY(!bench.acquire(30s, Bob));
    QCOMPARE(bench.release(Ann), 2);
    QVERIFY(bench.acquire(30s, Bob));
}

void LockTest::aRedlockThatFailsLeavesNothing()
{
    RedlockBench bench;
    bench.ask(0, {"SET", bench.lock.name, Ann.text, "PX", "60000"});
    bench.ask(2, {"SET", bench.lock.name, Ann.text, "PX", "60000"});
    QVERIFY(!bench.acquire(30s, Bob));
    QCOMPARE(bench.ask(1, {"EXISTS", bench.lock.name}).integer(), 0);
    for (const auto server : {0U, 2U}) // and takes nothing away from whom it belongs to
        QCOMPARE(bench.ask(server, {"GET", bench.lock.name}).text(), Ann.text);
}

void LockTest::aRedlockThatComesTooLateLeavesNothing()
{
    RedlockBench bench;
    QVERIFY(!bench.acquire(2ms, Ann)); // the drift alone is as much
    for (const auto server : {0U, 1U, 2U})
        QCOMPARE(bench.ask(server, {"EXISTS", bench.lock.name}).integer(), 0);
}

void LockTest::redlockReleasesItsOwnOnly()
{
    RedlockBench bench;
    QVERIFY(bench.acquire(30s, Ann));
    bench.ask(1, {"SET", bench.lock.name, "another"});
    QCOMPARE(bench.release(Ann), 2);
    QCOMPARE(bench.ask(1, {"GET", bench.lock.name}).text(), "another"_ba);
}

LAB_TEST(LockTest)
#include "lock_test.moc"
