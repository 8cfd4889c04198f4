// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/report.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <new>
#include <stdexcept>

using namespace lab;
using namespace Qt::StringLiterals;

class FailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorKeepsItsKindMessageAndHint();
    void aCancelledRunIsCancelled();
    void anyOtherExceptionIsADefectOfOurs();
    void aReportIsOkUnlessItFailedOrWasRejected();
};

void FailureTest::anErrorKeepsItsKindMessageAndHint()
{
    const auto failure = failureOf(std::make_exception_ptr(redis::ServerError("WRONGTYPE Operation against a key")));
    QCOMPARE(failure.kind, ErrorKind::Server);
    QVERIFY(failure.message.contains(u"WRONGTYPE"_s));
    QVERIFY(!failure.hint.isEmpty());
    const auto plain = failureOf(std::make_exception_ptr(Error(ErrorKind::Sql, u"m"_s, u"h"_s)));
    QCOMPARE(plain.kind, ErrorKind::Sql);
    QCOMPARE(plain.message, u"m"_s);
    QCOMPARE(plain.hint, u"h"_s);
}

void FailureTest::aCancelledRunIsCancelled()
{
    QCOMPARE(failureOf(std::make_exception_ptr(Cancelled())).kind, ErrorKind::Cancelled);
}

void FailureTest::anyOtherExceptionIsADefectOfOurs()
{
    const auto logic = failureOf(std::make_exception_ptr(std::logic_error("index 7")));
    QCOMPARE(logic.kind, ErrorKind::Internal);
    QVERIFY(logic.message.contains(u"index 7"_s));
    QVERIFY(!logic.hint.isEmpty());
    QCOMPARE(failureOf(std::make_exception_ptr(std::bad_alloc())).kind, ErrorKind::Internal);
    QCOMPARE(failureOf(std::make_exception_ptr(42)).kind, ErrorKind::Internal);
}

void FailureTest::aReportIsOkUnlessItFailedOrWasRejected()
{
    Report report;
    QVERIFY(report.ok());
    report.outcome = Outcome::done({}, {});
    QVERIFY(report.ok());
    report.outcome = Outcome::rejected(u"no"_s);
    QVERIFY(!report.ok());
    report.outcome.reset();
    report.failure = Failure{};
    QVERIFY(!report.ok());
}

LAB_TEST(FailureTest)
#include "failure_test.moc"
