// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/argument_text.h"
#include "app/cli/output.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab::cli;
using namespace Qt::StringLiterals;

class ArgumentTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteComesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain") << "key=a"_ba;
        QTest::newRow("text") << QByteArray("value=äöü 한 \U0001F642");
        QTest::newRow("initial mark") << "\xef\xbb\xbfhi"_ba;
        QTest::newRow("no UTF-8") << "value=\xff\xfe\x80"
                                     "abc"_ba;
        QTest::newRow("between text") << "ä\xc3(\xe2\x82"_ba;
        QTest::newRow("a lone surrogate in UTF-8") << "\xed\xb2\x80"_ba;
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all += static_cast<char>(byte);
        QTest::newRow("every byte") << all;
    }
    void everyByteComesBack()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(argumentBytes(argumentText(bytes)), bytes);
    }

    void textStaysText() { QCOMPARE(argumentText("value=é"), u"value=é"_s); }

    void whatWouldFoolATerminalIsSpeltOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"a\tb\n한 \U0001F469\u200D\U0001F4BB"_s << u"a\tb\n한 \U0001F469\u200D\U0001F4BB"_s;
        QTest::newRow("escape") << u"\u001b[31mred"_s << u"\\u{1b}[31mred"_s;
        QTest::newRow("C1") << u"\u009b31m"_s << u"\\u{9b}31m"_s;
        QTest::newRow("right-to-left override") << u"a\u202eb"_s << u"a\\u{202e}b"_s;
        QTest::newRow("carriage return") << u"a\rb"_s << u"a\\u{d}b"_s;
    }
    void whatWouldFoolATerminalIsSpeltOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(forTerminal(text), shown);
    }
};

LAB_TEST(ArgumentTextTest)
#include "argument_text_test.moc"
