// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/outcome.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

/// When two outcomes are the same answer, and the words that headlines share.
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

    void answersAreEqualWhateverTheWay()
    {
        const auto pattern =
            Outcome::done({{u"value"_s, qint64(3)}, {u"source"_s, u"cache"_s}, {u"ttl"_s, qint64(9)}}, {});
        const QStringList way{u"source"_s, u"ttl"_s};
        QVERIFY(sameAnswer(pattern, Outcome::done({{u"value"_s, u"3"_s}, {u"source"_s, u"database"_s}}, {}), way));
        QVERIFY(!sameAnswer(pattern, Outcome::done({{u"value"_s, qint64(4)}}, {}), way));
        QVERIFY(!sameAnswer(pattern, Outcome::rejected(u"No."_s), way));
        // What is about the way is the lesson's to say: elsewhere a field of that name may be the answer itself.
        QVERIFY(!sameAnswer(pattern, Outcome::done({{u"source"_s, u"database"_s}}, {}), {u"ttl"_s}));
    }

    void whatHasNoOrderMayComeInAnother()
    {
        const auto listed = [](const QByteArrayList &names) {
            QVariantList list;
            for (const auto &name : names)
                list.append(name);
            return Outcome::done({{u"members"_s, list}}, {});
        };
        const QStringList unordered{u"members"_s};
        QVERIFY(sameAnswer(listed({"a", "b", "b"}), listed({"b", "a", "b"}), {}, unordered));
        QVERIFY(!sameAnswer(listed({"a", "b", "b"}), listed({"a", "a", "b"}), {}, unordered));
        QVERIFY(!sameAnswer(listed({"a"}), listed({}), {}, unordered));
        QVERIFY(!sameAnswer(listed({"a", "b"}), listed({"b", "a"}), {})); // a ranking has one
    }

    void theFieldsOfARecordHaveNoOrder()
    {
        const auto hash = [](const Fields &fields) {
            return Outcome::done({{u"fields"_s, QVariant::fromValue(fields)}}, {});
        };
        const auto ada = hash({{u"name"_s, u"Ada"_s}, {u"city"_s, u"London"_s}});
        QVERIFY(sameAnswer(ada, hash({{u"city"_s, u"London"_s}, {u"name"_s, u"Ada"_s}}), {}));
        QVERIFY(!sameAnswer(ada, hash({{u"city"_s, u"Ada"_s}, {u"name"_s, u"London"_s}}), {}));
        QVERIFY(!sameAnswer(ada, hash({{u"name"_s, u"Ada"_s}}), {}));
        const QStringList way{u"city"_s};
        QVERIFY(sameAnswer(ada, hash({{u"name"_s, u"Ada"_s}, {u"city"_s, u"Paris"_s}}), way));
        QVERIFY(!sameAnswer(ada, hash({{u"name"_s, u"Bob"_s}, {u"city"_s, u"London"_s}}), way));
    }
};

LAB_TEST(OutcomeTest)
#include "outcome_test.moc"
