// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/command.h"
#include "app/redis/masking.h"
#include "app/redis/protocol.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using lab::redis::Command;
using lab::redis::makeCommand;
using lab::redis::Reply;

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsOfEveryKindBecomeBytes()
    {
        const auto command = makeCommand("SET", lab::Key{"k"}, u"é"_s, QByteArray("\0", 1), -5, 0.1, qint64(1) << 40);
        QCOMPARE(command,
                 (Command{"SET", "k", "é", QByteArray("\0", 1), "-5", "0.10000000000000001", "1099511627776"}));
    }

    void encodingIsAnArrayOfBulkStrings()
    {
        lab::redis::OutputBuffer output;
        lab::redis::encode(makeCommand("PING"), output);
        lab::redis::encode(makeCommand("SET", "k", QByteArray("\r\n\0", 3), QByteArray()), output);
        output.consume(4); // "*1\r\n"
        QCOMPARE(QByteArray(output.data(), output.size()),
                 QByteArray("$4\r\nPING\r\n*4\r\n$3\r\nSET\r\n$1\r\nk\r\n$3\r\n\r\n\0\r\n$0\r\n\r\n", 45));
        output.consume(45);
        QVERIFY(output.isEmpty());
    }

    void bufferKeepsItsBytesWhileItGrows()
    {
        lab::redis::OutputBuffer output;
        QByteArray expected;
        for (int i = 0; i < 1000; ++i) {
            const auto piece = QByteArray::number(i);
            output.commit(std::copy(piece.begin(), piece.end(), output.reserve(piece.size())));
            expected += piece;
            if (i % 3 == 0) {
                output.consume(1);
                expected.remove(0, 1);
            }
        }
        QCOMPARE(QByteArray(output.data(), output.size()), expected);
    }

    void secretsAreMasked_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *command, const char *shown) {
            QTest::newRow(command) << QByteArray(command) << QByteArray(shown);
        };
        row("AUTH hush", "AUTH ***");
        row("auth ann hush", "auth ann ***");
        row("AUTH a b hush", "AUTH *** *** ***");
        row("HELLO 3 AUTH ann hush SETNAME x", "HELLO 3 AUTH ann *** SETNAME x");
        row("hello 3 setname x auth ann hush", "hello 3 setname x auth ann ***");
        row("HELLO 3", "HELLO 3");
        row("CONFIG SET requirepass hush", "CONFIG SET requirepass ***");
        row("config set maxmemory 1 MasterAuth hush", "config set maxmemory 1 MasterAuth ***");
        row("CONFIG SET masteruser hush", "CONFIG SET masteruser ***");
        row("CONFIG SET tls-key-file-pass hush", "CONFIG SET tls-key-file-pass ***");
        row("CONFIG SET tls-client-key-file-pass hush", "CONFIG SET tls-client-key-file-pass ***");
        row("CONFIG SET maxmemory 100", "CONFIG SET maxmemory 100");
        row("CONFIG GET requirepass", "CONFIG GET requirepass");
        row("ACL SETUSER ann on >hush ~*", "ACL SETUSER ann *** *** ***");
        row("acl setuser ann #hush", "acl setuser ann ***");
        row("ACL LIST", "ACL LIST");
        row("MIGRATE h 1 k 0 9 COPY AUTH hush REPLACE", "MIGRATE h 1 k 0 9 COPY AUTH *** REPLACE");
        row("migrate h 1 k 0 9 auth2 ann hush", "migrate h 1 k 0 9 auth2 ann ***");
        row("SET auth hush", "SET auth hush");
        row("GET k", "GET k");
    }

    void secretsAreMasked()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, shown);
        QCOMPARE(lab::redis::masked(command.split(' ')).join(' '), shown);
    }

    void repliesDoNotGiveSecretsAway()
    {
        const auto get = lab::redis::maskedReply(
            makeCommand("config", "get", "*"),
            Reply::array({Reply::string("port"), Reply::string("1"), Reply::string("requirepass"),
                          Reply::string("hush"), Reply::string("masterauth"), Reply::string("")}));
        QCOMPARE(get.texts(), (QByteArrayList{"port", "1", "requirepass", "***", "masterauth", ""}));
        const auto error = lab::redis::maskedReply(makeCommand("ACL", "SETUSER", "ann", "hush"),
                                                   Reply::error("ERR Error in ACL SETUSER modifier 'hush': Syntax"));
        QCOMPARE(error, Reply::error("ERR Error in ACL SETUSER modifier '***': Syntax"));
        QCOMPARE(lab::redis::maskedReply(makeCommand("GET", "hush"), Reply::string("hush")), Reply::string("hush"));
    }

    void hashesOfPasswordsAreSecrets()
    {
        const QByteArray hash(64, 'a');
        const auto list = lab::redis::maskedReply(makeCommand("ACL", "LIST"),
                                                  Reply::array({Reply::string("user ann on #" + hash + " ~* +@all")}));
        QCOMPARE(list[0].text(), QByteArray("user ann on #*** ~* +@all"));
        const auto user = lab::redis::maskedReply(
            makeCommand("acl", "getuser", "ann"),
            Reply::array({Reply::string("passwords"), Reply::array({Reply::string(hash)}), Reply::string("keys")}));
        QCOMPARE(user[1][0].text(), QByteArray("***"));
        QCOMPARE(user[2].text(), QByteArray("keys"));
    }

    void aTransactionsReplyIsMaskedElementByElement()
    {
        const QList<Command> commands{makeCommand("MULTI"), makeCommand("CONFIG", "GET", "masterauth"),
                                      makeCommand("GET", "k"), makeCommand("EXEC")};
        const auto settings = Reply::array({Reply::string("masterauth"), Reply::string("hush")});
        const auto masked = lab::redis::maskedTransaction(commands, Reply::array({settings, Reply::string("v")}));
        QCOMPARE(masked[0].texts(), (QByteArrayList{"masterauth", "***"}));
        QCOMPARE(masked[1].text(), QByteArray("v"));
        QVERIFY(lab::redis::maskedTransaction(commands, Reply()).isNull());
    }

    void displayIsWhatOneWouldType_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << makeCommand("SET", "lab:{1}:x", 5) << u"SET lab:{1}:x 5"_s;
        QTest::newRow("spaces") << makeCommand("SET", "a b", "") << u"SET \"a b\" \"\""_s;
        QTest::newRow("quotes") << makeCommand("SET", "say \"hi\"", "it's") << u"SET \"say \\\"hi\\\"\" \"it's\""_s;
        QTest::newRow("bytes") << makeCommand("SET", "k", QByteArray("\n\0\xff", 3)) << u"SET k \"\\n\\x00\\xff\""_s;
        QTest::newRow("readable") << makeCommand("SET", "k", "한") << u"SET k 한"_s;
    }

    void displayIsWhatOneWouldType()
    {
        QFETCH(Command, command);
        QFETCH(QString, shown);
        QCOMPARE(lab::redis::displayCommand(command), shown);
    }

    void longArgumentsAreCut()
    {
        const auto shown = lab::redis::displayCommand(makeCommand("SET", "k", QByteArray(1000, 'x')), 10);
        QCOMPARE(shown, u"SET k xxxxxxxxxx…(1000 bytes)"_s);
    }

    void commandsWithoutOneReplyAreKnown()
    {
        QVERIFY(!lab::redis::hasOneReply(makeCommand("subscribe", "c")));
        QVERIFY(!lab::redis::hasOneReply(makeCommand("MONITOR")));
        QVERIFY(!lab::redis::hasOneReply(makeCommand("CLIENT", "reply", "OFF")));
        QVERIFY(lab::redis::hasOneReply(makeCommand("CLIENT", "LIST")));
        QVERIFY(lab::redis::hasOneReply(makeCommand("PUBLISH", "c", "SUBSCRIBE")));
        QVERIFY(lab::redis::hasOneReply(makeCommand("SET", "MONITOR", "1")));
    }
};

LAB_TEST(CommandTest)
#include "command_test.moc"
