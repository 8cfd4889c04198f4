// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/generate.h"
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace lab::sql;

class GenerateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheSameInEveryRunAndOnEveryMachine();
    void tablesHoldExactlyTheGeneratedRows();
    void fillingAgainReplacesTheRows();
    void valuesStayWithinTheirRanges();
    void aStopLeavesTheOldTable();
};

void GenerateTest::rowsAreTheSameInEveryRunAndOnEveryMachine()
{
    const BenchProduct product = benchProduct(1);
    QCOMPARE(product.name, u"Birch Keyboard 1"_s);
    QCOMPARE(product.price, 75900);
    QCOMPARE(product.stock, 258);
    QCOMPARE(benchUser(42).name, u"player-0000042"_s);
    QCOMPARE(benchUser(42).score, 140299);
}

void GenerateTest::tablesHoldExactlyTheGeneratedRows()
{
    TemporaryDatabase database;
    Connection connection(database.options());
    fillProducts(connection, 250); // no multiple of what one statement takes
    fillUsers(connection, 101);
    const Rows products = connection.execute(u"SELECT id, name, price, stock, description FROM bench_products"_s);
    QCOMPARE(products.size(), 250);
    for (const qint64 id : {1, 100, 101, 250}) {
        const BenchProduct p = benchProduct(id);
        QCOMPARE(products.rows[id - 1], (QVariantList{id, p.name, p.price, p.stock, p.description}));
    }
    const Rows users = connection.execute(u"SELECT id, name, score FROM bench_users ORDER BY id"_s);
    QCOMPARE(users.size(), 101);
    QCOMPARE(users.rows[100], (QVariantList{qint64(101), benchUser(101).name, benchUser(101).score}));
}

void GenerateTest::fillingAgainReplacesTheRows()
{
    TemporaryDatabase database;
    Connection connection(database.options());
    fillUsers(connection, 10);
    fillUsers(connection, 3);
    QCOMPARE(connection.execute(u"SELECT count(*) FROM bench_users"_s).scalar().toInt(), 3);
    fillUsers(connection, 0);
    QCOMPARE(connection.execute(u"SELECT count(*) FROM bench_users"_s).scalar().toInt(), 0);
}

void GenerateTest::valuesStayWithinTheirRanges()
{
    QSet<qint64> scores;
    for (qint64 id = 1; id <= 1000; ++id) {
        const BenchProduct product = benchProduct(id);
        QVERIFY(product.price >= 1000 && product.price <= 500'000 && product.price % 100 == 0);
        QVERIFY(product.stock >= 0 && product.stock <= 500);
        const BenchUser user = benchUser(id);
        QVERIFY(user.score >= 0 && user.score < 1'000'000);
        scores.insert(user.score);
    }
    QVERIFY(scores.size() > 990); // spread, not clustered
}

void GenerateTest::aStopLeavesTheOldTable()
{
    TemporaryDatabase database;
    Connection connection(database.options());
    fillUsers(connection, 3);
    std::stop_source source;
    int statements = 0;
    connection.setStop(source.get_token());
    connection.record(u"app"_s, [&](const SqlRecord &) {
        if (++statements == 5)
            source.request_stop();
    });
    QVERIFY(thrownBy<lab::Cancelled>([&] { fillUsers(connection, 100'000); }));
    connection.setStop({});
    QCOMPARE(connection.execute(u"SELECT count(*) FROM bench_users"_s).scalar().toInt(), 3);
}

LAB_TEST(GenerateTest)
#include "generate_test.moc"
