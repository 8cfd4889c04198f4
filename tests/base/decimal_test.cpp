// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/decimal.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;

/// Numbers as texts, where a double would be too coarse.
class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNumberMayBeWrittenInManyWays_data();
    void oneNumberMayBeWrittenInManyWays();
};

void DecimalTest::oneNumberMayBeWrittenInManyWays_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::newRow(one) << QByteArray(one) << QByteArray(other) << same;
    };
    row("1.50", "15e-1", true);
    row("+1.5", "1.5", true);
    row("0.0", "0", true);
    row("1E3", "1000", true);
    row("inf", "inf", true);
    row("-1", "1", false);
    row("9007199254740993", "9007199254740992", false);
    row("1.1", "1.1000000000000001", false);
}

void DecimalTest::oneNumberMayBeWrittenInManyWays()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QTEST(isSameNumber(one, other), "same");
    QTEST(isSameNumber(other, one), "same");
}

LAB_TEST(DecimalTest)
#include "decimal_test.moc"
