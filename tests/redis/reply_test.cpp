// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/errors.h"
#include "app/redis/reply.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using lab::redis::ProtocolError;
using lab::redis::Reply;
using lab::redis::ServerError;

Q_DECLARE_METATYPE(std::function<void(const Reply &)>)

class ReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultReplyIsNil()
    {
        const Reply reply;
        QVERIFY(reply.isNull());
        QVERIFY(!reply.isError());
        QCOMPARE(reply.optionalText(), std::nullopt);
        QCOMPARE(reply.optionalInteger(), std::nullopt);
        QVERIFY(!reply.ok());
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
        QCOMPARE(Reply::string("9223372036854775807").integer(), Largest);
        QCOMPARE(Reply::string("-12").integer(), -12);
        QCOMPARE(Reply::string("2.5").real(), 2.5);
        QCOMPARE(Reply::real(2.5).real(), 2.5);
        QCOMPARE(Reply::real(std::numeric_limits<double>::infinity()).display(), u"(double) inf"_s);
    }

    void repliesOfTheRightShapeAreTakenApart()
    {
        const auto list = Reply::array({Reply::string("a"), Reply::status("b")});
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[1].text(), QByteArray("b"));
        QCOMPARE(list.texts(), QByteArrayList({"a", "b"}));
        QCOMPARE(list.texts(2), QByteArrayList({"a", "b"}));
        QCOMPARE(list.pairs().size(), 1);
        QCOMPARE(list.pairs().first().second, QByteArray("b"));
        const auto holes = Reply::array({Reply::string("a"), Reply()}).optionalTexts(2);
        QCOMPARE(holes.size(), 2);
        QCOMPARE(holes.first(), QByteArray("a"));
        QCOMPARE(holes.last(), std::nullopt);
        QVERIFY(Reply::integer(1).boolean() && Reply::boolean(true).boolean());
        QVERIFY(!Reply::integer(0).boolean());
        QVERIFY(Reply::status("OK").ok());
        QCOMPARE(Reply::integer(3).count(), 3);
        QCOMPARE(Reply::integer(-2).ttl(), -2);
        QCOMPARE(Reply::integer(7).optionalInteger(), 7);
        QCOMPARE(Reply::string("x").optionalText(), QByteArray("x"));
    }

    void anUnexpectedShapeIsAnErrorThatNamesIt_data()
    {
        using Taker = std::function<void(const Reply &)>;
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<Taker>("take");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const Reply &reply, Taker take, const char *got, const char *wanted) {
            QTest::newRow(name) << reply << std::move(take)
                                << u"The server answered with %1 where %2 was expected."_s.arg(
                                       QString::fromUtf8(got), QString::fromUtf8(wanted));
        };
        const auto text = [](const Reply &r) {
            r.text();
        };
        const auto integer = [](const Reply &r) {
            r.integer();
        };
        const auto size = [](const Reply &r) {
            r.size();
        };
        const auto count = [](const Reply &r) {
            r.count();
        };
        const auto pair = Reply::array({Reply::string("a"), Reply::integer(2)});
        constexpr auto Largest = std::numeric_limits<qint64>::max();
        row("nil as text", Reply(), text, "nil", "text");
        row("integer as text", Reply::integer(5), text, "the integer 5", "text");
        row("array as text", pair, text, "an array of 2", "text");
        row(
            "array as optional text", pair, [](const Reply &r) { r.optionalText(); }, "an array of 2", "text");
        row("boolean as text", Reply::boolean(true), text, "true", "text");
        row("double as text", Reply::real(2.5), text, "the number 2.5", "text");
        row("large double as text", Reply::real(1234567), text, "the number 1234567", "text");
        row("nil as integer", Reply(), integer, "nil", "an integer");
        row("word as integer", Reply::string("twelve"), integer, "text of 6 bytes", "an integer");
        row("nothing as integer", Reply::string(""), integer, "text of 0 bytes", "an integer");
        row("status as integer", Reply::status("12"), integer, "text of 2 bytes", "an integer");
        row(
            "text as number", Reply::string("x"), [](const Reply &r) { r.real(); }, "text of 1 bytes", "a number");
        row(
            "2 as truth", Reply::integer(2), [](const Reply &r) { r.boolean(); }, "the integer 2", "0 or 1");
        row(
            "1 as OK", Reply::integer(1), [](const Reply &r) { r.ok(); }, "the integer 1", "OK or nil");
        row("-1 as count", Reply::integer(-1), count, "the integer -1", "a count");
        row("too much as count", Reply::integer(Largest), count, "the integer 9223372036854775807", "a count");
        row(
            "-3 as TTL", Reply::integer(-3), [](const Reply &r) { r.ttl(); }, "the integer -3", "a time to live");
        row("status as array", Reply::status("OK"), size, "text of 2 bytes", "an array");
        row("nil as array", Reply(), size, "nil", "an array");
        row(
            "elements of nil", Reply(), [](const Reply &r) { r.elements(); }, "nil", "an array");
        row(
            "past the end", pair, [](const Reply &r) { r[2]; }, "an array of 2", "an array of at least 3");
        row(
            "element of nil", Reply(), [](const Reply &r) { r[0]; }, "nil", "an array of at least 1");
        row(
            "integer among texts", pair, [](const Reply &r) { r.texts(); }, "the integer 2", "text");
        row(
            "two of three texts", pair, [](const Reply &r) { r.texts(3); }, "an array of 2", "an array of 3");
        row(
            "nothing for a text that may be nil", Reply::array({}), [](const Reply &r) { r.optionalTexts(1); },
            "an array of 0", "an array of 1");
        row(
            "nil for texts that may be nil", Reply(), [](const Reply &r) { r.optionalTexts(1); }, "nil",
            "an array of 1");
        row(
            "three as pairs", Reply::array({Reply(), Reply(), Reply()}), [](const Reply &r) { r.pairs(); },
            "an array of 3", "an array of names and values in turn");
    }

    void anUnexpectedShapeIsAnErrorThatNamesIt()
    {
        QFETCH(Reply, reply);
        QFETCH(std::function<void(const Reply &)>, take);
        QFETCH(QString, message);
        try {
            take(reply);
            QFAIL("not thrown");
        } catch (const ProtocolError &error) {
            QCOMPARE(error.kind(), lab::ErrorKind::Server);
            QCOMPARE(error.message(), message);
            QVERIFY(!error.hint().isEmpty());
        }
    }

    void takingAnErrorApartThrowsThatError()
    {
        const auto moved = Reply::error("MOVED 42 127.0.0.1:7001");
        QCOMPARE(moved.errorText(), QByteArray("MOVED 42 127.0.0.1:7001"));
        QVERIFY(Reply::string("x").errorText().isEmpty());
        for (const auto &take : std::initializer_list<std::function<void()>>{
                 [&] { moved.text(); }, [&] { moved.optionalText(); }, [&] { moved.integer(); }, [&] { moved.size(); },
                 [&] { moved[0]; },
                 [&] {
                     moved.boolean();
                 }}) {
            try {
                take();
                QFAIL("not thrown");
            } catch (const ServerError &error) {
                QCOMPARE(error.code(), QByteArray("MOVED"));
            }
        }
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

    void whatIsCutSaysSo()
    {
        QCOMPARE(Reply::status("QUEUED").display(3), u"QUE…(6 bytes)"_s);
        QCOMPARE(Reply::error("ERR no").display(3), u"(error) ERR…(6 bytes)"_s);
        QCOMPARE(Reply::string("QUEUED").display(3), u"\"QUE\"…(6 bytes)"_s);
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
