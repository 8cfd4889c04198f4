// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/refused_endpoint.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace lab::testing {

namespace {

// Bound and never listening: who connects is refused, and no other program is given the port meanwhile.
int takePort()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    const int held = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (held < 0 || ::bind(held, any, size) != 0 || ::getsockname(held, any, &size) != 0)
        qFatal("No port could be taken.");
    return ntohs(address.sin_port);
}

} // namespace

redis::Endpoint refusedEndpoint()
{
    static const int port = takePort();
    redis::Endpoint endpoint;
    endpoint.port = port;
    return endpoint;
}

} // namespace lab::testing
