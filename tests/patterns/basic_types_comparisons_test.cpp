// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/marked_folder.h"
#include "app/run/bench_data.h"
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList &comparisonIds()
{
    static const QStringList ids{u"get-vs-select"_s, u"hget-vs-select-column"_s, u"sismember-vs-exists"_s,
                                 u"set-vs-upsert"_s, u"incr-vs-update"_s};
    return ids;
}

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
    void everyComparisonIsTested();
    void goneDataIsNoticed_data();
    void goneDataIsNoticed();
    void everyOtherQuestionIsAboutAMissingMember();
    void aSweepGivesAPointForEachSize();
    void aStopInTheMiddleOfTheFillLeavesNothing();
    void aStopInTheMiddleOfASweepKeepsItsPoints();
    void whatACrashLeftIsSweptUp();
    void foldersOfAPersonAreLeftAlone();

private:
    /// The folders with a measurement's rows that lie beside the lab's database.
    QStringList rowFolders() const;
    sql::ConnectionOptions rowOptions() const;
    /// The members of the largest set under the prefix.
    qint64 largestSet();

    BasicTypesBench m_bench;
};

QStringList BasicTypesComparisonsTest::rowFolders() const
{
    const QFileInfo database(m_bench.environment().database->options().file);
    QStringList folders;
    for (const auto &name : database.dir().entryList({database.fileName() + u".bench-*"_s}, QDir::Dirs))
        folders.append(database.dir().filePath(name));
    return folders;
}

sql::ConnectionOptions BasicTypesComparisonsTest::rowOptions() const
{
    auto options = m_bench.environment().database->options();
    options.file = rowFolders().value(0) + u"/rows.sqlite"_s;
    return options;
}

qint64 BasicTypesComparisonsTest::largestSet()
{
    qint64 largest = 0;
    for (const auto &key : m_bench.keys()) {
        if (m_bench.redis(u"TYPE "_s + QString::fromUtf8(key)).text() == "set")
            largest = std::max(largest, m_bench.redis(u"SCARD "_s + QString::fromUtf8(key)).integer());
    }
    return largest;
}

void BasicTypesComparisonsTest::bothArmsWorkAndCleanUp_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &id : comparisonIds())
        QTest::newRow(qPrintable(id)) << id;
}

void BasicTypesComparisonsTest::everyComparisonIsTested()
{
    QStringList ids;
    for (const auto &comparison : m_bench.lesson().comparisons)
        ids.append(comparison.id);
    QCOMPARE(ids, comparisonIds());
}

void BasicTypesComparisonsTest::bothArmsWorkAndCleanUp()
{
    QFETCH(QString, id);
    const auto &comparison = Catalogue::comparison(m_bench.lesson(), id);
    Run run(m_bench.environment(), m_bench.client(), {});
    {
        const auto arms = testing::waitFor(comparison.arms(run, firstSetting(comparison)));
        sql::Connection rows(rowOptions());
        QCOMPARE(arms.size(), 2u);
        QCOMPARE(arms[0].engine, measure::Engine::Redis);
        QCOMPARE(arms[1].engine, measure::Engine::Sqlite);
        const auto keys = m_bench.keys();
        QVERIFY(!keys.isEmpty());
        for (const auto &key : keys) {
            QVERIFY(key.startsWith("lab:bench:{"));
            QVERIFY(m_bench.redis(u"TTL "_s + QString::fromUtf8(key)).integer() > 0);
        }
        QCOMPARE(rowsOf(rows), keys.size());
        for (int i = 0; i < 3; ++i) {
            for (const auto &arm : arms)
                testing::waitFor(arm.once());
        }
    }
    QCOMPARE(rowFolders(), QStringList());
    testing::waitFor(run.cleanUp());
    QVERIFY(m_bench.keys().isEmpty());
    run.close();
}

void BasicTypesComparisonsTest::goneDataIsNoticed_data()
{
    bothArmsWorkAndCleanUp_data();
}

void BasicTypesComparisonsTest::goneDataIsNoticed()
{
    QFETCH(QString, id);
    const auto &comparison = Catalogue::comparison(m_bench.lesson(), id);
    Run run(m_bench.environment(), m_bench.client(), {});
    const auto arms = testing::waitFor(comparison.arms(run, firstSetting(comparison)));
    sql::Connection rows(rowOptions());
    for (const auto &key : m_bench.keys())
        m_bench.redis(u"DEL "_s + QString::fromUtf8(key));
    rows.execute(u"DELETE FROM kv_keys"_s);
    for (const auto &arm : arms) {
        // That a member is missing is the right answer to every other question about a set.
        const bool first = faultOf<Error>(arm.once()).has_value();
        const bool second = faultOf<Error>(arm.once()).has_value();
        QVERIFY2(first || second, qPrintable(arm.name));
    }
    testing::waitFor(run.cleanUp()); // a counter that has gone was made anew
    run.close();
}

void BasicTypesComparisonsTest::everyOtherQuestionIsAboutAMissingMember()
{
    const auto &comparison = Catalogue::comparison(m_bench.lesson(), u"sismember-vs-exists"_s);
    Run run(m_bench.environment(), m_bench.client(), {});
    const auto arms = testing::waitFor(comparison.arms(run, firstSetting(comparison)));
    m_bench.client().setRecording(true); // the arms switch it off
    QList<bool> found;
    const auto before = commandsOf(run.timeline()).size();
    for (int i = 0; i < 20; ++i) // each of the ten members, and as many that are none
        testing::waitFor(arms[0].once());
    QSet<QByteArray> asked;
    for (const auto &record : commandsOf(run.timeline()).mid(before)) {
        found.append(record.reply.integer() == 1);
        asked.insert(record.command.last());
    }
    QCOMPARE(asked.size(), 20);
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY(found[i] != found[i - 1]);
    testing::waitFor(run.cleanUp());
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
    QVERIFY(m_bench.keys().isEmpty());
    QCOMPARE(rowFolders(), QStringList());
    sql::Connection sql(m_bench.environment().database->options());
    QCOMPARE(rowsOf(sql), 0); // the lab's own tables are not measured with
}

void BasicTypesComparisonsTest::aStopInTheMiddleOfTheFillLeavesNothing()
{
    constexpr qint64 Wanted = 100'000;
    std::stop_source stop;
    Run run(m_bench.environment(), m_bench.client(), stop.get_token());
    const auto &comparison = Catalogue::comparison(m_bench.lesson(), u"sismember-vs-exists"_s);
    std::optional<QCoro::Task<std::vector<measure::Arm>>> arms = comparison.arms(run, {{u"members"_s, Wanted}});
    QVERIFY(becomesTrue([&] { return largestSet() >= 1000; }));
    stop.request_stop();
    QVERIFY(faultOf<Cancelled>(std::move(*arms)).has_value());
    const auto made = largestSet();
    QVERIFY2(made < Wanted, qPrintable(QString::number(made)));
    QCOMPARE(rowFolders(), QStringList());
    testing::waitFor(run.cleanUp());
    QVERIFY(m_bench.keys().isEmpty());
    run.close();
}

void BasicTypesComparisonsTest::aStopInTheMiddleOfASweepKeepsItsPoints()
{
    std::stop_source stop;
    auto task = m_bench.start(Request::What::Comparison, u"sismember-vs-exists"_s, stop.get_token());
    QVERIFY(becomesTrue([&] { return largestSet() > 1000; })); // the last of the three sizes is being made
    stop.request_stop();
    const auto report = testing::waitFor(std::move(task));
    QVERIFY2(report.measurement, qPrintable(report.failure ? report.failure->message : QString()));
    QVERIFY(!report.measurement->complete);
    QCOMPARE(report.measurement->points.size(), 2);
    QVERIFY(m_bench.keys().isEmpty());
    QCOMPARE(rowFolders(), QStringList());
}

namespace {

/// A folder as a measurement has it, or somebody else, changed so many seconds ago.
void makeFolderOf(const QString &folder, const QString &file, const QByteArray &content, qint64 seconds)
{
    QVERIFY(QDir().mkpath(folder));
    QFile inside(folder + u'/' + file);
    QVERIFY(inside.open(QIODevice::WriteOnly) && inside.write(content) == content.size());
    inside.close();
    const auto time = QDateTime::currentSecsSinceEpoch() - seconds;
    const timespec both[2]{{time, 0}, {time, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(folder).constData(), both, 0), 0);
}

} // namespace

void BasicTypesComparisonsTest::whatACrashLeftIsSweptUp()
{
    const auto stem = m_bench.environment().database->options().file + u".bench-"_s;
    constexpr qint64 Old = 3600, Young = 60;
    QByteArray mark;
    {
        Run run(m_bench.environment(), m_bench.client(), {});
        const BenchData data(run, "x");
        QFile file(rowFolders().value(0) + u'/' + MarkedFolder::markName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        mark = file.readAll();
        run.close();
    }
    makeFolderOf(stem + u"AbCdEf"_s, MarkedFolder::markName(), mark, Old);
    makeFolderOf(stem + u"GhIjKl"_s, MarkedFolder::markName(), mark, Young); // somebody else may be measuring
    m_bench.compare(u"hget-vs-select-column"_s);
    QCOMPARE(rowFolders(), QStringList{stem + u"GhIjKl"_s});
    QVERIFY(QDir(stem + u"GhIjKl"_s).removeRecursively());
}

void BasicTypesComparisonsTest::foldersOfAPersonAreLeftAlone()
{
    const QTemporaryDir elsewhere;
    const auto stem = m_bench.environment().database->options().file + u".bench-"_s;
    makeFolderOf(stem + u"results"_s, u"thesis.csv"_s, "1,2,3", 7 * 86400);
    makeFolderOf(stem + u"months"_s, u"may.csv"_s, "1,2,3", 7 * 86400); // six letters as well
    makeFolderOf(elsewhere.filePath(u"home"_s), u"diary.txt"_s, "dear", 7 * 86400);
    QVERIFY(QFile::link(elsewhere.filePath(u"home"_s), stem + u"AbCdEf"_s));
    m_bench.compare(u"hget-vs-select-column"_s);
    for (const auto &kept : {stem + u"results/thesis.csv"_s, stem + u"months/may.csv"_s, stem + u"AbCdEf/diary.txt"_s})
        QVERIFY2(QFile::exists(kept), qPrintable(kept));
    for (const auto &name : {u"results"_s, u"months"_s})
        QVERIFY(QDir(stem + name).removeRecursively());
    QVERIFY(QFile::remove(stem + u"AbCdEf"_s));
}

LAB_TEST(BasicTypesComparisonsTest)
#include "basic_types_comparisons_test.moc"
