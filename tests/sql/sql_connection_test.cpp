// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QSqlDatabase>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lab::sql;

class SqlConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// All of it by Qt's driver and by SQLite's own library: the same rows, the same faults.
    void initTestCase_data();
    void valuesComeBackAsTheyWereBound_data();
    void valuesComeBackAsTheyWereBound();
    void everyIntegerTypeIsStoredAsInteger();
    void anIntegerAboveSixtyThreeBitsIsRefused();
    void textAndBytesAreDifferentValues();
    void rowsAreReadByColumnName();
    void changedRowsAndLastIdAreTold();
    void aStatementThatChangesNothingTellsNoOlderCount();
    void aCachedStatementRefusesAnotherNumberOfValues();
    void cachedStatementsSeeNewValuesAndNewColumns();
    void moreStatementsThanTheCacheHoldsStillRun();
    void anErrorNamesTheFileTheStatementAndTheCause();
    void aStatementThatFailedHoldsNoLock();
    void aReadHoldsNoLock();
    void foreignKeysAreEnforced();
    void aTransactionThatThrowsLeavesNothing();
    void aLockedDatabaseIsReportedAsBusy();
    void journalAndSynchronousAreAsAsked_data();
    void journalAndSynchronousAreAsAsked();
    void aJournalModeThatSqliteRefusesIsReported();
    void noConnectionStaysRegistered();
    void theVersionOfSqliteIsKnown();
};

Q_DECLARE_METATYPE(lab::sql::Access)

namespace {

/// Its connections go the way of the global row.
class EitherWay : public TemporaryDatabase
{
public:
    ConnectionOptions options() const
    {
        QFETCH_GLOBAL(Access, access);
        return {.file = file(), .access = access};
    }
};

QVariant roundTrip(const QVariant &value)
{
    EitherWay database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (v)"_s);
    connection.execute(u"INSERT INTO t VALUES (?)"_s, {value});
    return connection.execute(u"SELECT v FROM t"_s).scalar();
}

} // namespace

void SqlConnectionTest::initTestCase_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("driver") << Access::Driver;
    QTest::newRow("library") << Access::Library;
}

void SqlConnectionTest::valuesComeBackAsTheyWereBound_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(u"naïve 🦊"_s);
    QTest::newRow("text with NUL") << QVariant(u"a\0b"_s);
    QTest::newRow("empty text") << QVariant(u""_s);
    QTest::newRow("bytes with NUL") << QVariant("a\0b"_ba);
    QTest::newRow("bytes that are no UTF-8") << QVariant("\xff\xfe\xc3\x28"_ba);
    QTest::newRow("empty bytes") << QVariant(""_ba);
    QTest::newRow("largest integer") << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("smallest integer") << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("beyond a double's 53 bits") << QVariant(qint64(9007199254740993));
    QTest::newRow("real") << QVariant(0.1);
    QTest::newRow("null") << QVariant();
}

void SqlConnectionTest::valuesComeBackAsTheyWereBound()
{
    QFETCH(QVariant, value);
    const QVariant back = roundTrip(value);
    QCOMPARE(back.typeId(), value.typeId());
    QCOMPARE(back, value);
}

void SqlConnectionTest::everyIntegerTypeIsStoredAsInteger()
{
    const QVariantList integers{QVariant::fromValue(qint16(7)),  QVariant::fromValue(quint32(7)),
                                QVariant::fromValue(quint64(7)), QVariant::fromValue(7L),
                                QVariant::fromValue(7UL),        QVariant::fromValue(7)};
    EitherWay database;
    Connection connection(database.options());
    for (const QVariant &value : integers)
        QCOMPARE(connection.execute(u"SELECT typeof(?)"_s, {value}).scalar().toString(), u"integer"_s);
    QCOMPARE(connection.execute(u"SELECT ?"_s, {true}).scalar(), QVariant(qint64(1)));
    QCOMPARE(connection.execute(u"SELECT typeof(?)"_s, {QVariant::fromValue(1.5F)}).scalar().toString(), u"real"_s);
    QCOMPARE(connection.execute(u"SELECT typeof(?)"_s, {QString()}).scalar().toString(), u"text"_s);
    QCOMPARE(connection.execute(u"SELECT typeof(?)"_s, {QByteArray()}).scalar().toString(), u"blob"_s);
}

void SqlConnectionTest::anIntegerAboveSixtyThreeBitsIsRefused()
{
    const auto error = thrownBy<SqlError>([] { roundTrip(QVariant(std::numeric_limits<quint64>::max())); });
    QVERIFY(error);
    QVERIFY(error->message().contains(u"18446744073709551615"_s));
}

void SqlConnectionTest::textAndBytesAreDifferentValues()
{
    EitherWay database;
    Connection connection(database.options());
    QCOMPARE(connection.execute(u"SELECT ? = ?"_s, {u"a"_s, u"a"_s}).scalar().toInt(), 1);
    QCOMPARE(connection.execute(u"SELECT ? = ?"_s, {u"a"_s, "a"_ba}).scalar().toInt(), 0);
}

void SqlConnectionTest::rowsAreReadByColumnName()
{
    EitherWay database;
    Connection connection(database.options());
    const Rows rows = connection.execute(u"SELECT 1 AS a, 'x' AS b UNION SELECT 2, 'y' ORDER BY a"_s);
    QCOMPARE(rows.columns, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.value(1, u"b"_s).toString(), u"y"_s);
    QVERIFY(rows.value(1, u"no such"_s).isNull());
    QVERIFY(rows.value(2, u"b"_s).isNull());
    QVERIFY(rows.value(-1, u"b"_s).isNull());
    QVERIFY(Rows().scalar().isNull());
    const Rows none = connection.execute(u"SELECT 1 AS a WHERE 0"_s);
    QVERIFY(none.isEmpty());
    QCOMPARE(none.columns, QStringList{u"a"_s});
}

void SqlConnectionTest::changedRowsAndLastIdAreTold()
{
    EitherWay database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, v)"_s);
    const Rows inserted = connection.execute(u"  insert INTO t (v) VALUES (1), (2), (3)"_s);
    QCOMPARE(inserted.changed, 3);
    QCOMPARE(inserted.lastInsertId.toLongLong(), 3);
    QCOMPARE(connection.execute(u"UPDATE t SET v = 0 WHERE id > 1"_s).changed, 2);
    const Rows returning = connection.execute(u"UPDATE t SET v = 9 WHERE id > 1 RETURNING id"_s);
    QCOMPARE(returning.changed, 2);
    QCOMPARE(returning.size(), 2);
    QCOMPARE(connection.execute(u"WITH x(n) AS (SELECT 1) DELETE FROM t WHERE id IN (SELECT n FROM x)"_s).changed, 1);
    QCOMPARE(connection.execute(u"REPLACE INTO t VALUES (9, 9)"_s).lastInsertId.toLongLong(), 9);
    QCOMPARE(connection.execute(u"DELETE FROM t"_s).changed, 3);
}

void SqlConnectionTest::aStatementThatChangesNothingTellsNoOlderCount()
{
    EitherWay database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (v)"_s);
    connection.execute(u"INSERT INTO t VALUES (1), (2)"_s);
    QCOMPARE(connection.execute(u"SELECT * FROM t"_s).changed, 0);
    QCOMPARE(connection.execute(u"WITH x AS (SELECT * FROM t) SELECT * FROM x"_s).changed, 0);
    const Rows created = connection.execute(u"CREATE TABLE u (v)"_s);
    QCOMPARE(created.changed, 0);
    QVERIFY(created.lastInsertId.isNull());
}

void SqlConnectionTest::aCachedStatementRefusesAnotherNumberOfValues()
{
    EitherWay database;
    Connection connection(database.options());
    const QString statement = u"SELECT ?, ?"_s;
    QVERIFY(thrownBy<SqlError>([&] { connection.execute(statement, {1}); }));
    QCOMPARE(connection.execute(statement, {1, 2}).rows, (QList<QVariantList>{{qint64(1), qint64(2)}}));
    QVERIFY(thrownBy<SqlError>([&] { connection.execute(statement, {3}); }));
    QVERIFY(thrownBy<SqlError>([&] { connection.execute(statement, {3, 4, 5}); }));
    QCOMPARE(connection.execute(statement, {6, 7}).rows, (QList<QVariantList>{{qint64(6), qint64(7)}}));
}

void SqlConnectionTest::cachedStatementsSeeNewValuesAndNewColumns()
{
    EitherWay database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (a)"_s);
    connection.execute(u"INSERT INTO t VALUES (1)"_s);
    const QString all = u"SELECT * FROM t"_s;
    QCOMPARE(connection.execute(all).columns, QStringList{u"a"_s});
    connection.execute(u"DROP TABLE t"_s);
    connection.execute(u"CREATE TABLE t (b, c)"_s);
    connection.execute(u"INSERT INTO t VALUES (2, 3)"_s);
    const Rows again = connection.execute(all);
    QCOMPARE(again.columns, (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(again.rows, (QList<QVariantList>{{qint64(2), qint64(3)}}));
}

void SqlConnectionTest::moreStatementsThanTheCacheHoldsStillRun()
{
    EitherWay database;
    Connection connection(database.options());
    for (int number = 0; number < 600; ++number)
        QCOMPARE(connection.execute(u"SELECT %1"_s.arg(number)).scalar().toInt(), number);
}

void SqlConnectionTest::anErrorNamesTheFileTheStatementAndTheCause()
{
    EitherWay database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (v UNIQUE)"_s);
    connection.execute(u"INSERT INTO t VALUES (1)"_s);
    const auto twice = thrownBy<SqlError>([&] { connection.execute(u"INSERT INTO t VALUES (?)"_s, {1}); });
    QVERIFY(twice);
    QCOMPARE(twice->kind(), lab::ErrorKind::Sql);
    QCOMPARE(twice->code(), 19); // SQLITE_CONSTRAINT
    QVERIFY2(twice->message().contains(database.file()), qPrintable(twice->message()));
    QVERIFY2(twice->message().contains(u"UNIQUE constraint failed: t.v"_s), qPrintable(twice->message()));
    QVERIFY2(twice->message().contains(u"INSERT INTO t VALUES (?)"_s), qPrintable(twice->message()));
    const auto typo = thrownBy<SqlError>([&] { connection.execute(u"SELEC 1"_s); });
    QVERIFY(typo);
    QVERIFY2(typo->message().contains(u"syntax error"_s), qPrintable(typo->message()));
}

void SqlConnectionTest::aStatementThatFailedHoldsNoLock()
{
    EitherWay database;
    Connection one(database.options());
    one.execute(u"CREATE TABLE t (v UNIQUE)"_s);
    one.execute(u"INSERT INTO t VALUES (1)"_s);
    QVERIFY(thrownBy<SqlError>([&] { one.execute(u"INSERT INTO t VALUES (2), (1)"_s); }));
    ConnectionOptions impatient = database.options();
    impatient.busyTimeout = 0ms;
    Connection two(impatient);
    QCOMPARE(two.execute(u"INSERT INTO t VALUES (3)"_s).changed, 1);
}

void SqlConnectionTest::aReadHoldsNoLock()
{
    EitherWay database;
    const ConnectionOptions impatient{
        .file = database.file(), .journal = JournalMode::Delete, .busyTimeout = 0ms}; // here a reader stops a writer
    Connection one(impatient);
    one.execute(u"CREATE TABLE t (v)"_s);
    one.execute(u"INSERT INTO t VALUES (1), (2)"_s);
    QCOMPARE(one.execute(u"SELECT v FROM t"_s).size(), 2);
    Connection two(impatient);
    QCOMPARE(two.execute(u"INSERT INTO t VALUES (3)"_s).changed, 1);
}

void SqlConnectionTest::foreignKeysAreEnforced()
{
    EitherWay database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE a (id INTEGER PRIMARY KEY)"_s);
    connection.execute(u"CREATE TABLE b (a REFERENCES a)"_s);
    QVERIFY(thrownBy<SqlError>([&] { connection.execute(u"INSERT INTO b VALUES (1)"_s); }));
}

void SqlConnectionTest::aTransactionThatThrowsLeavesNothing()
{
    EitherWay database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (v)"_s);
    const auto thrown = thrownBy<lab::Error>([&] {
        connection.transaction([&] {
            connection.execute(u"INSERT INTO t VALUES (1)"_s);
            throw lab::Error(lab::ErrorKind::Rejected, u"no"_s);
        });
    });
    QVERIFY(thrown);
    QCOMPARE(thrown->message(), u"no"_s);
    QCOMPARE(connection.execute(u"SELECT count(*) FROM t"_s).scalar().toInt(), 0);
    connection.transaction([&] { connection.execute(u"INSERT INTO t VALUES (1)"_s); });
    QCOMPARE(connection.execute(u"SELECT count(*) FROM t"_s).scalar().toInt(), 1);
}

void SqlConnectionTest::aLockedDatabaseIsReportedAsBusy()
{
    EitherWay database;
    Connection one(database.options());
    one.execute(u"CREATE TABLE t (v)"_s);
    ConnectionOptions impatient = database.options();
    impatient.busyTimeout = 1ms;
    Connection two(impatient);
    one.transaction([&] {
        const auto error = thrownBy<SqlError>([&] { two.execute(u"INSERT INTO t VALUES (1)"_s); });
        QVERIFY(error);
        QVERIFY(error->isBusy());
        QVERIFY2(error->message().contains(u"locked"_s), qPrintable(error->message()));
        QVERIFY(!error->hint().isEmpty());
    });
    QCOMPARE(two.execute(u"INSERT INTO t VALUES (1)"_s).changed, 1);
}

void SqlConnectionTest::journalAndSynchronousAreAsAsked_data()
{
    QTest::addColumn<JournalMode>("journal");
    QTest::addColumn<Synchronous>("synchronous");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("level");
    QTest::newRow("wal, normal") << JournalMode::Wal << Synchronous::Normal << u"wal"_s << 1;
    QTest::newRow("wal, full") << JournalMode::Wal << Synchronous::Full << u"wal"_s << 2;
    QTest::newRow("wal, off") << JournalMode::Wal << Synchronous::Off << u"wal"_s << 0;
    QTest::newRow("delete, full") << JournalMode::Delete << Synchronous::Full << u"delete"_s << 2;
}

void SqlConnectionTest::journalAndSynchronousAreAsAsked()
{
    QFETCH(JournalMode, journal);
    QFETCH(Synchronous, synchronous);
    EitherWay database;
    {
        Connection other({.file = database.file(), .journal = JournalMode::Wal}); // what the file was made with before
        other.execute(u"CREATE TABLE t (v)"_s);
    }
    Connection connection({.file = database.file(), .journal = journal, .synchronous = synchronous});
    QTEST(connection.execute(u"PRAGMA journal_mode"_s).scalar().toString(), "mode");
    QTEST(connection.execute(u"PRAGMA synchronous"_s).scalar().toInt(), "level");
}

void SqlConnectionTest::aJournalModeThatSqliteRefusesIsReported()
{
    // A database in memory keeps its journal there, whatever is asked for.
    const auto error = thrownBy<SqlError>([] { Connection connection({.file = u":memory:"_s}); });
    QVERIFY(error);
    QVERIFY2(error->message().contains(u"“wal”"_s) && error->message().contains(u"“memory”"_s),
             qPrintable(error->message()));
    QVERIFY(error->hint().contains(u"--data"_s));
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void SqlConnectionTest::noConnectionStaysRegistered()
{
    EitherWay database;
    {
        Connection connection(database.options());
        connection.execute(u"SELECT 1"_s);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    database.write("no database, and long enough not to look like an empty one"_ba.repeated(20));
    QVERIFY(thrownBy<SqlError>([&] { Connection connection(database.options()); }));
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void SqlConnectionTest::theVersionOfSqliteIsKnown()
{
    const QString version = Connection::sqliteVersion();
    QVERIFY2(version.startsWith(u"3."_s), qPrintable(version));
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

LAB_TEST(SqlConnectionTest)
#include "sql_connection_test.moc"
