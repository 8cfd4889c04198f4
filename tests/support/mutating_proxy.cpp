// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/mutating_proxy.h"

#include <algorithm>
#include <array>

namespace lab::testing {

namespace {

enum Way { Invent, ChangeElement, NeverEndingCursor, CutAndClose, Double, Swap, Lose, LieAboutLength, Rubbish, Ways };

/// Where the reply that begins at `at` ends; -1 while it is not all there.
qsizetype endOf(const QByteArray &bytes, qsizetype at)
{
    const auto line = bytes.indexOf("\r\n", at);
    if (line == -1)
        return -1;
    const auto count = bytes.mid(at + 1, line - at - 1).toLongLong();
    auto end = line + 2;
    if (bytes[at] == '$' && count >= 0)
        end += count + 2;
    for (qlonglong i = 0; bytes[at] == '*' && i < count && end != -1; ++i)
        end = endOf(bytes, end);
    return end > bytes.size() ? -1 : end;
}

/// The elements of an array, as they stand on the wire.
QByteArrayList elementsOf(const QByteArray &array)
{
    QByteArrayList elements;
    for (auto at = array.indexOf("\r\n") + 2; at < array.size();) {
        const auto end = endOf(array, at);
        elements.append(array.mid(at, end - at));
        at = end;
    }
    return elements;
}

QByteArray arrayOf(const QByteArrayList &elements)
{
    return '*' + QByteArray::number(elements.size()) + "\r\n" + elements.join();
}

QByteArray text(const QByteArray &bytes)
{
    return '$' + QByteArray::number(bytes.size()) + "\r\n" + bytes + "\r\n";
}

const std::array<QByteArray, 40> &inventions()
{
    static const std::array<QByteArray, 40> all{
        "$-1\r\n",
        "*-1\r\n",
        "*0\r\n",
        "*1\r\n$-1\r\n",
        "*2\r\n*1\r\n*0\r\n$1\r\na\r\n",
        "*2\r\n$1\r\n0\r\n*1\r\n:1\r\n",
        "*3\r\n$1\r\na\r\n:1\r\n$-1\r\n",
        "*4\r\n:1\r\n:2\r\n:3\r\n:4\r\n",
        "*2\r\n+OK\r\n-ERR inside\r\n",
        "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n$4\r\ndeep\r\n",
        ":0\r\n",
        ":1\r\n",
        ":-1\r\n",
        ":-2\r\n",
        ":2\r\n",
        ":42\r\n",
        ":1000000\r\n",
        ":9223372036854775807\r\n",
        ":-9223372036854775808\r\n",
        "+OK\r\n",
        "+QUEUED\r\n",
        "+\r\n",
        "+none\r\n",
        "+string\r\n",
        "+stream\r\n",
        text(""),
        text("0"),
        text("not a number"),
        text("1e400"),
        text("9223372036854775808"),
        text(QByteArray("\0\xff\xfe", 3)),
        text(QByteArray(100'000, 'x')),
        "-\r\n",
        "-ERR\r\n",
        "-NOPERM this user has no permissions to run this command\r\n",
        "-MOVED 42 127.0.0.1:7001\r\n",
        "-LOADING Redis is loading the dataset in memory\r\n",
        "-CLUSTERDOWN The cluster is down\r\n",
        "-EXECABORT Transaction discarded because of previous errors.\r\n",
        "-NOSCRIPT No matching script. Please use EVAL.\r\n",
    };
    return all;
}

} // namespace

MutatingProxy::MutatingProxy(redis::Endpoint server)
    : m_server(std::move(server))
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("No free port on the loopback interface: %s", qPrintable(m_listener.errorString()));
    connect(&m_listener, &QTcpServer::newConnection, this, &MutatingProxy::accept);
}

MutatingProxy::~MutatingProxy()
{
    // The sockets go with the listener, after what their handlers use.
    for (auto it = m_links.begin(); it != m_links.end(); ++it) {
        it.key()->disconnect(this);
        it->server->disconnect(this);
    }
}

redis::Endpoint MutatingProxy::endpoint() const
{
    redis::Endpoint endpoint;
    endpoint.port = m_listener.serverPort();
    return endpoint;
}

std::chrono::milliseconds MutatingProxy::quietFor() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_lastReply);
}

void MutatingProxy::reseed(quint64 seed)
{
    static constexpr std::array Rates = {0.05, 0.2, 0.5, 1.0};
    m_random.seed(seed);
    m_rate = Rates[static_cast<std::size_t>(random(Rates.size()))];
    m_always.reset();
    if (random(4) == 0)
        m_always = random(Ways);
}

void MutatingProxy::accept()
{
    while (auto *client = m_listener.nextPendingConnection()) {
        auto *server = new QLocalSocket(client);
        m_links.insert(client, {server, {}, {}});
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QLocalSocket::readyRead, this, [this, client] { forward(client); });
        connect(server, &QLocalSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_links.remove(client);
            client->deleteLater();
        });
        server->connectToServer(m_server.socketPath);
    }
}

void MutatingProxy::forward(QTcpSocket *client)
{
    if (!m_links.contains(client))
        return;
    auto link = m_links.take(client); // closing the client below would change the table
    link.input += link.server->readAll();
    qsizetype at = 0;
    for (auto end = endOf(link.input, at); end != -1 && client->state() == QTcpSocket::ConnectedState;
         end = endOf(link.input, at)) {
        const auto reply = link.input.mid(at, end - at);
        at = end;
        m_lastReply = std::chrono::steady_clock::now();
        const bool isChanged = m_rate > 0 && std::uniform_real_distribution(0.0, 1.0)(m_random) < m_rate;
        m_mutations += isChanged ? 1 : 0;
        client->write(isChanged ? changed(reply, link, client) : reply + std::exchange(link.held, {}));
    }
    link.input.remove(0, at);
    if (client->state() != QTcpSocket::UnconnectedState)
        m_links.insert(client, link);
}

QByteArray MutatingProxy::changed(const QByteArray &reply, Link &link, QTcpSocket *client)
{
    // Half of the changes make another reply: the rest breaks the connection sooner or later.
    const int way = m_always ? *m_always : random(2) == 0 ? int(Invent) : random(Ways);
    switch (way) {
    case ChangeElement:
        return withChangedElement(reply);
    case NeverEndingCursor:
        if (const auto page = reply.startsWith("*2\r\n$") ? elementsOf(reply) : QByteArrayList(); page.size() == 2)
            return arrayOf({text(QByteArray::number(1 + random(1000))), page[1]});
        return reply;
    case CutAndClose:
        client->write(reply.left(random(static_cast<int>(std::min<qsizetype>(reply.size(), 1000)))));
        client->disconnectFromHost();
        return {};
    case Double:
        return reply + reply;
    case Swap:
        return std::exchange(link.held, link.held + reply);
    case Lose:
        return {};
    case LieAboutLength:
        return (reply.startsWith('*') ? '*' : '$') + QByteArray::number(random(20)) + reply.mid(reply.indexOf("\r\n"));
    case Rubbish:
        return random(2) == 0 ? QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") : QByteArray("$99999999999999\r\nx");
    default:
        return invented();
    }
}

QByteArray MutatingProxy::withChangedElement(const QByteArray &reply)
{
    if (!reply.startsWith('*'))
        return invented();
    auto elements = elementsOf(reply);
    if (elements.isEmpty())
        return invented();
    const auto at = random(static_cast<int>(elements.size()));
    if (random(3) == 0)
        elements.removeAt(at);
    else
        elements[at] = withChangedElement(elements[at]);
    return arrayOf(elements);
}

QByteArray MutatingProxy::invented()
{
    return inventions()[static_cast<std::size_t>(random(static_cast<int>(inventions().size())))];
}

} // namespace lab::testing
