// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

namespace lab::sse {

/// A socket that listens on 127.0.0.1, which is the caller's to close; 0 for any port that is free. Throws Error (kind
/// Usage) when the port is taken or may not be used, (Internal) when the system has no more sockets.
int listenOnLoopback(int port);

/// Where it listens.
int portOf(int socket);

} // namespace lab::sse
