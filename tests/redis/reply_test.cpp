// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/errors.h"
#include "app/redis/reply.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using lab::redis::Reply;
using lab::redis::ServerError;

class ReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultReplyIsNil()
    {
        const Reply reply;
        QVERIFY(reply.isNull());
        QVERIFY(!reply.isError());
        QCOMPARE(reply.text(), QByteArray());
        QCOMPARE(reply.integer(), 0);
        QCOMPARE(reply.size(), 0);
    }

    void textKeepsEveryByte()
    {
        const auto bytes = QByteArray("\0\xff\r\n", 4);
        QCOMPARE(Reply::string(bytes).text(), bytes);
    }

    void numbersComeFromIntegersAndFromText()
    {
        constexpr auto Largest = std::numeric_limits<qint64>::max();
        QCOMPARE(Reply::integer(Largest).integer(), Largest);
        QCOMPARE(Reply::integer(Largest).text(), QByteArray("9223372036854775807"));
        QCOMPARE(Reply::string("9223372036854775807").integer(), Largest);
        QCOMPARE(Reply::string("-12").integer(), -12);
        QCOMPARE(Reply::string("twelve").integer(), 0);
        QCOMPARE(Reply::string("2.5").real(), 2.5);
        QCOMPARE(Reply::real(2.5).real(), 2.5);
        QCOMPARE(Reply::real(2.5).text(), QByteArray("2.5"));
        QCOMPARE(Reply::real(std::numeric_limits<double>::infinity()).text(), QByteArray("inf"));
    }

    void errorCodeIsTheFirstWord()
    {
        QCOMPARE(Reply::error("WRONGTYPE Operation against…").errorCode(), QByteArray("WRONGTYPE"));
        QCOMPARE(Reply::error("ERR").errorCode(), QByteArray("ERR"));
        QCOMPARE(Reply::string("ERR no error").errorCode(), QByteArray());
    }

    void orThrowThrowsErrorsOnly()
    {
        QCOMPARE(Reply::status("OK").orThrow().text(), QByteArray("OK"));
        try {
            Reply::error("OOM command not allowed").orThrow();
            QFAIL("not thrown");
        } catch (const ServerError &error) {
            QCOMPARE(error.code(), QByteArray("OOM"));
            QCOMPARE(error.message(), u"OOM command not allowed"_s);
            QVERIFY(error.hint().contains(u"maxmemory"_s));
        }
    }

    void knownCodesHaveAHint_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const auto *code : {"NOAUTH", "WRONGPASS", "NOPERM", "OOM", "LOADING", "READONLY", "WRONGTYPE", "MISCONF",
                                 "BUSY", "NOSCRIPT", "MOVED", "CROSSSLOT", "EXECABORT", "NOGROUP"})
            QTest::newRow(code) << QByteArray(code);
    }

    void knownCodesHaveAHint()
    {
        QFETCH(QByteArray, code);
        QVERIFY(!ServerError(code + " some text").hint().isEmpty());
        QVERIFY(ServerError(code + "X some text").hint().isEmpty());
    }

    void displayIsWhatRedisCliPrints_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nil") << Reply() << u"(nil)"_s;
        QTest::newRow("status") << Reply::status("OK") << u"OK"_s;
        QTest::newRow("integer") << Reply::integer(-3) << u"(integer) -3"_s;
        QTest::newRow("double") << Reply::real(3.5) << u"(double) 3.5"_s;
        QTest::newRow("true") << Reply::boolean(true) << u"(true)"_s;
        QTest::newRow("false") << Reply::boolean(false) << u"(false)"_s;
        QTest::newRow("error") << Reply::error("ERR no") << u"(error) ERR no"_s;
        QTest::newRow("string") << Reply::string("a \"b\"\\\n\r\t\a\b") << u"\"a \\\"b\\\"\\\\\\n\\r\\t\\a\\b\""_s;
        QTest::newRow("bytes") << Reply::string(QByteArray("\0\xff", 2)) << u"\"\\x00\\xff\""_s;
        QTest::newRow("readable") << Reply::string("é 한 😀") << u"\"é 한 😀\""_s;
        QTest::newRow("turned around") << Reply::string("a\u202eb") << u"\"a\\xe2\\x80\\xaeb\""_s;
        QTest::newRow("empty") << Reply::array({}) << u"(empty array)"_s;
        QTest::newRow("list") << Reply::array({Reply::string("a"), Reply::integer(2)}) << u"1) \"a\"\n2) (integer) 2"_s;
        QTest::newRow("nested") << Reply::array({Reply::array({Reply::string("a"), Reply()}), Reply::string("b")})
                                << u"1) 1) \"a\"\n   2) (nil)\n2) \"b\""_s;
        QList<Reply> ten(10, Reply::integer(0));
        QTest::newRow("aligned") << Reply::array(ten)
                                 << u" 1) (integer) 0\n 2) (integer) 0\n 3) (integer) 0\n 4) (integer) 0\n"
                                    " 5) (integer) 0\n 6) (integer) 0\n 7) (integer) 0\n 8) (integer) 0\n"
                                    " 9) (integer) 0\n10) (integer) 0"_s;
    }

    void displayIsWhatRedisCliPrints()
    {
        QFETCH(Reply, reply);
        QFETCH(QString, shown);
        QCOMPARE(reply.display(), shown);
    }

    void displayIsCutNearTheLimit()
    {
        const auto text = Reply::string(QByteArray(1'000'000, 'x')).display(100);
        QVERIFY2(text.size() < 150, qPrintable(text));
        QVERIFY(text.contains(u"(1000000 bytes)"_s));
        const auto list = Reply::array(QList<Reply>(100'000, Reply::string("abc"))).display(100);
        QVERIFY2(list.size() < 200, qPrintable(list));
        QVERIFY2(list.contains(u"more)"_s), qPrintable(list));
    }
};

LAB_TEST(ReplyTest)
#include "reply_test.moc"
