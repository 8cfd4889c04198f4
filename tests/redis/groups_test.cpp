// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/groups.h"
#include "tests/redis/client_fixture.h"
#include "tests/support/test_registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::redis;
using Group = CommandRecord::Group;

/// Pipelines, transactions and scripts.
class GroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RedisProcess>();
        m_redis = std::make_unique<RecordedClient>(m_server->endpoint());
    }
    void cleanup()
    {
        m_redis.reset();
        m_server.reset();
    }

    void pipelineRepliesAreInOrder()
    {
        QList<Command> commands;
        for (int i = 0; i < 10'000; ++i)
            commands.append(makeCommand("ECHO", i));
        const auto replies = waitFor(m_redis->client.pipeline(commands));
        QCOMPARE(replies.size(), 10'000);
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(replies[i].text(), QByteArray::number(i));
    }

    void errorInAPipelineIsAnElement()
    {
        const auto replies = waitFor(m_redis->client.pipeline(
            {makeCommand("SET", "k", "v"), makeCommand("LPUSH", "k", "x"), makeCommand("GET", "k")}));
        QCOMPARE(replies[0], Reply::status("OK"));
        QCOMPARE(replies[1].errorCode(), QByteArray("WRONGTYPE"));
        QCOMPARE(replies[2], Reply::string("v"));
        QVERIFY_THROWS_EXCEPTION(ServerError, replies[1].orThrow());
    }

    void emptyPipelineIsNothing()
    {
        QCOMPARE(waitFor(m_redis->client.pipeline({})).size(), 0);
        QCOMPARE(m_redis->records.size(), 0);
    }

    void pipelineIsRecordedAsOneGroup()
    {
        waitFor(m_redis->client.pipeline({makeCommand("PING"), makeCommand("ECHO", "x")}));
        waitFor(m_redis->client.pipeline({makeCommand("PING"), makeCommand("PING")}));
        const auto &records = m_redis->records;
        QCOMPARE(records.size(), 4);
        QVERIFY(records[0].group == Group::Pipeline && records[0].groupId != 0);
        QCOMPARE(records[1].groupId, records[0].groupId);
        QCOMPARE(records[1].sequence, records[0].sequence + 1);
        QCOMPARE(records[1].sentAt, records[0].sentAt);
        QCOMPARE(records[1].reply, Reply::string("x"));
        QVERIFY(records[2].groupId != records[0].groupId);
    }

    void transactionGivesTheRepliesOfItsCommands()
    {
        const auto replies =
            waitFor(m_redis->client.transaction({makeCommand("INCR", "n"), makeCommand("INCRBY", "n", 5)}));
        QVERIFY(replies);
        QCOMPARE(*replies, (QList{Reply::integer(1), Reply::integer(6)}));
        QCOMPARE(m_redis->records.size(), 4);
        QCOMPARE(m_redis->records[0].command, makeCommand("MULTI"));
        QCOMPARE(m_redis->records[1].reply, Reply::status("QUEUED"));
        QCOMPARE(m_redis->records[3].command, makeCommand("EXEC"));
        QVERIFY(std::all_of(m_redis->records.begin(), m_redis->records.end(),
                            [](const CommandRecord &record) { return record.group == Group::Transaction; }));
    }

    void watchedKeyThatChangedStopsTheTransaction()
    {
        Client other(m_server->endpoint());
        waitFor(m_redis->client.command("WATCH", "k"));
        waitFor(other.command("SET", "k", "theirs"));
        QVERIFY(!waitFor(m_redis->client.transaction({makeCommand("SET", "k", "mine")})));
        QCOMPARE(waitFor(other.command("GET", "k")), Reply::string("theirs"));
    }

    void transactionWithAnInvalidCommandNamesIt()
    {
        const auto error = faultOf<ServerError>(
            m_redis->client.transaction({makeCommand("SET", "k", "v"), makeCommand("NOSUCHCOMMAND", "x")}));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("EXECABORT"));
        QVERIFY2(error->message().contains(u"NOSUCHCOMMAND"_s), error->what());
        QVERIFY(waitFor(m_redis->client.command("GET", "k")).isNull());
    }

    void anAbortedTransactionIsAdvisedByItsCause_data()
    {
        QTest::addColumn<Command>("trouble");
        QTest::addColumn<QString>("advice");
        const auto nothing = u" Nothing of the transaction has run."_s;
        QTest::newRow("no memory") << Command{"CONFIG", "SET", "maxmemory", "1"}
                                   << ServerError("OOM x").hint() + nothing;
        QTest::newRow("not allowed") << Command{"ACL", "SETUSER", "default", "-set"}
                                     << ServerError("NOPERM x").hint() + nothing;
        QTest::newRow("a replica") << Command{"REPLICAOF", "127.0.0.1", "1"}
                                   << ServerError("READONLY x").hint() + nothing;
        QTest::newRow("too few replicas")
            << Command{"CONFIG", "SET", "min-replicas-to-write", "1"} << ServerError("NOREPLICAS x").hint() + nothing;
    }

    void anAbortedTransactionIsAdvisedByItsCause()
    {
        QFETCH(Command, trouble);
        QFETCH(QString, advice);
        waitFor(m_redis->client.send(trouble));
        const auto error = faultOf<ServerError>(m_redis->client.transaction({makeCommand("SET", "k", "v")}));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("EXECABORT"));
        QCOMPARE(error->hint(), advice);
    }

    void aTransactionThatIsRefusedAtItsEndIsAdvisedByTheCauseToo()
    {
        const auto atEnd = ServerError("EXECABORT Transaction discarded because of: OOM command not allowed");
        QCOMPARE(atEnd.hint(), ServerError("OOM x").hint() + u" Nothing of the transaction has run."_s);
    }

    void errorWhileExecutingIsAnElement()
    {
        const auto replies =
            waitFor(m_redis->client.transaction({makeCommand("SET", "k", "v"), makeCommand("LPUSH", "k", "x")}));
        QVERIFY(replies);
        QCOMPARE((*replies)[1].errorCode(), QByteArray("WRONGTYPE"));
    }

    void groupsThatMustSucceedGiveTheirReplies()
    {
        const auto piped = waitFor(pipelined(m_redis->client, makeCommand("SET", "k", "v"), makeCommand("GET", "k")));
        QCOMPARE(piped, (QList{Reply::status("OK"), Reply::string("v")}));
        QVERIFY(m_redis->records.last().group == Group::Pipeline);
        const auto queued = waitFor(transacted(m_redis->client, makeCommand("GET", "k")));
        QCOMPARE(queued, QList{Reply::string("v")});
        QVERIFY(m_redis->records.last().group == Group::Transaction);
    }

    void groupsThatMustSucceedThrowTheFirstError()
    {
        const QList commands{makeCommand("SET", "k", "v"), makeCommand("LPUSH", "k", "x"), makeCommand("INCR", "k")};
        const auto piped = faultOf<ServerError>(pipelined(m_redis->client, commands));
        QVERIFY(piped);
        QCOMPARE(piped->code(), QByteArray("WRONGTYPE"));
        const auto queued = faultOf<ServerError>(transacted(m_redis->client, commands));
        QVERIFY(queued);
        QCOMPARE(queued->code(), QByteArray("WRONGTYPE"));
    }

    void groupThatMustSucceedFailsWhenAWatchedKeyChanged()
    {
        Client other(m_server->endpoint());
        waitFor(m_redis->client.command("WATCH", "k"));
        waitFor(other.command("SET", "k", "theirs"));
        QVERIFY(faultOf<ProtocolError>(transacted(m_redis->client, makeCommand("SET", "k", "mine"))));
    }

    void scriptIsSentOnceAndThenCalledByItsDigest()
    {
        const Script script("return {KEYS[1], ARGV[1]}");
        const Reply expected = Reply::array({Reply::string("k"), Reply::string("a")});
        QCOMPARE(waitFor(m_redis->client.script(script, {lab::Key{"k"}}, {"a"})), expected);
        QCOMPARE(waitFor(m_redis->client.script(script, {lab::Key{"k"}}, {"a"})), expected);
        QByteArrayList names;
        for (const auto &record : m_redis->records) {
            names.append(record.command.first());
            QCOMPARE(record.group, Group::Script);
        }
        QCOMPARE(names, (QByteArrayList{"EVALSHA", "EVAL", "EVALSHA"}));
        QCOMPARE(m_redis->records[0].groupId, m_redis->records[1].groupId);
        QVERIFY(m_redis->records[2].groupId != m_redis->records[1].groupId);
    }

    void forgottenScriptIsSentAgain()
    {
        const Script script("return redis.call('INCR', KEYS[1])");
        waitFor(m_redis->client.script(script, {lab::Key{"n"}}));
        waitFor(m_redis->client.command("SCRIPT", "FLUSH"));
        QCOMPARE(waitFor(m_redis->client.script(script, {lab::Key{"n"}})), Reply::integer(2));
    }

    void scriptErrorIsThrown()
    {
        const auto error =
            faultOf<ServerError>(m_redis->client.script(Script("return redis.error_reply('MINE no')"), {}));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("MINE"));
    }

    void whichLineOfWhichScriptIsNotForPeople()
    {
        waitFor(m_redis->client.command("SET", "k", "v"));
        const auto error = faultOf<ServerError>(
            m_redis->client.script(Script("return redis.call('LPUSH', KEYS[1], 'x')"), {lab::Key{"k"}}));
        QVERIFY(error);
        QCOMPARE(error->message(), u"WRONGTYPE Operation against a key holding the wrong kind of value"_s);
        QVERIFY(m_redis->records.last().reply.errorText().contains("on @user_script:1"));
    }

    void aServerWithoutScriptsSaysSoAndRepeatsNoArguments()
    {
        const RedisProcess server({u"--rename-command"_s, u"EVALSHA"_s, u"hidden"_s});
        Client client(server.endpoint());
        const auto error = faultOf<ServerError>(client.script(Script("return 1"), {lab::Key{"k"}}, {"s3cret"}));
        QVERIFY(error);
        QCOMPARE(error->message(), u"ERR unknown command 'EVALSHA'"_s);
        QCOMPARE(error->hint(), u"This server does not allow EVALSHA: lessons with scripts cannot run on it."_s);
    }

    void aServerWithoutACommandIsNamedAsSuch()
    {
        const RedisProcess server({u"--rename-command"_s, u"MULTI"_s, u"hidden"_s});
        Client client(server.endpoint());
        const auto error = faultOf<ServerError>(client.transaction({makeCommand("SET", "k", "s3cret")}));
        QVERIFY(error);
        QVERIFY(error->hint().contains(u"MULTI"_s));
        QVERIFY(!error->message().contains(u"s3cret"_s));
    }

    void digestIsTheServers()
    {
        const Script script("return 1");
        QCOMPARE(waitFor(m_redis->client.command("SCRIPT", "LOAD", script.source())).text(), script.sha());
    }

private:
    std::unique_ptr<RedisProcess> m_server;
    std::unique_ptr<RecordedClient> m_redis;
};

LAB_TEST(GroupsTest)
#include "groups_test.moc"
