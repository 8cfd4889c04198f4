// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/actor.h"
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// The words in which a role speaks of itself, where they are more than its connection's.
class ActorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceUnsubscribedItHasHeardAllThereIs();
    void whatWasHeardIsHeardOnce();
    void whoNeverListenedHasHeardNothing();

private:
    RedisProcess m_server;
    QTemporaryDir m_folder;
    redis::Client m_main{m_server.endpoint()};
    redis::Client m_beside{m_server.endpoint()};
    Run m_run{environmentAt(m_server.endpoint(), m_folder.path()), m_main, {}};
    Meeting m_meeting{{}};

    Actor actor(const QString &name) { return {m_run, m_meeting, *waitFor(m_run.connect(name)), 1, {}}; }
    qint64 publish(int number) { return waitFor(m_beside.command("PUBLISH", "lab:news", number)).integer(); }
};

void ActorTest::onceUnsubscribedItHasHeardAllThereIs()
{
    auto me = actor(u"follower"_s);
    waitFor(me.subscribe("lab:news"));
    constexpr int Many = 200;
    for (int number = 0; number < Many; ++number)
        QCOMPARE(publish(number), 1);
    waitFor(me.unsubscribe("lab:news"));
    QCOMPARE(publish(Many), 0);
    const auto heard = me.heard();
    QCOMPARE(heard.size(), Many);
    for (int number = 0; number < Many; ++number)
        QCOMPARE(heard[number].payload, QByteArray::number(number));
    const auto events = m_run.timeline();
    QCOMPARE(actors(events), QStringList{u"follower"_s}); // one lane for both its connections
    QCOMPARE(events.size(), Many + 2);
}

void ActorTest::whatWasHeardIsHeardOnce()
{
    auto me = actor(u"twice"_s);
    for (int round = 0; round < 2; ++round) {
        waitFor(me.subscribe("lab:news"));
        publish(round);
        waitFor(me.unsubscribe("lab:news"));
        const auto heard = me.heard();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().payload, QByteArray::number(round));
        QVERIFY(me.heard().isEmpty());
    }
}

void ActorTest::whoNeverListenedHasHeardNothing()
{
    auto me = actor(u"deaf"_s);
    publish(1);
    QVERIFY(me.heard().isEmpty());
}

LAB_TEST(ActorTest)
#include "actor_test.moc"
