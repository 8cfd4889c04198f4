// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/script.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using lab::sql::splitStatements;

class ScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsEndAtSemicolons_data();
    void statementsEndAtSemicolons();
};

void ScriptTest::statementsEndAtSemicolons_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("only comments") << u"-- a; b\n/* c; d */ ;"_s << QStringList{};
    QTest::newRow("two") << u"SELECT 1;\nSELECT 2;\n"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("last without its semicolon") << u"SELECT 1; SELECT 2"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("semicolon in a text") << u"SELECT 'a;b''c;d'; SELECT 2"_s
                                         << QStringList{u"SELECT 'a;b''c;d'"_s, u"SELECT 2"_s};
    QTest::newRow("semicolon in a name") << uR"(SELECT "a;b")"_s << QStringList{uR"(SELECT "a;b")"_s};
    QTest::newRow("comment marks in a text") << u"SELECT '--x', '/*y*/'"_s << QStringList{u"SELECT '--x', '/*y*/'"_s};
    QTest::newRow("quote in a comment") << u"-- it's\nSELECT 1; SELECT 2"_s
                                        << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("comment inside") << u"SELECT/*;*/1"_s << QStringList{u"SELECT 1"_s};
    QTest::newRow("unfinished text") << u"SELECT 'a; b"_s << QStringList{u"SELECT 'a; b"_s};
}

void ScriptTest::statementsEndAtSemicolons()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(splitStatements(script), statements);
}

LAB_TEST(ScriptTest)
#include "script_test.moc"
