// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/key.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using lab::Key;
using lab::Keyspace;

class KeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStartWithThePrefix();
    void aKeyspaceOwnsWhatBeginsWithItsPrefix();
    void theScanPatternTakesThePrefixLiterally();
};

void KeyTest::keysStartWithThePrefix()
{
    QCOMPARE(Keyspace().key("product:{1}").name, "lab:product:{1}"_ba);
    QCOMPARE(Keyspace("x:").key("a\0b"_ba).name, "x:a\0b"_ba);
    QCOMPARE(Keyspace("x:").prefix(), "x:"_ba);
    QVERIFY(Keyspace().key("a") == Keyspace().key("a"));
    QVERIFY(Keyspace().key("a") < Keyspace().key("b"));
}

void KeyTest::aKeyspaceOwnsWhatBeginsWithItsPrefix()
{
    QVERIFY(Keyspace().owns(Key{"lab:a"}));
    QVERIFY(Keyspace().owns(Key{"lab:"}));
    QVERIFY(!Keyspace().owns(Key{"lab"}));
    QVERIFY(!Keyspace().owns(Key{"LAB:a"}));
    QVERIFY(!Keyspace("l*b:").owns(Key{"lab:a"}));
}

void KeyTest::theScanPatternTakesThePrefixLiterally()
{
    QCOMPARE(Keyspace().pattern(), "lab:*"_ba);
    QCOMPARE(Keyspace("a*b?[c]^-\\:").pattern(), R"(a\*b\?\[c\]\^\-\\:*)"_ba);
    QCOMPARE(Keyspace("").pattern(), "*"_ba);
    QCOMPARE(Keyspace("a*:").pattern("product:{*}"), "a\\*:product:{*}"_ba);
}

LAB_TEST(KeyTest)
#include "key_test.moc"
