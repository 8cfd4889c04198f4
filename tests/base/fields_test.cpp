// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/fields.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using lab::Fields;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsKeepTheirOrder();
    void settingAgainReplacesInPlace();
    void manyAreAppendedInTheirOrder();
    void aMissingFieldIsNull();
    void bytesAreShownAsTextOrEscaped_data();
    void bytesAreShownAsTextOrEscaped();
    void valuesAreShownOnOneLine_data();
    void valuesAreShownOnOneLine();
    void whatIsTooLongIsCutBetweenCharacters();
    void anInitialMarkIsKept();
    void jsonKeepsIntegersExact();
    void jsonCarriesEveryKindOfValue();
};

void FieldsTest::fieldsKeepTheirOrder()
{
    Fields fields{{u"z"_s, 1}, {u"a"_s, 2}};
    fields.set(u"m"_s, 3);
    QStringList names;
    for (const auto &[name, value] : fields)
        names.append(name);
    QCOMPARE(names, (QStringList{u"z"_s, u"a"_s, u"m"_s}));
    QCOMPARE(fields.size(), 3);
}

void FieldsTest::settingAgainReplacesInPlace()
{
    Fields fields{{u"a"_s, 1}, {u"b"_s, 2}};
    fields.set(u"a"_s, 9);
    QCOMPARE(fields, (Fields{{u"a"_s, 9}, {u"b"_s, 2}}));
}

void FieldsTest::manyAreAppendedInTheirOrder()
{
    constexpr int Many = 100'000;
    Fields fields;
    fields.reserve(Many);
    for (int i = Many; i > 0; --i)
        fields.append(u"field %1"_s.arg(i), i);
    QCOMPARE(fields.size(), Many);
    QCOMPARE(fields.begin()->first, u"field 100000"_s);
    const auto json = lab::toJson(fields);
    QCOMPARE(json.size(), Many);
    QCOMPARE(json.value(u"field 7"_s).toInt(), 7);
}

void FieldsTest::aMissingFieldIsNull()
{
    const Fields fields{{u"here"_s, QVariant()}};
    QVERIFY(fields.contains(u"here"_s));
    QVERIFY(!fields.contains(u"there"_s));
    QVERIFY(fields.value(u"here"_s).isNull());
    QVERIFY(fields.value(u"there"_s).isNull());
    QVERIFY(Fields().isEmpty());
}

void FieldsTest::bytesAreShownAsTextOrEscaped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("text") << "plain"_ba << u"plain"_s;
    QTest::newRow("UTF-8") << u"naïve 🦊"_s.toUtf8() << u"naïve 🦊"_s;
    QTest::newRow("empty") << ""_ba << u""_s;
    QTest::newRow("lines") << "a\nb\tc"_ba << u"a\nb\tc"_s;
    QTest::newRow("NUL") << "a\0b"_ba << uR"("a\x00b")"_s;
    QTest::newRow("turned around") << u"a\u202eb\u2066c"_s.toUtf8() << uR"("a\xe2\x80\xaeb\xe2\x81\xa6c")"_s;
    QTest::newRow("a mark of direction") << u"a\u200fb"_s.toUtf8() << uR"("a\xe2\x80\x8fb")"_s;
    QTest::newRow("another control") << u"a\u009bb"_s.toUtf8() << uR"("a\xc2\x9bb")"_s;
    QTest::newRow("joined emoji") << u"👩\u200d👧"_s.toUtf8() << u"👩\u200d👧"_s;
    QTest::newRow("no UTF-8") << "\xff\xc3\x28"_ba << uR"("\xff\xc3(")"_s;
    QTest::newRow("quote and backslash") << "\"\\\xff"_ba << uR"("\"\\\xff")"_s;
    QTest::newRow("line ends beside bytes") << "\r\n\t\x01"_ba << uR"("\r\n\t\x01")"_s;
}

void FieldsTest::bytesAreShownAsTextOrEscaped()
{
    QFETCH(QByteArray, bytes);
    QTEST(lab::displayText(bytes), "shown");
}

void FieldsTest::valuesAreShownOnOneLine_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("null") << QVariant() << u"(nil)"_s;
    QTest::newRow("integer") << QVariant(qint64(9007199254740993)) << u"9007199254740993"_s;
    QTest::newRow("real") << QVariant(0.1) << u"0.1"_s;
    QTest::newRow("real with thirteen digits") << QVariant(1732612345678.0) << u"1732612345678"_s;
    QTest::newRow("real with seventeen digits") << QVariant(0.1 + 0.2) << u"0.30000000000000004"_s;
    QTest::newRow("infinite") << QVariant(-std::numeric_limits<double>::infinity()) << u"-inf"_s;
    QTest::newRow("bool") << QVariant(true) << u"true"_s;
    QTest::newRow("text that is turned around") << QVariant(u"a\u202eb"_s) << uR"("a\xe2\x80\xaeb")"_s;
    QTest::newRow("bytes") << QVariant("\xff"_ba) << uR"("\xff")"_s;
    QTest::newRow("list") << QVariant(QVariantList{1, u"b"_s, "c"_ba}) << u"1, b, c"_s;
    QTest::newRow("fields") << QVariant::fromValue(Fields{{u"a"_s, 1}, {u"b"_s, u"x"_s}}) << u"a=1 b=x"_s;
}

void FieldsTest::valuesAreShownOnOneLine()
{
    QFETCH(QVariant, value);
    QTEST(lab::displayText(value), "shown");
}

void FieldsTest::whatIsTooLongIsCutBetweenCharacters()
{
    QCOMPARE(lab::shortened(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(lab::shortened(u"abcd"_s, 3), u"ab…"_s);
    QCOMPARE(lab::shortened(u"a\U0001F642bc"_s, 3), u"a…"_s);
    QCOMPARE(lab::shortened(u"\U0001F642\U0001F642"_s, 3), u"\U0001F642…"_s);
}

void FieldsTest::anInitialMarkIsKept()
{
    QCOMPARE(lab::displayText("\xef\xbb\xbfhi"_ba), u"\ufeffhi"_s);
}

void FieldsTest::jsonKeepsIntegersExact()
{
    const Fields fields{{u"n"_s, std::numeric_limits<qint64>::max()}, {u"m"_s, qint64(9007199254740993)}};
    QCOMPARE(QJsonDocument(lab::toJson(fields)).toJson(QJsonDocument::Compact),
             R"({"m":9007199254740993,"n":9223372036854775807})"_ba);
}

void FieldsTest::jsonCarriesEveryKindOfValue()
{
    Fields fields{
        {u"text"_s, "a"_ba}, {u"none"_s, QVariant()}, {u"yes"_s, true}, {u"real"_s, 1.5}, {u"raw"_s, "\xff"_ba}};
    fields.set(u"list"_s, QVariantList{1, u"b"_s});
    fields.set(u"nested"_s, Fields{{u"x"_s, 1}});
    fields.set(u"rows"_s, QList<Fields>{Fields{{u"y"_s, 2}}});
    QCOMPARE(
        QJsonDocument(lab::toJson(fields)).toJson(QJsonDocument::Compact),
        R"({"list":[1,"b"],"nested":{"x":1},"none":null,"raw":"\"\\xff\"","real":1.5,"rows":[{"y":2}],"text":"a","yes":true})"_ba);
}

LAB_TEST(FieldsTest)
#include "fields_test.moc"
