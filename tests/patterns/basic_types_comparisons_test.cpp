// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

qint64 rowsOf(sql::Connection &sql)
{
    return sql.execute(u"SELECT count(*) FROM kv_keys"_s).scalar().toLongLong();
}

Setting firstSetting(const Comparison &comparison)
{
    Setting setting;
    for (const auto &variable : comparison.variables)
        setting.insert(variable.name, variable.values.first());
    return setting;
}

} // namespace

/// The comparisons of lesson 01: both arms do their work, and nothing stays behind.
class BasicTypesComparisonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothArmsWorkAndCleanUp_data();
    void bothArmsWorkAndCleanUp();
    void goneDataIsNoticed_data();
    void goneDataIsNoticed();
    void aSweepGivesAPointForEachSize();

private:
    BasicTypesBench m_bench;
};

void BasicTypesComparisonsTest::bothArmsWorkAndCleanUp_data()
{
    QTest::addColumn<QString>("id");
    for (const auto *id : {"get-vs-select", "hget-vs-select-column", "sismember-vs-exists"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void BasicTypesComparisonsTest::bothArmsWorkAndCleanUp()
{
    QFETCH(QString, id);
    const auto &comparison = Catalogue::comparison(m_bench.lesson(), id);
    Run run(m_bench.environment(), m_bench.client(), {});
    std::optional<sql::Connection> sql;
    {
        const auto arms = testing::waitFor(comparison.arms(run, firstSetting(comparison)));
        sql.emplace(m_bench.environment().database->options());
        QCOMPARE(arms.size(), 2u);
        QCOMPARE(arms[0].engine, measure::Engine::Redis);
        QCOMPARE(arms[1].engine, measure::Engine::Sqlite);
        const auto keys = m_bench.keys();
        QVERIFY(!keys.isEmpty());
        for (const auto &key : keys) {
            QVERIFY(key.startsWith("lab:bench:{"));
            QVERIFY(m_bench.redis(u"TTL "_s + QString::fromUtf8(key)).integer() > 0);
        }
        QCOMPARE(rowsOf(*sql), keys.size());
        for (int i = 0; i < 3; ++i) {
            for (const auto &arm : arms)
                testing::waitFor(arm.once());
        }
    }
    QVERIFY(m_bench.keys().isEmpty());
    QCOMPARE(rowsOf(*sql), 0);
    run.close();
}

void BasicTypesComparisonsTest::goneDataIsNoticed_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("get-vs-select") << u"get-vs-select"_s;
    QTest::newRow("hget-vs-select-column") << u"hget-vs-select-column"_s;
}

void BasicTypesComparisonsTest::goneDataIsNoticed()
{
    QFETCH(QString, id);
    const auto &comparison = Catalogue::comparison(m_bench.lesson(), id);
    Run run(m_bench.environment(), m_bench.client(), {});
    const auto arms = testing::waitFor(comparison.arms(run, firstSetting(comparison)));
    sql::Connection sql(m_bench.environment().database->options());
    for (const auto &key : m_bench.keys())
        m_bench.redis(u"DEL "_s + QString::fromUtf8(key));
    sql.execute(u"DELETE FROM kv_keys"_s);
    for (const auto &arm : arms)
        QVERIFY(faultOf<Error>(arm.once()).has_value());
    run.close();
}

void BasicTypesComparisonsTest::aSweepGivesAPointForEachSize()
{
    const auto report = m_bench.compare(u"hget-vs-select-column"_s);
    QVERIFY2(report.measurement, qPrintable(report.failure ? report.failure->message : QString()));
    const auto &points = report.measurement->points;
    QCOMPARE(points.size(), 4);
    QCOMPARE(points.last().value, 10'000.0);
    for (const auto &point : points) {
        QCOMPARE(point.arms.size(), 2);
        QVERIFY(point.summaries[0].median > 0 && point.summaries[1].median > 0);
    }
    QVERIFY(becomesTrue([&] { return m_bench.keys().isEmpty(); }));
    sql::Connection sql(m_bench.environment().database->options());
    QCOMPARE(rowsOf(sql), 0);
}

QTEST_GUILESS_MAIN(BasicTypesComparisonsTest)
#include "basic_types_comparisons_test.moc"
