// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace lab {

/// A whole key name as it goes over the wire. A type of its own, so that a key and a value (a lock and its owner's
/// token) cannot be exchanged by mistake.
struct Key
{
    QByteArray name;
    bool operator==(const Key &) const = default;
    bool operator<(const Key &other) const { return name < other.name; }
};

using Keys = QList<Key>;

/// Makes every key of the lab start with one prefix (`lab:` unless --prefix says otherwise).
class Keyspace
{
public:
    explicit Keyspace(QByteArray prefix = "lab:")
        : m_prefix(std::move(prefix))
    {
    }

    const QByteArray &prefix() const { return m_prefix; }
    /// `key("product:{1}")` is `lab:product:{1}`.
    Key key(const QByteArray &rest) const { return {m_prefix + rest}; }
    /// Whether a name that came from elsewhere, the server for one, lies under the prefix.
    bool owns(const Key &key) const { return key.name.startsWith(m_prefix); }
    /// A SCAN pattern for what lies under the prefix, whose own glob characters are escaped: `rest` is the glob for
    /// what follows it.
    QByteArray pattern(const QByteArray &rest = "*") const;

private:
    QByteArray m_prefix;
};

} // namespace lab
