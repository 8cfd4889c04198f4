// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window_fixture.h"
#include "ui/window/lab_report.h"
#include "ui/window/report_export.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;

class LabReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressAndNotesOfEveryLessonAreInIt();
    void whatWasMeasuredIsInIt();
    void headingsOfNotesStandBelowTheLesson();
    void theFileHoldsTheReport();
    void aFileThatCannotBeWrittenIsNamed();
};

void LabReportTest::progressAndNotesOfEveryLessonAreInIt()
{
    Bench bench(refusedEndpoint());
    bench.lab().progress().markDone(u"second"_s, Progress::Step::Tried);
    bench.lab().notes().save(u"third"_s, u"Mind the gap."_s);
    const QString report = ui::labReport(bench.lab(), u"Redis 7.0.15"_s, QDateTime(QDate(2026, 11, 1), QTime(12, 30)));
    QVERIFY(report.startsWith(u"# Redis Pattern Lab: lab report\n\n2026-11-01 12:30 · Redis 7.0.15\n"_s));
    QVERIFY(report.contains(u"| 1 | Alpha | – | – | – | – | – |"_s));
    QVERIFY(report.contains(u"| 2 | Beta | – | ✓ | – | – | – |"_s));
    QVERIFY(report.contains(u"## 2 Beta\n\nA toy.\n\nDone: 20 %"_s));
    QVERIFY(report.contains(u"### Notes\n\nMind the gap."_s));
}

void LabReportTest::whatWasMeasuredIsInIt()
{
    Bench bench(refusedEndpoint());
    measure::Result result;
    result.lesson = u"second"_s;
    result.id = u"a-vs-b"_s;
    result.points = {pointOf({{u"A"_s, 10}, {u"B"_s, 20}})};
    result.conditions = {{u"machine"_s, u"this one"_s}};
    result.time = QDateTime(QDate(2026, 11, 1), QTime(12, 30));
    const QString report = ui::labReport(bench.lab(), {}, QDateTime::currentDateTime(), {result});
    QVERIFY2(report.contains(u"### Measurements\n\nA or B, 2026-11-01 12:30"_s), qPrintable(report));
    QVERIFY(report.contains(u"| A | 101 | 10"_s));
    QVERIFY(report.contains(u"- machine: this one"_s));
}

void LabReportTest::headingsOfNotesStandBelowTheLesson()
{
    Bench bench(refusedEndpoint());
    bench.lab().notes().save(u"first"_s, u"# Mine\n```\n# no heading\n```"_s);
    const QString report = ui::labReport(bench.lab(), {}, QDateTime::currentDateTime());
    QVERIFY(report.contains(u"\n### Mine\n```\n# no heading\n```"_s));
}

void LabReportTest::theFileHoldsTheReport()
{
    Bench bench(refusedEndpoint());
    const QString path = bench.folder() + u"/report.md"_s;
    ui::writeReport(bench.lab(), u"Redis"_s, {}, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("## 3 Gamma"));
}

void LabReportTest::aFileThatCannotBeWrittenIsNamed()
{
    Bench bench(refusedEndpoint());
    const QString path = bench.folder() + u"/missing/report.md"_s;
    try {
        ui::writeReport(bench.lab(), {}, {}, path);
        QFAIL("It was written.");
    } catch (const Error &error) {
        QVERIFY(error.message().contains(path));
        QCOMPARE(error.kind(), ErrorKind::File);
    }
}

LAB_TEST(LabReportTest)
#include "lab_report_test.moc"
