// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lab::sql;

class SqlRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsTellWhatRan();
    void aFailedStatementIsRecordedWithItsFault();
    void latencyIsPartOfTheRecordedTime();
    void aStopRefusesTheNextStatementAndRollsBack();
    void theRollbackAfterAStopHasNoLatency();
};

void SqlRecordsTest::recordsTellWhatRan()
{
    TemporaryDatabase database;
    Connection connection(database.options());
    std::vector<SqlRecord> records;
    connection.record(u"reader 17"_s, [&](const SqlRecord &record) { records.push_back(record); });
    connection.transaction([&] { connection.execute(u"CREATE TABLE t (v)"_s); });
    connection.execute(u"INSERT INTO t VALUES (?), (?)"_s, {1, u"x"_s});
    connection.execute(u"SELECT * FROM t"_s);
    QStringList told;
    for (const SqlRecord &record : records)
        told.append(u"%1: %2 (%3)"_s.arg(record.actor, record.statement).arg(record.rows));
    QCOMPARE(told, (QStringList{u"reader 17: BEGIN IMMEDIATE (0)"_s, u"reader 17: CREATE TABLE t (v) (0)"_s,
                                u"reader 17: COMMIT (0)"_s, u"reader 17: INSERT INTO t VALUES (?), (?) (2)"_s,
                                u"reader 17: SELECT * FROM t (2)"_s}));
    QCOMPARE(records[3].bindings, (QVariantList{1, u"x"_s}));
    for (std::size_t at = 0; at < records.size(); ++at) {
        QVERIFY(records[at].micros() > 0);
        QVERIFY(records[at].time.isValid());
        QVERIFY(records[at].fault.isEmpty());
        QVERIFY(at == 0 || records[at].sequence > records[at - 1].sequence);
        QVERIFY(at == 0 || records[at].startedAt >= records[at - 1].endedAt);
    }
}

void SqlRecordsTest::aFailedStatementIsRecordedWithItsFault()
{
    TemporaryDatabase database;
    Connection connection(database.options());
    std::vector<SqlRecord> records;
    connection.record(u"app"_s, [&](const SqlRecord &record) { records.push_back(record); });
    QVERIFY(thrownBy<SqlError>([&] { connection.execute(u"SELECT * FROM nowhere"_s); }));
    QCOMPARE(records.size(), 1U);
    QVERIFY2(records[0].fault.contains(u"no such table: nowhere"_s), qPrintable(records[0].fault));
}

void SqlRecordsTest::latencyIsPartOfTheRecordedTime()
{
    TemporaryDatabase database;
    Connection connection(database.options());
    double micros = 0;
    connection.record(u"app"_s, [&](const SqlRecord &record) { micros = record.micros(); });
    connection.setLatency(3ms);
    connection.execute(u"SELECT 1"_s);
    QVERIFY2(micros >= 3000, qPrintable(QString::number(micros)));
}

void SqlRecordsTest::aStopRefusesTheNextStatementAndRollsBack()
{
    TemporaryDatabase database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (v)"_s);
    std::stop_source source;
    connection.setStop(source.get_token());
    QVERIFY(thrownBy<lab::Cancelled>([&] {
        connection.transaction([&] {
            connection.execute(u"INSERT INTO t VALUES (1)"_s);
            source.request_stop();
            connection.execute(u"INSERT INTO t VALUES (2)"_s);
        });
    }));
    connection.setStop({});
    QCOMPARE(connection.execute(u"SELECT count(*) FROM t"_s).scalar().toInt(), 0);
    connection.transaction([] {}); // none is left open
}

void SqlRecordsTest::theRollbackAfterAStopHasNoLatency()
{
    constexpr auto Latency = 10s;
    TemporaryDatabase database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (v)"_s);
    std::vector<SqlRecord> records;
    connection.record(u"app"_s, [&](const SqlRecord &record) { records.push_back(record); });
    std::stop_source source;
    connection.setStop(source.get_token());
    QVERIFY(thrownBy<lab::Cancelled>([&] {
        connection.transaction([&] {
            connection.execute(u"INSERT INTO t VALUES (1)"_s);
            connection.setLatency(Latency);
            source.request_stop();
            connection.execute(u"INSERT INTO t VALUES (2)"_s);
        });
    }));
    QCOMPARE(records.back().statement, u"ROLLBACK"_s);
    QVERIFY(records.back().endedAt - records.back().startedAt < Latency);
    connection.setLatency(0s);
    connection.setStop({});
    QCOMPARE(connection.execute(u"SELECT count(*) FROM t"_s).scalar().toInt(), 0);
}

LAB_TEST(SqlRecordsTest)
#include "sql_records_test.moc"
