// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/event_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab::sse;

class EventTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineOfAMessageIsALineOfData_data();
    void eachLineOfAMessageIsALineOfData();
    void bytesThatAreNoUtf8AreShown_data();
    void bytesThatAreNoUtf8AreShown();
    void noticesAndCommentsCannotBeBrokenByALineEnd();
};

void EventTextTest::eachLineOfAMessageIsALineOfData_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("one line") << QByteArray("hello") << QByteArray("data: hello\n");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("data: \n");
    QTest::newRow("space in front") << QByteArray(" a") << QByteArray("data:  a\n");
    QTest::newRow("LF") << QByteArray("a\nb") << QByteArray("data: a\ndata: b\n");
    QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("data: a\ndata: b\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb") << QByteArray("data: a\ndata: b\n");
    QTest::newRow("LF CR") << QByteArray("a\n\rb") << QByteArray("data: a\ndata: \ndata: b\n");
    QTest::newRow("at the end") << QByteArray("a\n") << QByteArray("data: a\ndata: \n");
    QTest::newRow("CR at the end") << QByteArray("a\r") << QByteArray("data: a\ndata: \n");
    QTest::newRow("a made-up field") << QByteArray("a\n\nevent: gap\ndata: x")
                                     << QByteArray("data: a\ndata: \ndata: event: gap\ndata: data: x\n");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("data: a\0b\n", 10);
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa9\xe2\x82\xac\xf0\x9f\x8d\x8e")
                           << QByteArray("data: \xc3\xa9\xe2\x82\xac\xf0\x9f\x8d\x8e\n");
}

void EventTextTest::eachLineOfAMessageIsALineOfData()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, data);
    QCOMPARE(messageEvent(7, payload), "id: 7\n" + data + "\n");
}

void EventTextTest::bytesThatAreNoUtf8AreShown_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("never in UTF-8") << QByteArray("a\xff\xfe") << QByteArray("a\\xff\\xfe");
    QTest::newRow("cut off") << QByteArray("\xe2\x82") << QByteArray("\\xe2\\x82");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QByteArray("\\xc0\\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
    QTest::newRow("good beside bad") << QByteArray("\xc3\xa9\x80\xf0\x9f\x8d\x8e")
                                     << QByteArray("\xc3\xa9\\x80\xf0\x9f\x8d\x8e");
}

void EventTextTest::bytesThatAreNoUtf8AreShown()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, shown);
    const auto event = messageEvent(1, payload);
    QVERIFY(event.isValidUtf8());
    QCOMPARE(event, ": not UTF-8: other bytes are shown as \\xNN\nid: 1\ndata: " + shown + "\n\n");
}

void EventTextTest::noticesAndCommentsCannotBeBrokenByALineEnd()
{
    QCOMPARE(noticeEvent("gap", u"one\r\ntwo"_s), QByteArray("event: gap\ndata: one\ndata: two\n\n"));
    QCOMPARE(comment(u"one\ntwo"_s), QByteArray(": one\n: two\n"));
    QCOMPARE(retryHint(2000), QByteArray("retry: 2000\n"));
}

LAB_TEST(EventTextTest)
#include "event_text_test.moc"
