// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/scripted_server.h"

#include <algorithm>
#include <optional>

namespace lab::testing {

namespace {

// Reads `*3` or `$5` with its line end; nullopt while it is not all there.
std::optional<qsizetype> takeCount(const QByteArray &input, qsizetype &at)
{
    const auto end = input.indexOf("\r\n", at);
    if (end == -1)
        return std::nullopt;
    const auto count = input.mid(at + 1, end - at - 1).toLongLong();
    at = end + 2;
    return count;
}

std::optional<redis::Command> takeCommand(QByteArray &input)
{
    qsizetype at = 0;
    const auto count = takeCount(input, at);
    redis::Command command;
    for (qsizetype i = 0; count && i < *count; ++i) {
        const auto size = takeCount(input, at);
        if (!size || at + *size + 2 > input.size())
            return std::nullopt;
        command.append(input.mid(at, *size));
        at += *size + 2;
    }
    if (!count)
        return std::nullopt;
    input.remove(0, at);
    return command;
}

bool isHandshake(const redis::Command &command)
{
    return command.first() == "AUTH" || command.first() == "SELECT" ||
           command.mid(0, 2) == redis::Command{"CLIENT", "SETNAME"};
}

} // namespace

ScriptedServer::ScriptedServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No free port on the loopback interface: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
}

ScriptedServer::~ScriptedServer()
{
    // The sockets go with m_server, after what their handlers use.
    for (auto *socket : m_input.keys())
        socket->disconnect(this);
}

redis::Endpoint ScriptedServer::endpoint() const
{
    redis::Endpoint endpoint;
    endpoint.port = m_server.serverPort();
    return endpoint;
}

void ScriptedServer::say(const QByteArray &bytes)
{
    for (auto *socket : m_input.keys())
        socket->write(bytes);
}

qint64 ScriptedServer::unsent() const
{
    qint64 bytes = 0;
    for (const auto *socket : m_input.keys())
        bytes += socket->bytesToWrite();
    return bytes;
}

void ScriptedServer::closeAll()
{
    for (auto *socket : m_input.keys())
        socket->disconnectFromHost();
}

qsizetype ScriptedServer::count(const QByteArray &name) const
{
    return std::count_if(m_received.begin(), m_received.end(),
                         [&](const redis::Command &command) { return command.first() == name; });
}

void ScriptedServer::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // else each small reply may wait 40 ms for an ACK
        m_input.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_input.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    auto input = m_input.value(socket) + socket->readAll();
    while (auto command = takeCommand(input))
        answer(socket, *command);
    if (m_input.contains(socket))
        m_input.insert(socket, input);
}

void ScriptedServer::answer(QTcpSocket *socket, const redis::Command &command)
{
    if (isHandshake(command)) {
        m_handshakes.append(command);
        socket->write(m_handshakeReply);
        return;
    }
    m_received.append(command);
    if (m_script.empty())
        return;
    const auto step = std::move(m_script.front());
    m_script.pop_front();
    socket->write(step.bytes);
    if (step.closes)
        socket->disconnectFromHost();
}

} // namespace lab::testing
