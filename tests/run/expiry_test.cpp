// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/expiry.h"
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QTemporaryDir>

using namespace lab;
using namespace lab::testing;

class ExpiryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsWaitedForUntilItIsGone();
    void whatIsNotThereIsNotWaitedFor();
    void aStopEndsTheWaiting();
    void aKeyWithoutAnEndIsAFaultOfTheServer();

private:
    RedisProcess m_server;
    redis::Client m_main{m_server.endpoint()};
    QTemporaryDir m_folder;
    Environment m_environment = environmentAt(m_server.endpoint(), m_folder.path());
};

void ExpiryTest::aKeyIsWaitedForUntilItIsGone()
{
    Run run(m_environment, m_main, {});
    const auto key = run.ownKey("a");
    waitFor(m_main.command("SET", key, "1", "PX", 60));
    waitFor(untilExpired(run, run.redis(), key));
    QCOMPARE(waitFor(m_main.command("EXISTS", key)).count(), 0);
    QVERIFY(run.elapsed() >= std::chrono::milliseconds(50)); // it was there that long: PX counts from the SET
}

void ExpiryTest::whatIsNotThereIsNotWaitedFor()
{
    Run run(m_environment, m_main, {});
    waitFor(untilExpired(run, run.redis(), run.ownKey("absent")));
    QCOMPARE(commandsOf(run.timeline()).size(), 1); // asked once
}

void ExpiryTest::aStopEndsTheWaiting()
{
    std::stop_source stop;
    Run run(m_environment, m_main, stop.get_token());
    const auto key = run.ownKey("long");
    waitFor(m_main.command("SET", key, "1", "EX", 100));
    QTimer::singleShot(30, this, [&stop] { stop.request_stop(); });
    QVERIFY(faultOf<Cancelled>(untilExpired(run, run.redis(), key)));
    waitFor(m_main.command("DEL", key));
}

/// The longest test of its room: the patience is ten seconds.
void ExpiryTest::aKeyWithoutAnEndIsAFaultOfTheServer()
{
    Run run(m_environment, m_main, {});
    const auto key = run.ownKey("for-ever");
    waitFor(m_main.command("SET", key, "1"));
    const auto fault = faultOf<redis::ProtocolError>(untilExpired(run, run.redis(), key));
    QVERIFY(fault);
    QVERIFY2(fault->message().contains(displayText(key.name)), qPrintable(fault->message()));
}

LAB_TEST(ExpiryTest)
#include "expiry_test.moc"
