// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/listening_socket.h"

#include "app/base/error.h"
#include "app/base/tr.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lab::sse {

namespace {

/// Bytes that the system keeps for a connection whose other side does not read, and for which it would else find 4 MB.
constexpr int SendBuffer = 256 * 1024;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<in_port_t>(port));
    return address;
}

[[noreturn]] void fail(int port, int code)
{
    if (code == EADDRINUSE && port != 0)
        throw Error(ErrorKind::Usage, tr("Port %1 of 127.0.0.1 is taken.").arg(port),
                    tr("Choose another one, or none: then any that is free is taken."));
    if (code == EACCES)
        throw Error(ErrorKind::Usage, tr("Port %1 of 127.0.0.1 may not be used by this account.").arg(port),
                    tr("Choose one from 1024 on, or none: then any that is free is taken."));
    throw Error(ErrorKind::Internal, tr("Listening on 127.0.0.1 failed: %1").arg(qt_error_string(code)));
}

} // namespace

int listenOnLoopback(int port)
{
    if (port < 0 || port > 65535)
        throw Error(ErrorKind::Usage, tr("%1 is no port: 1 to 65535, or 0 for any that is free.").arg(port));
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        fail(port, errno);
    // A port may be listened on again at once, while connections of the last time are still remembered.
    const int yes = 1;
    const auto address = loopback(port);
    if (::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0 ||
        ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &SendBuffer, sizeof SendBuffer) != 0 ||
        ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(socket, SOMAXCONN) != 0) {
        const int code = errno;
        ::close(socket);
        fail(port, code);
    }
    return socket;
}

int portOf(int socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        fail(0, errno);
    return ntohs(address.sin_port);
}

} // namespace lab::sse
