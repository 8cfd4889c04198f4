// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/edited_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

class EditedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedComesBackByteForByte_data();
    void whatIsNotTouchedComesBackByteForByte();
    void bytesThatAreNotUtf8AreNoText_data();
    void bytesThatAreNotUtf8AreNoText();
    void theEditorGetsPlainLines();
    void aChangeLeavesTheOtherLinesAlone_data();
    void aChangeLeavesTheOtherLinesAlone();
};

void EditedTextTest::whatIsNotTouchedComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("one line without end") << "a"_ba;
    QTest::newRow("Unix") << "a\nb\n"_ba;
    QTest::newRow("Windows") << "a\r\nb\r\n\r\n"_ba;
    QTest::newRow("old Macintosh") << "a\rb\r"_ba;
    QTest::newRow("a bit of each") << "a\r\nb\nc\rd\r\r\n\ne"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf# a\r\n"_ba;
    QTest::newRow("only a byte order mark") << "\xef\xbb\xbf"_ba;
    QTest::newRow("two byte order marks") << "\xef\xbb\xbf\xef\xbb\xbf\n"_ba;
    QTest::newRow("separators of lines and paragraphs") << "a\xe2\x80\xa8"
                                                           "b\xe2\x80\xa9"
                                                           "c"_ba;
    QTest::newRow("NUL and no-break space") << "a\0b\xc2\xa0"
                                               "c\n"_ba;
    QTest::newRow("beyond the first plane") << "\xf0\x9f\xa6\x8a\r\n"_ba;
}

void EditedTextTest::whatIsNotTouchedComesBackByteForByte()
{
    QFETCH(QByteArray, bytes);
    const auto edited = EditedText::fromBytes(bytes);
    QVERIFY(edited);
    QCOMPARE(edited->bytesFor(edited->text()), bytes);
}

void EditedTextTest::bytesThatAreNotUtf8AreNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << "caf\xe9\n"_ba;
    QTest::newRow("cut in a character") << "caf\xc3"_ba;
    QTest::newRow("UTF-16") << "\xff\xfe"
                               "a\0"_ba;
    QTest::newRow("a surrogate") << "\xed\xa0\x80"_ba;
}

void EditedTextTest::bytesThatAreNotUtf8AreNoText()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!EditedText::fromBytes(bytes));
}

void EditedTextTest::theEditorGetsPlainLines()
{
    QCOMPARE(EditedText::fromBytes("\xef\xbb\xbf"
                                   "a\r\nb\rc\xe2\x80\xa8"
                                   "d"_ba)
                 ->text(),
             u"a\nb\nc\nd"_s);
    QCOMPARE(EditedText::fromBytes("\n\n"_ba)->text(), u"\n\n"_s);
}

void EditedTextTest::aChangeLeavesTheOtherLinesAlone_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a letter") << "a\r\nb\nc\r\n"_ba << u"a\nbb\nc\n"_s << "a\r\nbb\r\nc\r\n"_ba;
    QTest::newRow("a line at the end") << "a\r\nb"_ba << u"a\nb\nc"_s << "a\r\nb\r\nc"_ba;
    QTest::newRow("a line at the beginning") << "a\r\nb\n"_ba << u"new\na\nb\n"_s << "new\r\na\r\nb\n"_ba;
    QTest::newRow("lines that go") << "a\r\nb\nc\nd\r\n"_ba << u"a\nd\n"_s << "a\r\nd\r\n"_ba;
    QTest::newRow("all goes") << "\xef\xbb\xbf"
                                 "a\r\nb\n"_ba
                              << u""_s << "\xef\xbb\xbf"_ba;
    QTest::newRow("the same line twice") << "a\r\n"_ba << u"a\na\n"_s << "a\r\na\r\n"_ba;
    QTest::newRow("the last end goes") << "a\r\nb\r\n"_ba << u"a\nb"_s << "a\r\nb"_ba;
    QTest::newRow("a new file") << ""_ba << u"a\nb\n"_s << "a\nb\n"_ba;
    QTest::newRow("most are of Unix") << "a\nb\nc\r\n"_ba << u"a\nb\nx\nc\n"_s << "a\nb\nx\nc\r\n"_ba;
}

void EditedTextTest::aChangeLeavesTheOtherLinesAlone()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, text);
    const auto edited = EditedText::fromBytes(before);
    QVERIFY(edited);
    QTEST(edited->bytesFor(text), "after");
}

LAB_TEST(EditedTextTest)
#include "edited_text_test.moc"
