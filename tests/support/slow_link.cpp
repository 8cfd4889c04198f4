// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/slow_link.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace lab::testing {

namespace {

template <typename From, typename To>
void forward(From *from, To *to, std::chrono::milliseconds delay)
{
    QObject::connect(from, &QIODevice::readyRead, to, [=] {
        QTimer::singleShot(delay, Qt::PreciseTimer, to, [to, bytes = from->readAll()] { to->write(bytes); });
    });
}

} // namespace

SlowLink::SlowLink(const redis::Endpoint &server, std::chrono::milliseconds delay)
    : m_socketPath(server.socketPath)
    , m_delay(delay)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The slow link cannot listen: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, &SlowLink::accept);
}

redis::Endpoint SlowLink::endpoint() const
{
    redis::Endpoint endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = m_server.serverPort();
    return endpoint;
}

void SlowLink::accept()
{
    auto *const client = m_server.nextPendingConnection();
    auto *const server = new QLocalSocket(client);
    server->connectToServer(m_socketPath);
    forward(client, server, m_delay);
    forward(server, client, m_delay);
    connect(client, &QTcpSocket::disconnected, server,
            [=, this] { QTimer::singleShot(m_delay, Qt::PreciseTimer, server, &QLocalSocket::disconnectFromServer); });
    connect(server, &QLocalSocket::disconnected, client, [client] { client->disconnectFromHost(); });
}

} // namespace lab::testing
