// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/pattern.h"
#include "tests/patterns/cache_aside_fixture.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace lab::patterns::cache_aside;
using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(int id)
{
    return "lab:product:{" + QByteArray::number(id) + '}';
}

/// The row as the cache would hold it.
QByteArray rowOf(LessonBench &bench, int id)
{
    return waitFor(bench.environment().database->run<QByteArray>(
        [id](sql::Connection &connection) { return toJsonText(*ProductTable::find(connection, ProductId{id})); }));
}

void setPrice(LessonBench &bench, int id, qint64 price)
{
    bench.query(u"UPDATE products SET price = ? WHERE id = ?"_s, {price, id});
}

/// The product whose copy is not its row.
int staleProduct(LessonBench &bench)
{
    for (int id = 1; id <= 5; ++id) {
        if (bench.ask({"GET", keyOf(id)}).text() != rowOf(bench, id))
            return id;
    }
    return 0;
}

void expireAll(LessonBench &bench, int first, int step)
{
    for (int id = 1; id <= 5; ++id)
        bench.ask({"EXPIRE", keyOf(id), QByteArray::number(first + step * id)});
}

void deleteAll(LessonBench &bench)
{
    for (int id = 1; id <= 5; ++id)
        bench.ask({"DEL", keyOf(id)});
}

void readAll(LessonBench &bench)
{
    for (int id = 1; id <= 5; ++id)
        bench.run(u"read id=%1"_s.arg(id));
}

QList<Repair> copyRepairs()
{
    return {
        {u"warm"_s, u"as intended"_s, true,
         [](auto &bench) {
             bench.run(u"read id=3"_s);
         }},
        {u"warm"_s, u"rubbish"_s, false,
         [](auto &bench) {
             bench.ask({"SET", keyOf(3), "x", "EX", "300"});
         }},
        {u"warm"_s, u"without an end"_s, false,
         [](auto &bench) {
             bench.ask({"SET", keyOf(3), rowOf(bench, 3)});
         }},
        {u"warm"_s, u"for too long"_s, false,
         [](auto &bench) {
             bench.ask({"SET", keyOf(3), rowOf(bench, 3), "EX", "3600"});
         }},

        {u"missing"_s, u"by DEL"_s, true,
         [](auto &bench) {
             bench.ask({"DEL", keyOf(5)});
         }},
        {u"missing"_s, u"by the form"_s, true,
         [](auto &bench) {
             bench.run(u"update id=5 price=28000"_s);
         }},
        {u"missing"_s, u"an invented copy"_s, false,
         [](auto &bench) {
             bench.ask({"SET", keyOf(5), R"({"id":5,"name":"x"})", "EX", "300"});
         }},
        {u"missing"_s, u"a shorter end of the miss"_s, false,
         [](auto &bench) {
             bench.ask({"EXPIRE", keyOf(5), "300"});
         }},
        {u"missing"_s, u"asking again"_s, false,
         [](auto &bench) {
             bench.run(u"read id=5"_s);
         }},

        {u"price"_s, u"as intended"_s, true,
         [](auto &bench) {
             bench.run(u"update id=2 price=%1"_s.arg(priceOf(bench, 2) + 1000));
         }},
        {u"price"_s, u"the row alone"_s, false,
         [](auto &bench) {
             setPrice(bench, 2, priceOf(bench, 2) + 1000);
         }},
        {u"price"_s, u"rewritten in place of deleted"_s, false,
         [](auto &bench) {
             setPrice(bench, 2, priceOf(bench, 2) + 1000);
             bench.ask({"SET", keyOf(2), rowOf(bench, 2), "EX", "300"});
         }},
        {u"price"_s, u"the copy alone"_s, false,
         [](auto &bench) {
             const auto price = QByteArray::number(priceOf(bench, 2));
             bench.ask({"SET", keyOf(2), rowOf(bench, 2).replace(price, "31999"), "EX", "300"});
         }},
        {u"price"_s, u"another price"_s, false,
         [](auto &bench) {
             bench.run(u"update id=2 price=%1"_s.arg(priceOf(bench, 2) + 1001));
         }},

        {u"lost-delete"_s, u"by DEL of the old copy"_s, true,
         [](auto &bench) {
             bench.ask({"DEL", keyOf(staleProduct(bench))});
         }},
        {u"lost-delete"_s, u"by changing the row to what it is"_s, true,
         [](auto &bench) {
             const int id = staleProduct(bench);
             bench.run(u"update id=%1 price=%2"_s.arg(id).arg(priceOf(bench, id)));
         }},
        {u"lost-delete"_s, u"the row made what the copy is"_s, false,
         [](auto &bench) {
             bench.run(u"update id=%1 price=1"_s.arg(staleProduct(bench)));
         }},
        {u"lost-delete"_s, u"all of them deleted"_s, false, deleteAll},
        {u"lost-delete"_s, u"all of them made anew"_s, false,
         [](auto &bench) {
             deleteAll(bench);
             readAll(bench);
         }},
        {u"lost-delete"_s, u"another one deleted"_s, false,
         [](auto &bench) {
             bench.ask({"DEL", keyOf(staleProduct(bench) % 5 + 1)});
         }},
        {u"lost-delete"_s, u"written by hand without an end"_s, false,
         [](auto &bench) {
             const int id = staleProduct(bench);
             bench.ask({"SET", keyOf(id), rowOf(bench, id)});
         }},

        {u"spread"_s, u"as intended"_s, true,
         [](auto &bench) {
             expireAll(bench, 100, 10);
         }},
        {u"spread"_s, u"all moved together"_s, false,
         [](auto &bench) {
             expireAll(bench, 250, 0);
         }},
        {u"spread"_s, u"rubbish, well spread"_s, false,
         [](auto &bench) {
             for (int id = 1; id <= 5; ++id)
                 bench.ask({"SET", keyOf(id), "x", "EX", QByteArray::number(100 + 10 * id)});
         }},
        {u"spread"_s, u"one of them without an end"_s, false,
         [](auto &bench) {
             expireAll(bench, 100, 10);
             bench.ask({"PERSIST", keyOf(4)});
         }},
    };
}

} // namespace

/// The challenges of lesson 02: each fails as it is prepared, passes as intended, and by no other way that looks alike.
class CacheAsideChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    CacheAsideChallengesTest()
        : ChallengeSuite(patterns::cache_aside::lesson(), copyRepairs())
    {
    }

private Q_SLOTS:
    void aKeyOfAnotherTypeIsNamed_data() { challengeRows(); }
    void aKeyOfAnotherTypeIsNamed();
};

void CacheAsideChallengesTest::aKeyOfAnotherTypeIsNamed()
{
    QFETCH(QString, id);
    const auto key = "lab:" + Catalogue::challenge(lesson(), id).keys.first();
    bench().prepare(id);
    bench().ask({"DEL", key});
    bench().ask({"RPUSH", key, "x"});
    bench().ask({"EXPIRE", key, "100"});
    const auto report = bench().check(id);
    QVERIFY2(report.verdict, whyNot(report));
    QVERIFY(!report.verdict->passed);
    const auto &observed = report.verdict->observed;
    const bool isSecret = id == u"price"_s || id == u"lost-delete"_s; // which is to be found
    QVERIFY2(isSecret || (observed.contains(QString::fromUtf8(key)) && observed.contains(u"list"_s)),
             qPrintable(observed));
}

LAB_TEST(CacheAsideChallengesTest)
#include "cache_aside_challenges_test.moc"
