// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/json_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberHasItsLine();
    void nothingIsConverted_data();
    void nothingIsConverted();
    void whatIsNoJsonIsNot_data();
    void whatIsNoJsonIsNot();
    void nestingHasAnEnd();
    void theTextIsBounded();
};

void JsonTextTest::everyMemberHasItsLine()
{
    QCOMPARE(prettyJson(" {\"a\":[1,{\"b\":null}],\r\n\"c\" : {} ,\"d\":[],\"e\":[true,false]}\t"),
             QByteArray("{\n  \"a\": [\n    1,\n    {\n      \"b\": null\n    }\n  ],\n  \"c\": {},\n  \"d\": [],\n"
                        "  \"e\": [\n    true,\n    false\n  ]\n}"));
}

void JsonTextTest::nothingIsConverted_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const auto *value :
         {"9007199254740993", "-0", "18446744073709551617", "0.10", "1E+400", "1.000000000000000000001",
          "123456789012345678901234567890", "\"\\u00e9 \\\" \\\\ \\/\"", "\"é\"", "\"\""})
        QTest::newRow(value) << QByteArray(value);
}

void JsonTextTest::nothingIsConverted()
{
    QFETCH(QByteArray, value);
    QCOMPARE(prettyJson('[' + value + ']'), "[\n  " + value + "\n]");
    QCOMPARE(prettyJson("{\"n\":" + value + '}'), "{\n  \"n\": " + value + "\n}");
}

void JsonTextTest::whatIsNoJsonIsNot_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto *text : {"",
                             "1",
                             "\"a\"",
                             "null",
                             "{",
                             "[",
                             "[1",
                             "[1,]",
                             "[,1]",
                             "[1 2]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{a:1}",
                             "{\"a\":1,}",
                             "[01]",
                             "[1.]",
                             "[.5]",
                             "[+1]",
                             "[1e]",
                             "[- 1]",
                             "[nul]",
                             "[True]",
                             "[\"a]",
                             "[\"\\x\"]",
                             "[\"\\u12g4\"]",
                             "[\"\t\"]",
                             "[1]]",
                             "{}x",
                             "[NaN]",
                             "['a']",
                             "[\"\\",
                             "{\"a\":1 \"b\":2}"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("a null byte") << QByteArray("[\"\0\"]", 5);
}

void JsonTextTest::whatIsNoJsonIsNot()
{
    QFETCH(QByteArray, text);
    QVERIFY(!prettyJson(text));
}

void JsonTextTest::nestingHasAnEnd()
{
    QVERIFY(prettyJson(QByteArray(50, '[') + QByteArray(50, ']')));
    QVERIFY(!prettyJson(QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']')));
    QVERIFY(!prettyJson(QByteArray("{\"a\":").repeated(100'000)));
}

void JsonTextTest::theTextIsBounded()
{
    const auto json = '[' + QByteArray("1,").repeated(10'000) + "1]";
    const auto text = prettyJson(json, 1'000);
    QVERIFY(text && text->size() < 1'100 && text->endsWith("…"));
    QVERIFY(!prettyJson(json + ']', 1'000)); // it is read to its end all the same
}

LAB_TEST(JsonTextTest)
#include "json_text_test.moc"
