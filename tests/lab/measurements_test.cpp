// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/lab/measurements.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

measure::Result resultOf(double median)
{
    measure::Result result;
    result.lesson = u"toy"_s;
    result.id = u"a-vs-b"_s;
    result.title = u"A or B"_s;
    result.question = u"Which?"_s;
    result.points = {pointOf({{u"A"_s, median}, {u"B"_s, 20}})};
    result.conditions = {{u"machine"_s, u"this one"_s}};
    result.time = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    return result;
}

} // namespace

class MeasurementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptIsTheLast();
    void nothingWasMeasuredYet();
    void aFileThatIsNoResultIsNone();
    void aPipeInTheFilesPlaceIsNotWaitedFor();
    void aFailedKeepNamesTheFile();
};

void MeasurementsTest::whatWasKeptIsTheLast()
{
    const QTemporaryDir folder;
    Measurements(folder.path()).keep(resultOf(10));
    Measurements(folder.path()).keep(resultOf(12));
    const auto last = Measurements(folder.path()).last(u"toy"_s, u"a-vs-b"_s);
    QVERIFY(last);
    QCOMPARE(last->verdict(), resultOf(12).verdict());
    QCOMPARE(last->points.first().arms.first().micros, resultOf(12).points.first().arms.first().micros);
    QCOMPARE(last->time, resultOf(12).time);
}

void MeasurementsTest::nothingWasMeasuredYet()
{
    const QTemporaryDir folder;
    QVERIFY(!Measurements(folder.path()).last(u"toy"_s, u"a-vs-b"_s));
    QVERIFY(QDir(folder.path()).isEmpty()); // looking writes nothing
}

void MeasurementsTest::aFileThatIsNoResultIsNone()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"measurements"_s));
    QFile file(folder.filePath(u"measurements/toy-a-vs-b.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"lesson\": \"toy\", \"poin");
    file.close();
    QVERIFY(!Measurements(folder.path()).last(u"toy"_s, u"a-vs-b"_s));
}

void MeasurementsTest::aPipeInTheFilesPlaceIsNotWaitedFor()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"measurements"_s));
    const auto path = folder.filePath(u"measurements/toy-a-vs-b.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(!Measurements(folder.path()).last(u"toy"_s, u"a-vs-b"_s));
}

void MeasurementsTest::aFailedKeepNamesTheFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"measurements/toy-a-vs-b.json/full"_s));
    try {
        Measurements(folder.path()).keep(resultOf(10));
        QFAIL("kept");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), ErrorKind::File);
        QVERIFY2(error.message().contains(u"toy-a-vs-b.json"_s), error.what());
    }
}

LAB_TEST(MeasurementsTest)
#include "measurements_test.moc"
