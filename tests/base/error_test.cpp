// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveTheNamesOfTheCommandLine();
    void whatIsTheMessageInUtf8();
    void beingCancelledIsAnErrorOfItsOwnKind();
};

void ErrorTest::kindsHaveTheNamesOfTheCommandLine()
{
    QCOMPARE(errorKindName(ErrorKind::Rejected), u"rejected"_s);
    QCOMPARE(errorKindName(ErrorKind::Usage), u"usage"_s);
    QCOMPARE(errorKindName(ErrorKind::Server), u"server"_s);
    QCOMPARE(errorKindName(ErrorKind::Connection), u"connection"_s);
    QCOMPARE(errorKindName(ErrorKind::Timeout), u"timeout"_s);
    QCOMPARE(errorKindName(ErrorKind::Sql), u"sql"_s);
    QCOMPARE(errorKindName(ErrorKind::Cancelled), u"cancelled"_s);
    QCOMPARE(errorKindName(ErrorKind::Internal), u"internal"_s);
}

void ErrorTest::whatIsTheMessageInUtf8()
{
    const Error error(ErrorKind::Usage, u"naïve"_s, u"try"_s);
    QCOMPARE(QByteArray(error.what()), u"naïve"_s.toUtf8());
    QCOMPARE(error.hint(), u"try"_s);
    QCOMPARE(error.kind(), ErrorKind::Usage);
}

void ErrorTest::beingCancelledIsAnErrorOfItsOwnKind()
{
    QCOMPARE(Cancelled().kind(), ErrorKind::Cancelled);
    QVERIFY(!Cancelled().message().isEmpty());
}

LAB_TEST(ErrorTest)
#include "error_test.moc"
