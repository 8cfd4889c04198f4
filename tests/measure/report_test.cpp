// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/measure/report.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

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

/// Two samples of the first arm took far too long.
Result stalled()
{
    Result result = resultOf({pointOf({{u"GET"_s, 85}, {u"SELECT"_s, 10}})});
    auto &micros = result.points[0].arms[0].micros;
    micros[3] = micros[70] = 40'000;
    result.points[0].evaluate();
    return result;
}

/// The cells of a line of CSV.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar letter : line) {
        if (letter == u'"')
            quoted = !quoted;
        else if (letter == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += letter;
    }
    return cells;
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
                           "max_us,mean_us,ratio,ratio_low,ratio_high,conditions,stalls,stalled_share,complete,"
                           "warm_up_rounds,warm_up_stable,overhead_us"_s);
        QVERIFY(lines[0].startsWith(QLatin1StringView(CsvBeginning)));
        QVERIFY(lines[1].startsWith(u"cache-aside,hit-vs-query,latency,0,ms,GET,redis,101,76.611,85.123,"_s));
        QVERIFY2(lines[4].startsWith(u"cache-aside,hit-vs-query,latency,0.5,ms,SELECT,sqlite,101,810.000,900.000,"
                                     "981.000,988.200,990.000,900.000,10.58"_s),
                 qPrintable(lines[4]));
        // The first arm has no ratio to itself.
        QVERIFY2(lines[1].endsWith(u",,,,,0,0,1,0,0,0.000"_s), qPrintable(lines[1]));
    }

    void csvHasAColumnForEachMetric()
    {
        const auto lines = linesOf(toCsv({sweep(), withMetrics()}));
        QVERIFY2(lines[0].endsWith(u",overhead_us,memory per user (bytes),wasted queries"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith(u",0.000,,"_s), qPrintable(lines[1]));
        QVERIFY2(lines[5].endsWith(u",0.000,96,"_s), qPrintable(lines[5]));
        QVERIFY2(lines[6].endsWith(u",journal mode: DELETE; synchronous: FULL,0,0,1,0,0,0.000,1200.5,3"_s),
                 qPrintable(lines[6]));
    }

    void csvQuotesWhatNeedsIt()
    {
        const auto lines = linesOf(toCsv({resultOf({pointOf({{u"a, \"b\""_s, 1}})})}));
        QVERIFY(lines[1].startsWith(u"cache-aside,hit-vs-query,,,,\"a, \"\"b\"\"\",redis,"_s));
    }

    void csvTellsHowTheFiguresCameAbout()
    {
        Result result = stalled();
        result.complete = false;
        result.points[0].warmUp = {120, true};
        result.points[0].overhead = 0.0412;
        const auto lines = linesOf(toCsv({result}));
        QVERIFY2(lines[1].contains(u",,2,"_s), qPrintable(lines[1]));
        QVERIFY2(lines[1].endsWith(u",0,120,1,0.041"_s), qPrintable(lines[1]));
    }

    void samplesComeBackFromTheirCsv()
    {
        Result result = sweep();
        result.points[0].batches = {100, 1};
        for (int i = 0; i < 101; ++i)
            result.points[0].starts.push_back(i * 1000.0 / 3);
        result.points[1].arms[1].arm = u"a, \"b\""_s;
        const auto lines = linesOf(toSamplesCsv({result}));
        QVERIFY(lines[0].startsWith(QLatin1StringView(SamplesBeginning)));
        QCOMPARE(lines.size(), 1 + 4 * 101);
        qsizetype line = 0;
        for (const Point &point : std::as_const(result.points)) {
            for (const Samples &samples : point.arms) {
                for (std::size_t round = 0; round < samples.micros.size(); ++round) {
                    const QStringList cells = cellsOf(lines[++line]);
                    QCOMPARE(cells.size(), 12);
                    QCOMPARE(cells[6], QString(samples.arm).remove(u'"'));
                    QCOMPARE(cells[9].toULongLong(), round);
                    QCOMPARE(cells[10].isEmpty(), point.starts.empty());
                    QVERIFY(point.starts.empty() || cells[10].toDouble() == point.starts[round]);
                    QVERIFY(cells[11].toDouble() == samples.micros[round]);
                }
            }
        }
        QCOMPARE(cellsOf(lines[100])[8], u"0"_s);
        QCOMPARE(cellsOf(lines[101])[8], u"1"_s);
        // Without batches each round was one of its own.
        QCOMPARE(cellsOf(lines[1 + 202 + 7])[8], u"7"_s);
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

    void markdownTellsOfStallsAndHowItWasMeasured()
    {
        Result result = stalled();
        result.points[0].warmUp = {120, true};
        result.points[0].overhead = 0.0412;
        const QString text = QString::fromUtf8(toMarkdown({result})).replace(QChar(0x202f), u' ');
        QVERIFY2(text.contains(u"| 2 (90 %) |"_s), qPrintable(text));
        QVERIFY(text.contains(
            u"- stalls: samples of more than ten medians and over 1 ms, with their share of the time measured: GET: 2 (90 %)\n"_s));
        QVERIFY(text.contains(u"- warm-up: medians had settled after 120 rounds\n"_s));
        QVERIFY(text.contains(u"- the runner's own cost: 41 ns a sample, not subtracted\n"_s));
        QVERIFY(text.contains(u"- intervals: each bound within "_s));
    }

    void whatASweepSaysOfItselfIsOfAllItsPoints()
    {
        Result result = sweep();
        result.points[0].warmUp = {400, false};
        result.points[1].warmUp = {80, true};
        const QString text = resultMarkdown(result);
        QVERIFY(text.contains(u"- warm-up: 80 to 400 rounds; medians had not settled at 1 of 2 points\n"_s));
        QVERIFY(text.contains(u"- stalls: no sample took more than ten medians and over 1 ms\n"_s));
    }

    void everyLinkOfTheReportLeadsSomewhere()
    {
        Result published = sweep();
        published.published = Published{0.5, 3, u"Python | elsewhere"_s};
        const QString text = QString::fromUtf8(toMarkdown({published, withMetrics(), sweep()}));
        static const QRegularExpression link(u"\\]\\(#([^)]+)\\)"_s);
        int links = 0;
        for (auto matches = link.globalMatch(text); matches.hasNext(); ++links) {
            const QString anchor = matches.next().captured(1);
            QCOMPARE(text.count(u"<a id=\"%1\"></a>"_s.arg(anchor)), 1);
        }
        // Contents: summary, published, three comparisons, how to repeat it; then the tables of the first two.
        QCOMPARE(links, 6 + 3 + 1);
    }

    void whatWasPublishedStandsBesideWhatWasMeasured()
    {
        Result result = sweep();
        result.published = Published{0.5, 3, u"Python, elsewhere"_s};
        const QString text = QString::fromUtf8(toMarkdown({result})).replace(QChar(0x202f), u' ');
        QVERIFY(text.contains(u"They were measured with: Python, elsewhere."_s));
        static const QRegularExpression row(
            u"\\| SELECT over GET \\| 0\\.5 ms \\| 3 ms \\| 6\\.00 \\| [^|]+ \\| [^|]+ \\| "
            "0\\.117 \\(0\\.11"_s);
        QVERIFY2(row.match(text).hasMatch(), qPrintable(text));
        QVERIFY(!QString::fromUtf8(toMarkdown({sweep()})).contains(u"## Published"_s));
    }

    void theReportSaysHowToRepeatIt()
    {
        Result quick = sweep(), open = sweep();
        quick.effort.brief = true;
        quick.id = u"quick"_s;
        open.effort.rate = 1000;
        open.id = u"open"_s;
        const QString text = QString::fromUtf8(toMarkdown({sweep(), quick, open, sweep()}));
        QVERIFY(text.contains(u"With Redis Pattern Lab "_s + QStringLiteral(LAB_VERSION)));
        QVERIFY(text.contains(u"    redis-pattern-lab bench cache-aside/hit-vs-query --out report\n"_s));
        QVERIFY(text.contains(u"    redis-pattern-lab bench cache-aside/quick --quick --out report\n"_s));
        QVERIFY(text.contains(u"    redis-pattern-lab bench cache-aside/open --rate 1000 --out report\n"_s));
    }

    void aReportStoppedEarlyIsMarked()
    {
        Result stopped = sweep();
        stopped.complete = false;
        for (const QByteArray &report : {toMarkdown({sweep(), stopped}), toHtml({sweep(), stopped}, {})}) {
            const QString text = QString::fromUtf8(report);
            QVERIFY(text.contains(u"(PARTIAL: stopped early)"_s));
            QVERIFY(text.count(u"PARTIAL: stopped early."_s) >= 2);
        }
        QVERIFY(!toMarkdown({sweep()}).contains("PARTIAL"));
        // Stopped between two comparisons, all that is there is whole.
        QVERIFY(toMarkdown({sweep()}, ReportExtent::Part).contains("# Measurements (PARTIAL: stopped early)\n"));
        QVERIFY(toHtml({sweep()}, {}, ReportExtent::Part).contains("<h1>Measurements (PARTIAL: stopped early)</h1>"));
    }

    void htmlIsWellFormedAndNeedsNothingFromOutside()
    {
        Result result = sweep();
        result.points[0].arms[0].arm = u"<script>alert('&')</script>"_s;
        result.title = u"A < B & \"C\""_s;
        const ReportFigures figures{{fileStem(result), {"light", "dark", 960, u"It says <this>"_s}}};
        const QByteArray html = toHtml({result, withMetrics()}, figures);
        QXmlStreamReader reader(html);
        int pictures = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY(reader.name() != "script"_L1 && reader.name() != "link"_L1);
            for (const auto &attribute : reader.attributes()) {
                const auto value = attribute.value();
                if (attribute.name() == "src"_L1 || attribute.name() == "srcset"_L1)
                    QVERIFY(value.startsWith("data:image/png;base64,"_L1));
                if (attribute.name() == "href"_L1)
                    QVERIFY(value.startsWith(u'#'));
                pictures += attribute.name() == "alt"_L1;
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(pictures, 1);
        QVERIFY(!html.contains("http"));
        QVERIFY(!html.contains("url("));
        QVERIFY(html.contains(ReportMark));
        QVERIFY(html.contains("prefers-color-scheme: dark"));
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
