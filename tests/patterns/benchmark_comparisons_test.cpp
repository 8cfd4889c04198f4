// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/sqlite_crew.h"
#include "patterns/12_benchmark/bench_servers.h"
#include "patterns/12_benchmark/comparisons.h"
#include "patterns/12_benchmark/lesson.h"
#include "patterns/12_benchmark/products.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
namespace benchmark = lab::patterns::benchmark;

namespace {

QByteArray serverSetting(redis::Client &client, const QByteArray &name)
{
    return waitFor(client.send(redis::makeCommand("CONFIG", "GET", name))).pairs().first().second;
}

QString conditionOf(const measure::Conditions &conditions, const QString &name)
{
    for (const auto &condition : conditions) {
        if (condition.name == name)
            return condition.value;
    }
    return {};
}

Setting settingAt(const Comparison &comparison, const QString &variable, double value)
{
    Setting setting;
    for (const auto &each : comparison.variables)
        setting.insert(each.name, each.values.first());
    setting.insert(variable, value);
    return setting;
}

/// A file with one counter, and connections to it.
struct CounterFile
{
    CounterFile()
    {
        sql::Connection connection({.file = file()});
        connection.execute(u"CREATE TABLE counters (id INTEGER PRIMARY KEY, value INTEGER NOT NULL)"_s);
        connection.execute(u"INSERT INTO counters VALUES (1, 0)"_s);
    }

    QString file() const { return folder.filePath(u"rows.sqlite"_s); }
    qint64 value() const
    {
        sql::Connection connection({.file = file()});
        return connection.execute(u"SELECT value FROM counters"_s).scalar().toLongLong();
    }

    QTemporaryDir folder;
};

const auto Increment = u"UPDATE counters SET value = value + 1 WHERE id = 1"_s;

void increment(sql::Prepared &statement, int)
{
    for (int i = 0; i < 20; ++i) {
        statement.step();
        statement.reset();
    }
}

} // namespace

/// The comparisons of lesson 12. That each works and cleans up is in every_lesson_comparisons_test.
class BenchmarkComparisonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedRowsAreThere()
    {
        // Redis and SQLite in milliseconds, as they were published.
        const QMap<QString, QPair<double, double>> rows{{u"single-read"_s, {0.137, 0.843}},
                                                        {u"batch-read"_s, {0.088, 0.284}},
                                                        {u"counter"_s, {6.031, 164.063}},
                                                        {u"pipeline-vs-individual"_s, {0.724, 6.109}},
                                                        {u"top10"_s, {0.164, 1.094}}};
        int found = 0;
        for (const auto &comparison : benchmark::comparisons()) {
            QCOMPARE(comparison.published.has_value(), rows.contains(comparison.id));
            if (!comparison.published)
                continue;
            ++found;
            QCOMPARE(comparison.published->first, rows[comparison.id].first);
            QCOMPARE(comparison.published->second, rows[comparison.id].second);
        }
        QCOMPARE(found, 5);
    }

    void everyConditionOfTheContractIsAVariable()
    {
        QStringList variables;
        for (const auto &comparison : benchmark::comparisons()) {
            for (const auto &variable : comparison.variables) {
                variables.append(variable.name);
                QVERIFY(variable.names.isEmpty() || variable.names.size() == variable.values.size());
            }
        }
        for (const auto &name :
             {u"rows"_s, u"transport"_s, u"latency"_s, u"persistence"_s, u"durability"_s, u"depth"_s, u"clients"_s})
            QVERIFY2(variables.contains(name), qPrintable(name));
    }

    void layersFollowTheStore_data()
    {
        QTest::addColumn<QString>("item");
        for (const auto *const id : {"single-read", "batch-read", "counter", "top10"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void layersFollowTheStore()
    {
        QFETCH(QString, item);
        LessonBench bench(benchmark::lesson());
        const auto &comparison = Catalogue::comparison(bench.lesson(), item);
        Run run(bench.environment(), bench.client(), {});
        const auto arms = waitFor(comparison.arms(run, settingAt(comparison, {}, 0)));
        QCOMPARE(arms.size(), std::size_t(5));
        QCOMPARE(arms[0].engine, measure::Engine::Redis);
        for (std::size_t i = 1; i < arms.size(); ++i) {
            QCOMPARE(arms[i].engine, measure::Engine::Sqlite);
            QCOMPARE(arms[i].adds.isEmpty(), i == 1);
            QCOMPARE(arms[i].operations, arms[0].operations);
        }
    }

    void thePrivateServerIsAsTheSettingSays_data()
    {
        QTest::addColumn<int>("persistence");
        QTest::addColumn<int>("transport");
        QTest::addColumn<QByteArray>("appendonly");
        QTest::addColumn<QByteArray>("appendfsync");
        QTest::newRow("nothing written") << 1 << 0 << "no"_ba << QByteArray();
        QTest::newRow("everysec") << 2 << 0 << "yes"_ba
                                  << "everysec"_ba;
        QTest::newRow("always, TCP") << 3 << 2 << "yes"_ba
                                     << "always"_ba;
        QTest::newRow("unix socket") << 0 << 1 << "no"_ba << QByteArray();
    }
    void thePrivateServerIsAsTheSettingSays()
    {
        QFETCH(int, persistence);
        QFETCH(int, transport);
        QFETCH(QByteArray, appendonly);
        QFETCH(QByteArray, appendfsync);
        LessonBench bench(benchmark::lesson());
        Run run(bench.environment(), bench.client(), {});
        const auto server = waitFor(
            benchmark::serverFor(run, {{u"persistence"_s, double(persistence)}, {u"transport"_s, double(transport)}}));
        QVERIFY(server.client);
        QCOMPARE(serverSetting(*server.client, "appendonly"), appendonly);
        QCOMPARE(serverSetting(*server.client, "save"), QByteArray());
        if (!appendfsync.isEmpty())
            QCOMPARE(serverSetting(*server.client, "appendfsync"), appendfsync);
        QCOMPARE(server.client->endpoint().isUnixSocket(), transport != 2);
        QCOMPARE(conditionOf(server.conditions, u"transport"_s),
                 transport == 2 ? u"TCP over loopback"_s : u"unix socket"_s);
        run.close();
    }

    void asItIsMeansTheRunsOwnServer()
    {
        LessonBench bench(benchmark::lesson());
        Run run(bench.environment(), bench.client(), {});
        const auto server = waitFor(benchmark::serverFor(run, {}));
        QVERIFY(!server.client);
        QVERIFY(server.conditions.isEmpty());
    }

    void theFileIsAsTheSettingSays()
    {
        using sql::JournalMode;
        using sql::Synchronous;
        const auto at = [](double value) {
            return benchmark::fileFor({{u"durability"_s, value}});
        };
        QVERIFY(at(0).journal == JournalMode::Wal && at(0).synchronous == Synchronous::Normal);
        QVERIFY(at(1).journal == JournalMode::Wal && at(1).synchronous == Synchronous::Full);
        QVERIFY(at(2).journal == JournalMode::Delete && at(2).synchronous == Synchronous::Full);
        QCOMPARE(conditionOf(at(2).conditions, u"journal mode and synchronous"_s), u"DELETE + FULL"_s);
    }

    void bothSidesHoldTheSameProducts()
    {
        LessonBench bench(benchmark::lesson());
        Run run(bench.environment(), bench.client(), {});
        const auto data = std::make_shared<BenchData>(run, "products", 30);
        waitFor(benchmark::fillProducts(run, data, 30));
        const auto row = data->sql().execute(u"SELECT * FROM bench_products WHERE id = 29"_s);
        const auto json = bench.ask(redis::makeCommand("GET", data->keys()[29])).text();
        const auto product = QJsonDocument::fromJson(json).object().toVariantMap();
        for (const auto &column : row.columns)
            QCOMPARE(product.value(column).toString(), row.value(0, column).toString());
        QVERIFY(bench.ask(redis::makeCommand("TTL", data->keys()[29])).integer() > 0);
        QCOMPARE(data->sql().execute(u"SELECT count(*) FROM bench_products"_s).scalar().toInt(), 30);
        waitFor(run.cleanUp());
    }

    void aProductThatIsGoneIsNoticed()
    {
        LessonBench bench(benchmark::lesson());
        const auto &comparison = Catalogue::comparison(bench.lesson(), u"single-read"_s);
        Run run(bench.environment(), bench.client(), {});
        const auto arms = waitFor(comparison.arms(run, settingAt(comparison, u"rows"_s, 3)));
        bench.clear();
        QVERIFY_THROWS_EXCEPTION(Error, waitFor(arms[0].once()));
        waitFor(arms[1].once());
        waitFor(run.cleanUp());
    }

    void theAddedLatencyIsThere()
    {
        LessonBench bench(benchmark::lesson());
        const auto &comparison = Catalogue::comparison(bench.lesson(), u"single-read"_s);
        Run run(bench.environment(), bench.client(), {});
        const auto arms = waitFor(comparison.arms(run, settingAt(comparison, u"latency"_s, 5)));
        const auto start = std::chrono::steady_clock::now();
        waitFor(arms[1].once());
        QVERIFY(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(5));
        waitFor(run.cleanUp());
    }

    void aCrewDoesItsWorkEachTimeItIsLetOff()
    {
        const CounterFile file;
        SqliteCrew crew(4, {.file = file.file()}, Increment, increment, {});
        QCOMPARE(file.value(), 0);
        QVERIFY(crew.go().count() > 0);
        crew.go();
        QCOMPARE(file.value(), 2 * 4 * 20);
    }

    void waitsForLocksAreCounted()
    {
        const CounterFile file;
        SqliteCrew crew(2, {.file = file.file(), .synchronous = sql::Synchronous::Off}, Increment, increment, {});
        {
            // Somebody else holds the lock until one of them has met it.
            sql::Connection holder({.file = file.file()});
            std::jthread letOff;
            holder.transaction([&] {
                letOff = std::jthread([&] { crew.go(); });
                while (crew.busyWaits() == 0)
                    std::this_thread::yield();
            });
        }
        QVERIFY(crew.busyWaits() > 0);
        QCOMPARE(file.value(), 2 * 20);
    }

    void whatAMemberThrowsComesOut()
    {
        const CounterFile file;
        int rounds = 0;
        SqliteCrew crew(3, {.file = file.file()}, Increment,
                        [&rounds](sql::Prepared &, int member) {
                            if (member == 1 && rounds++ == 0)
                                throw Error(ErrorKind::Sql, u"no"_s);
                        },
                        {});
        QVERIFY_THROWS_EXCEPTION(Error, crew.go());
        crew.go(); // and it goes on
    }

    void aCrewWithoutAFileIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(sql::SqlError,
                                 SqliteCrew(3, {.file = folder.filePath(u"none"_s)}, Increment, increment, {}));
    }

    void theReportExplainsWhereTheTimeGoes()
    {
        LessonBench bench(benchmark::lesson());
        const auto report = bench.compare(u"batch-read"_s);
        QVERIFY2(report.measurement, report.failure ? qPrintable(report.failure->message) : "");
        const auto &point = report.measurement->points.first();
        QCOMPARE(point.label, u"the server as it is"_s);
        QCOMPARE(point.arms.size(), 5);
        QVERIFY(report.measurement->published);
    }
};

LAB_TEST(BenchmarkComparisonsTest)
#include "benchmark_comparisons_test.moc"
