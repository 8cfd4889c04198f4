// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/pattern.h"
#include "tests/patterns/cache_aside_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace lab::patterns::cache_aside;
using namespace Qt::StringLiterals;

namespace {

using CopyDeed = void (*)(CacheAsideBench &bench);

struct CopyRepair
{
    const char *challenge;
    const char *name;
    bool passes;
    CopyDeed deed;
};

QByteArray keyOf(int id)
{
    return "lab:product:{" + QByteArray::number(id) + '}';
}

/// The row as the cache would hold it.
QByteArray rowOf(CacheAsideBench &bench, int id)
{
    return waitFor(bench.environment().database->run<QByteArray>(
        [id](sql::Connection &connection) { return toJsonText(*ProductTable::find(connection, ProductId{id})); }));
}

void setPrice(CacheAsideBench &bench, int id, qint64 price)
{
    waitFor(bench.environment().database->run<sql::Rows>([=](sql::Connection &connection) {
        return connection.execute(u"UPDATE products SET price = ? WHERE id = ?"_s, {price, id});
    }));
}

/// The product whose copy is not its row.
int staleProduct(CacheAsideBench &bench)
{
    for (int id = 1; id <= 5; ++id) {
        if (bench.ask({"GET", keyOf(id)}).text() != rowOf(bench, id))
            return id;
    }
    return 0;
}

void expireAll(CacheAsideBench &bench, int first, int step)
{
    for (int id = 1; id <= 5; ++id)
        bench.ask({"EXPIRE", keyOf(id), QByteArray::number(first + step * id)});
}

void deleteAll(CacheAsideBench &bench)
{
    for (int id = 1; id <= 5; ++id)
        bench.ask({"DEL", keyOf(id)});
}

void readAll(CacheAsideBench &bench)
{
    for (int id = 1; id <= 5; ++id)
        bench.run(u"read id=%1"_s.arg(id));
}

const QList<CopyRepair> CopyRepairs{
    {"warm", "as intended", true,
     [](auto &bench) {
         bench.run(u"read id=3"_s);
     }},
    {"warm", "rubbish", false,
     [](auto &bench) {
         bench.ask({"SET", keyOf(3), "x", "EX", "300"});
     }},
    {"warm", "without an end", false,
     [](auto &bench) {
         bench.ask({"SET", keyOf(3), rowOf(bench, 3)});
     }},
    {"warm", "for too long", false,
     [](auto &bench) {
         bench.ask({"SET", keyOf(3), rowOf(bench, 3), "EX", "3600"});
     }},

    {"missing", "by DEL", true,
     [](auto &bench) {
         bench.ask({"DEL", keyOf(5)});
     }},
    {"missing", "by the form", true,
     [](auto &bench) {
         bench.run(u"update id=5 price=28000"_s);
     }},
    {"missing", "an invented copy", false,
     [](auto &bench) {
         bench.ask({"SET", keyOf(5), R"({"id":5,"name":"x"})", "EX", "300"});
     }},
    {"missing", "a shorter end of the miss", false,
     [](auto &bench) {
         bench.ask({"EXPIRE", keyOf(5), "300"});
     }},
    {"missing", "asking again", false,
     [](auto &bench) {
         bench.run(u"read id=5"_s);
     }},

    {"price", "as intended", true,
     [](auto &bench) {
         bench.run(u"update id=2 price=%1"_s.arg(priceOf(bench, 2) + 1000));
     }},
    {"price", "the row alone", false,
     [](auto &bench) {
         setPrice(bench, 2, priceOf(bench, 2) + 1000);
     }},
    {"price", "rewritten in place of deleted", false,
     [](auto &bench) {
         setPrice(bench, 2, priceOf(bench, 2) + 1000);
         bench.ask({"SET", keyOf(2), rowOf(bench, 2), "EX", "300"});
     }},
    {"price", "the copy alone", false,
     [](auto &bench) {
         const auto price = QByteArray::number(priceOf(bench, 2));
         bench.ask({"SET", keyOf(2), rowOf(bench, 2).replace(price, "31999"), "EX", "300"});
     }},
    {"price", "another price", false,
     [](auto &bench) {
         bench.run(u"update id=2 price=%1"_s.arg(priceOf(bench, 2) + 1001));
     }},

    {"lost-delete", "by DEL of the old copy", true,
     [](auto &bench) {
         bench.ask({"DEL", keyOf(staleProduct(bench))});
     }},
    {"lost-delete", "by changing the row to what it is", true,
     [](auto &bench) {
         const int id = staleProduct(bench);
         bench.run(u"update id=%1 price=%2"_s.arg(id).arg(priceOf(bench, id)));
     }},
    {"lost-delete", "the row made what the copy is", false,
     [](auto &bench) {
         bench.run(u"update id=%1 price=1"_s.arg(staleProduct(bench)));
     }},
    {"lost-delete", "all of them deleted", false, deleteAll},
    {"lost-delete", "all of them made anew", false,
     [](auto &bench) {
         deleteAll(bench);
         readAll(bench);
     }},
    {"lost-delete", "another one deleted", false,
     [](auto &bench) {
         bench.ask({"DEL", keyOf(staleProduct(bench) % 5 + 1)});
     }},
    {"lost-delete", "written by hand without an end", false,
     [](auto &bench) {
         const int id = staleProduct(bench);
         bench.ask({"SET", keyOf(id), rowOf(bench, id)});
     }},

    {"spread", "as intended", true,
     [](auto &bench) {
         expireAll(bench, 100, 10);
     }},
    {"spread", "all moved together", false,
     [](auto &bench) {
         expireAll(bench, 250, 0);
     }},
    {"spread", "rubbish, well spread", false,
     [](auto &bench) {
         for (int id = 1; id <= 5; ++id)
             bench.ask({"SET", keyOf(id), "x", "EX", QByteArray::number(100 + 10 * id)});
     }},
    {"spread", "one of them without an end", false,
     [](auto &bench) {
         expireAll(bench, 100, 10);
         bench.ask({"PERSIST", keyOf(4)});
     }},
};

} // namespace

/// The challenges of lesson 02: each fails as it is prepared, passes as intended, and by no other way that looks alike.
class CacheAsideChallengesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRepairPassesOrNot_data();
    void aRepairPassesOrNot();
    void everyChallengeHasWrongRepairs();
    void atLeastHalfStartBroken();
    void noExampleOfAFormSolvesOne();
    void aKeyOfAnotherTypeIsNamed();
    void whatCannotBeReadIsNotJudged_data();
    void whatCannotBeReadIsNotJudged();
    void verifyingChangesNothing();
};

void CacheAsideChallengesTest::aRepairPassesOrNot_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < CopyRepairs.size(); ++i)
        QTest::addRow("%s, %s", CopyRepairs[i].challenge, CopyRepairs[i].name) << i;
}

void CacheAsideChallengesTest::aRepairPassesOrNot()
{
    QFETCH(qsizetype, index);
    const auto &repair = CopyRepairs[index];
    const auto challenge = QString::fromLatin1(repair.challenge);
    CacheAsideBench bench;
    const auto prepared = bench.prepare(challenge);
    QVERIFY2(prepared.ok(), whyNot(prepared));
    const auto before = bench.check(challenge);
    QVERIFY2(before.verdict, whyNot(before));
    QVERIFY2(!before.verdict->passed && !before.verdict->observed.isEmpty(), qPrintable(before.verdict->observed));
    repair.deed(bench);
    const auto after = bench.check(challenge);
    QVERIFY2(after.verdict, whyNot(after));
    QVERIFY2(after.verdict->passed == repair.passes, qPrintable(after.verdict->observed));
    QVERIFY(!after.verdict->observed.isEmpty());
    QVERIFY(bench.strangersAreUntouched());
}

void CacheAsideChallengesTest::everyChallengeHasWrongRepairs()
{
    const CacheAsideBench bench;
    for (const auto &challenge : bench.lesson().challenges) {
        int right = 0, wrong = 0;
        for (const auto &repair : CopyRepairs) {
            if (challenge.id == QLatin1StringView(repair.challenge))
                ++(repair.passes ? right : wrong);
        }
        QVERIFY2(right >= 1 && wrong >= 2, qPrintable(challenge.id));
        QVERIFY2(challenge.hints.size() >= 2, qPrintable(challenge.id));
    }
}

void CacheAsideChallengesTest::atLeastHalfStartBroken()
{
    const CacheAsideBench bench;
    const auto &all = bench.lesson().challenges;
    const auto broken = std::count_if(all.begin(), all.end(),
                                      [](const Challenge &each) { return each.start == Challenge::Start::Broken; });
    QVERIFY(2 * broken >= all.size());
}

void CacheAsideChallengesTest::noExampleOfAFormSolvesOne()
{
    CacheAsideBench bench;
    for (const auto &challenge : bench.lesson().challenges) {
        QVERIFY(bench.prepare(challenge.id).ok());
        for (const auto &operation : bench.lesson().operations) {
            QStringList words{operation.id};
            for (const auto &parameter : operation.parameters)
                words.append(parameter.example.isEmpty() ? QString() : parameter.name + u'=' + parameter.example);
            words.removeAll(QString());
            bench.run(words.join(u' '));
        }
        const auto report = bench.check(challenge.id);
        QVERIFY2(report.verdict && !report.verdict->passed, qPrintable(challenge.id));
    }
}

void CacheAsideChallengesTest::aKeyOfAnotherTypeIsNamed()
{
    CacheAsideBench bench;
    for (const auto &challenge : bench.lesson().challenges) {
        bench.prepare(challenge.id);
        const auto key = "lab:" + challenge.keys.first();
        bench.ask({"DEL", key});
        bench.ask({"RPUSH", key, "x"});
        bench.ask({"EXPIRE", key, "100"});
        const auto report = bench.check(challenge.id);
        QVERIFY2(report.verdict, whyNot(report));
        QVERIFY(!report.verdict->passed);
        const auto &observed = report.verdict->observed;
        const bool isSecret = challenge.id == u"price"_s || challenge.id == u"lost-delete"_s; // which is to be found
        QVERIFY2(isSecret || (observed.contains(QString::fromUtf8(key)) && observed.contains(u"list"_s)),
                 qPrintable(observed));
    }
}

void CacheAsideChallengesTest::whatCannotBeReadIsNotJudged_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("NOPERM") << "NOPERM this user has no permissions to run the 'type' command"_ba;
    QTest::newRow("MOVED") << "MOVED 866 127.0.0.1:7001"_ba;
    QTest::newRow("MASTERDOWN")
        << "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'."_ba;
    QTest::newRow("CLUSTERDOWN") << "CLUSTERDOWN The cluster is down"_ba;
}

void CacheAsideChallengesTest::whatCannotBeReadIsNotJudged()
{
    QFETCH(QByteArray, reply);
    CacheAsideBench bench;
    ScriptedServer refusing;
    for (int i = 0; i < 200; ++i)
        refusing.thenReply('-' + reply + "\r\n");
    bench.moveTo(refusing.endpoint());
    for (const auto &challenge : bench.lesson().challenges) {
        for (const auto &report : {bench.check(challenge.id), bench.prepare(challenge.id)}) {
            QVERIFY2(!report.verdict && !report.outcome, qPrintable(challenge.id));
            QCOMPARE(report.failure->kind, ErrorKind::Server);
            QCOMPARE(report.failure->message, QString::fromLatin1(reply));
        }
    }
}

void CacheAsideChallengesTest::verifyingChangesNothing()
{
    CacheAsideBench bench;
    for (const auto &challenge : bench.lesson().challenges) {
        bench.prepare(challenge.id);
        const auto before = bench.keys();
        bench.check(challenge.id);
        QCOMPARE(bench.keys(), before);
    }
}

LAB_TEST(CacheAsideChallengesTest)
#include "cache_aside_challenges_test.moc"
