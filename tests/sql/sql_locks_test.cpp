// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QSqlDatabase>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lab::sql;

/// Waiting for another connection's lock: until it is free, until a stop, until the time is up. Where nothing but a
/// stop may end the wait, the time is so long that the test would not end otherwise.
class SqlLocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeLockTakesOneTry();
    void aStatementGoesOnWhenTheLockIsFree();
    void aStopEndsTheWaitOfAStatement();
    void aStopEndsTheWaitOfATransaction();
    void aStopEndsTheWaitOfACommitWhichIsRolledBack();
    void aCommitWaitsForAReader();
    void aStopEndsTheWaitWhileOpening();
    void aStopEndsTheWaitForAnotherThatIsOpening();
    void openIsStoppedToo();
    void closingEndsTheWaitOfAStatement();
    void closingEndsTheWaitWhileOpening();
    void theTimeIsUpWithAClearError_data();
    void theTimeIsUpWithAClearError();
    void aStatementInATransactionThatCanNeverGoOnFailsAtOnce();
    void anotherProgramsLockIsWaitedForToo();
};

namespace {

const QString Update = u"UPDATE users SET score = ? WHERE id = 1"_s;

ConnectionOptions patient(const TemporaryDatabase &file, JournalMode journal = JournalMode::Wal)
{
    return {.file = file.file(), .journal = journal, .busyTimeout = 1h};
}

void create(const TemporaryDatabase &file, JournalMode journal = JournalMode::Wal)
{
    Database({.connection = patient(file, journal)}).open();
}

/// A file without a schema yet, which nobody may even read.
std::unique_ptr<LockHolder> closedToAll(const TemporaryDatabase &file)
{
    return std::make_unique<LockHolder>(patient(file, JournalMode::Delete), u"BEGIN EXCLUSIVE"_s);
}

/// Waits until so many connections exist in this process.
bool connectionsBecome(int count)
{
    return lab::testing::becomesTrue([&] { return QSqlDatabase::connectionNames().size() == count; });
}

int scoreOf(Database &database)
{
    return await(Client(database, u"app"_s).query(u"SELECT score FROM users WHERE id = 1"_s)).scalar().toInt();
}

} // namespace

void SqlLocksTest::aFreeLockTakesOneTry()
{
    const TemporaryDatabase file;
    create(file);
    Connection connection(patient(file));
    const CountingValue score;
    QCOMPARE(connection.execute(Update, {score.value()}).changed, 1);
    QCOMPARE(score.tries(), 1);
}

void SqlLocksTest::aStatementGoesOnWhenTheLockIsFree()
{
    const TemporaryDatabase file;
    Database database({.connection = patient(file)});
    database.open();
    auto holder = std::make_unique<LockHolder>(patient(file));
    const CountingValue score;
    auto update = Client(database, u"app"_s).query(Update, {score.value()});
    QVERIFY(score.isTriedAgain());
    holder.reset();
    QCOMPARE(await(std::move(update)).changed, 1);
    QCOMPARE(scoreOf(database), 7);
}

void SqlLocksTest::aStopEndsTheWaitOfAStatement()
{
    const TemporaryDatabase file;
    Database database({.connection = patient(file)});
    database.open();
    const LockHolder holder(patient(file));
    std::stop_source stop;
    const CountingValue score;
    auto update = Client(database, u"app"_s, {}, stop.get_token()).query(Update, {score.value()});
    QVERIFY(score.isTriedAgain());
    stop.request_stop();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(update)); }));
    QCOMPARE(scoreOf(database), 2500);
}

void SqlLocksTest::aStopEndsTheWaitOfATransaction()
{
    const TemporaryDatabase file;
    Database database({.connection = patient(file), .threads = 1});
    database.open();
    const LockHolder holder(patient(file));
    std::stop_source stop;
    std::atomic<bool> begins = false;
    std::atomic<bool> worked = false;
    std::function<int(Connection &)> job = [&](Connection &connection) {
        begins = true;
        connection.transaction([&] { worked = true; });
        return 0;
    };
    auto transaction = database.run<int>(std::move(job), stop.get_token());
    QVERIFY(lab::testing::becomesTrue([&] { return begins.load(); }));
    stop.request_stop();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(transaction)); }));
    QVERIFY(!worked);
}

void SqlLocksTest::aStopEndsTheWaitOfACommitWhichIsRolledBack()
{
    const TemporaryDatabase file;
    create(file, JournalMode::Delete);
    Connection connection(patient(file, JournalMode::Delete));
    std::stop_source stop;
    connection.setStop(stop.get_token());
    std::vector<SqlRecord> records;
    connection.record(u"app"_s, [&](const SqlRecord &record) { records.push_back(record); });
    const auto reader = std::make_unique<LockHolder>(patient(file, JournalMode::Delete), u"BEGIN"_s);
    reader->read();
    std::jthread stopper;
    QVERIFY(thrownBy<lab::Cancelled>([&] {
        connection.transaction([&] {
            connection.execute(u"UPDATE users SET score = 7"_s);
            stopper = std::jthread([&] { stop.request_stop(); });
        });
    }));
    QCOMPARE(records.back().statement, u"ROLLBACK"_s);
    QCOMPARE(records.back().fault, QString());
}

void SqlLocksTest::aCommitWaitsForAReader()
{
    const TemporaryDatabase file;
    create(file, JournalMode::Delete);
    Connection connection(patient(file, JournalMode::Delete));
    auto reader = std::make_unique<LockHolder>(patient(file, JournalMode::Delete), u"BEGIN"_s);
    reader->read();
    std::atomic<bool> commits = false;
    std::atomic<bool> committed = false;
    std::jthread writer([&] {
        Connection own(patient(file, JournalMode::Delete));
        own.transaction([&] {
            own.execute(u"UPDATE users SET score = 7"_s);
            commits = true;
        });
        committed = true;
    });
    QVERIFY(lab::testing::becomesTrue([&] { return commits.load(); }));
    QVERIFY(!committed);
    reader.reset();
    writer.join();
    QVERIFY(committed);
    QCOMPARE(connection.execute(u"SELECT min(score) FROM users"_s).scalar().toInt(), 7);
}

void SqlLocksTest::aStopEndsTheWaitWhileOpening()
{
    const TemporaryDatabase file;
    const auto holder = closedToAll(file);
    Database database({.connection = patient(file)});
    std::stop_source stop;
    auto query = Client(database, u"app"_s, {}, stop.get_token()).query(u"SELECT 1"_s);
    QVERIFY(connectionsBecome(2)); // it is at it
    stop.request_stop();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(query)); }));
}

void SqlLocksTest::aStopEndsTheWaitForAnotherThatIsOpening()
{
    const TemporaryDatabase file;
    auto holder = closedToAll(file);
    Database database({.connection = patient(file), .threads = 2});
    std::stop_source stop;
    auto opening = Client(database, u"app"_s).query(u"SELECT 1"_s);
    QVERIFY(connectionsBecome(2));
    auto behind = Client(database, u"app"_s, {}, stop.get_token()).query(u"SELECT 1"_s);
    stop.request_stop();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(behind)); }));
    holder.reset();
    QCOMPARE(await(std::move(opening)).scalar().toInt(), 1); // it was not disturbed
}

void SqlLocksTest::openIsStoppedToo()
{
    const TemporaryDatabase file;
    const auto holder = closedToAll(file);
    Database database({.connection = patient(file)});
    std::stop_source stop;
    std::atomic<bool> cancelled = false;
    std::jthread opener(
        [&] { cancelled = thrownBy<lab::Cancelled>([&] { database.open(stop.get_token()); }).has_value(); });
    QVERIFY(connectionsBecome(2));
    stop.request_stop();
    opener.join();
    QVERIFY(cancelled);
}

void SqlLocksTest::closingEndsTheWaitOfAStatement()
{
    const TemporaryDatabase file;
    create(file);
    const LockHolder holder(patient(file));
    auto database = std::make_unique<Database>(Database::Options{.connection = patient(file), .threads = 2});
    const CountingValue first;
    const CountingValue second;
    const Client client(*database, u"app"_s);
    auto one = client.query(Update, {first.value()});
    auto other = client.query(Update, {second.value()});
    QVERIFY(first.isTriedAgain() && second.isTriedAgain());
    database.reset();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(one)); }));
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(other)); }));
}

void SqlLocksTest::closingEndsTheWaitWhileOpening()
{
    const TemporaryDatabase file;
    const auto holder = closedToAll(file);
    auto database = std::make_unique<Database>(Database::Options{.connection = patient(file), .threads = 2});
    const Client client(*database, u"app"_s);
    auto one = client.query(u"SELECT 1"_s);
    auto other = client.query(u"SELECT 1"_s);
    QVERIFY(connectionsBecome(2));
    database.reset();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(one)); }));
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(other)); }));
}

void SqlLocksTest::theTimeIsUpWithAClearError_data()
{
    QTest::addColumn<std::chrono::milliseconds>("time");
    QTest::newRow("none") << 0ms;
    QTest::newRow("less than one try") << 5ms;
    QTest::newRow("several tries") << 100ms;
}

void SqlLocksTest::theTimeIsUpWithAClearError()
{
    QFETCH(std::chrono::milliseconds, time);
    const TemporaryDatabase file;
    create(file);
    const LockHolder holder(patient(file));
    auto options = file.options();
    options.busyTimeout = time;
    Connection connection(options);
    double waited = 0;
    connection.record(u"app"_s, [&](const SqlRecord &record) { waited = record.micros(); });
    for (const QString &statement : {u"DELETE FROM users"_s, u"BEGIN IMMEDIATE"_s}) {
        const auto error = thrownBy<SqlError>([&] { connection.execute(statement); });
        QVERIFY(error);
        QVERIFY(error->isBusy());
        QVERIFY2(error->message().contains(file.file()) && error->message().contains(u"locked"_s),
                 qPrintable(error->message()));
        QVERIFY2(error->hint().contains(u"Another program"_s), qPrintable(error->hint()));
        QVERIFY(waited >= double(std::chrono::microseconds(time).count()));
    }
}

void SqlLocksTest::aStatementInATransactionThatCanNeverGoOnFailsAtOnce()
{
    const TemporaryDatabase file;
    create(file);
    Connection behind(patient(file));
    behind.execute(u"BEGIN"_s);
    behind.execute(u"SELECT count(*) FROM users"_s); // sees the file as it is now
    Connection ahead(patient(file));
    ahead.execute(u"DELETE FROM users WHERE id = 5"_s);
    const auto error = thrownBy<SqlError>([&] { behind.execute(u"DELETE FROM users"_s); });
    QVERIFY(error);
    QVERIFY(error->isBusy());
    behind.execute(u"ROLLBACK"_s);
    QCOMPARE(behind.execute(u"DELETE FROM users"_s).changed, 4);
}

void SqlLocksTest::anotherProgramsLockIsWaitedForToo()
{
    const TemporaryDatabase file;
    Database database({.connection = patient(file)});
    database.open();
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/lock_database_helper"_s, {file.file()});
    QVERIFY(lab::testing::becomesTrue([&] { return program.canReadLine(); }));
    std::stop_source stop;
    const CountingValue refused;
    auto stopped = Client(database, u"app"_s, {}, stop.get_token()).query(Update, {refused.value()});
    const CountingValue score;
    auto waiting = Client(database, u"app"_s).query(Update, {score.value()});
    QVERIFY(refused.isTriedAgain() && score.isTriedAgain());
    stop.request_stop();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(stopped)); }));
    program.closeWriteChannel(); // which it takes for the sign to let go
    QCOMPARE(await(std::move(waiting)).changed, 1);
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitCode(), 0);
}

LAB_TEST(SqlLocksTest)
#include "sql_locks_test.moc"
