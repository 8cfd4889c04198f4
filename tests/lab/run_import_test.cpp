// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/files.h"
#include "app/lab/run_import.h"
#include "app/measure/report.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

measure::Result importedResult()
{
    return resultOf(QList<measure::Point>{atLatency(0, {{u"GET"_s, 10}, {u"SELECT"_s, 20}}),
                                          atLatency(5, {{u"GET"_s, 10}, {u"SELECT"_s, 5020}})});
}

QByteArray importedJson(const QByteArray &from = {}, const QByteArray &to = {})
{
    auto json = QJsonDocument(QJsonArray{measure::toJson(importedResult())}).toJson(QJsonDocument::Compact);
    if (!from.isEmpty()) {
        const auto at = json.indexOf(from);
        if (at < 0)
            qFatal("%s is not in it", from.constData());
        json.replace(at, from.size(), to);
    }
    return json;
}

QString messageOf(const QByteArray &json)
{
    try {
        resultsFromJson(json);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

class RunImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportsJsonComesBack();
    void aSingleResultWillDo();
    void ratiosAreThoseOfTheSamples();
    void whatNobodyKnowsIsTaken();
    void whatCannotBeIsRefusedByName_data();
    void whatCannotBeIsRefusedByName();
    void whatIsNoResultIsRefused_data();
    void whatIsNoResultIsRefused();
    void theSecondOfTwoIsNamed();
    void aPipeIsNotWaitedFor();
    void aMissingFileIsTold();
    void aStopEndsIt();
};

void RunImportTest::aReportsJsonComesBack()
{
    const auto results = resultsFromJson(importedJson());
    QCOMPARE(results.size(), 1);
    QCOMPARE(measure::toJson(results.first()), measure::toJson(importedResult()));
}

void RunImportTest::aSingleResultWillDo()
{
    QCOMPARE(resultsFromJson(QJsonDocument(measure::toJson(importedResult())).toJson()).size(), 1);
}

void RunImportTest::ratiosAreThoseOfTheSamples()
{
    auto lying = importedResult();
    for (auto &point : lying.points) {
        for (auto *ratios : {&point.ratios, &point.leads}) {
            for (auto &ratio : *ratios)
                ratio = {1000, 999, 1001};
        }
    }
    const auto json = QJsonDocument(measure::toJson(lying)).toJson();
    const auto results = resultsFromJson(json);
    QCOMPARE(results.first().points[1].ratios[1].value, importedResult().points[1].ratios[1].value);
    QCOMPARE(results.first().verdict(), importedResult().verdict());
}

void RunImportTest::whatNobodyKnowsIsTaken()
{
    const auto json = importedJson("\"lesson\":\"cache-aside\"", "\"lesson\":\"of-tomorrow\",\"mood\":3");
    QCOMPARE(resultsFromJson(json).first().lesson, u"of-tomorrow"_s);
}

void RunImportTest::whatCannotBeIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &member) {
        QTest::newRow(name) << from << to << member;
    };
    const auto samples = u"points[0].arms[0].samples_us"_s;
    row("a negative sample", "\"samples_us\":[", "\"samples_us\":[-1,", samples);
    row("a sample of a year", "\"samples_us\":[", "\"samples_us\":[3.2e13,", samples);
    row("a sample as a text", "\"samples_us\":[", "\"samples_us\":[\"1\",", samples);
    row("a sample too many", "\"samples_us\":[", "\"samples_us\":[1,", u"points[0].arms[1].samples_us"_s);
    row("batches that do not add up", "\"batches\":[", "\"batches\":[3", u"points[0].batches"_s);
    row("half a batch", "\"batches\":[", "\"batches\":[0.5", u"points[0].batches"_s);
    row("starts of other rounds", "\"starts_us\":[", "\"starts_us\":[5", u"points[0].starts_us"_s);
    row("a negative one that is not counted", "\"uncounted_us\":[", "\"uncounted_us\":[-1",
        u"points[0].arms[0].uncounted_us"_s);
    row("no operations", "\"operations\":1", "\"operations\":0", u"points[0].arms[0].operations"_s);
    row("a huge value", "\"value\":0,\"variable\"", "\"value\":1e300,\"variable\"", u"points[0].value"_s);
    row("a huge overhead", "\"overhead_us\":0", "\"overhead_us\":1e300", u"points[0].overhead_us"_s);
    row("an unknown engine", "\"engine\":\"redis\"", "\"engine\":\"abacus\"", u"points[0].arms[0].engine"_s);
    row("another arm later", "\"name\":\"SELECT\"", "\"name\":\"select\"", u"points[1].arms"_s);
    row("a rate nobody has", "\"rate_per_s\":0", "\"rate_per_s\":1e9", u"effort.rate_per_s"_s);
    row("no points", "\"points\":[", "\"points\":[],\"others\":[", u"points"_s);
    row("no time", "\"time\":\"2026", "\"time\":\"noon 2026", u"time"_s);
    row("published for nothing", "\"published\":null", R"("published":{"first_ms":0,"second_ms":1,"by":"","operations":1})",
        u"published.first_ms"_s);
    row("a title without end", "\"title\":\"", "\"title\":\"" + QByteArray(30'000, 'x'), u"title"_s);
}

void RunImportTest::whatCannotBeIsRefusedByName()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, member);
    const auto message = messageOf(importedJson(from, to));
    QVERIFY2(message.contains(u'"' + member + u'"'), qPrintable(message));
    QVERIFY2(message.contains(u"Result 1 of 1"_s), qPrintable(message));
}

void RunImportTest::whatIsNoResultIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of it") << importedJson().left(500);
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("[1]");
    QTest::newRow("another object") << QByteArray("{\"ok\": true}");
    QTest::newRow("not a number") << importedJson("\"samples_us\":[", "\"samples_us\":[NaN,");
    QTest::newRow("infinity") << importedJson("\"samples_us\":[", "\"samples_us\":[1e999,");
    QTest::newRow("too many") << QByteArray("[" + QByteArray("{},").repeated(1500) + "{}]");
}

void RunImportTest::whatIsNoResultIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!messageOf(json).isEmpty());
}

void RunImportTest::theSecondOfTwoIsNamed()
{
    auto json = importedJson();
    json.chop(1);
    json += ",{}]";
    QVERIFY2(messageOf(json).contains(u"Result 2 of 2"_s), qPrintable(messageOf(json)));
}

void RunImportTest::aPipeIsNotWaitedFor()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY_THROWS_EXCEPTION(FileError, readResults(path));
}

void RunImportTest::aMissingFileIsTold()
{
    QVERIFY_THROWS_EXCEPTION(FileError, readResults(u"/nowhere/at/all.json"_s));
}

void RunImportTest::aStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, resultsFromJson(importedJson(), stop.get_token()));
}

LAB_TEST(RunImportTest)
#include "run_import_test.moc"
