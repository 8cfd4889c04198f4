// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What only SQLite's own library gives: statements as it has them, and how often a lock was waited for. That rows and
// faults are those of Qt's driver is in sql_connection_test.
#include "app/sql/library_handle.h"
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lab::sql;

namespace {

ConnectionOptions byLibrary(const TemporaryDatabase &database)
{
    return {.file = database.file(), .access = Access::Library};
}

void makeTable(Connection &connection)
{
    connection.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, weight REAL, picture BLOB)"_s);
    connection.execute(u"INSERT INTO t VALUES (1, 'naïve', 0.5, x'00ff'), (2, NULL, NULL, NULL)"_s);
}

} // namespace

class SqlLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreparedStatementGivesValuesAsTheyAre()
    {
        TemporaryDatabase database;
        Connection connection(byLibrary(database));
        makeTable(connection);
        Prepared select(connection, u"SELECT id, name, weight, picture FROM t WHERE id = ?"_s);
        QCOMPARE(select.parameters(), 1);
        QCOMPARE(select.columns(), 4);
        QCOMPARE(select.columnName(1), u"name"_s);
        select.bind(1, qint64(1));
        QVERIFY(select.step());
        QCOMPARE(select.integer(0), 1);
        QCOMPARE(select.text(1).toByteArray(), "naïve"_ba);
        QCOMPARE(select.real(2), 0.5);
        QCOMPARE(select.blob(3).toByteArray(), "\0\xff"_ba);
        QVERIFY(!select.step());
        select.reset();
        select.bind(1, qint64(2));
        QVERIFY(select.step());
        QCOMPARE(select.type(0), Prepared::Type::Integer);
        for (const int column : {1, 2, 3})
            QCOMPARE(select.type(column), Prepared::Type::Null);
    }

    void whatIsBoundIsStored()
    {
        TemporaryDatabase database;
        Connection connection(byLibrary(database));
        makeTable(connection);
        Prepared insert(connection, u"INSERT INTO t VALUES (?, ?, ?, ?)"_s);
        insert.bind(1, qint64(3));
        insert.bindText(2, "");
        insert.bind(3, 1.25);
        insert.bindBlob(4, {});
        QVERIFY(!insert.step());
        insert.reset();
        insert.bind(1, qint64(4));
        insert.bindNull(2);
        QVERIFY(!insert.step());
        insert.reset();
        const Rows rows = connection.execute(u"SELECT name, weight, picture FROM t WHERE id > 2 ORDER BY id"_s);
        QCOMPARE(rows.rows, (QList<QVariantList>{{u""_s, 1.25, ""_ba}, {QVariant(), 1.25, ""_ba}}));
    }

    void itWorksOnTheDriversConnectionToo()
    {
        TemporaryDatabase database;
        Connection connection(database.options());
        makeTable(connection);
        Prepared count(connection, u"SELECT count(*) FROM t"_s);
        QVERIFY(count.step());
        QCOMPARE(count.integer(0), 2);
    }

    void faultsNameFileStatementAndCause()
    {
        TemporaryDatabase database;
        Connection connection(byLibrary(database));
        makeTable(connection);
        const auto typo = thrownBy<SqlError>([&] { Prepared(connection, u"SELEC 1"_s); });
        QVERIFY(typo);
        QVERIFY2(typo->message().contains(u"SELEC 1"_s) && typo->message().contains(u"syntax error"_s) &&
                     typo->message().contains(database.file()),
                 qPrintable(typo->message()));
        Prepared insert(connection, u"INSERT INTO t (id) VALUES (1)"_s);
        const auto twice = thrownBy<SqlError>([&] { insert.step(); });
        QVERIFY(twice);
        QCOMPARE(twice->code(), 19);                                     // SQLITE_CONSTRAINT
        QVERIFY(thrownBy<SqlError>([&] { insert.bind(1, qint64(1)); })); // it has no parameters
    }

    void waitsForALockAreCounted()
    {
        TemporaryDatabase database;
        Connection connection(byLibrary(database));
        makeTable(connection);
        QCOMPARE(connection.busyWaits(), 0);
        auto holder = std::make_unique<LockHolder>(database.options());
        std::atomic<const Connection *> other = nullptr;
        std::atomic<bool> isSeen = false;
        std::jthread waiting([&] {
            Connection writer(byLibrary(database));
            other = &writer;
            writer.execute(u"DELETE FROM t WHERE id = 2"_s);
            while (!isSeen)
                std::this_thread::yield();
        });
        while (!other || other.load()->busyWaits() == 0)
            std::this_thread::yield();
        isSeen = true;
        holder.reset();
        waiting.join();
        QCOMPARE(connection.execute(u"SELECT count(*) FROM t"_s).scalar().toInt(), 1);
    }

    void aLockThatStaysIsBusyAfterTheTimeout()
    {
        TemporaryDatabase database;
        Connection connection(byLibrary(database));
        makeTable(connection);
        const LockHolder holder(database.options());
        auto options = byLibrary(database);
        options.busyTimeout = 30ms;
        Connection impatient(options);
        const auto busy = thrownBy<SqlError>([&] { impatient.execute(u"DELETE FROM t"_s); });
        QVERIFY(busy && busy->isBusy());
        QVERIFY(impatient.busyWaits() >= 4); // 1, 2, 5, 10 ms and what is left of 30
    }

    void aHandleOfTheLibraryReadsAndWritesTheSameFile()
    {
        TemporaryDatabase database;
        Connection connection(byLibrary(database));
        makeTable(connection);
        auto options = byLibrary(database);
        options.synchronous = Synchronous::Full;
        const LibraryHandle handle(options);
        Prepared level = handle.prepare(u"PRAGMA synchronous"_s);
        QVERIFY(level.step());
        QCOMPARE(level.integer(0), 2);
        handle.prepare(u"DELETE FROM t WHERE id = 2"_s).step();
        QCOMPARE(connection.execute(u"SELECT count(*) FROM t"_s).scalar().toInt(), 1);
        QCOMPARE(handle.busyWaits(), 0);
    }

    void aHandleToNothingIsRefused()
    {
        TemporaryDatabase database;
        const auto error = thrownBy<SqlError>([&] { LibraryHandle handle(byLibrary(database)); });
        QVERIFY(error);
        QVERIFY2(error->message().contains(database.file()), qPrintable(error->message()));
        QVERIFY(!QFile::exists(database.file()));
    }

    void aStopEndsTheWaitForALock()
    {
        TemporaryDatabase database;
        Connection connection(byLibrary(database));
        makeTable(connection);
        const LockHolder holder(database.options());
        std::stop_source stop;
        connection.setStop(stop.get_token());
        std::jthread stopping([&] {
            while (connection.busyWaits() == 0)
                std::this_thread::yield();
            stop.request_stop();
        });
        QVERIFY(thrownBy<lab::Cancelled>([&] { connection.execute(u"DELETE FROM t"_s); }));
    }
};

LAB_TEST(SqlLibraryTest)
#include "sql_library_test.moc"
