// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace lab::redis {

/// A Lua script and the SHA-1 by which the server caches it (EVALSHA, https://redis.io/commands/evalsha).
class Script
{
public:
    explicit Script(QByteArray source);
    /// Reads a compiled-in file, `:/patterns/…/name.lua`; a missing file is a defect and ends the program.
    static Script fromResource(const QString &path);

    const QByteArray &source() const { return m_source; }
    const QByteArray &sha() const { return m_sha; } ///< 40 lower-case hex digits

private:
    QByteArray m_source;
    QByteArray m_sha;
};

} // namespace lab::redis
