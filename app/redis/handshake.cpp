// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/handshake.h"

#include "app/redis/masking.h"

namespace lab::redis {

namespace {

// CLIENT SETNAME takes printable ASCII without spaces only.
QByteArray validName(QByteArray name)
{
    for (char &c : name) {
        if (c <= ' ' || c > '~')
            c = '-';
    }
    return name;
}

} // namespace

Handshake::Handshake(const Endpoint &endpoint, const QByteArray &name)
{
    if (!endpoint.user.isEmpty())
        m_commands.append(makeCommand("AUTH", endpoint.user, endpoint.password));
    else if (!endpoint.password.isEmpty())
        m_commands.append(makeCommand("AUTH", endpoint.password));
    if (endpoint.database != 0)
        m_commands.append(makeCommand("SELECT", endpoint.database));
    m_commands.append(makeCommand("CLIENT", "SETNAME", validName(name)));
}

QByteArray Handshake::take(const Reply &reply)
{
    const auto &command = m_commands.at(m_answered++);
    if (!reply.isError())
        return {};
    // A name is a courtesy: a user who may not set one, or a server without the command, still works.
    const bool onlyAName = command.first() == "CLIENT";
    if (onlyAName && (reply.errorCode() == "NOPERM" || reply.errorText().contains("unknown")))
        return {};
    return maskedReply(command, reply).errorText(); // which may repeat the password
}

} // namespace lab::redis
