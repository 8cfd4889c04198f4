// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/server_info.h"

namespace lab::redis {

using namespace Qt::StringLiterals;

ServerInfo ServerInfo::parse(const QByteArray &text)
{
    ServerInfo info;
    for (const auto &line : text.split('\n')) {
        const auto at = line.indexOf(':');
        if (at > 0 && !line.startsWith('#'))
            info.m_values.insert(line.left(at), line.mid(at + 1).trimmed());
    }
    return info;
}

QString ServerInfo::product() const
{
    return value("valkey_version").isEmpty() ? u"Redis"_s : u"Valkey"_s;
}

QString ServerInfo::version() const
{
    const auto valkey = value("valkey_version");
    return QString::fromLatin1(valkey.isEmpty() ? value("redis_version") : valkey);
}

} // namespace lab::redis
