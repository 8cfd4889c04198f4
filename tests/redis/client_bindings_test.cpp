// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/redis/client_fixture.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::redis;

/// What WATCH, MULTI, SELECT, AUTH and RESET set up lives in the connection: when that is made anew, whoever built on
/// it is told, and nobody else.
class ClientBindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTransactionIsNotSentWithoutItsWatch()
    {
        RedisProcess server;
        Client client(server.endpoint());
        waitFor(client.command("SET", "k", 1));
        waitFor(client.command("WATCH", "k"));
        cut(client, server);
        tell(server.endpoint(), {"SET", "k", "100"});
        const auto error = faultOf<ConnectionError>(client.transaction({makeCommand("SET", "k", 2)}));
        QVERIFY(error && !error->mayHaveRun());
        QVERIFY2(error->message().contains(u"WATCH"_s), error->what());
        QCOMPARE(waitFor(client.command("GET", "k")).text(), QByteArray("100"));
    }

    void aFinishedTransactionLeavesNothingBehind()
    {
        RedisProcess server;
        Client client(server.endpoint());
        waitFor(client.command("WATCH", "k"));
        waitFor(client.transaction({makeCommand("SET", "k", 2)}));
        cut(client, server);
        checkWorks(client);
    }

    void aRefusedTransactionLeavesNothingBehind()
    {
        RedisProcess server;
        Client client(server.endpoint());
        waitFor(client.command("WATCH", "k"));
        QVERIFY(faultOf<ServerError>(client.transaction({makeCommand("NO-SUCH-COMMAND")})));
        cut(client, server);
        checkWorks(client);
        // By hand, an EXEC without MULTI changes nothing of what is watched.
        waitFor(client.command("WATCH", "k"));
        QVERIFY(faultOf<ServerError>(client.command("EXEC")));
        cut(client, server);
        QVERIFY(faultOf<ConnectionError>(client.command("PING")));
    }

    void anotherUserIsNotForgottenSilently_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<bool>("another");
        QTest::newRow("AUTH") << Command{"AUTH", "ann", "hush"} << true;
        QTest::newRow("HELLO") << Command{"HELLO", "2", "AUTH", "ann", "hush"} << true;
        QTest::newRow("the same user") << Command{"AUTH", "default", "any"} << false;
        QTest::newRow("the same user, not named") << Command{"AUTH", "any"} << false;
        QTest::newRow("refused") << Command{"AUTH", "ann", "wrong"} << false;
    }

    void anotherUserIsNotForgottenSilently()
    {
        QFETCH(Command, command);
        QFETCH(bool, another);
        RedisProcess server;
        tell(server.endpoint(), {"ACL", "SETUSER", "ann", "on", ">hush", "~*", "+@all"});
        tell(server.endpoint(), {"ACL", "SETUSER", "default", "nopass"});
        Client client(server.endpoint());
        faultOf<ServerError>(client.send(command)); // redis before 7 refuses the unneeded password
        cut(client, server);
        const auto error = faultOf<ConnectionError>(client.command("PING"));
        QCOMPARE(error.has_value(), another);
        QVERIFY(!error || (error->message().contains(u"AUTH"_s) && !error->mayHaveRun()));
        QCOMPARE(waitFor(client.command("ACL", "WHOAMI")).text(), QByteArray("default"));
    }

    void aResetIsNotForgottenSilently_data()
    {
        QTest::addColumn<int>("database");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("bound");
        QTest::newRow("nothing to lose") << 0 << QString() << false;
        QTest::newRow("the URL's database") << 3 << QString() << true;
        QTest::newRow("the URL's user") << 0 << u"ann"_s << true;
    }

    void aResetIsNotForgottenSilently()
    {
        QFETCH(int, database);
        QFETCH(QString, user);
        QFETCH(bool, bound);
        RedisProcess server;
        tell(server.endpoint(), {"ACL", "SETUSER", "ann", "on", ">hush", "~*", "+@all"});
        auto endpoint = server.endpoint();
        endpoint.database = database;
        endpoint.user = user;
        endpoint.password = user.isEmpty() ? QString() : u"hush"_s;
        Client client(endpoint);
        waitFor(client.command("SELECT", 5));
        waitFor(client.command("RESET"));
        cut(client, server);
        QCOMPARE(faultOf<ConnectionError>(client.command("SET", "k", 1)).has_value(), bound);
        checkWorks(client);
    }

    void anotherDatabaseIsNotForgottenSilently()
    {
        RedisProcess server;
        Client client(server.endpoint());
        waitFor(client.command("SELECT", 3));
        cut(client, server);
        QVERIFY(faultOf<ConnectionError>(client.command("SET", "k", 1)));
        QCOMPARE(waitFor(client.command("DBSIZE")).integer(), 0);
    }
};

LAB_TEST(ClientBindingsTest)
#include "client_bindings_test.moc"
