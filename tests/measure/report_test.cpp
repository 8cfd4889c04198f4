// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/measure/report.h"
#include "tests/support/samples.h"

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
        result.effort = {
            .warmup = 3, .rounds = 101, .minimumRounds = 5, .budget = std::chrono::milliseconds(1234)};
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
        QCOMPARE(read.points[0].ratio->low, result.points[0].ratio->low);
        QCOMPARE(read.verdict(), result.verdict());
    }

    void jsonKeepsTheLeadOfManyArms()
    {
        const Result result = resultOf({pointOf({{u"A"_s, 3}, {u"B"_s, 1}, {u"C"_s, 2}})});
        QCOMPARE(resultFromJson(toJson(result)).points[0].lead->value, result.points[0].lead->value);
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
        QCOMPARE(lines[0],
                 u"lesson,comparison,variable,value,unit,arm,engine,count,min_us,median_us,p95_us,p99_us,"
                 "max_us,mean_us"_s);
        QVERIFY(lines[1].startsWith(u"cache-aside,hit-vs-query,latency,0,ms,GET,redis,101,76.611,85.123,"_s));
        QCOMPARE(lines[4],
                 u"cache-aside,hit-vs-query,latency,0.5,ms,SELECT,sqlite,101,810.000,900.000,981.000,"
                 "988.200,990.000,900.000"_s);
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
        QVERIFY(text.contains(u"| latency | arm | samples | median |"_s));
        QVERIFY(text.contains(u"| 0.5 ms | SELECT | 101 |"_s));
        QVERIFY(text.contains(u"- journal mode: WAL\n"_s));
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

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
