// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QByteArrayList &words, char by)
{
    return QString::fromUtf8(words.join(by));
}

// What is left to the dice has to be read first.

QString replyText(LessonBench &bench, const QString &command)
{
    return QString::fromUtf8(bench.redis(command).text());
}

QStringList listOf(LessonBench &bench, const QString &command)
{
    return joined(bench.redis(command).texts(), ' ').split(u' ');
}

qint64 missingVisits(LessonBench &bench)
{
    return replyText(bench, u"HGET lab:user:{1} goal"_s).toLongLong() -
           replyText(bench, u"HGET lab:user:{1} visits"_s).toLongLong();
}

void storeAnew(LessonBench &bench)
{
    bench.redis(u"SET lab:visits %1 EX 90"_s.arg(replyText(bench, u"GET lab:visits"_s)));
}

void pushAnew(LessonBench &bench)
{
    const auto newest = listOf(bench, u"LRANGE lab:queue -3 -1"_s).join(u' ');
    sends({u"DEL lab:queue"_s, u"RPUSH lab:queue "_s + newest})(bench);
}

void countTo(LessonBench &bench, qint64 more, bool byForm)
{
    const auto by = QString::number(missingVisits(bench) + more);
    if (byForm)
        runs({u"hash-incrby key=user:{1} field=visits by="_s + by})(bench);
    else
        sends({u"HINCRBY lab:user:{1} visits "_s + by})(bench);
}

void storeGoal(LessonBench &bench)
{
    bench.redis(u"HSET lab:user:{1} visits "_s + replyText(bench, u"HGET lab:user:{1} goal"_s));
}

void countFromNothing(LessonBench &bench)
{
    const auto goal = replyText(bench, u"HGET lab:user:{1} goal"_s);
    sends({u"HDEL lab:user:{1} visits city"_s, u"HINCRBY lab:user:{1} visits "_s + goal})(bench);
}

void addWhatIsShared(LessonBench &bench)
{
    bench.redis(u"SADD lab:{shop}:both "_s + listOf(bench, u"SINTER lab:{shop}:fruit lab:{shop}:yellow"_s).join(u' '));
}

/// `side`: LPUSH or RPUSH.
Deed pushesOrders(const QString &side)
{
    return [side](LessonBench &bench) {
        const auto orders = replyText(bench, u"GET lab:orders"_s).replace(u',', u' ');
        sends({u"DEL lab:orders"_s, side + u" lab:orders "_s + orders})(bench);
    };
}

void pushOrdersByForm(LessonBench &bench)
{
    const auto orders = replyText(bench, u"GET lab:orders"_s);
    runs({u"key-delete key=orders"_s, u"list-push key=orders side=right values="_s + orders})(bench);
}

void pushOneText(LessonBench &bench)
{
    const auto orders = replyText(bench, u"GET lab:orders"_s);
    sends({u"DEL lab:orders"_s, u"RPUSH lab:orders "_s + orders})(bench);
}

/// Nothing is lost that is appended meanwhile.
void pushOrdersByScript(LessonBench &bench)
{
    bench.redis(u"EVAL local\tall=redis.call('GET',KEYS[1])\tredis.call('DEL',KEYS[1])"
                "\tfor\tone\tin\tall:gmatch('[^,]+')\tdo\tredis.call('RPUSH',KEYS[1],one)\tend 1 lab:orders"_s);
}

/// Brings about the right state by naming its members.
void addBesideTheStore(LessonBench &bench)
{
    sends({u"SINTERSTORE lab:{shop}:both lab:{shop}:fruit lab:{shop}:yellow"_s})(bench);
    addWhatIsShared(bench);
}

/// By a command that is no SET, and leaves the same state.
Deed storesAnewBy(const QString &command)
{
    return [command](LessonBench &bench) {
        const auto value = replyText(bench, u"GET lab:visits"_s);
        sends({command.arg(value), u"EXPIRE lab:visits 90"_s})(bench);
    };
}

void addTimesAgain(LessonBench &bench)
{
    for (const auto &name : {u"zoe"_s, u"mia"_s, u"adam"_s})
        bench.redis(u"ZADD lab:race:{1} %1 %2"_s.arg(replyText(bench, u"HGET lab:race:{1}:ns "_s + name), name));
}

/// All but `left` of the integers, in a set that is made anew.
Deed remakesCrowd(int left, bool byForm = false)
{
    return [=](LessonBench &bench) {
        bench.redis(u"SREM lab:crowd everybody"_s);
        const auto integers = listOf(bench, u"SMEMBERS lab:crowd"_s).mid(left);
        if (byForm)
            runs({u"key-delete key=crowd"_s, u"set-add key=crowd members="_s + integers.join(u',')})(bench);
        else
            sends({u"DEL lab:crowd"_s, u"SADD lab:crowd "_s + integers.join(u' ')})(bench);
    };
}

QList<Repair> valueRepairs()
{
    const auto expire = u"EXPIRE lab:visits 90"_s;
    const auto shop = u" lab:{shop}:both lab:{shop}:fruit lab:{shop}:yellow"_s;
    constexpr bool Right = true, Wrong = false;
    return {
        {u"counter"_s, u"by EXPIRE"_s, Right, sends({expire})},
        {u"counter"_s, u"while counting"_s, Right, sends({u"INCR lab:visits"_s, u"PEXPIRE lab:visits 70000"_s})},
        {u"counter"_s, u"by the form"_s, Right, runs({u"key-expire key=visits seconds=90"_s})},
        {u"counter"_s, u"stored anew"_s, Wrong, storeAnew},
        {u"counter"_s, u"for too long"_s, Wrong, sends({u"EXPIRE lab:visits 600"_s})},
        {u"counter"_s, u"for too short"_s, Wrong, sends({u"EXPIRE lab:visits 20"_s})},
        {u"counter"_s, u"another value by the form"_s, Wrong, runs({u"string-set key=visits value=5 ex=90"_s})},
        {u"counter"_s, u"counted down"_s, Wrong, sends({u"DECRBY lab:visits 7"_s, expire})},
        {u"counter"_s, u"stored anew by MSET"_s, Wrong, storesAnewBy(u"MSET lab:visits %1"_s)},
        {u"counter"_s, u"stored anew by SETEX"_s, Wrong, storesAnewBy(u"SETEX lab:visits 90 %1"_s)},
        {u"counter"_s, u"stored anew by SETRANGE"_s, Wrong, storesAnewBy(u"SETRANGE lab:visits 0 %1"_s)},
        {u"counter"_s, u"stored anew by GETSET"_s, Wrong, storesAnewBy(u"GETSET lab:visits %1"_s)},

        {u"three"_s, u"by LTRIM"_s, Right, sends({u"LTRIM lab:queue -3 -1"_s})},
        {u"three"_s, u"by the form"_s, Right, runs({u"list-trim key=queue start=-3 stop=-1"_s})},
        {u"three"_s, u"the other end"_s, Wrong, runs({u"list-trim key=queue start=0 stop=2"_s})},
        {u"three"_s, u"pushed anew"_s, Wrong, pushAnew},
        {u"three"_s, u"one too many"_s, Wrong, sends({u"LTRIM lab:queue -4 -1"_s})},
        {u"three"_s, u"without the newest"_s, Wrong, sends({u"LTRIM lab:queue -4 -2"_s})},

        {u"field"_s, u"by HINCRBY"_s, Right,
         [](LessonBench &bench) {
             countTo(bench, 0, false);
         }},
        {u"field"_s, u"by the form"_s, Right,
         [](LessonBench &bench) {
             countTo(bench, 0, true);
         }},
        {u"field"_s, u"stored"_s, Wrong, storeGoal},
        {u"field"_s, u"counted from nothing"_s, Wrong, countFromNothing},
        {u"field"_s, u"one too many"_s, Wrong,
         [](LessonBench &bench) {
             countTo(bench, 1, false);
         }},

        {u"common"_s, u"by SINTERSTORE"_s, Right, sends({u"SINTERSTORE"_s + shop})},
        {u"common"_s, u"added by hand"_s, Wrong, addWhatIsShared},
        {u"common"_s, u"added by hand beside it"_s, Wrong, addBesideTheStore},
        {u"common"_s, u"the union"_s, Wrong, sends({u"SUNIONSTORE"_s + shop})},
        {u"common"_s, u"the difference"_s, Wrong, sends({u"SDIFFSTORE"_s + shop})},

        {u"orders"_s, u"by RPUSH"_s, Right, pushesOrders(u"RPUSH"_s)},
        {u"orders"_s, u"by the forms"_s, Right, pushOrdersByForm},
        {u"orders"_s, u"by a script"_s, Right, pushOrdersByScript},
        {u"orders"_s, u"the wrong way round"_s, Wrong, pushesOrders(u"LPUSH"_s)},
        {u"orders"_s, u"all in one element"_s, Wrong, pushOneText},
        {u"orders"_s, u"still a string"_s, Wrong, sends({u"APPEND lab:orders ,1"_s})},

        {u"precise"_s, u"by ZADD"_s, Right, sends({u"ZADD lab:race:{1} 0 zoe 40 mia 80 adam"_s})},
        {u"precise"_s, u"by the form"_s, Right, runs({u"zset-add key=race:{1} members=zoe=1,mia=2,adam=3"_s})},
        {u"precise"_s, u"the same scores again"_s, Wrong, addTimesAgain},
        {u"precise"_s, u"the last one later"_s, Wrong, sends({u"ZINCRBY lab:race:{1} 1 adam"_s})},
        {u"precise"_s, u"two of them"_s, Wrong, sends({u"ZADD lab:race:{1} 0 zoe 1 mia"_s})},
        {u"precise"_s, u"the wrong way round"_s, Wrong, sends({u"ZADD lab:race:{1} 3 zoe 2 mia 1 adam"_s})},
        {u"precise"_s, u"two alike"_s, Wrong, sends({u"ZADD lab:race:{1} 0 zoe 1 mia 1 adam"_s})},

        {u"crowd"_s, u"by SUNIONSTORE"_s, Right,
         sends({u"SREM lab:crowd everybody"_s, u"SUNIONSTORE lab:crowd lab:crowd"_s})},
        {u"crowd"_s, u"made anew"_s, Right, remakesCrowd(0)},
        {u"crowd"_s, u"made anew by the forms"_s, Right, remakesCrowd(0, true)},
        {u"crowd"_s, u"only taken out"_s, Wrong, sends({u"SREM lab:crowd everybody"_s})},
        {u"crowd"_s, u"one is missing"_s, Wrong, remakesCrowd(1)},
        {u"crowd"_s, u"others"_s, Wrong, sends({u"DEL lab:crowd"_s, u"SADD lab:crowd 1 2 3"_s})},
        {u"crowd"_s, u"stored with it"_s, Wrong, sends({u"SUNIONSTORE lab:crowd lab:crowd"_s})},
    };
}

} // namespace

/// The challenges of lesson 01 are verified by the server and by what was sent to it.
class BasicTypesChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    BasicTypesChallengesTest()
        : ChallengeSuite(patterns::basic_types::lesson(), valueRepairs())
    {
    }

private Q_SLOTS:
    void anotherValueIsNoRepairWithoutPreparation();
    void everyTaskNamesItsKeys();
    void aKeyOfAnotherTypeIsNamed();
    void aCommandThatMayNotBeSentIsAFailure();
};

void BasicTypesChallengesTest::anotherValueIsNoRepairWithoutPreparation()
{
    bench().redis(u"SET lab:visits 5 EX 90"_s);
    QVERIFY(!bench().check(u"counter"_s).verdict->passed);
}

void BasicTypesChallengesTest::everyTaskNamesItsKeys()
{
    for (const auto &challenge : lesson().challenges) {
        const auto task = challenge.taskFor(Keyspace("team:"));
        QVERIFY2((u' ' + task).contains(u" team:") && !task.contains(u'%'), qPrintable(task));
    }
}

void BasicTypesChallengesTest::aKeyOfAnotherTypeIsNamed()
{
    QVERIFY(bench().prepare(u"counter"_s).ok());
    sends({u"DEL lab:visits"_s, u"SADD lab:visits x"_s})(bench());
    const auto report = bench().check(u"counter"_s);
    QVERIFY2(report.verdict && !report.verdict->passed, whyNot(report));
    QVERIFY2(report.verdict->observed.contains(u"set"), qPrintable(report.verdict->observed));
}

void BasicTypesChallengesTest::aCommandThatMayNotBeSentIsAFailure()
{
    QVERIFY(bench().prepare(u"crowd"_s).ok());
    bench().redis(u"ACL SETUSER default -smembers"_s);
    const auto report = bench().check(u"crowd"_s);
    QVERIFY(report.failure && !report.verdict);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
}

LAB_TEST(BasicTypesChallengesTest)
#include "basic_types_challenges_test.moc"
