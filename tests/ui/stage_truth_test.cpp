// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"
#include "ui/picture/describe.h"
#include "ui/stages/stage_replay.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// The picture of a run that has ended, and the verdict on it: where both tell a number, it is the same. The replies to
/// many connections come in an order that is not the server's, and neither the last nor the first need be the newest.
class StageTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureAndVerdictAgree_data();
    void pictureAndVerdictAgree();
};

void StageTruthTest::pictureAndVerdictAgree_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said"); // with %1 for the field
    const auto row = [](const QString &lesson, const QString &request, const QString &field, const QString &said) {
        QTest::addRow("%s %s, %s", qPrintable(lesson), qPrintable(request), qPrintable(field))
            << lesson << request << field << said;
    };
    row(u"counter"_s, u"lost-update strategy=naive"_s, u"naive"_s, u"%1 read and written by the client"_s);
    row(u"counter"_s, u"lost-update strategy=naive"_s, u"atomic"_s, u"%1 by INCR"_s);
    row(u"counter"_s, u"double-like strategy=naive"_s, u"likes"_s, u"%1 likes, it says"_s);
    row(u"counter"_s, u"double-like strategy=naive"_s, u"users"_s, u"%1 in the set"_s);
    row(u"counter"_s, u"flush-race strategy=naive"_s, u"redis"_s, u"%1 in the counter"_s);
    row(u"counter"_s, u"flush-race strategy=naive"_s, u"sqlite"_s, u"%1 in the row"_s);
    row(u"otp"_s, u"parallel-guess strategy=naive"_s, u"compares"_s, u"Compared: %1 guesses"_s);
    row(u"otp"_s, u"parallel-guess strategy=script"_s, u"compares"_s, u"Compared: %1 guesses"_s);
    row(u"otp"_s, u"parallel-guess strategy=naive guess=right"_s, u"verified"_s, u"Let in: %1 client"_s);
    row(u"lock"_s, u"oversell mode=unsafe"_s, u"stock"_s, u"The stock says %1."_s);
    row(u"lock"_s, u"oversell mode=unsafe"_s, u"sold"_s, u"%1 sold of 10"_s);
    row(u"lock"_s, u"oversell mode=lock"_s, u"stock"_s, u"The stock says %1."_s);
    row(u"lock"_s, u"oversell mode=lua"_s, u"sold"_s, u"%1 sold of 10"_s);
    row(u"cache-aside"_s, u"mass-expiry strategy=plain"_s, u"peak"_s, u"Gone: %1 of "_s);
    row(u"cache-aside"_s, u"mass-expiry strategy=plain"_s, u"peak"_s, u"second 1 %1"_s);
    row(u"cache-aside"_s, u"penetration strategy=negative"_s, u"remembered"_s, u"Stored %1 times."_s);
    row(u"cache-aside"_s, u"penetration strategy=negative ids=10"_s, u"queries"_s, u"%1 queries answered"_s);
    row(u"cache-aside"_s, u"penetration strategy=naive callers=2"_s, u"requests"_s, u"What came of it: %1 answered"_s);
    row(u"cache-aside"_s, u"penetration strategy=limit"_s, u"refused"_s, u"%1 refused by the limit"_s);
    row(u"cache-aside"_s, u"penetration strategy=limit callers=2"_s, u"refused"_s, u"%1 refused by the limit"_s);
    row(u"rate-limit"_s, u"over-limit strategy=naive"_s, u"counter"_s, u"%1 says the counter"_s);
    row(u"rate-limit"_s, u"over-limit strategy=incr"_s, u"counter"_s, u"%1 says the counter"_s);
    row(u"pubsub"_s, u"offline-subscriber strategy=pubsub"_s, u"received"_s, u"%1 messages"_s);
    row(u"pubsub"_s, u"offline-subscriber strategy=list"_s, u"received"_s, u"%1 messages"_s);
    row(u"pubsub"_s, u"offline-subscriber strategy=stream"_s, u"published"_s, u"%1 kept"_s);
    row(u"pubsub"_s, u"slow-subscriber strategy=naive"_s, u"received"_s, u"%1 messages"_s);
    row(u"pubsub"_s, u"slow-subscriber strategy=naive"_s, u"receivers"_s, u"%1 handed on"_s);
    row(u"pubsub"_s, u"snapshot-then-subscribe strategy=naive"_s, u"state"_s, u"%1 is the state"_s);
    row(u"stream"_s, u"crash-before-ack strategy=ack"_s, u"redelivered"_s, u"%1 of them taken again"_s);
    row(u"stream"_s, u"idempotent strategy=naive"_s, u"effects"_s, u"%1 effects"_s);
    row(u"stream"_s, u"idempotent strategy=script"_s, u"effects"_s, u"%1 effects"_s);
    row(u"stream"_s, u"poison strategy=dead-letter"_s, u"dead"_s, u"%1 dead letters"_s);
}

void StageTruthTest::pictureAndVerdictAgree()
{
    QFETCH(QString, lesson);
    QFETCH(QString, request);
    QFETCH(QString, field);
    QFETCH(QString, said);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto report = bench.breakIt(request);
    QVERIFY(report.ok() && report.outcome);
    const auto stage = ui::makeStage(lesson);
    ui::StageReplay(report.request, report.timeline).moveToEnd(*stage);
    const auto wanted = said.arg(countText(report.outcome->fields.value(field).toLongLong()));
    const auto words = ui::describe(stage->picture());
    QVERIFY2(words.contains(wanted), qPrintable(wanted + u" is not in: "_s + words));
}

LAB_TEST(StageTruthTest)
#include "stage_truth_test.moc"
