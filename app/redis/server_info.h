// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace lab::redis {

/// The reply of INFO as name and value (https://redis.io/commands/info).
class ServerInfo
{
public:
    static ServerInfo parse(const QByteArray &text);

    /// Empty when the server did not say.
    QByteArray value(const QByteArray &name) const { return m_values.value(name); }
    qint64 number(const QByteArray &name) const { return m_values.value(name).toLongLong(); }
    QString product() const; ///< `Redis` or `Valkey`
    QString version() const; ///< `7.0.15`; of Valkey its own version

private:
    QHash<QByteArray, QByteArray> m_values;
};

} // namespace lab::redis
