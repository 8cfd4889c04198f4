// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/subscriber.h"
#include "tests/redis/client_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::redis;

class SubscriberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RedisProcess>();
        m_publisher = std::make_unique<Client>(m_server->endpoint());
        m_subscriber = std::make_unique<Subscriber>(m_server->endpoint());
        m_messages.clear();
        connect(m_subscriber.get(), &Subscriber::message, this,
                [this](const PubSubMessage &message) { m_messages.append(message); });
    }
    void cleanup()
    {
        m_subscriber.reset();
        m_publisher.reset();
        m_server.reset();
    }

    void messagesOfAChannelArrive()
    {
        waitFor(m_subscriber->subscribe("news"));
        QCOMPARE(publish("news", QByteArray("a\0\xff", 3)), 1);
        QVERIFY(becomesTrue([this] { return m_messages.size() == 1; }));
        QCOMPARE(m_messages[0].channel, QByteArray("news"));
        QCOMPARE(m_messages[0].payload, QByteArray("a\0\xff", 3));
        QVERIFY(m_messages[0].pattern.isEmpty());
        QVERIFY(m_messages[0].time.isValid());
    }

    void messagesOfAPatternNameIt()
    {
        waitFor(m_subscriber->psubscribe("news.*"));
        publish("news.sport", "goal");
        QVERIFY(becomesTrue([this] { return m_messages.size() == 1; }));
        QCOMPARE(m_messages[0].pattern, QByteArray("news.*"));
        QCOMPARE(m_messages[0].channel, QByteArray("news.sport"));
        QCOMPARE(m_messages[0].payload, QByteArray("goal"));
    }

    void unsubscribedChannelIsSilent()
    {
        waitFor(m_subscriber->subscribe("a"));
        waitFor(m_subscriber->subscribe("b"));
        waitFor(m_subscriber->psubscribe("a*"));
        waitFor(m_subscriber->unsubscribe("a"));
        waitFor(m_subscriber->punsubscribe("a*"));
        QCOMPARE(publish("a", "x"), 0);
        QCOMPARE(publish("b", "y"), 1);
        QVERIFY(becomesTrue([this] { return !m_messages.isEmpty(); }));
        QCOMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages[0].channel, QByteArray("b"));
    }

    void ordersAreKeptUnderLoad()
    {
        waitFor(m_subscriber->subscribe("c"));
        QList<Command> commands;
        for (int i = 0; i < 20'000; ++i)
            commands.append(makeCommand("PUBLISH", "c", i));
        waitFor(m_publisher->pipeline(commands));
        QVERIFY(becomesTrue([this] { return m_messages.size() == 20'000; }));
        for (int i = 0; i < 20'000; ++i)
            QCOMPARE(m_messages[i].payload, QByteArray::number(i));
    }

    void whoDoesNotReadIsCutOffByTheOutputBufferLimit()
    {
        waitFor(m_publisher->command("CONFIG", "SET", "client-output-buffer-limit", "pubsub 100kb 0 0"));
        waitFor(m_subscriber->subscribe("news"));
        m_subscriber->setReading(false);
        qint64 sent = 0;
        const auto isCutOff = [this, &sent] {
            sent += publish("news", QByteArray(10'000, 'x'));
            return waitFor(m_publisher->command("PUBSUB", "NUMSUB", "news"))[1].count() == 0;
        };
        QVERIFY(becomesTrue(isCutOff));
        QVERIFY(m_messages.isEmpty());
        m_subscriber->setReading(true); // reads what the kernel has kept, then that it is cut off; and comes back
        QVERIFY(becomesTrue([this] { return publish("news", "again") == 1; }));
        QVERIFY(becomesTrue([this] { return m_messages.last().payload == "again"; }));
        QVERIFY(m_messages.size() - 1 < sent);
    }

    void subscriptionsComeBackAfterClientKill()
    {
        waitFor(m_subscriber->subscribe("a"));
        waitFor(m_subscriber->psubscribe("b*"));
        const QSignalSpy states(m_subscriber.get(), &Subscriber::stateChanged);
        waitFor(m_publisher->command("CLIENT", "KILL", "TYPE", "pubsub"));
        QVERIFY(becomesTrue([&] { return states.size() >= 3; })); // lost, connecting, connected
        QVERIFY(!states.first().at(1).toString().isEmpty());
        QVERIFY(becomesTrue([this] { return publish("a", "1") == 1 && publish("b2", "2") == 1; }));
        QVERIFY(becomesTrue([this] { return m_messages.size() >= 2; }));
        QCOMPARE(m_messages.last().payload, QByteArray("2"));
    }

    void subscriptionsComeBackWithTheServer()
    {
        waitFor(m_subscriber->subscribe("a"));
        m_server->kill();
        m_server->start();
        QVERIFY(becomesTrue([this] { return publish("a", "1") == 1; }));
        QVERIFY(becomesTrue([this] { return !m_messages.isEmpty(); }));
    }

    void refusedConnectionIsThrown()
    {
        m_server->kill();
        Subscriber subscriber(m_server->endpoint());
        QVERIFY(faultOf<ConnectionError>(subscriber.subscribe("a")));
    }

    void forbiddenChannelIsAServerError()
    {
        waitFor(m_publisher->command("ACL", "SETUSER", "ann", "on", ">hush", "+@all", "resetchannels", "&mine"));
        Subscriber subscriber(m_server->endpointOf(u"ann"_s, u"hush"_s));
        waitFor(subscriber.subscribe("mine"));
        const auto error = faultOf<ServerError>(subscriber.subscribe("yours"));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("NOPERM"));
        QCOMPARE(publish("mine", "x"), 1);
    }

    void aRightThatIsWithdrawnIsToldAndTheSubscriptionComesBackWithIt()
    {
        waitFor(
            m_publisher->command("ACL", "SETUSER", "bob", "on", ">hush", "+@all", "resetchannels", "&mine", "&other"));
        Subscriber subscriber(m_server->endpointOf(u"bob"_s, u"hush"_s));
        waitFor(subscriber.subscribe("mine"));
        waitFor(subscriber.subscribe("other"));
        const QSignalSpy refused(&subscriber, &Subscriber::refused);
        waitFor(m_publisher->command("ACL", "SETUSER", "bob", "resetchannels", "&other"));
        waitFor(m_publisher->command("CLIENT", "KILL", "TYPE", "pubsub"));
        QVERIFY(becomesTrue([&] { return refused.size() == 1; }));
        QCOMPARE(refused.first().first().toByteArray(), QByteArray("mine"));
        QVERIFY(becomesTrue([this] { return publish("other", "x") == 1; }));
        QCOMPARE(publish("mine", "x"), 0);
        waitFor(m_publisher->command("ACL", "SETUSER", "bob", "&mine"));
        waitFor(m_publisher->command("CLIENT", "KILL", "TYPE", "pubsub"));
        QVERIFY(becomesTrue([this] { return publish("mine", "x") == 1; }));
    }

    void subscriptionsSurviveALossBeforeTheyWereConfirmedAgain()
    {
        ScriptedServer server;
        const auto confirmed = [](const QByteArray &channel) {
            return "*3\r\n$9\r\nsubscribe\r\n$" + QByteArray::number(channel.size()) + "\r\n" + channel + "\r\n:1\r\n";
        };
        server.thenReply(confirmed("a"));
        Subscriber subscriber(server.endpoint(), impatient(100ms));
        waitFor(subscriber.subscribe("a"));
        server.thenReplyAndClose({}); // asked again, and lost before the answer
        server.thenBeSilent();        // and again: no answer in time
        server.closeAll();
        QVERIFY(becomesTrue([&] { return server.count("SUBSCRIBE") >= 4; })); // it is never given up
    }

    void unconfirmedSubscriptionTimesOut()
    {
        ScriptedServer server;
        Subscriber subscriber(server.endpoint(), impatient(100ms));
        QList<CommandRecord> records;
        connect(&subscriber, &Subscriber::recorded, this, [&](const CommandRecord &record) { records.append(record); });
        const auto error = faultOf<TimeoutError>(subscriber.subscribe("a%2b"));
        QVERIFY(error);
        QCOMPARE(error->message(), u"No reply to SUBSCRIBE a%2b within 100 ms."_s);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].fault, error->message());
    }

    void everySubscriptionIsRecorded()
    {
        waitFor(m_publisher->command("ACL", "SETUSER", "ann", "on", ">hush", "+@all", "resetchannels", "&mine"));
        const auto endpoint = m_server->endpointOf(u"ann"_s, u"hush"_s);
        Client::Options options;
        options.name = "B";
        Subscriber subscriber(endpoint, options);
        QList<CommandRecord> records;
        connect(&subscriber, &Subscriber::recorded, this, [&](const CommandRecord &record) { records.append(record); });
        waitFor(subscriber.subscribe("mine"));
        QVERIFY(faultOf<ServerError>(subscriber.subscribe("yours")));
        waitFor(subscriber.unsubscribe("mine"));
        QCOMPARE(records.size(), 3);
        for (const auto &record : records) {
            QCOMPARE(record.connection, QByteArray("B"));
            QCOMPARE(record.connectionId, records[0].connectionId);
            QVERIFY(record.fault.isEmpty() && record.time.isValid() && record.micros() > 0);
        }
        QCOMPARE(records[0].command, makeCommand("SUBSCRIBE", "mine"));
        QCOMPARE(records[0].reply[2], Reply::integer(1));
        QVERIFY(!records[0].hasFailed());
        QCOMPARE(records[1].reply.errorCode(), QByteArray("NOPERM"));
        QVERIFY(records[1].hasFailed());
        QCOMPARE(records[2].command, makeCommand("UNSUBSCRIBE", "mine"));
    }

    void subscriberMayBeDeletedByItsRecord()
    {
        connect(m_subscriber.get(), &Subscriber::recorded, this, [this] { m_subscriber.reset(); });
        auto pending = m_subscriber->subscribe("a");
        QVERIFY(becomesTrue([this] { return !m_subscriber; }));
    }

    void closingFailsWhatIsUnderWay()
    {
        ScriptedServer server;
        Subscriber subscriber(server.endpoint());
        auto pending = subscriber.subscribe("a");
        subscriber.close();
        QVERIFY(faultOf<ConnectionError>(std::move(pending)));
        QVERIFY(faultOf<ConnectionError>(subscriber.subscribe("b")));
    }

    void subscriberMayBeDeletedByItsMessage()
    {
        waitFor(m_subscriber->subscribe("a"));
        connect(m_subscriber.get(), &Subscriber::message, this, [this] { m_subscriber.reset(); });
        waitFor(m_publisher->pipeline({makeCommand("PUBLISH", "a", 1), makeCommand("PUBLISH", "a", 2)}));
        QVERIFY(becomesTrue([this] { return !m_subscriber; }));
        QCOMPARE(m_messages.size(), 1);
    }

private:
    qint64 publish(const QByteArray &channel, const QByteArray &payload)
    {
        return waitFor(m_publisher->command("PUBLISH", channel, payload)).integer();
    }

    std::unique_ptr<RedisProcess> m_server;
    std::unique_ptr<Client> m_publisher;
    std::unique_ptr<Subscriber> m_subscriber;
    QList<PubSubMessage> m_messages;
};

LAB_TEST(SubscriberTest)
#include "subscriber_test.moc"
