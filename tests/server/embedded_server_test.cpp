// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/server_config.h"
#include "tests/server/server_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lab::server;
using lab::redis::Endpoint;

class EmbeddedServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAnswersToItsPasswordOnly();
    void itKeepsItsPasswordOutOfSight();
    void itsFolderIsClosedToOthersAndRemovedAtTheEnd();
    void itsSettingsAreAsDesigned();
    void everySettingIsKnownToRedis6();
    void itListensOnASocketInItsFolder();
    void eachStartHasAnotherAddressAndPassword();
    void aFolderWhoseNameIsTooLongForASocketHasAPort();
    void persistenceIsAsAsked_data();
    void persistenceIsAsAsked();
    void furtherLinesOverrideOurs();
    void onlyLoopbackIsListenedOn();
    void twoRunSideBySideWithTheirOwnPasswords();
    void stoppingEndsTheProcessAndFreesTheFolder();
    void startingAfterStopBeginsAnew();
    void startingTwiceStartsOne();
    void aGivenFolderKeepsItsData();
    void aGivenFolderIsMadeForItsOwnerOnly();
    void aGivenFolderThatOthersMayLookIntoIsRefusedAndStaysSo();
    void aGivenFolderOfAnotherUserIsRefused();
    void init() { m_temp = std::make_unique<OwnTemporaryFolder>(); }
    void cleanup()
    {
        QCOMPARE(m_temp->content(), QStringList{}); // whatever a test did, nothing of it is left
        m_temp.reset();
    }

private:
    std::unique_ptr<OwnTemporaryFolder> m_temp;
};

namespace {

QByteArray setting(const EmbeddedServer &server, const QByteArray &name)
{
    return ask(server.endpoint(), {"CONFIG", "GET", name}).reply.texts().value(1);
}

QFile::Permissions permissions(const QString &path)
{
    return QFileInfo(path).permissions() &
           ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser); // what we may do, as against what the owner may
}

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// The local addresses, in the kernel's hexadecimal, of all sockets that listen on `port`.
QStringList listeners(int port)
{
    QStringList found;
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            const QStringList columns = line.simplified().split(u' ');
            const QStringList address = columns.value(1).split(u':');
            if (columns.value(3) == u"0A" && address.value(1).toInt(nullptr, 16) == port)
                found.append(address.value(0));
        }
    }
    return found;
}

} // namespace

void EmbeddedServerTest::itAnswersToItsPasswordOnly()
{
    EmbeddedServer server;
    QCOMPARE(server.state(), EmbeddedServer::State::Stopped);
    QVERIFY(startAndWait(server));
    QCOMPARE(server.state(), EmbeddedServer::State::Running);
    QVERIFY(isAlive(server.processId()));
    Endpoint endpoint = server.endpoint();
    QVERIFY(endpoint.password.size() >= 32);
    QCOMPARE(ask(endpoint, {"PING"}).reply.text(), "PONG"_ba);
    endpoint.password.clear();
    const Answer refused = ask(endpoint, {"PING"});
    QVERIFY2((refused.fault + refused.reply.display()).contains(u"NOAUTH"_s), qPrintable(refused.fault));
}

void EmbeddedServerTest::itKeepsItsPasswordOutOfSight()
{
    EmbeddedServer server;
    QVERIFY(startAndWait(server));
    const QByteArray password = server.endpoint().password.toUtf8();
    const QString process = u"/proc/%1/"_s.arg(server.processId());
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(process + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(password));
    }
    QDir folder(server.folder());
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(password), qPrintable(entry.filePath()));
    }
    QVERIFY(server.errorOutput().contains(u"eady to accept connections"_s));
}

void EmbeddedServerTest::itsFolderIsClosedToOthersAndRemovedAtTheEnd()
{
    qint64 pid = 0;
    {
        EmbeddedServer server;
        QVERIFY(startAndWait(server));
        pid = server.processId();
        QVERIFY(server.folder().startsWith(m_temp->path()));
        QCOMPARE(permissions(server.folder()), OwnerOnly);
    }
    QVERIFY(!isAlive(pid));
    QCOMPARE(m_temp->content(), QStringList{});
}

void EmbeddedServerTest::itsSettingsAreAsDesigned()
{
    EmbeddedServer server({.overTcp = true});
    QVERIFY(startAndWait(server));
    QCOMPARE(setting(server, "bind"), "127.0.0.1"_ba);
    QCOMPARE(setting(server, "protected-mode"), "yes"_ba);
    QCOMPARE(setting(server, "maxmemory"), QByteArray::number(512 * 1024 * 1024));
    QCOMPARE(setting(server, "maxmemory-policy"), "allkeys-lru"_ba);
    QCOMPARE(setting(server, "appendonly"), "yes"_ba);
    QCOMPARE(setting(server, "appendfsync"), "everysec"_ba);
    QCOMPARE(setting(server, "save"), ""_ba);
    QCOMPARE(setting(server, "slowlog-log-slower-than"), "10000"_ba);
    QCOMPARE(setting(server, "slowlog-max-len"), "1024"_ba);
    QCOMPARE(setting(server, "databases"), "16"_ba);
    QCOMPARE(setting(server, "notify-keyspace-events"), ""_ba);
    QCOMPARE(setting(server, "enable-debug-command"), "no"_ba);
    QCOMPARE(setting(server, "dir"), server.folder().toUtf8());
    QCOMPARE(server.endpoint().port, setting(server, "port").toInt());
}

void EmbeddedServerTest::everySettingIsKnownToRedis6()
{
    // Of https://raw.githubusercontent.com/redis/redis/6.0/redis.conf, what we may want.
    const QByteArrayList known{"appendfsync",
                               "appendonly",
                               "bind",
                               "daemonize",
                               "databases",
                               "dir",
                               "latency-monitor-threshold",
                               "logfile",
                               "loglevel",
                               "maxmemory",
                               "maxmemory-policy",
                               "notify-keyspace-events",
                               "port",
                               "protected-mode",
                               "requirepass",
                               "save",
                               "slowlog-log-slower-than",
                               "slowlog-max-len",
                               "unixsocket",
                               "unixsocketperm"};
    Endpoint overTcp;
    Endpoint overSocket;
    overSocket.socketPath = u"/tmp/redis.sock"_s;
    for (const Endpoint &endpoint : {overTcp, overSocket}) {
        const QByteArrayList lines = configText({}, endpoint, u"/tmp"_s).trimmed().split('\n');
        QVERIFY(lines.size() > 10);
        for (const QByteArray &line : lines)
            QVERIFY2(known.contains(line.split(' ').first()), line.constData());
    }
}

void EmbeddedServerTest::persistenceIsAsAsked_data()
{
    QTest::addColumn<Persistence>("persistence");
    QTest::addColumn<QByteArray>("appendonly");
    QTest::addColumn<QByteArray>("appendfsync");
    QTest::newRow("none") << Persistence::None << "no"_ba
                          << "everysec"_ba;
    QTest::newRow("every second") << Persistence::EverySecond << "yes"_ba
                                  << "everysec"_ba;
    QTest::newRow("always") << Persistence::Always << "yes"_ba
                            << "always"_ba;
}

void EmbeddedServerTest::persistenceIsAsAsked()
{
    QFETCH(Persistence, persistence);
    EmbeddedServer server({.persistence = persistence});
    QVERIFY(startAndWait(server));
    QTEST(setting(server, "appendonly"), "appendonly");
    QTEST(setting(server, "appendfsync"), "appendfsync");
}

void EmbeddedServerTest::furtherLinesOverrideOurs()
{
    EmbeddedServer server({.maxMemoryMegabytes = 64, .extraLines = {u"notify-keyspace-events KEA"_s, u"hz 50"_s}});
    QVERIFY(startAndWait(server));
    QCOMPARE(setting(server, "maxmemory"), QByteArray::number(64 * 1024 * 1024));
    QCOMPARE(setting(server, "notify-keyspace-events"), "AKE"_ba);
    QCOMPARE(setting(server, "hz"), "50"_ba);
}

void EmbeddedServerTest::onlyLoopbackIsListenedOn()
{
    EmbeddedServer server({.overTcp = true});
    QVERIFY(startAndWait(server));
    QCOMPARE(server.endpoint().host, u"127.0.0.1"_s);
    QCOMPARE(listeners(server.endpoint().port), QStringList{u"0100007F"_s}); // 127.0.0.1
}

void EmbeddedServerTest::itListensOnASocketInItsFolder()
{
    EmbeddedServer server;
    QVERIFY(startAndWait(server));
    const QString path = server.endpoint().socketPath;
    QCOMPARE(QFileInfo(path).absolutePath(), server.folder());
    QCOMPARE(permissions(path), OwnerOnly);
    QCOMPARE(setting(server, "port"), "0"_ba);
    QCOMPARE(ask(server.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
}

void EmbeddedServerTest::eachStartHasAnotherAddressAndPassword()
{
    const QTemporaryDir data;
    for (const bool overTcp : {false, true}) {
        QSet<QString> addresses, passwords;
        for (int start = 0; start < 3; ++start) {
            EmbeddedServer server({.folder = data.path(), .overTcp = overTcp});
            QVERIFY(startAndWait(server));
            const Endpoint endpoint = server.endpoint();
            QCOMPARE(endpoint.isUnixSocket(), !overTcp);
            addresses.insert(overTcp ? QString::number(endpoint.port) : endpoint.socketPath);
            passwords.insert(endpoint.password);
        }
        QCOMPARE(addresses.size(), 3);
        QCOMPARE(passwords.size(), 3);
    }
}

void EmbeddedServerTest::aFolderWhoseNameIsTooLongForASocketHasAPort()
{
    const QTemporaryDir data;
    EmbeddedServer server({.folder = data.path() + u'/' + QString(100, u'x')});
    QVERIFY(startAndWait(server));
    QVERIFY(!server.endpoint().isUnixSocket());
    QCOMPARE(server.endpoint().host, u"127.0.0.1"_s);
    QCOMPARE(ask(server.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
}

void EmbeddedServerTest::twoRunSideBySideWithTheirOwnPasswords()
{
    EmbeddedServer one;
    EmbeddedServer two;
    QVERIFY(startAndWait(one));
    QVERIFY(startAndWait(two));
    QVERIFY(one.endpoint().socketPath != two.endpoint().socketPath);
    QVERIFY(one.endpoint().password != two.endpoint().password);
    QVERIFY(one.folder() != two.folder());
    ask(one.endpoint(), {"SET", "lab:who", "one"});
    QVERIFY(ask(two.endpoint(), {"GET", "lab:who"}).reply.isNull());
    QCOMPARE(ask(one.endpoint(), {"GET", "lab:who"}).reply.text(), "one"_ba);
}

void EmbeddedServerTest::stoppingEndsTheProcessAndFreesTheFolder()
{
    EmbeddedServer server;
    QVERIFY(startAndWait(server));
    const qint64 pid = server.processId();
    QSignalSpy stopped(&server, &EmbeddedServer::stopped);
    QSignalSpy restarting(&server, &EmbeddedServer::restarting);
    server.stop();
    QCOMPARE(server.state(), EmbeddedServer::State::Stopped);
    QVERIFY(stopped.wait());
    QVERIFY(!isAlive(pid));
    QCOMPARE(server.processId(), 0);
    QCOMPARE(server.folder(), QString());
    QCOMPARE(m_temp->content(), QStringList{});
    QVERIFY(restarting.isEmpty());
}

void EmbeddedServerTest::startingAfterStopBeginsAnew()
{
    EmbeddedServer server;
    QVERIFY(startAndWait(server));
    const Endpoint before = server.endpoint();
    QSignalSpy stopped(&server, &EmbeddedServer::stopped);
    server.stop();
    QVERIFY(startAndWait(server)); // while the first is still ending
    QVERIFY(stopped.isEmpty());
    QVERIFY(server.endpoint().password != before.password);
    QCOMPARE(ask(server.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
}

void EmbeddedServerTest::startingTwiceStartsOne()
{
    EmbeddedServer server;
    server.start();
    const QString folder = server.folder();
    QVERIFY(startAndWait(server));
    QCOMPARE(server.folder(), folder);
    const qint64 pid = server.processId();
    server.start();
    QCOMPARE(server.processId(), pid);
    QCOMPARE(m_temp->content().size(), 1);
}

void EmbeddedServerTest::aGivenFolderKeepsItsData()
{
    QTemporaryDir data;
    for (const int run : {1, 2}) {
        EmbeddedServer server({.folder = data.path()});
        QVERIFY(startAndWait(server));
        QCOMPARE(ask(server.endpoint(), {"INCR", "lab:runs"}).reply.integer(), run);
    }
}

void EmbeddedServerTest::aGivenFolderIsMadeForItsOwnerOnly()
{
    const QTemporaryDir data;
    const QString folder = data.path() + u"/with \"space\"/redis"_s;
    EmbeddedServer server({.folder = folder});
    QVERIFY(startAndWait(server));
    QCOMPARE(server.folder(), folder);
    QCOMPARE(permissions(folder), OwnerOnly);
    QCOMPARE(permissions(QFileInfo(folder).path()), OwnerOnly);
    QCOMPARE(setting(server, "dir"), folder.toUtf8());
}

void EmbeddedServerTest::aGivenFolderThatOthersMayLookIntoIsRefusedAndStaysSo()
{
    const QTemporaryDir data;
    const auto open = OwnerOnly | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile(data.path()).setPermissions(open));
    EmbeddedServer server({.folder = data.path()});
    const Failure failure = failureOf(server);
    QVERIFY2(failure.message.contains(data.path()) && failure.message.contains(u"745"_s), qPrintable(failure.message));
    QVERIFY2(failure.hint.contains(u"chmod 700"_s) && failure.hint.contains(u"--data"_s), qPrintable(failure.hint));
    QCOMPARE(permissions(data.path()), open);
    QVERIFY(QFile(data.path()).setPermissions(OwnerOnly));
    QVERIFY(startAndWait(server));
}

void EmbeddedServerTest::aGivenFolderOfAnotherUserIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("Only root can give a folder away.");
    const QTemporaryDir data;
    QCOMPARE(::chown(QFile::encodeName(data.path()).constData(), 65534, gid_t(-1)), 0);
    EmbeddedServer server({.folder = data.path()});
    const Failure failure = failureOf(server);
    QVERIFY2(failure.message.contains(u"another user"_s), qPrintable(failure.message));
    QVERIFY(QDir(data.path()).isEmpty());
}

LAB_TEST(EmbeddedServerTest)
#include "embedded_server_test.moc"
