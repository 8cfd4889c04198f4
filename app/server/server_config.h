// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/embedded_server.h"

namespace lab::server {

/// The redis.conf of an embedded server. Given to it on its standard input, so that the password is in no command line,
/// no environment and no file. Every directive of ours is known to Redis 6.0 and later, and to Valkey.
QByteArray configText(const ServerOptions &options, const redis::Endpoint &endpoint, const QString &folder);

} // namespace lab::server
