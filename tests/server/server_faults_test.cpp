// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/server/server_fixture.h"
#include "tests/support/as_ordinary_user.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lab::server;
using lab::redis::Endpoint;

class ServerFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledServerIsStartedAgainWithItsDataElsewhere_data();
    void aKilledServerIsStartedAgainWithItsDataElsewhere();
    void aServerWhoseFolderIsRemovedIsStartedInANewOne();
    void aServerThatKeepsDyingFails();
    void aBadSettingFailsWithTheServersOwnWords();
    void aProgramThatEndsAtOnceFailsWithItsWords();
    void aProgramThatIsMissingFails();
    void withoutFreeFilesNobodyIsToldToInstallAServer();
    void aPortThatWasTakenIsReplacedByAnother();
    void aPortThatStaysTakenFails();
    void aFolderInUseFailsAndNamesIt();
    void aFolderThatCannotBeMadeFails();
    void whereThereAreNoSocketsItHasAPort();
    void aFailedServerCanBeStartedAgain();
    void destroyingWhileStartingLeavesNothing();
    void stoppingWhileStartingLeavesNothing();
    void itEndsWithAKilledParentAndItsFolderIsSweptLater();
    void aServerThatHangsEndsWithItsObject_data();
    void aServerThatHangsEndsWithItsObject();
    void stoppingAServerThatHangsDoesNotWaitForIt();
    void aFolderInAReadOnlyOneFails();
    void aReadOnlyFolderFailsAndStaysSo();

    void init() { m_temp = std::make_unique<OwnTemporaryFolder>(); }
    void cleanup()
    {
        QCOMPARE(m_temp->content(), QStringList{}); // whatever a test did, nothing of it is left
        m_temp.reset();
    }

private:
    QString script(const QByteArray &lines) { return writeScript(m_scripts.filePath(u"server"_s), lines); }

    std::unique_ptr<OwnTemporaryFolder> m_temp;
    QTemporaryDir m_scripts;
};

void ServerFaultsTest::aKilledServerIsStartedAgainWithItsDataElsewhere_data()
{
    QTest::addColumn<bool>("overTcp");
    QTest::newRow("unix socket") << false;
    QTest::newRow("port") << true;
}

void ServerFaultsTest::aKilledServerIsStartedAgainWithItsDataElsewhere()
{
    QFETCH(bool, overTcp);
    EmbeddedServer server({.overTcp = overTcp});
    QVERIFY(startAndWait(server));
    lab::redis::Client client(server.endpoint(), {.commandTimeout = 200ms});
    QCOMPARE(ask(client, {"SET", "lab:kept", "yes"}).reply.text(), "OK"_ba);
    const Endpoint before = server.endpoint();
    const qint64 pid = server.processId();
    QSignalSpy restarting(&server, &EmbeddedServer::restarting);
    QSignalSpy ready(&server, &EmbeddedServer::ready);
    QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
    QVERIFY(ready.wait());
    QCOMPARE(restarting.size(), 1);
    QVERIFY2(restarting.first().first().toString().contains(u"signal 9"_s),
             qPrintable(restarting.first().first().toString()));
    QVERIFY(server.processId() != pid);
    const Endpoint after = server.endpoint();
    QCOMPARE(ready.first().first().value<Endpoint>(), after);
    QVERIFY(after.password != before.password);
    QCOMPARE(after.isUnixSocket(), !overTcp);
    QVERIFY(overTcp ? after.port != before.port : after.socketPath != before.socketPath);
    QVERIFY2(!ask(client, {"PING"}).fault.isEmpty(), "the old client was answered");
    QCOMPARE(ask(after, {"GET", "lab:kept"}).reply.text(), "yes"_ba); // the append-only file was written before the OK
}

void ServerFaultsTest::aServerWhoseFolderIsRemovedIsStartedInANewOne()
{
    const QTemporaryDir data;
    const QString folder = data.filePath(u"data/redis"_s);
    EmbeddedServer server({.folder = folder});
    QVERIFY(startAndWait(server));
    QSignalSpy restarting(&server, &EmbeddedServer::restarting);
    QSignalSpy ready(&server, &EmbeddedServer::ready);
    QVERIFY(QDir(data.filePath(u"data"_s)).removeRecursively());
    QVERIFY(ready.wait());
    QVERIFY2(restarting.first().first().toString().contains(u"removed"_s),
             qPrintable(restarting.first().first().toString()));
    for (const QString &made : {folder, data.filePath(u"data"_s)})
        QCOMPARE(QFileInfo(made).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), 0);
    QCOMPARE(ask(server.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
    EmbeddedServer second({.folder = folder});
    QVERIFY(failureOf(second).message.contains(u"in use"_s)); // the new folder is locked as the old one was
}

void ServerFaultsTest::aServerThatKeepsDyingFails()
{
    EmbeddedServer server;
    QVERIFY(startAndWait(server));
    QSignalSpy restarting(&server, &EmbeddedServer::restarting);
    QSignalSpy failed(&server, &EmbeddedServer::failed);
    QSignalSpy ready(&server, &EmbeddedServer::ready);
    for (int death = 1; death <= 5; ++death) {
        QCOMPARE(::kill(pid_t(server.processId()), SIGKILL), 0);
        QVERIFY(ready.wait());
        QCOMPARE(restarting.size(), death);
    }
    QCOMPARE(::kill(pid_t(server.processId()), SIGKILL), 0);
    QVERIFY(failed.wait());
    QCOMPARE(restarting.size(), 5);
    QCOMPARE(server.state(), EmbeddedServer::State::Failed);
    QCOMPARE(server.processId(), 0);
}

void ServerFaultsTest::aBadSettingFailsWithTheServersOwnWords()
{
    EmbeddedServer server({.extraLines = {u"no-such-setting 1"_s}});
    const Failure failure = failureOf(server);
    QVERIFY2(failure.message.contains(u"no-such-setting"_s), qPrintable(failure.message));
    QVERIFY(!failure.hint.isEmpty());
    QVERIFY(server.errorOutput().contains(u"FATAL CONFIG FILE ERROR"_s));
    QCOMPARE(m_temp->content(), QStringList{});
}

void ServerFaultsTest::aProgramThatEndsAtOnceFailsWithItsWords()
{
    EmbeddedServer server(
        {.binary = script("cat; echo 'the moon is in the wrong phase'; echo 'to stderr' >&2; exit 7")});
    const Failure failure = failureOf(server);
    QVERIFY2(failure.message.contains(u"the moon is in the wrong phase\nto stderr"_s), qPrintable(failure.message));
    QVERIFY2(failure.message.contains(u"exit code 7"_s), qPrintable(failure.message));
    QVERIFY(
        server.errorOutput().contains(u"requirepass ***"_s)); // it printed what it was given, and we hide the secret
    QCOMPARE(server.state(), EmbeddedServer::State::Failed);
}

void ServerFaultsTest::aProgramThatIsMissingFails()
{
    EmbeddedServer server({.binary = m_scripts.filePath(u"no such program"_s)});
    const Failure failure = failureOf(server);
    QVERIFY2(failure.message.contains(u"no such program"_s), qPrintable(failure.message));
    QCOMPARE(failure.hint, EmbeddedServer::howToInstall());
    QCOMPARE(m_temp->content(), QStringList{});
}

void ServerFaultsTest::withoutFreeFilesNobodyIsToldToInstallAServer()
{
    EmbeddedServer server;
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int nextFree = ::dup(STDERR_FILENO);
    ::close(nextFree);
    const rlimit few{rlim_t(nextFree) + 4, before.rlim_max}; // enough for the folder, not for the process
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    const Failure failure = failureOf(server);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY2(failure.message.contains(u"Too many open files"_s), qPrintable(failure.message));
    QVERIFY2(failure.hint.contains(u"ulimit -n"_s), qPrintable(failure.hint));
    QVERIFY(failure.hint != EmbeddedServer::howToInstall());
}

void ServerFaultsTest::aPortThatWasTakenIsReplacedByAnother()
{
    const QByteArray mark = m_scripts.filePath(u"tried"_s).toUtf8();
    const QByteArray real = EmbeddedServer::findBinary().toUtf8();
    EmbeddedServer server(
        {.overTcp = true,
         .binary =
             script("if [ ! -e '" + mark + "' ]; then touch '" + mark +
                    "'; cat >/dev/null; echo 'bind: Address already in use'; exit 1; fi\nexec '" + real + "' \"$@\"")});
    QVERIFY(startAndWait(server));
    QVERIFY(QFile::exists(m_scripts.filePath(u"tried"_s)));
    QCOMPARE(ask(server.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
}

void ServerFaultsTest::aPortThatStaysTakenFails()
{
    QTcpServer occupied;
    QVERIFY(occupied.listen(QHostAddress::LocalHost, 0));
    EmbeddedServer server({.extraLines = {u"port %1"_s.arg(occupied.serverPort())}});
    const Failure failure = failureOf(server);
    QVERIFY2(failure.message.contains(u"Address already in use"_s), qPrintable(server.errorOutput()));
}

void ServerFaultsTest::aFolderInUseFailsAndNamesIt()
{
    QTemporaryDir data;
    EmbeddedServer first({.folder = data.path()});
    QVERIFY(startAndWait(first));
    EmbeddedServer second({.folder = data.path()});
    const Failure failure = failureOf(second);
    QVERIFY2(failure.message.contains(data.path()), qPrintable(failure.message));
    QVERIFY2(failure.message.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(failure.message));
    QVERIFY(!failure.hint.isEmpty());
    QCOMPARE(ask(first.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
}

void ServerFaultsTest::aFolderThatCannotBeMadeFails()
{
    const QString file = writeScript(m_scripts.filePath(u"a file"_s), {});
    for (const QString &folder : {file, file + u"/below"_s}) {
        EmbeddedServer server({.folder = folder});
        const Failure failure = failureOf(server);
        QVERIFY2(failure.message.contains(folder), qPrintable(failure.message));
    }
}

void ServerFaultsTest::whereThereAreNoSocketsItHasAPort()
{
    const QByteArray real = EmbeddedServer::findBinary().toUtf8();
    EmbeddedServer server(
        {.binary = script("config=$(cat)\ncase $config in *unixsocket*) "
                          "echo '# Failed opening Unix socket: bind: Operation not permitted'; exit 1;; "
                          "esac\necho \"$config\" | exec '" +
                          real + "' -")});
    QVERIFY(startAndWait(server));
    QVERIFY(!server.endpoint().isUnixSocket());
    QCOMPARE(ask(server.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
}

void ServerFaultsTest::aFailedServerCanBeStartedAgain()
{
    const QByteArray real = EmbeddedServer::findBinary().toUtf8();
    EmbeddedServer server({.binary = script("exit 1")});
    QVERIFY(!failureOf(server).message.isEmpty());
    script("exec '" + real + "' \"$@\"");
    QVERIFY(startAndWait(server));
}

void ServerFaultsTest::destroyingWhileStartingLeavesNothing()
{
    {
        EmbeddedServer server;
        server.start();
    }
    QCOMPARE(m_temp->content(), QStringList{});
    qint64 pid = 0;
    {
        EmbeddedServer server;
        server.start();
        QTRY_VERIFY(server.processId() != 0);
        pid = server.processId();
        QCoreApplication::processEvents();
    }
    QVERIFY(!isAlive(pid));
    QCOMPARE(m_temp->content(), QStringList{});
}

void ServerFaultsTest::stoppingWhileStartingLeavesNothing()
{
    EmbeddedServer server;
    QSignalSpy ready(&server, &EmbeddedServer::ready);
    QSignalSpy stopped(&server, &EmbeddedServer::stopped);
    server.start();
    server.stop();
    QVERIFY(stopped.wait());
    QVERIFY(ready.isEmpty());
    QCOMPARE(server.processId(), 0);
    QCOMPARE(m_temp->content(), QStringList{});
}

void ServerFaultsTest::itEndsWithAKilledParentAndItsFolderIsSweptLater()
{
    OwnerProcess owner;
    QVERIFY(owner.isReady());
    QVERIFY(isAlive(owner.serverId()));
    QCOMPARE(m_temp->content().size(), 1);
    owner.kill();
    QTRY_VERIFY(!isAlive(owner.serverId()));
    const QStringList left = m_temp->content();
    QCOMPARE(left.size(), 1);

    EmbeddedServer next;
    QVERIFY(startAndWait(next));
    QTRY_COMPARE(m_temp->content(), QStringList{QFileInfo(next.folder()).fileName()});
    QVERIFY(m_temp->content() != left);
}

void ServerFaultsTest::aServerThatHangsEndsWithItsObject_data()
{
    QTest::addColumn<bool>("temporary");
    QTest::newRow("temporary folder") << true;
    QTest::newRow("kept folder") << false;
}

void ServerFaultsTest::aServerThatHangsEndsWithItsObject()
{
    QFETCH(bool, temporary);
    QTemporaryDir data;
    const ServerOptions options{.folder = temporary ? QString() : data.path()};
    qint64 pid = 0;
    {
        EmbeddedServer server(options);
        QVERIFY(startAndWait(server));
        pid = server.processId();
        QCOMPARE(::kill(pid_t(pid), SIGSTOP), 0); // deaf to being asked
    }
    QVERIFY(!isAlive(pid));
    EmbeddedServer next(options); // the folder is free
    QVERIFY(startAndWait(next));
}

void ServerFaultsTest::stoppingAServerThatHangsDoesNotWaitForIt()
{
    QTemporaryDir data;
    EmbeddedServer server({.folder = data.path()});
    QVERIFY(startAndWait(server));
    const qint64 pid = server.processId();
    QCOMPARE(::kill(pid_t(pid), SIGSTOP), 0);
    QSignalSpy stopped(&server, &EmbeddedServer::stopped);
    const lab::testing::LoopWatch loop;
    server.stop();
    QVERIFY(isAlive(pid));
    QCOMPARE(loop.ticks(), 0); // not a turn of the event loop, in which a wait could hide
    QVERIFY(stopped.wait());
    QVERIFY(!isAlive(pid));
    QVERIFY(loop.ticks() > 5);
    QVERIFY(startAndWait(server));
}

void ServerFaultsTest::aFolderInAReadOnlyOneFails()
{
    const lab::testing::AsOrdinaryUser user(m_temp->path());
    const QTemporaryDir data;
    QFile(data.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    EmbeddedServer server({.folder = data.filePath(u"redis"_s)});
    const Failure failure = failureOf(server);
    QFile(data.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(failure.message.contains(data.filePath(u"redis"_s)), qPrintable(failure.message));
    QVERIFY2(failure.hint.contains(u"--data"_s), qPrintable(failure.hint));
}

void ServerFaultsTest::aReadOnlyFolderFailsAndStaysSo()
{
    const lab::testing::AsOrdinaryUser user(m_temp->path());
    const QTemporaryDir data;
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    QFile(data.path()).setPermissions(readOnly);
    EmbeddedServer server({.folder = data.path()});
    const Failure failure = failureOf(server);
    QVERIFY2(failure.message.contains(data.path()) && failure.message.contains(u"Permission denied"_s),
             qPrintable(failure.message));
    QVERIFY2(failure.hint.contains(u"--data"_s), qPrintable(failure.hint));
    QVERIFY((QFileInfo(data.path()).permissions() & QFile::WriteOwner) == 0);
    QFile(data.path()).setPermissions(readOnly | QFile::WriteOwner);
}

LAB_TEST(ServerFaultsTest)
#include "server_faults_test.moc"
