// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

#include <functional>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QByteArrayList &words, char by)
{
    return QString::fromUtf8(words.join(by));
}

/// What somebody does to a challenge, straight at the server or by the lesson's forms.
using Repair = std::function<void(BasicTypesBench &bench)>;

Repair sends(const QStringList &commands)
{
    return [commands](BasicTypesBench &bench) {
        for (const auto &command : commands)
            bench.redis(command);
    };
}

Repair runs(const QStringList &operations)
{
    return [operations](BasicTypesBench &bench) {
        for (const auto &operation : operations) {
            const auto report = bench.run(operation);
            if (report.failure)
                qFatal("%s: %s", qPrintable(operation), qPrintable(report.failure->message));
        }
    };
}

// What is left to the dice has to be read first.

QString replyText(BasicTypesBench &bench, const QString &command)
{
    return QString::fromUtf8(bench.redis(command).text());
}

QStringList listOf(BasicTypesBench &bench, const QString &command)
{
    return joined(bench.redis(command).texts(), ' ').split(u' ');
}

qint64 missingVisits(BasicTypesBench &bench)
{
    return replyText(bench, u"HGET lab:user:{1} goal"_s).toLongLong() -
           replyText(bench, u"HGET lab:user:{1} visits"_s).toLongLong();
}

void storeAnew(BasicTypesBench &bench)
{
    bench.redis(u"SET lab:visits %1 EX 90"_s.arg(replyText(bench, u"GET lab:visits"_s)));
}

void pushAnew(BasicTypesBench &bench)
{
    const auto newest = listOf(bench, u"LRANGE lab:queue -3 -1"_s).join(u' ');
    sends({u"DEL lab:queue"_s, u"RPUSH lab:queue "_s + newest})(bench);
}

void countTo(BasicTypesBench &bench, qint64 more, bool byForm)
{
    const auto by = QString::number(missingVisits(bench) + more);
    if (byForm)
        runs({u"hash-incrby key=user:{1} field=visits by="_s + by})(bench);
    else
        sends({u"HINCRBY lab:user:{1} visits "_s + by})(bench);
}

void storeGoal(BasicTypesBench &bench)
{
    bench.redis(u"HSET lab:user:{1} visits "_s + replyText(bench, u"HGET lab:user:{1} goal"_s));
}

void countFromNothing(BasicTypesBench &bench)
{
    const auto goal = replyText(bench, u"HGET lab:user:{1} goal"_s);
    sends({u"HDEL lab:user:{1} visits city"_s, u"HINCRBY lab:user:{1} visits "_s + goal})(bench);
}

void addWhatIsShared(BasicTypesBench &bench)
{
    bench.redis(u"SADD lab:{shop}:both "_s + listOf(bench, u"SINTER lab:{shop}:fruit lab:{shop}:yellow"_s).join(u' '));
}

/// `side`: LPUSH or RPUSH.
Repair pushesOrders(const QString &side)
{
    return [side](BasicTypesBench &bench) {
        const auto orders = replyText(bench, u"GET lab:orders"_s).replace(u',', u' ');
        sends({u"DEL lab:orders"_s, side + u" lab:orders "_s + orders})(bench);
    };
}

void pushOrdersByForm(BasicTypesBench &bench)
{
    const auto orders = replyText(bench, u"GET lab:orders"_s);
    runs({u"key-delete key=orders"_s, u"list-push key=orders side=right values="_s + orders})(bench);
}

void pushOneText(BasicTypesBench &bench)
{
    const auto orders = replyText(bench, u"GET lab:orders"_s);
    sends({u"DEL lab:orders"_s, u"RPUSH lab:orders "_s + orders})(bench);
}

/// Nothing is lost that is appended meanwhile.
void pushOrdersByScript(BasicTypesBench &bench)
{
    bench.redis(u"EVAL local\tall=redis.call('GET',KEYS[1])\tredis.call('DEL',KEYS[1])"
                "\tfor\tone\tin\tall:gmatch('[^,]+')\tdo\tredis.call('RPUSH',KEYS[1],one)\tend 1 lab:orders"_s);
}

/// Brings about the right state by naming its members.
void addBesideTheStore(BasicTypesBench &bench)
{
    sends({u"SINTERSTORE lab:{shop}:both lab:{shop}:fruit lab:{shop}:yellow"_s})(bench);
    addWhatIsShared(bench);
}

/// By a command that is no SET, and leaves the same state.
Repair storesAnewBy(const QString &command)
{
    return [command](BasicTypesBench &bench) {
        const auto value = replyText(bench, u"GET lab:visits"_s);
        sends({command.arg(value), u"EXPIRE lab:visits 90"_s})(bench);
    };
}

void addTimesAgain(BasicTypesBench &bench)
{
    for (const auto &name : {u"zoe"_s, u"mia"_s, u"adam"_s})
        bench.redis(u"ZADD lab:race:{1} %1 %2"_s.arg(replyText(bench, u"HGET lab:race:{1}:ns "_s + name), name));
}

/// All but `left` of the integers, in a set that is made anew.
Repair remakesCrowd(int left, bool byForm = false)
{
    return [=](BasicTypesBench &bench) {
        bench.redis(u"SREM lab:crowd everybody"_s);
        const auto integers = listOf(bench, u"SMEMBERS lab:crowd"_s).mid(left);
        if (byForm)
            runs({u"key-delete key=crowd"_s, u"set-add key=crowd members="_s + integers.join(u',')})(bench);
        else
            sends({u"DEL lab:crowd"_s, u"SADD lab:crowd "_s + integers.join(u' ')})(bench);
    };
}

struct Puzzle
{
    QString id;
    QList<Repair> right, wrong;
};

QList<Puzzle> puzzles()
{
    const auto expire = u"EXPIRE lab:visits 90"_s;
    return {
        {u"counter"_s,
         {sends({expire}), sends({u"INCR lab:visits"_s, u"PEXPIRE lab:visits 70000"_s}),
          runs({u"key-expire key=visits seconds=90"_s})},
         {storeAnew, sends({u"EXPIRE lab:visits 600"_s}), sends({u"EXPIRE lab:visits 20"_s}),
          runs({u"string-set key=visits value=5 ex=90"_s}), sends({u"DECRBY lab:visits 7"_s, expire}),
          storesAnewBy(u"MSET lab:visits %1"_s), storesAnewBy(u"SETEX lab:visits 90 %1"_s),
          storesAnewBy(u"SETRANGE lab:visits 0 %1"_s), storesAnewBy(u"GETSET lab:visits %1"_s)}},
        {u"three"_s,
         {sends({u"LTRIM lab:queue -3 -1"_s}), runs({u"list-trim key=queue start=-3 stop=-1"_s})},
         {runs({u"list-trim key=queue start=0 stop=2"_s}), pushAnew, sends({u"LTRIM lab:queue -4 -1"_s}),
          sends({u"LTRIM lab:queue -4 -2"_s})}},
        {u"field"_s,
         {[](BasicTypesBench &bench) { countTo(bench, 0, false); },
          [](BasicTypesBench &bench) {
              countTo(bench, 0, true);
          }},
         {storeGoal, countFromNothing,
          [](BasicTypesBench &bench) {
              countTo(bench, 1, false);
          }}},
        {u"common"_s,
         {sends({u"SINTERSTORE lab:{shop}:both lab:{shop}:fruit lab:{shop}:yellow"_s})},
         {addWhatIsShared, addBesideTheStore,
          sends({u"SUNIONSTORE lab:{shop}:both lab:{shop}:fruit lab:{shop}:yellow"_s}),
          sends({u"SDIFFSTORE lab:{shop}:both lab:{shop}:fruit lab:{shop}:yellow"_s})}},
        {u"orders"_s,
         {pushesOrders(u"RPUSH"_s), pushOrdersByForm, pushOrdersByScript},
         {pushesOrders(u"LPUSH"_s), pushOneText, sends({u"APPEND lab:orders ,1"_s})}},
        {u"precise"_s,
         {sends({u"ZADD lab:race:{1} 0 zoe 40 mia 80 adam"_s}),
          runs({u"zset-add key=race:{1} members=zoe=1,mia=2,adam=3"_s})},
         {addTimesAgain, sends({u"ZINCRBY lab:race:{1} 1 adam"_s}), sends({u"ZADD lab:race:{1} 0 zoe 1 mia"_s}),
          sends({u"ZADD lab:race:{1} 3 zoe 2 mia 1 adam"_s}), sends({u"ZADD lab:race:{1} 0 zoe 1 mia 1 adam"_s})}},
        {u"crowd"_s,
         {sends({u"SREM lab:crowd everybody"_s, u"SUNIONSTORE lab:crowd lab:crowd"_s}), remakesCrowd(0),
          remakesCrowd(0, true)},
         {sends({u"SREM lab:crowd everybody"_s}), remakesCrowd(1),
          sends({u"DEL lab:crowd"_s, u"SADD lab:crowd 1 2 3"_s}), sends({u"SUNIONSTORE lab:crowd lab:crowd"_s})}},
    };
}

} // namespace

/// The challenges of lesson 01 are verified by the server and by what was sent to it.
class BasicTypesChallengesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.clear(); }
    void theIntendedRepairPasses_data();
    void theIntendedRepairPasses();
    void aRepairThatOnlyLooksRightFails_data();
    void aRepairThatOnlyLooksRightFails();
    void everyChallengeIsTested();
    void noExampleSolvesOne_data();
    void noExampleSolvesOne();
    void halfOfThemStartBroken();
    void withoutPreparationNothingIsMet();
    void aKeyOfAnotherTypeIsNamed();
    void whatCannotBeReadIsAFailure();
    void aTaskNamesItsKeysUnderAnyPrefix();

private:
    void prepare(const QString &challenge);
    /// Fails the test when it cannot be verified.
    Verdict verdict(const QString &challenge);

    BasicTypesBench m_bench;
};

void BasicTypesChallengesTest::prepare(const QString &challenge)
{
    const auto report = m_bench.prepare(challenge);
    if (report.failure)
        qFatal("%s", qPrintable(report.failure->message));
}

Verdict BasicTypesChallengesTest::verdict(const QString &challenge)
{
    const auto report = m_bench.check(challenge);
    if (report.failure)
        qFatal("%s", qPrintable(report.failure->message));
    return *report.verdict;
}

void BasicTypesChallengesTest::theIntendedRepairPasses_data()
{
    QTest::addColumn<int>("index");
    const auto all = puzzles();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].id)) << i;
}

void BasicTypesChallengesTest::theIntendedRepairPasses()
{
    QFETCH(int, index);
    const auto puzzle = puzzles().at(index);
    for (const auto &repair : puzzle.right) {
        prepare(puzzle.id);
        const auto before = verdict(puzzle.id);
        QVERIFY2(!before.passed && !before.observed.isEmpty(), qPrintable(before.observed));
        repair(m_bench);
        const auto after = verdict(puzzle.id);
        QVERIFY2(after.passed, qPrintable(after.observed));
    }
}

void BasicTypesChallengesTest::aRepairThatOnlyLooksRightFails_data()
{
    theIntendedRepairPasses_data();
}

void BasicTypesChallengesTest::aRepairThatOnlyLooksRightFails()
{
    QFETCH(int, index);
    const auto puzzle = puzzles().at(index);
    QVERIFY(puzzle.wrong.size() >= 2);
    for (qsizetype i = 0; i < puzzle.wrong.size(); ++i) {
        prepare(puzzle.id);
        puzzle.wrong[i](m_bench);
        const auto after = verdict(puzzle.id);
        QVERIFY2(!after.passed, qPrintable(u"number %1: %2"_s.arg(QString::number(i), after.observed)));
        QVERIFY(!after.observed.isEmpty());
    }
}

void BasicTypesChallengesTest::everyChallengeIsTested()
{
    QStringList tested, there;
    for (const auto &puzzle : puzzles())
        tested.append(puzzle.id);
    for (const auto &challenge : m_bench.lesson().challenges)
        there.append(challenge.id);
    QCOMPARE(tested, there);
}

void BasicTypesChallengesTest::noExampleSolvesOne_data()
{
    theIntendedRepairPasses_data();
}

void BasicTypesChallengesTest::noExampleSolvesOne()
{
    QFETCH(int, index);
    const auto id = puzzles().at(index).id;
    for (const auto &operation : m_bench.lesson().operations) {
        prepare(id);
        Request request;
        request.lesson = u"basic-types"_s;
        request.item = operation.id;
        for (const auto &parameter : operation.parameters) {
            if (!parameter.example.isEmpty())
                request.values.insert(parameter.name, parameter.example.toUtf8());
        }
        testing::waitFor(m_bench.executor().run(request, {}));
        const auto after = verdict(id);
        QVERIFY2(!after.passed, qPrintable(operation.id));
    }
}

void BasicTypesChallengesTest::halfOfThemStartBroken()
{
    const auto &all = m_bench.lesson().challenges;
    const auto broken = std::count_if(
        all.begin(), all.end(), [](const Challenge &challenge) { return challenge.start == Challenge::Start::Broken; });
    QVERIFY(2 * broken >= all.size());
}

void BasicTypesChallengesTest::withoutPreparationNothingIsMet()
{
    m_bench.redis(u"SET lab:visits 5 EX 90"_s);
    QVERIFY(!verdict(u"counter"_s).passed);
}

void BasicTypesChallengesTest::aKeyOfAnotherTypeIsNamed()
{
    prepare(u"counter"_s);
    sends({u"DEL lab:visits"_s, u"SADD lab:visits x"_s})(m_bench);
    const auto seen = verdict(u"counter"_s);
    QVERIFY(!seen.passed);
    QVERIFY2(seen.observed.contains(u"set"), qPrintable(seen.observed));
}

void BasicTypesChallengesTest::whatCannotBeReadIsAFailure()
{
    prepare(u"crowd"_s);
    m_bench.redis(u"ACL SETUSER default -smembers"_s);
    const auto report = m_bench.check(u"crowd"_s);
    m_bench.redis(u"ACL SETUSER default +smembers"_s);
    QVERIFY(report.failure && !report.verdict);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
}

void BasicTypesChallengesTest::aTaskNamesItsKeysUnderAnyPrefix()
{
    for (const auto &challenge : m_bench.lesson().challenges) {
        QVERIFY2(!(challenge.task + challenge.hints.join(u' ')).contains(u"lab:"), qPrintable(challenge.id));
        QVERIFY(challenge.hints.size() >= 2);
        const auto task = challenge.taskFor(Keyspace("team:"));
        QVERIFY2((u' ' + task).contains(u" team:") && !task.contains(u'%'), qPrintable(task));
    }
}

LAB_TEST(BasicTypesChallengesTest)
#include "basic_types_challenges_test.moc"
