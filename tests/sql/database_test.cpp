// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

#include <QSqlDatabase>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lab::sql;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStatementCreatesTheDatabase();
    void workRunsOnPoolThreadsAndAnswersOnOurs();
    void asManyJobsRunSideBySideAsThereAreThreads();
    void latencyHoldsAConnection();
    void aFaultCrossesTheThreadsWithItsType();
    void aFaultWhileOpeningDoesNotStick();
    void recordsArriveOnTheAwaitingThreadBeforeTheAnswer();
    void aFailedStatementIsRecordedToo();
    void actorsAndLatencyDoNotLeakToTheNextJob();
    void aTransactionRunsWhollyOrNotAtAll();
    void concurrentTransactionsLoseNothing();
    void aStopBeforeTheStatementCancelsIt();
    void aStopEndsTheAddedLatencyAtOnce();
    void destroyingItCancelsWhatWaitsAndAnswersEverybody();
    void aTemporaryClientMayGoBeforeItsStatementEnds();
    void connectionsEndWithTheDatabase();
    void twoDatabasesLiveSideBySide();
    void settingAsideWhileAllThreadsHaveTheFileOpen_data();
    void settingAsideWhileAllThreadsHaveTheFileOpen();
};

namespace {

using Counter = std::function<int(Connection &)>;

/// Counts how many jobs are inside it at once; lets none go before `expected` have met (or a generous time is up).
class Meeting
{
public:
    explicit Meeting(int expected)
        : m_expected(expected)
    {
    }

    int attend()
    {
        std::unique_lock lock(m_mutex);
        m_most = std::max(m_most, ++m_inside);
        m_arrived.notify_all();
        m_arrived.wait_for(lock, 20s, [&] { return m_most >= m_expected; });
        --m_inside;
        return m_most;
    }

    int most() const { return m_most; }

private:
    int m_expected;
    int m_inside = 0;
    int m_most = 0;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
};

/// One row by each of the pool's threads, which all have their connection at the same time.
void addPostsOnEveryThread(Database &database, int threads)
{
    Meeting meeting(threads);
    std::vector<QCoro::Task<int>> jobs;
    for (int job = 0; job < threads; ++job) {
        jobs.push_back(database.run<int>(Counter([&](Connection &connection) {
            meeting.attend();
            return int(connection.execute(u"INSERT INTO posts (title) VALUES ('new')"_s).changed);
        })));
    }
    for (auto &job : jobs)
        QCOMPARE(await(std::move(job)), 1);
}

int countOf(Database &database, const QString &table)
{
    return await(Client(database, u"app"_s).query(u"SELECT count(*) FROM "_s + table)).scalar().toInt();
}

int mostAtOnce(const std::vector<SqlRecord> &records)
{
    int most = 0;
    for (const SqlRecord &one : records) {
        const auto runs = [&](const SqlRecord &other) {
            return other.startedAt <= one.startedAt && one.startedAt < other.endedAt;
        };
        most = std::max(most, int(std::count_if(records.begin(), records.end(), runs)));
    }
    return most;
}

} // namespace

void DatabaseTest::theFirstStatementCreatesTheDatabase()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    QVERIFY(!QFile::exists(file.file()));
    QCOMPARE(await(Client(database, u"app"_s).query(u"SELECT name FROM users WHERE id = ?"_s, {1})).scalar().toString(),
             u"Alice"_s);
    QCOMPARE(database.options().file, file.file());
}

void DatabaseTest::workRunsOnPoolThreadsAndAnswersOnOurs()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    QThread *answered = nullptr;
    const auto ask = [](Database &asked, QThread *&answeredOn) -> QCoro::Task<bool> {
        std::function<QThread *(Connection &)> work = [](Connection &) {
            return QThread::currentThread();
        };
        QThread *worked = co_await asked.run<QThread *>(std::move(work));
        answeredOn = QThread::currentThread();
        co_return worked != answeredOn;
    };
    QVERIFY(await(ask(database, answered)));
    QCOMPARE(answered, QThread::currentThread());
}

void DatabaseTest::asManyJobsRunSideBySideAsThereAreThreads()
{
    constexpr int Threads = 3;
    TemporaryDatabase file;
    Database database({.connection = file.options(), .threads = Threads});
    Meeting meeting(Threads);
    std::vector<QCoro::Task<int>> jobs;
    for (int job = 0; job < 4 * Threads; ++job)
        jobs.push_back(database.run<int>(Counter([&](Connection &) { return meeting.attend(); })));
    for (auto &job : jobs)
        await(std::move(job));
    QCOMPARE(meeting.most(), Threads);
}

void DatabaseTest::latencyHoldsAConnection()
{
    constexpr int Threads = 2;
    TemporaryDatabase file;
    Database database({.connection = file.options(), .threads = Threads});
    database.open();
    std::vector<SqlRecord> records;
    Client client(database, u"app"_s, [&](const SqlRecord &record) { records.push_back(record); });
    client.setLatency(50ms);
    std::vector<QCoro::Task<Rows>> queries;
    for (int count = 0; count < 6; ++count)
        queries.push_back(client.query(u"SELECT 1"_s));
    for (auto &query : queries)
        await(std::move(query));
    QCOMPARE(records.size(), 6U);
    QCOMPARE(mostAtOnce(records), Threads);
    for (const SqlRecord &record : records)
        QVERIFY(record.micros() >= 50'000);
}

void DatabaseTest::aFaultCrossesTheThreadsWithItsType()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    const auto error =
        thrownBy<SqlError>([&] { await(Client(database, u"app"_s).query(u"INSERT INTO users (id) VALUES (1)"_s)); });
    QVERIFY(error);
    QCOMPARE(error->code(), 19); // SQLITE_CONSTRAINT
    QVERIFY(error->message().contains(file.file()));
    Counter work = [](Connection &) -> int {
        throw std::out_of_range("far");
    };
    QVERIFY(thrownBy<std::out_of_range>([&] { await(database.run<int>(work)); }));
}

void DatabaseTest::aFaultWhileOpeningDoesNotStick()
{
    TemporaryDatabase file;
    file.write("no database"_ba.repeated(100));
    Database database({.connection = file.options()});
    const Client client(database, u"app"_s);
    for (int time = 0; time < 2; ++time) {
        const auto error = thrownBy<SqlError>([&] { await(client.query(u"SELECT 1"_s)); });
        QVERIFY(error);
        QVERIFY(tellsOfDamage(*error));
    }
    Database::setAside(file.file());
    QCOMPARE(await(client.query(u"SELECT count(*) FROM users"_s)).scalar().toInt(), 5);
}

void DatabaseTest::recordsArriveOnTheAwaitingThreadBeforeTheAnswer()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    std::vector<SqlRecord> records;
    const Client client(database, u"reader 17"_s, [&](const SqlRecord &record) {
        QCOMPARE(QThread::currentThread(), thread());
        records.push_back(record);
    });
    await(client.query(u"SELECT name FROM users WHERE score > ?"_s, {4000}));
    QCOMPARE(records.size(), 1U); // nothing of what opening takes
    QCOMPARE(records[0].actor, u"reader 17"_s);
    QCOMPARE(records[0].statement, u"SELECT name FROM users WHERE score > ?"_s);
    QCOMPARE(records[0].bindings, QVariantList{4000});
    QCOMPARE(records[0].rows, 3);
}

void DatabaseTest::aFailedStatementIsRecordedToo()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    std::vector<SqlRecord> records;
    const Client client(database, u"app"_s, [&](const SqlRecord &record) { records.push_back(record); });
    QVERIFY(thrownBy<SqlError>([&] { await(client.query(u"SELECT * FROM nowhere"_s)); }));
    QCOMPARE(records.size(), 1U);
    QVERIFY(records[0].fault.contains(u"nowhere"_s));
}

void DatabaseTest::actorsAndLatencyDoNotLeakToTheNextJob()
{
    TemporaryDatabase file;
    Database database({.connection = file.options(), .threads = 1});
    std::vector<SqlRecord> records;
    const auto recorder = [&](const SqlRecord &record) {
        records.push_back(record);
    };
    Client slow(database, u"slow"_s, recorder);
    slow.setLatency(5s);
    std::stop_source stopped;
    Client stopping(database, u"stopping"_s, {}, stopped.get_token());
    await(stopping.query(u"SELECT 1"_s));
    stopped.request_stop();
    await(Client(database, u"unrecorded"_s).query(u"SELECT 2"_s));
    QVERIFY(records.empty());
    await(Client(database, u"fast"_s, recorder).query(u"SELECT 3"_s));
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].actor, u"fast"_s);
}

void DatabaseTest::aTransactionRunsWhollyOrNotAtAll()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    std::vector<SqlRecord> records;
    const Client client(database, u"app"_s, [&](const SqlRecord &record) { records.push_back(record); });
    const auto error = thrownBy<lab::Error>([&] {
        await(client.transaction([](Connection &connection) -> Rows {
            connection.execute(u"UPDATE users SET score = 0"_s);
            throw lab::Error(lab::ErrorKind::Rejected, u"no"_s);
        }));
    });
    QVERIFY(error);
    QCOMPARE(error->kind(), lab::ErrorKind::Rejected);
    QCOMPARE(records.back().statement, u"ROLLBACK"_s);
    QCOMPARE(await(client.query(u"SELECT min(score) FROM users"_s)).scalar().toInt(), 2500);
    const Rows rows = await(
        client.transaction([](Connection &connection) { return connection.execute(u"UPDATE users SET score = 7"_s); }));
    QCOMPARE(rows.changed, 5);
    QCOMPARE(records.back().statement, u"COMMIT"_s);
    QCOMPARE(await(client.query(u"SELECT max(score) FROM users"_s)).scalar().toInt(), 7);
}

void DatabaseTest::concurrentTransactionsLoseNothing()
{
    TemporaryDatabase file;
    Database database({.connection = file.options(), .threads = 4});
    const Client client(database, u"app"_s);
    std::vector<QCoro::Task<Rows>> increments;
    for (int count = 0; count < 100; ++count) {
        increments.push_back(client.transaction([](Connection &connection) {
            const auto score = connection.execute(u"SELECT score FROM users WHERE id = 1"_s).scalar().toLongLong();
            return connection.execute(u"UPDATE users SET score = ? WHERE id = 1"_s, {score + 1});
        }));
    }
    for (auto &increment : increments)
        await(std::move(increment));
    QCOMPARE(await(client.query(u"SELECT score FROM users WHERE id = 1"_s)).scalar().toInt(), 2600);
}

void DatabaseTest::aStopBeforeTheStatementCancelsIt()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    std::stop_source source;
    const Client client(database, u"app"_s, {}, source.get_token());
    source.request_stop();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(client.query(u"DELETE FROM users"_s)); }));
    QCOMPARE(await(Client(database, u"app"_s).query(u"SELECT count(*) FROM users"_s)).scalar().toInt(), 5);
}

void DatabaseTest::aStopEndsTheAddedLatencyAtOnce()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    database.open();
    std::stop_source source;
    Client client(database, u"app"_s, {}, source.get_token());
    client.setLatency(10s);
    auto query = client.query(u"DELETE FROM users"_s);
    source.request_stop();
    QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(query)); }));
    QCOMPARE(await(Client(database, u"app"_s).query(u"SELECT count(*) FROM users"_s)).scalar().toInt(), 5);
}

void DatabaseTest::destroyingItCancelsWhatWaitsAndAnswersEverybody()
{
    TemporaryDatabase file;
    auto database = std::make_unique<Database>(Database::Options{.connection = file.options(), .threads = 2});
    database->open();
    Client client(*database, u"app"_s);
    client.setLatency(10s);
    std::vector<QCoro::Task<Rows>> queries;
    for (int count = 0; count < 20; ++count)
        queries.push_back(client.query(u"SELECT 1"_s));
    database.reset();
    for (auto &query : queries)
        QVERIFY(thrownBy<lab::Cancelled>([&] { await(std::move(query)); }));
}

void DatabaseTest::aTemporaryClientMayGoBeforeItsStatementEnds()
{
    TemporaryDatabase file;
    Database database({.connection = file.options()});
    std::vector<SqlRecord> records;
    auto query = Client(database, u"app"_s, [&](const SqlRecord &record) {
                     records.push_back(record);
                 }).query(u"SELECT ?"_s, {7});
    QCOMPARE(await(std::move(query)).scalar().toInt(), 7);
    QCOMPARE(records.size(), 1U);
}

void DatabaseTest::connectionsEndWithTheDatabase()
{
    TemporaryDatabase file;
    {
        Database database({.connection = file.options(), .threads = 3});
        Meeting meeting(3);
        std::vector<QCoro::Task<int>> jobs;
        for (int job = 0; job < 3; ++job)
            jobs.push_back(database.run<int>(Counter([&](Connection &) { return meeting.attend(); })));
        for (auto &job : jobs)
            await(std::move(job));
        QCOMPARE(QSqlDatabase::connectionNames().size(), 3);
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    QVERIFY(!QFile::exists(file.file() + u"-wal"_s)); // SQLite removes it when the last connection is properly closed
}

void DatabaseTest::twoDatabasesLiveSideBySide()
{
    TemporaryDatabase one;
    TemporaryDatabase two;
    Database first({.connection = one.options(), .threads = 1});
    Database second({.connection = two.options(), .threads = 1});
    await(Client(first, u"app"_s).query(u"DELETE FROM users"_s));
    QCOMPARE(await(Client(second, u"app"_s).query(u"SELECT count(*) FROM users"_s)).scalar().toInt(), 5);
    QCOMPARE(await(Client(first, u"app"_s).query(u"SELECT count(*) FROM users"_s)).scalar().toInt(), 0);
}

void DatabaseTest::settingAsideWhileAllThreadsHaveTheFileOpen_data()
{
    QTest::addColumn<JournalMode>("journal");
    QTest::newRow("wal") << JournalMode::Wal;
    QTest::newRow("delete") << JournalMode::Delete;
}

void DatabaseTest::settingAsideWhileAllThreadsHaveTheFileOpen()
{
    QFETCH(JournalMode, journal);
    constexpr int Threads = 3;
    TemporaryDatabase file;
    const ConnectionOptions options{.file = file.file(), .journal = journal};
    QString aside;
    {
        Database database({.connection = options, .threads = Threads});
        addPostsOnEveryThread(database, Threads);
        aside = Database::setAside(file.file());
        database.open();
        // Each thread lets go of its old connection while the others already write to the new file.
        for (int round = 0; round < 3; ++round)
            addPostsOnEveryThread(database, Threads);
        QCOMPARE(countOf(database, u"posts"_s), 3 + 3 * Threads);
    }
    for (const auto &[path, posts] : {std::pair{file.file(), 3 + 3 * Threads}, std::pair{aside, 3 + Threads}}) {
        Connection connection({.file = path, .journal = journal});
        QCOMPARE(connection.execute(u"PRAGMA integrity_check"_s).scalar().toString(), u"ok"_s);
        QCOMPARE(connection.execute(u"SELECT count(*) FROM posts"_s).scalar().toInt(), posts);
    }
}

LAB_TEST(DatabaseTest)
#include "database_test.moc"
