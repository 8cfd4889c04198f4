// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/outcome.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

/// The words that headlines share.
class OutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextIsQuotedInPart()
    {
        QCOMPARE(quotedText("hello"), u"“hello”"_s);
        QCOMPARE(quotedText(QByteArray(41, 'x')), u"“"_s + QString(39, u'x') + u"…”"_s);
        QCOMPARE(quotedText(QByteArray("\xff")), u"“\"\\xff\"”"_s);
    }

    void aLifetimeIsToldInSeconds()
    {
        QCOMPARE(lifetimeText(60), u"expires in 60 s"_s);
        QCOMPARE(lifetimeText(0), u"expires in 0 s"_s);
        QCOMPARE(lifetimeText(-1), u"kept until it is deleted"_s);
        QCOMPARE(lifetimeText(-2), u"has gone meanwhile"_s);
    }
};

LAB_TEST(OutcomeTest)
#include "outcome_test.moc"
