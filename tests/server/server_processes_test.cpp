// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/server/server_fixture.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace lab::server;

/// Two programs side by side, each with its embedded server.
class ServerProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoOnOneFolderTheSecondIsRefusedAndTheFirstUndisturbed();
    void twoOnTwoFoldersDoNotDisturbEachOther();
    void aFolderWhoseOwnerWasKilledIsTakenOver();
};

void ServerProcessesTest::twoOnOneFolderTheSecondIsRefusedAndTheFirstUndisturbed()
{
    const QTemporaryDir data;
    OwnerProcess first(data.path());
    QVERIFY(first.isReady());
    ask(first.endpoint(), {"SET", "lab:who", "first"});
    OwnerProcess second(data.path());
    QVERIFY(!second.isReady());
    const QString error = second.error();
    QVERIFY2(error.contains(data.path()), qPrintable(error));
    QVERIFY2(error.contains(QString::number(first.processId())), qPrintable(error));
    QVERIFY(isAlive(first.serverId()));
    QCOMPARE(ask(first.endpoint(), {"GET", "lab:who"}).reply.text(), "first"_ba);
}

void ServerProcessesTest::twoOnTwoFoldersDoNotDisturbEachOther()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    OwnerProcess first(one.path());
    OwnerProcess second(two.path());
    QVERIFY(first.isReady());
    QVERIFY(second.isReady());
    QVERIFY(first.endpoint().socketPath != second.endpoint().socketPath);
    QVERIFY(first.endpoint().password != second.endpoint().password);
    ask(first.endpoint(), {"SET", "lab:who", "first"});
    QVERIFY(ask(second.endpoint(), {"GET", "lab:who"}).reply.isNull());
    first.kill();
    QTRY_VERIFY(!isAlive(first.serverId()));
    QVERIFY(isAlive(second.serverId()));
    QCOMPARE(ask(second.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
}

void ServerProcessesTest::aFolderWhoseOwnerWasKilledIsTakenOver()
{
    const QTemporaryDir data;
    {
        OwnerProcess killed(data.path());
        QVERIFY(killed.isReady());
        QCOMPARE(ask(killed.endpoint(), {"SET", "lab:kept", "yes"}).reply.text(), "OK"_ba);
        killed.kill();
        QTRY_VERIFY(!isAlive(killed.serverId()));
    }
    OwnerProcess next(data.path());
    QVERIFY(next.isReady());
    QCOMPARE(ask(next.endpoint(), {"GET", "lab:kept"}).reply.text(), "yes"_ba);
}

LAB_TEST(ServerProcessesTest)
#include "server_processes_test.moc"
