// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
//
// What the two arms of `single-read` (lesson 12) cost against the bare libraries, on the same keys and the same file,
// in the same rounds: GET against blocking hiredis, SELECT against the C API of SQLite. We mean to measure the stores,
// not ourselves. Prints the ratios of medians with their intervals.
#include "patterns/12_benchmark/comparisons.h"
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QThread>
#include <qcorotask.h>

#include <chrono>
#include <cstdio>
#include <hiredis/hiredis.h>
#include <memory>
#include <sqlite3.h>
#include <vector>

using namespace lab;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int Products = 1000;

/// In the order of the arms' own, scattered one (Turns).
int next(int &at)
{
    return at = (at + 7919) % Products;
}

QCoro::Task<measure::Micros> took(Clock::time_point start, Clock::time_point end)
{
    co_return measure::Micros(end - start);
}

redisContext *connectTo(const redis::Endpoint &endpoint)
{
    return endpoint.isUnixSocket() ? redisConnectUnix(endpoint.socketPath.toUtf8().constData())
                                   : redisConnect(endpoint.host.toUtf8().constData(), endpoint.port);
}

/// Blocking hiredis on the keys that the comparison has filled.
class BareRedis
{
public:
    BareRedis(const redis::Endpoint &endpoint, const QByteArray &stem)
        : m_context(connectTo(endpoint))
    {
        for (int i = 0; i < Products; ++i)
            m_keys.push_back(stem + QByteArray::number(i));
    }
    ~BareRedis() { redisFree(m_context); }
    Q_DISABLE_COPY_MOVE(BareRedis)

    /// What comes before the number in the keys of the comparison.
    static QByteArray stemOn(const redis::Endpoint &endpoint)
    {
        auto *const context = connectTo(endpoint);
        auto *const reply = static_cast<redisReply *>(redisCommand(context, "RANDOMKEY"));
        const QByteArray key(reply->str, static_cast<qsizetype>(reply->len));
        freeReplyObject(reply);
        redisFree(context);
        return key.left(key.lastIndexOf(':') + 1);
    }

    QCoro::Task<measure::Micros> get()
    {
        const auto &key = m_keys[static_cast<std::size_t>(next(m_at))];
        const char *words[] = {"GET", key.constData()};
        const std::size_t sizes[] = {3, static_cast<std::size_t>(key.size())};
        const auto start = Clock::now();
        auto *const reply = static_cast<redisReply *>(redisCommandArgv(m_context, 2, words, sizes));
        const bool isThere = reply && reply->type == REDIS_REPLY_STRING && reply->len > 0;
        freeReplyObject(reply);
        const auto end = Clock::now();
        if (!isThere)
            qFatal("hiredis: no product");
        return took(start, end);
    }

private:
    redisContext *m_context;
    std::vector<QByteArray> m_keys;
    int m_at = 0;
};

/// The C API on the file that the comparison has filled: bind, step, read five columns, reset.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &file)
    {
        const char *const select = "SELECT id, name, price, stock, description FROM bench_products WHERE id = ?";
        sqlite3_open_v2(file.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr);
        if (sqlite3_prepare_v3(m_handle, select, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(file), sqlite3_errmsg(m_handle));
    }
    ~BareSqlite()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(BareSqlite)

    QCoro::Task<measure::Micros> select()
    {
        const int number = next(m_at);
        const auto start = Clock::now();
        sqlite3_bind_int64(m_statement, 1, number);
        const bool isThere = sqlite3_step(m_statement) == SQLITE_ROW &&
                             sqlite3_column_int64(m_statement, 0) == number && sqlite3_column_text(m_statement, 1) &&
                             sqlite3_column_bytes(m_statement, 1) > 0 && sqlite3_column_int64(m_statement, 2) >= 1000 &&
                             sqlite3_column_int64(m_statement, 3) >= 0 && sqlite3_column_text(m_statement, 4) &&
                             sqlite3_column_bytes(m_statement, 4) > 0;
        sqlite3_reset(m_statement);
        const auto end = Clock::now();
        if (!isThere)
            qFatal("SQLite: no product");
        return took(start, end);
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_at = 0;
};

QString rowsIn(const QString &folder)
{
    QDirIterator files(folder, {u"rows.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

void print(const char *what, const measure::Point &point, qsizetype own, qsizetype bare, double most)
{
    const auto ratio = measure::bootstrapRatio(point.arms[own].micros, point.arms[bare].micros, point.batches);
    std::printf("%-38s %8.3f us against %8.3f us: %.3f (%.3f to %.3f; meant to be at most %.2f)\n", what,
                point.summaries[own].median, point.summaries[bare].median, ratio.value, ratio.low, ratio.high, most);
}

void measureStores(const redis::Endpoint &endpoint)
{
    std::printf("%s\n", endpoint.isUnixSocket() ? "over a unix socket" : "over TCP, loopback");
    const QTemporaryDir folder;
    const auto environment = testing::environmentAt(endpoint, folder.path());
    environment.database->open();
    redis::Client client(endpoint);
    Run run(environment, client, {});
    auto arms = QCoro::waitFor(patterns::benchmark::singleRead().arms(run, {{u"rows"_s, Products}}));
    BareRedis redis(endpoint, BareRedis::stemOn(endpoint));
    BareSqlite sqlite(rowsIn(folder.path()));
    std::vector<measure::Arm> four;
    four.push_back({.name = u"hiredis"_s, .timed = [&redis] {
                        return redis.get();
                    }});
    four.push_back(std::move(arms[0]));
    four.push_back({.name = u"C API"_s, .timed = [&sqlite] {
                        return sqlite.select();
                    }});
    four.push_back(std::move(arms[1]));
    arms.clear();
    const auto point = QCoro::waitFor(measure::measurePoint(std::move(four), {}, {}));
    QCoro::waitFor(run.cleanUp());
    print("GET against blocking hiredis", point, 1, 0, 1.10);
    print("SELECT against the C API of SQLite", point, 3, 2, 1.15);
    std::printf("the runner's own cost, an empty arm: %.3f us a sample\n", point.overhead);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // as the program's worker threads do: glib's event loop is slower
    QCoreApplication app(argc, argv);
    testing::RedisProcess server({}, testing::RedisProcess::Listen::SocketAndPort);
    // On a thread of its own, as lessons run: the process object's descriptors stay out of its event loop.
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        measureStores(server.endpoint());
        measureStores(server.tcpEndpoint());
    }));
    thread->start();
    thread->wait();
    return 0;
}
