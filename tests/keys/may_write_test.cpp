// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/may_write.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;

class MayWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsThatOnlyReadAreKnown();
};

void MayWriteTest::commandsThatOnlyReadAreKnown()
{
    QVERIFY(!mayWrite({"GET", "k"}));
    QVERIFY(!mayWrite({"hgetall", "k"}));
    QVERIFY(mayWrite({"SET", "k", "v"}));
    QVERIFY(mayWrite({"EVALSHA", "…"}));
    QVERIFY(mayWrite({"SOMETHING.NEW"}));
    QVERIFY(!mayWrite({}));
}

LAB_TEST(MayWriteTest)
#include "may_write_test.moc"
