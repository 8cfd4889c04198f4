// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"
#include "app/redis/endpoint.h"

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>

namespace lab::testing {

/// A server on the loopback interface that says exactly what the test tells it to: half a reply, garbage, nothing. It
/// answers the handshake (AUTH, SELECT, CLIENT SETNAME) with OK by itself unless told otherwise, and follows its script
/// one step for each other command; beyond the script it is silent.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    ScriptedServer();
    ~ScriptedServer() override;

    redis::Endpoint endpoint() const;

    // The script, in order
    void thenReply(QByteArray bytes) { m_script.push_back({std::move(bytes), false}); }
    void thenReplyAndClose(QByteArray bytes) { m_script.push_back({std::move(bytes), true}); }
    void thenBeSilent() { thenReply({}); }

    void setHandshakeReply(QByteArray bytes) { m_handshakeReply = std::move(bytes); }
    /// Sends bytes to all connections, asked or not.
    void say(const QByteArray &bytes);
    void closeAll();
    qint64 unsent() const; ///< bytes that were said and that no socket has taken yet

    /// What was received, the handshake excepted.
    const QList<redis::Command> &received() const { return m_received; }
    qsizetype count(const QByteArray &name) const;
    const QList<redis::Command> &handshakes() const { return m_handshakes; }
    int connections() const { return m_connections; } ///< accepted so far

private:
    struct Step
    {
        QByteArray bytes;
        bool closes;
    };

    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const redis::Command &command);

    QTcpServer m_server;
    std::deque<Step> m_script;
    QByteArray m_handshakeReply = "+OK\r\n";
    QHash<QTcpSocket *, QByteArray> m_input;
    QList<redis::Command> m_received;
    QList<redis::Command> m_handshakes;
    int m_connections = 0;
};

} // namespace lab::testing
