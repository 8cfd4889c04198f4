// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/measure/report.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lab::measure;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

Result sweep()
{
    return resultOf({atLatency(0, {{u"GET"_s, 85.123456789}, {u"SELECT"_s, 10}}),
                     atLatency(0.5, {{u"GET"_s, 85}, {u"SELECT"_s, 900}})});
}

/// With what arms can say besides their times.
Result withMetrics()
{
    Result result = resultOf({pointOf({{u"GET"_s, 85}, {u"SELECT"_s, 10}})});
    auto &arms = result.points[0].arms;
    arms[0].metrics = {{u"memory per user"_s, 96, u"bytes"_s}};
    arms[1].metrics = {{u"memory per user"_s, 1200.5, u"bytes"_s}, {u"wasted queries"_s, 3, {}}};
    arms[1].conditions = {{u"journal mode"_s, u"DELETE"_s}, {u"synchronous"_s, u"FULL"_s}};
    return result;
}

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

QString errorOf(const QJsonObject &json)
{
    try {
        resultFromJson(json);
    } catch (const lab::Error &error) {
        return error.kind() == lab::ErrorKind::Usage ? error.message() : u"wrong kind"_s;
    }
    return u"read without error"_s;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonComesBackWhole()
    {
        Result result = sweep();
        result.complete = false;
        result.effort = {.warmup = 3,
                         .rounds = 101,
                         .batches = 7,
                         .minimumBatches = 5,
                         .budget = std::chrono::milliseconds(1234),
                         .brief = true};
        result.points[0].batches = {100, 1};
        const auto bytes = QJsonDocument(toJson(result)).toJson();
        const Result read = resultFromJson(QJsonDocument::fromJson(bytes).object());
        QCOMPARE(toJson(read), toJson(result));
        QCOMPARE(read.time, result.time);
        QCOMPARE(read.effort.budget, result.effort.budget);
        QCOMPARE(read.complete, false);
        QCOMPARE(read.conditions.last().value, u"WAL"_s);
        QCOMPARE(read.points.size(), 2);
        QCOMPARE(read.points[1].value, 0.5);
        QCOMPARE(read.points[0].arms[0].micros, result.points[0].arms[0].micros);
        QCOMPARE(read.points[0].arms[1].engine, Engine::Sqlite);
        QCOMPARE(read.points[0].summaries[0].p99, result.points[0].summaries[0].p99);
        QCOMPARE(read.points[0].batches, result.points[0].batches);
        QCOMPARE(read.points[0].ratios[1].low, result.points[0].ratios[1].low);
        QVERIFY(read.effort.brief);
        QCOMPARE(read.verdict(), result.verdict());
    }

    void jsonKeepsTheRatiosOfManyArms()
    {
        const Result result = resultOf({pointOf({{u"A"_s, 3}, {u"B"_s, 1}, {u"C"_s, 2}})});
        const Result read = resultFromJson(toJson(result));
        QCOMPARE(read.points[0].ratios[2].value, result.points[0].ratios[2].value);
        QCOMPARE(read.points[0].leads[2].value, result.points[0].leads[2].value);
        QCOMPARE(read.points[0].leads[1].value, 1.0);
        QCOMPARE(read.verdict(), result.verdict());
    }

    void jsonKeepsWhatAnArmSaysOfItself()
    {
        const Result read = resultFromJson(toJson(withMetrics()));
        QCOMPARE(toJson(read), toJson(withMetrics()));
        const Samples &arm = read.points[0].arms[1];
        QCOMPARE(arm.metrics[0].name, u"memory per user"_s);
        QCOMPARE(arm.metrics[0].value, 1200.5);
        QCOMPARE(arm.metrics[0].unit, u"bytes"_s);
        QCOMPARE(arm.conditions[0].value, u"DELETE"_s);
    }

    void percentilesOfFewSamplesAreNotStated()
    {
        const auto of = [](int count) {
            return resultOf({pointOf({{u"GET"_s, 100}, {u"SELECT"_s, 10}}, 0.1, count)});
        };
        const auto summary = [&](int count) {
            const auto point = toJson(of(count))[u"points"_s].toArray().first().toObject();
            return point[u"arms"_s].toArray().first().toObject()[u"summary"_s].toObject();
        };
        QVERIFY(summary(99)[u"p99_us"_s].isNull());
        QVERIFY(summary(99)[u"p95_us"_s].isDouble());
        QVERIFY(summary(19)[u"p95_us"_s].isNull());
        QVERIFY(linesOf(toCsv({of(99)}))[1].contains(u",100.000,109.000,,110.000,"_s));
        QVERIFY(linesOf(toCsv({of(19)}))[1].contains(u",100.000,,,110.000,"_s));
        QString text = QString::fromUtf8(toMarkdown({of(19)})).replace(QChar(0x202f), u' ');
        QVERIFY2(text.contains(u"| GET | 19 | 100 µs | – | – | 90.0 µs |"_s), qPrintable(text));
    }

    void brokenJsonIsRefusedByName()
    {
        QJsonObject json = toJson(sweep());
        json.remove(u"question"_s);
        QVERIFY(errorOf(json).contains(u"\"question\""_s));

        json = toJson(sweep());
        auto points = json[u"points"_s].toArray();
        auto point = points[1].toObject();
        auto arms = point[u"arms"_s].toArray();
        auto arm = arms[0].toObject();
        arm[u"samples_us"_s] = QJsonArray{1, u"two"_s};
        arms[0] = arm;
        point[u"arms"_s] = arms;
        points[1] = point;
        json[u"points"_s] = points;
        QVERIFY2(errorOf(json).contains(u"\"points[1].arms[0].samples_us\""_s), qPrintable(errorOf(json)));
    }

    void csvHasAHeaderAndARowPerArmAndPoint()
    {
        const auto lines = linesOf(toCsv({sweep()}));
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"lesson,comparison,variable,value,unit,arm,engine,count,min_us,median_us,p95_us,p99_us,"
                           "max_us,mean_us,ratio,ratio_low,ratio_high,conditions"_s);
        QVERIFY(lines[1].startsWith(u"cache-aside,hit-vs-query,latency,0,ms,GET,redis,101,76.611,85.123,"_s));
        QVERIFY2(lines[4].startsWith(u"cache-aside,hit-vs-query,latency,0.5,ms,SELECT,sqlite,101,810.000,900.000,"
                                     "981.000,988.200,990.000,900.000,10.58"_s),
                 qPrintable(lines[4]));
        // The first arm has no ratio to itself.
        QVERIFY(lines[1].endsWith(u",,,,"_s));
    }

    void csvHasAColumnForEachMetric()
    {
        const auto lines = linesOf(toCsv({sweep(), withMetrics()}));
        QVERIFY2(lines[0].endsWith(u",conditions,memory per user (bytes),wasted queries"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith(u",,,"_s), qPrintable(lines[1]));
        QVERIFY2(lines[5].endsWith(u",,,,,96,"_s), qPrintable(lines[5]));
        QVERIFY2(lines[6].endsWith(u",journal mode: DELETE; synchronous: FULL,1200.5,3"_s), qPrintable(lines[6]));
    }

    void csvQuotesWhatNeedsIt()
    {
        const auto lines = linesOf(toCsv({resultOf({pointOf({{u"a, \"b\""_s, 1}})})}));
        QVERIFY(lines[1].startsWith(u"cache-aside,hit-vs-query,,,,\"a, \"\"b\"\"\",redis,"_s));
    }

    void markdownHasVerdictTableConditionsAndFiles()
    {
        const Result result = sweep();
        const QString text = QString::fromUtf8(toMarkdown({result}));
        QVERIFY(text.contains(u"## Cache hit against query\n"_s));
        QVERIFY(text.contains(u"Where does the cache start to pay?"_s));
        QVERIFY(text.contains(u"**"_s + result.verdict() + u"**"_s));
        QVERIFY(text.contains(u"(cache-aside-hit-vs-query.png)"_s));
        QVERIFY(text.contains(u"[cache-aside-hit-vs-query.svg](cache-aside-hit-vs-query.svg)"_s));
        QVERIFY(text.contains(u"| latency | what was measured | samples | median |"_s));
        QVERIFY(text.contains(u"| 0.5\u202fms | SELECT | 101 |"_s));
        QVERIFY(text.contains(u"- journal mode: WAL\n"_s));
    }

    void markdownComparesEveryArmWithTheFirstInFiguresAndWords()
    {
        Result result = resultOf({pointOf({{u"A"_s, 300}, {u"B"_s, 100}, {u"C"_s, 306}, {u"D"_s, 900}})});
        result.points[0].ratios = {{1, 1, 1}, {0.256, 0.2551, 0.2574}, {1.02, 0.97, 1.07}, {3, 2.9, 3.1}};
        const QString text = QString::fromUtf8(toMarkdown({result}));
        QVERIFY(text.contains(u"| 0.256 (0.255–0.257), 3.91× faster |\n"_s));
        QVERIFY(text.contains(u"| 1.02 (0.97–1.07), no clear difference |\n"_s));
        QVERIFY(text.contains(u"| 3.00 (2.90–3.10), 3.00× slower |\n"_s));
    }

    void markdownHasATableOfMetricsAndTheArmsConditions()
    {
        const QString text = QString::fromUtf8(toMarkdown({withMetrics()})).replace(QChar(0x202f), u' ');
        QVERIFY2(text.contains(u"| what was measured | memory per user | wasted queries |\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"| GET | 96 bytes | – |\n"_s));
        QVERIFY(text.contains(u"| SELECT | 1 201 bytes | 3 |\n"_s));
        QVERIFY(text.contains(u"- journal mode (SELECT): DELETE\n"_s));
    }

    void markdownShowsSpecialCharactersAsTheyAre()
    {
        const QString text = QString::fromUtf8(toMarkdown({resultOf({pointOf({{u"a|b *c*"_s, 1}})})}));
        QVERIFY(text.contains(u"| a\\|b \\*c\\* |"_s));
    }

    void stemsAreSafeAndDistinct()
    {
        Result result = sweep();
        QCOMPARE(fileStems({result, result}),
                 (QStringList{u"cache-aside-hit-vs-query"_s, u"cache-aside-hit-vs-query-2"_s}));
        result.lesson = u"../etc"_s;
        QCOMPARE(fileStem(result), u"---etc-hit-vs-query"_s);
    }
};

LAB_TEST(ReportTest)
#include "report_test.moc"
