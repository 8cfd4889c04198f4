// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/schema.h"
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

#include <QProcess>

#include <barrier>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace lab::sql;

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDatabaseHoldsTheSampleData();
    void theTwinsOfTheBasicTypesHaveTheirTables();
    void theRowsOfALabGoWithItsKeys();
    void openingAgainChangesNothing();
    void anOlderFileGetsTheMissingTablesAndKeepsItsRows();
    void aNewerFileIsRefused();
    void manyThreadsCreateItAtOnce();
    void manyProcessesCreateItAtOnce();
};

namespace {

constexpr int AtOnce = 8;

void verifySample(const TemporaryDatabase &database)
{
    Connection connection(database.options());
    for (const QString &table : {u"products"_s, u"users"_s})
        QCOMPARE(connection.execute(u"SELECT count(*) FROM "_s + table).scalar().toInt(), 5);
    QCOMPARE(connection.execute(u"SELECT count(*) FROM posts"_s).scalar().toInt(), 3);
    QCOMPARE(connection.execute(u"PRAGMA integrity_check"_s).scalar().toString(), u"ok"_s);
}

} // namespace

void SchemaTest::aNewDatabaseHoldsTheSampleData()
{
    TemporaryDatabase database;
    Database({.connection = database.options()}).open();
    Connection connection(database.options());
    QCOMPARE(connection.execute(u"SELECT id, price FROM products ORDER BY id"_s).rows,
             (QList<QVariantList>{{1LL, 59000LL}, {2LL, 35000LL}, {3LL, 350000LL}, {4LL, 45000LL}, {5LL, 28000LL}}));
    QCOMPARE(connection.execute(u"SELECT count(*) FROM products WHERE name != '' AND description != '' AND stock > 0"_s)
                 .scalar()
                 .toInt(),
             5);
    QCOMPARE(connection.execute(u"SELECT name, score FROM users ORDER BY score"_s).rows,
             (QList<QVariantList>{{u"Alice"_s, 2500LL},
                                  {u"Bob"_s, 3200LL},
                                  {u"Charlie"_s, 4100LL},
                                  {u"Diana"_s, 4800LL},
                                  {u"Eve"_s, 5500LL}}));
    QCOMPARE(connection.execute(u"SELECT id, views, likes FROM posts ORDER BY id"_s).rows,
             (QList<QVariantList>{{1LL, 0LL, 0LL}, {2LL, 0LL, 0LL}, {3LL, 0LL, 0LL}}));
    QCOMPARE(connection.execute(u"PRAGMA user_version"_s).scalar().toInt(), SchemaVersion);
}

void SchemaTest::theTwinsOfTheBasicTypesHaveTheirTables()
{
    TemporaryDatabase database;
    Database({.connection = database.options()}).open();
    Connection connection(database.options());
    const QByteArray key = "lab:\0\xff"_ba;
    connection.execute(u"INSERT INTO kv_keys (key, type) VALUES (?, 'string')"_s, {key});
    connection.execute(u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s, {key, "v"_ba});
    connection.execute(u"INSERT INTO kv_sets (key, member) VALUES (?, ?)"_s, {key, "m"_ba});
    QVERIFY(thrownBy<SqlError>([&] { connection.execute(u"INSERT INTO kv_sets VALUES (?, ?)"_s, {key, "m"_ba}); }));
    QCOMPARE(connection.execute(u"SELECT value FROM kv_strings WHERE key = ?"_s, {key}).scalar(), QVariant("v"_ba));
    const Rows plan = connection.execute(
        u"EXPLAIN QUERY PLAN SELECT member FROM kv_zsets WHERE key = ? ORDER BY score DESC"_s, {key});
    QVERIFY2(plan.value(0, u"detail"_s).toString().contains(u"kv_zsets_by_score"_s),
             qPrintable(plan.value(0, u"detail"_s).toString()));
    QCOMPARE(plan.size(), 1); // no sorting step
}

void SchemaTest::theRowsOfALabGoWithItsKeys()
{
    TemporaryDatabase database;
    Database({.connection = database.options()}).open();
    Connection connection(database.options());
    const auto labs = {"lab:"_ba, "lab:mine:"_ba, "team:"_ba, "LAB:"_ba};
    for (const auto &lab : labs) {
        connection.execute(u"INSERT INTO kv_keys (key, type) VALUES (?, 'string')"_s, {lab + "a"});
        connection.execute(u"INSERT INTO post_likes (lab, post, user) VALUES (?, 1, 'ann')"_s, {lab});
    }
    removeMirrors(connection, "lab:");
    const QList<QVariantList> left{{"LAB:"_ba}, {"team:"_ba}};
    QCOMPARE(connection.execute(u"SELECT lab FROM post_likes ORDER BY lab"_s).rows, left);
    QCOMPARE(connection.execute(u"SELECT substr(key, 1, length(key) - 1) FROM kv_keys ORDER BY key"_s).rows, left);
}

void SchemaTest::openingAgainChangesNothing()
{
    TemporaryDatabase database;
    Database({.connection = database.options()}).open();
    {
        Connection connection(database.options());
        connection.execute(u"DELETE FROM products WHERE id = 5"_s);
        connection.execute(u"UPDATE users SET score = 1 WHERE name = 'Eve'"_s);
    }
    Database({.connection = database.options()}).open();
    Connection connection(database.options());
    QCOMPARE(connection.execute(u"SELECT count(*) FROM products"_s).scalar().toInt(), 4);
    QCOMPARE(connection.execute(u"SELECT score FROM users WHERE name = 'Eve'"_s).scalar().toInt(), 1);
}

void SchemaTest::anOlderFileGetsTheMissingTablesAndKeepsItsRows()
{
    TemporaryDatabase database;
    Database({.connection = database.options()}).open();
    {
        Connection connection(database.options());
        connection.execute(u"DROP TABLE kv_sets"_s);
        connection.execute(u"DELETE FROM products WHERE id = 5"_s);
        connection.execute(u"PRAGMA user_version = -1"_s); // any version that is neither new nor empty
    }
    Database({.connection = database.options()}).open();
    Connection connection(database.options());
    QCOMPARE(connection.execute(u"SELECT count(*) FROM kv_sets"_s).scalar().toInt(), 0);
    QCOMPARE(connection.execute(u"SELECT count(*) FROM products"_s).scalar().toInt(), 4);
    QCOMPARE(connection.execute(u"PRAGMA user_version"_s).scalar().toInt(), SchemaVersion);
}

void SchemaTest::aNewerFileIsRefused()
{
    TemporaryDatabase database;
    {
        Connection connection(database.options());
        connection.execute(u"PRAGMA user_version = %1"_s.arg(SchemaVersion + 1));
    }
    const auto error = thrownBy<SqlError>([&] { Database({.connection = database.options()}).open(); });
    QVERIFY(error);
    QVERIFY2(error->message().contains(u"newer version"_s), qPrintable(error->message()));
    QVERIFY2(error->message().contains(database.file()), qPrintable(error->message()));
    Connection connection(database.options());
    QCOMPARE(connection.execute(u"SELECT count(*) FROM sqlite_schema"_s).scalar().toInt(), 0);
}

void SchemaTest::manyThreadsCreateItAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        TemporaryDatabase database;
        std::barrier start(AtOnce);
        std::vector<QString> faults(AtOnce);
        {
            std::vector<std::jthread> threads;
            for (QString &fault : faults) {
                threads.emplace_back([&start, &fault, options = database.options()] {
                    start.arrive_and_wait();
                    try {
                        Database({.connection = options}).open();
                    } catch (const SqlError &error) {
                        fault = error.message();
                    }
                });
            }
        }
        for (const QString &fault : faults)
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        verifySample(database);
    }
}

void SchemaTest::manyProcessesCreateItAtOnce()
{
    TemporaryDatabase database;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int count = 0; count < AtOnce; ++count) {
        auto &process = processes.emplace_back(std::make_unique<QProcess>());
        process->start(QCoreApplication::applicationDirPath() + u"/open_database_helper"_s, {database.file()});
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished());
        QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0,
                 process->readAllStandardError().constData());
    }
    verifySample(database);
}

LAB_TEST(SchemaTest)
#include "schema_test.moc"
