// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "app/run/run.h"

#include <QObject>
#include <QThread>

namespace lab {

/// What the server says of itself.
struct Health
{
    bool reachable = false;
    QString problem;       ///< why not; empty when reachable
    QString product;       ///< `Redis` or `Valkey`
    QString version;       ///< `7.0.15`; empty when this user may not ask
    double pingMicros = 0; ///< median of the last pings
    qint64 usedMemory = 0; ///< bytes
};

/// The keys under the prefix, as far as they were scanned.
struct KeyListing
{
    QList<Key> keys;       ///< sorted, without duplicates
    qint64 scanned = 0;    ///< keys that SCAN went past, others' included
    qint64 total = 0;      ///< DBSIZE when the scan began
    bool complete = false; ///< false: stopped at `limit` keys, or not finished
    QString problem;       ///< why it ended early; empty when it did not
};

/// Looks after the server beside the lessons, on a thread and a connection of its own: health once a second, the keys
/// under the prefix, cleaning up. Calls return at once; answers arrive as signals on the caller's thread.
class Caretaker : public QObject
{
    Q_OBJECT

public:
    explicit Caretaker(QObject *parent = nullptr);
    ~Caretaker() override;

    /// Also starts the health checks. A newer environment makes answers of the older one stale: they are dropped.
    void setEnvironment(Environment environment);
    void listKeys(qint64 limit = 100'000);
    void inspect(Key key);
    /// SCAN + UNLINK under the prefix; cleaned() says how many.
    void clean();

Q_SIGNALS:
    void healthChanged(const lab::Health &health);
    void keysListed(const lab::KeyListing &listing);
    void inspected(const lab::KeyValue &value);
    void cleaned(qint64 keys, const QString &problem);

private:
    class Rounds; ///< the part that lives on the thread
    QThread m_thread;
    Rounds *m_rounds;
};

/// Removes every key under the prefix with SCAN and UNLINK, 1000 at a time; returns how many were removed.
QCoro::Task<qint64> removeAllKeys(redis::Client &client, Keyspace keys, std::stop_token stop);

} // namespace lab

Q_DECLARE_METATYPE(lab::Health)
Q_DECLARE_METATYPE(lab::KeyListing)
Q_DECLARE_METATYPE(lab::KeyValue)
