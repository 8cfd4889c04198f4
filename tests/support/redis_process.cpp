// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/redis_process.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int StartTimeout = 20'000; // milliseconds; sanitizers on a busy machine are slow
constexpr int StopTimeout = 10'000;

int freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No free port on the loopback interface: %s", qPrintable(server.errorString()));
    return server.serverPort();
}

QString serverProgram()
{
    for (const auto &name : {u"redis-server"_s, u"valkey-server"_s}) {
        if (const auto path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    qFatal("These tests need redis-server or valkey-server in the PATH.");
}

} // namespace

RedisProcess::RedisProcess(QStringList arguments, Listen listen)
    : m_arguments(std::move(arguments))
    , m_port(listen == Listen::SocketAndPort ? freePort() : 0)
{
    if (!m_folder.isValid())
        qFatal("No temporary folder: %s", qPrintable(m_folder.errorString()));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when the test crashes
    start();
}

RedisProcess::~RedisProcess()
{
    kill();
}

redis::Endpoint RedisProcess::endpoint() const
{
    redis::Endpoint endpoint;
    endpoint.host.clear();
    endpoint.socketPath = socketPath();
    return endpoint;
}

redis::Endpoint RedisProcess::endpointOf(const QString &user, const QString &password) const
{
    auto endpoint = this->endpoint();
    endpoint.user = user;
    endpoint.password = password;
    return endpoint;
}

redis::Endpoint RedisProcess::tcpEndpoint() const
{
    redis::Endpoint endpoint;
    endpoint.port = m_port;
    return endpoint;
}

void RedisProcess::start()
{
    m_process.start(serverProgram(), commandLine());
    if (!m_process.waitForStarted(StartTimeout))
        qFatal("redis-server did not start: %s", qPrintable(m_process.errorString()));
    QDeadlineTimer deadline(StartTimeout);
    while (!answers()) {
        if (m_process.waitForFinished(10) || deadline.hasExpired())
            qFatal("redis-server did not answer:\n%s", m_process.readAll().constData());
    }
}

void RedisProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(StopTimeout))
        kill();
}

void RedisProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(StopTimeout);
}

QStringList RedisProcess::commandLine() const
{
    return QStringList{u"--port"_s,
                       QString::number(m_port),
                       u"--bind"_s,
                       u"127.0.0.1"_s,
                       u"--unixsocket"_s,
                       socketPath(),
                       u"--dir"_s,
                       m_folder.path(),
                       u"--save"_s,
                       QString(),
                       u"--appendonly"_s,
                       u"no"_s,
                       u"--enable-debug-command"_s,
                       u"yes"_s} +
           m_arguments;
}

QString RedisProcess::socketPath() const
{
    return m_folder.filePath(u"redis.sock"_s);
}

// An error counts: a server that asks for a password is up, too.
bool RedisProcess::answers() const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected(100))
        return false;
    socket.write("PING\r\n");
    socket.waitForReadyRead(1000);
    const auto reply = socket.readAll();
    return !reply.isEmpty() && !reply.startsWith("-LOADING");
}

} // namespace lab::testing
