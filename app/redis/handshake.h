// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"
#include "app/redis/endpoint.h"
#include "app/redis/reply.h"

#include <QList>

namespace lab::redis {

/// What is said on a new connection before anything else: AUTH, SELECT, CLIENT SETNAME, as far as the endpoint asks for
/// them; sent in one write.
class Handshake
{
public:
    Handshake(const Endpoint &endpoint, const QByteArray &name);

    const QList<Command> &commands() const { return m_commands; }
    bool isDone() const { return m_answered == m_commands.size(); }
    /// Takes the next reply. Gives the server's error text when it refuses us, else nothing.
    QByteArray take(const Reply &reply);

private:
    QList<Command> m_commands;
    qsizetype m_answered = 0;
};

} // namespace lab::redis
