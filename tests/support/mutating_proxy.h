// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"

#include <QHash>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <optional>
#include <random>

namespace lab::testing {

/// Stands between clients and a real server and now and then changes what the server says: nil, numbers, errors and
/// lists in place of what was asked for, elements changed or dropped, lengths that lie, replies cut, doubled, held
/// back, swapped or lost, cursors that never end. What it does follows from the seed.
class MutatingProxy : public QObject
{
    Q_OBJECT

public:
    explicit MutatingProxy(redis::Endpoint server); ///< by unix socket
    ~MutatingProxy() override;

    redis::Endpoint endpoint() const; ///< by loopback
    /// From now on; closes no connection. Some seeds change a few replies at random, others all in one way.
    void reseed(quint64 seed);
    void stopMutating() { m_rate = 0; }
    qint64 mutations() const { return m_mutations; } ///< so far
    /// How long the server has said nothing: whoever waits meanwhile may wait for a reply that was lost.
    std::chrono::milliseconds quietFor() const;

private:
    struct Link
    {
        QLocalSocket *server = nullptr;
        QByteArray input; ///< from the server, not yet a whole reply
        QByteArray held;  ///< a reply that will come after the next one
    };

    void accept();
    void forward(QTcpSocket *client);
    QByteArray changed(const QByteArray &reply, Link &link, QTcpSocket *client);
    QByteArray withChangedElement(const QByteArray &reply);
    QByteArray invented();
    int random(int below) { return static_cast<int>(m_random() % static_cast<quint64>(below)); }

    const redis::Endpoint m_server;
    QTcpServer m_listener;
    QHash<QTcpSocket *, Link> m_links;
    std::mt19937_64 m_random;
    double m_rate = 0;
    std::optional<int> m_always; ///< the one way of this seed
    qint64 m_mutations = 0;
    std::chrono::steady_clock::time_point m_lastReply = std::chrono::steady_clock::now();
};

} // namespace lab::testing
