// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/stream_deeds.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using lab::redis::makeCommand;
using redis::Reply;
using What = StreamDeed::What;

namespace {

SentCommands sentAs(const redis::Command &command, const Reply &reply)
{
    redis::CommandRecord record;
    record.command = command;
    record.reply = reply;
    return {{record}};
}

QByteArray wordOf(What what)
{
    static const char *const words[] = {"added",   "delivered", "again", "claimed",       "acknowledged",
                                        "deleted", "trimmed",   "gone",  "not understood"};
    return words[static_cast<int>(what)];
}

/// `claimed jobs 1-1 group/consumer [a=1] (2)`
QByteArrayList told(const QList<StreamDeed> &deeds)
{
    QByteArrayList lines;
    for (const auto &deed : deeds) {
        QByteArray line = wordOf(deed.what) + ' ' + deed.stream + ' ' + deed.ids.join(',');
        if (!deed.group.isEmpty())
            line += ' ' + deed.group + '/' + deed.consumer;
        for (const auto &[name, value] : deed.fields)
            line += " [" + name + '=' + value + ']';
        if (deed.count >= 0)
            line += " (" + QByteArray::number(deed.count) + ')';
        lines.append(line);
    }
    return lines;
}

} // namespace

class StreamDeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealServersRepliesAreUnderstood();
    void whatWasDeletedMeanwhileIsGone();
    void optionsOfXaddAreNoFields_data();
    void optionsOfXaddAreNoFields();
    void aTransactionTellsWhatItsExecAnswered();
    void whatDidNothingIsNoDeed();
    void aReplyOfAnotherShapeIsSaidSo_data();
    void aReplyOfAnotherShapeIsSaidSo();
    void aTransactionInPiecesIsPutTogether();
    void whatWaitsForLostRecordsIsGivenUp();
    void aLongTransactionIsCutAndCounted();
};

/// Everything is recorded from a real server, in the order in which a group works.
void StreamDeedsTest::aRealServersRepliesAreUnderstood()
{
    const RedisProcess server;
    redis::Client client(server.endpoint());
    QList<StreamDeed> deeds;
    connect(&client, &redis::Client::recorded, this,
            [&](const redis::CommandRecord &record) { deeds += streamDeeds({{record}}); });
    const auto send = [&](auto &&...arguments) {
        return testing::waitFor(client.command(std::forward<decltype(arguments)>(arguments)...));
    };
    send("XADD", "jobs", "1-1", "a", "1", "b", "x y");
    send("xadd", "jobs", "2-1", "a", "2");
    send("XADD", "jobs", "MAXLEN", "~", "100", "3-1", "a", "3");
    send("XREAD", "COUNT", "1", "STREAMS", "jobs", "other", "0", "0");
    send("XGROUP", "CREATE", "jobs", "g", "0");
    send("XREADGROUP", "GROUP", "g", "ann", "COUNT", "2", "STREAMS", "jobs", ">");
    send("XREADGROUP", "GROUP", "g", "ann", "STREAMS", "jobs", "1");
    send("XCLAIM", "jobs", "g", "bob", "0", "1-1");
    send("XCLAIM", "jobs", "g", "cid", "0", "1-1", "JUSTID");
    send("XAUTOCLAIM", "jobs", "g", "dan", "0", "0", "COUNT", "1");
    send("XACK", "jobs", "g", "1-1", "9-9");
    send("XACK", "jobs", "g", "2-1");
    send("XDEL", "jobs", "3-1");
    send("XTRIM", "jobs", "MAXLEN", "0");
    QCOMPARE(
        told(deeds),
        (QByteArrayList{"added jobs 1-1 [a=1] [b=x y]", "added jobs 2-1 [a=2]", "added jobs 3-1 [a=3]",
                        "delivered jobs 1-1 [a=1] [b=x y]", "delivered jobs 1-1 g/ann [a=1] [b=x y]",
                        "delivered jobs 2-1 g/ann [a=2]", "again jobs 1-1 g/ann [a=1] [b=x y]",
                        "again jobs 2-1 g/ann [a=2]", "claimed jobs 1-1 g/bob [a=1] [b=x y]", "claimed jobs 1-1 g/cid",
                        "claimed jobs 1-1 g/dan [a=1] [b=x y]", "acknowledged jobs 1-1,9-9 g/ (1)",
                        "acknowledged jobs 2-1 g/ (1)", "deleted jobs 3-1 (1)", "trimmed jobs  (2)"}));
}

void StreamDeedsTest::whatWasDeletedMeanwhileIsGone()
{
    const RedisProcess server;
    redis::Client client(server.endpoint());
    testing::waitFor(client.pipeline(
        {makeCommand("XADD", "jobs", "1-1", "a", "1"), makeCommand("XGROUP", "CREATE", "jobs", "g", "0"),
         makeCommand("XREADGROUP", "GROUP", "g", "ann", "STREAMS", "jobs", ">"), makeCommand("XDEL", "jobs", "1-1")}));
    const auto again = makeCommand("XREADGROUP", "GROUP", "g", "ann", "STREAMS", "jobs", "0");
    const auto claim = makeCommand("XAUTOCLAIM", "jobs", "g", "bob", "0", "0");
    const auto replies = testing::waitFor(client.pipeline({again, claim}));
    QCOMPARE(told(streamDeeds(sentAs(again, replies[0]))), QByteArrayList{"gone jobs 1-1 g/ann"});
    QCOMPARE(told(streamDeeds(sentAs(claim, replies[1]))), QByteArrayList{"gone jobs 1-1 g/bob"});
}

void StreamDeedsTest::optionsOfXaddAreNoFields_data()
{
    QTest::addColumn<redis::Command>("command");
    QTest::newRow("none") << makeCommand("XADD", "s", "*", "MAXLEN", "1");
    QTest::newRow("an id") << makeCommand("XADD", "s", "5-*", "MAXLEN", "1");
    QTest::newRow("length") << makeCommand("XADD", "s", "MAXLEN", "7", "*", "MAXLEN", "1");
    QTest::newRow("about") << makeCommand("XADD", "s", "maxlen", "~", "7", "LIMIT", "9", "*", "MAXLEN", "1");
    QTest::newRow("exactly") << makeCommand("XADD", "s", "NOMKSTREAM", "MINID", "=", "7-1", "*", "MAXLEN", "1");
}

void StreamDeedsTest::optionsOfXaddAreNoFields()
{
    QFETCH(redis::Command, command);
    QCOMPARE(told(streamDeeds(sentAs(command, Reply::string("9-1")))), QByteArrayList{"added s 9-1 [MAXLEN=1]"});
}

void StreamDeedsTest::aTransactionTellsWhatItsExecAnswered()
{
    const RedisProcess server;
    redis::Client client(server.endpoint());
    TransactionFolder folder;
    QList<StreamDeed> deeds;
    connect(&client, &redis::Client::recorded, this, [&](const redis::CommandRecord &record) {
        if (const auto sent = folder.take(record))
            deeds += streamDeeds(*sent);
    });
    const auto added = makeCommand("XADD", "s", "1-1", "a", "1");
    testing::waitFor(client.transaction({added, makeCommand("GET", "k"), makeCommand("XDEL", "s", "1-1")}));
    QCOMPARE(told(deeds), (QByteArrayList{"added s 1-1 [a=1]", "deleted s 1-1 (1)"}));
}

void StreamDeedsTest::whatDidNothingIsNoDeed()
{
    const auto added = makeCommand("XADD", "s", "1-1", "a", "1");
    QVERIFY(streamDeeds(sentAs(added, Reply::error("ERR no"))).isEmpty());
    QVERIFY(streamDeeds(sentAs(added, Reply::status("QUEUED"))).isEmpty());
    QVERIFY(streamDeeds(sentAs(makeCommand("XADD", "s", "NOMKSTREAM", "*", "a", "1"), Reply())).isEmpty());
    QVERIFY(streamDeeds(sentAs(makeCommand("XREAD", "STREAMS", "s", "$"), Reply())).isEmpty());
    QVERIFY(streamDeeds(sentAs(makeCommand("XLEN", "s"), Reply::integer(1))).isEmpty());
    QVERIFY(streamDeeds(sentAs(makeCommand("GET", "s"), Reply::string("x"))).isEmpty());
    auto lost = sentAs(added, Reply());
    lost.records.first().fault = QStringLiteral("lost");
    QVERIFY(streamDeeds(lost).isEmpty());
}

void StreamDeedsTest::aReplyOfAnotherShapeIsSaidSo_data()
{
    QTest::addColumn<redis::Command>("command");
    QTest::addColumn<Reply>("reply");
    const auto text = Reply::string("x");
    const auto list = [](QList<Reply> elements) {
        return Reply::array(std::move(elements));
    };
    const auto read = makeCommand("XREAD", "STREAMS", "s", "0");
    QTest::newRow("an id that is a number") << makeCommand("XADD", "s", "*", "a", "1") << Reply::integer(1);
    QTest::newRow("no list") << read << text;
    QTest::newRow("an empty stream") << read << list({list({})});
    QTest::newRow("a stream without entries") << read << list({list({text, text})});
    QTest::newRow("an entry that is text") << read << list({list({text, list({text})})});
    QTest::newRow("a field without a value") << read << list({list({text, list({list({text, list({text})})})})});
    QTest::newRow("half a claim") << makeCommand("XAUTOCLAIM", "s", "g", "c", "0", "0") << list({text});
    QTest::newRow("a claim of numbers") << makeCommand("XCLAIM", "s", "g", "c", "0") << list({Reply::integer(1)});
    QTest::newRow("less than none") << makeCommand("XACK", "s", "g", "1-1") << Reply::integer(-1);
    QTest::newRow("many") << makeCommand("XTRIM", "s", "MAXLEN", "1") << text;
    QTest::newRow("too short a command") << makeCommand("XREADGROUP") << text;
}

void StreamDeedsTest::aReplyOfAnotherShapeIsSaidSo()
{
    QFETCH(redis::Command, command);
    QFETCH(Reply, reply);
    const auto deeds = streamDeeds(sentAs(command, reply));
    QCOMPARE(deeds.size(), 1);
    QCOMPARE(deeds.first().what, What::NotUnderstood);
    QVERIFY(!deeds.first().problem.isEmpty());
}

namespace {

QList<redis::CommandRecord> transactionOf(int commands)
{
    QList<redis::CommandRecord> records(commands + 2);
    for (auto &record : records) {
        record.command = {"INCR", "k"};
        record.reply = Reply::status("QUEUED");
        record.group = redis::CommandRecord::Group::Transaction;
        record.groupId = 5;
    }
    records.first().command = {"MULTI"};
    records.last().command = {"EXEC"};
    QList<Reply> replies;
    for (int i = 0; i < commands; ++i)
        replies.append(Reply::integer(i + 1));
    records.last().reply = Reply::array(replies);
    return records;
}

} // namespace

void StreamDeedsTest::aTransactionInPiecesIsPutTogether()
{
    TransactionFolder folder;
    auto records = transactionOf(2);
    for (const auto &record : records.first(3))
        QVERIFY(!folder.take(record));
    QVERIFY(folder.take(redis::CommandRecord())); // of another connection
    const auto sent = folder.take(records.last());
    QVERIFY(sent && sent->isTransaction());
    QCOMPARE(sent->count(), 4);
    QCOMPARE(sent->replyTo(1)->integer(), 1);
    QCOMPARE(sent->replyTo(2)->integer(), 2);
    records.last().reply = Reply(); // a watched key had changed
    SentCommands undone{records};
    QVERIFY(!undone.replyTo(1));
    QVERIFY(undone.replyTo(3)->isNull());
}

void StreamDeedsTest::whatWaitsForLostRecordsIsGivenUp()
{
    TransactionFolder folder;
    const auto records = transactionOf(2);
    folder.take(records[0]);
    folder.take(records[1]);
    const auto broken = folder.giveUp();
    QCOMPARE(broken.size(), 1);
    QCOMPARE(broken.first().count(), 2);
    QVERIFY(!broken.first().replyTo(1));
    QVERIFY(folder.giveUp().isEmpty());
    const auto rest = folder.take(records[3]); // EXEC by itself
    QVERIFY(rest && rest->count() == 1);
    QVERIFY(rest->replyTo(0)->isArray());
}

void StreamDeedsTest::aLongTransactionIsCutAndCounted()
{
    TransactionFolder folder;
    std::optional<SentCommands> sent;
    for (const auto &record : transactionOf(5'000))
        sent = folder.take(record);
    QVERIFY(sent);
    QCOMPARE(sent->count(), 5'002);
    QVERIFY(sent->records.size() <= SentCommands::MostKept + 1);
    QCOMPARE(sent->replyTo(999)->integer(), 999);
    QVERIFY(sent->last().is("EXEC"));
}

LAB_TEST(StreamDeedsTest)
#include "stream_deeds_test.moc"
