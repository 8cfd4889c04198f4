// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/server/server_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace lab::server;

/// A server program that is a script around the real one, as distributions and version managers have them, and does not
/// hand its process over (`exec`): the server is then a grandchild of ours.
class ServerWrapperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsServerEndsWhenAskedTo();
    void itsServerEndsWithTheObject_data();
    void itsServerEndsWithTheObject();
    void itsServerEndsWithTheScript();
    void itsServerEndsWithAKilledParent();

    void init() { m_temp = std::make_unique<OwnTemporaryFolder>(); }
    void cleanup() { m_temp.reset(); }

private:
    QString script() const;
    qint64 grandchild() const;

    std::unique_ptr<OwnTemporaryFolder> m_temp;
    QTemporaryDir m_scripts;
};

QString ServerWrapperTest::script() const
{
    const QByteArray real = EmbeddedServer::findBinary().toUtf8();
    const QByteArray note = m_scripts.filePath(u"pid"_s).toUtf8();
    return writeScript(m_scripts.filePath(u"server"_s),
                       "exec 3<&0\n'" + real + "' \"$@\" <&3 &\necho $! > '" + note + "'\nwait");
}

/// The server that the script started, once it is ready.
qint64 ServerWrapperTest::grandchild() const
{
    QFile note(m_scripts.filePath(u"pid"_s));
    return note.open(QIODevice::ReadOnly) ? note.readAll().trimmed().toLongLong() : 0;
}

void ServerWrapperTest::itsServerEndsWhenAskedTo()
{
    EmbeddedServer server({.binary = script()});
    QVERIFY(startAndWait(server));
    const qint64 pid = grandchild();
    QVERIFY(pid > 1 && isAlive(pid));
    QSignalSpy stopped(&server, &EmbeddedServer::stopped);
    server.stop();
    QVERIFY(stopped.wait());
    QTRY_VERIFY(!isAlive(pid));
    QTRY_COMPARE(m_temp->content(), QStringList{});
}

void ServerWrapperTest::itsServerEndsWithTheObject_data()
{
    QTest::addColumn<bool>("temporary");
    QTest::newRow("temporary folder") << true;
    QTest::newRow("kept folder") << false;
}

void ServerWrapperTest::itsServerEndsWithTheObject()
{
    QFETCH(bool, temporary);
    const QTemporaryDir data;
    qint64 pid = 0;
    {
        EmbeddedServer server({.folder = temporary ? QString() : data.path(), .binary = script()});
        QVERIFY(startAndWait(server));
        pid = grandchild();
        QVERIFY(pid > 1 && isAlive(pid));
    }
    QTRY_VERIFY(!isAlive(pid));
}

void ServerWrapperTest::itsServerEndsWithTheScript()
{
    EmbeddedServer server({.binary = script()});
    QVERIFY(startAndWait(server));
    const qint64 pid = grandchild();
    QSignalSpy ready(&server, &EmbeddedServer::ready);
    QCOMPARE(::kill(pid_t(server.processId()), SIGKILL), 0);
    QVERIFY(ready.wait());
    QTRY_VERIFY(!isAlive(pid));
}

void ServerWrapperTest::itsServerEndsWithAKilledParent()
{
    const QTemporaryDir bin;
    QVERIFY(QFile::copy(script(), bin.filePath(u"redis-server"_s)));
    const PathIs path({bin.path(), u"/usr/bin"_s, u"/bin"_s});
    OwnerProcess owner;
    QVERIFY(owner.isReady());
    const qint64 pid = grandchild();
    QVERIFY(pid > 1 && isAlive(pid));
    owner.kill();
    QTRY_VERIFY(!isAlive(pid));
}

LAB_TEST(ServerWrapperTest)
#include "server_wrapper_test.moc"
