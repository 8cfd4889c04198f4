// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "app/keys/scan.h"
#include "app/run/run.h"

#include <QObject>
#include <QThread>

#include <stop_token>

namespace lab {

/// What the server says of itself.
struct Health
{
    bool reachable = false;
    QString problem;        ///< why not; empty when reachable
    QString product;        ///< `Redis` or `Valkey`; empty when this user may not ask
    QString version;        ///< `7.0.15`; empty when this user may not ask
    double pingMicros = 0;  ///< median of the last pings
    qint64 usedMemory = -1; ///< bytes; -1 when this user may not ask
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
    /// The key as it is now, with the first page of its value; and `value` with its next page. Both end in inspected().
    void inspect(Key key, PageSize page = {});
    void inspectMore(KeyValue value, PageSize page);
    /// Removes every key under the prefix, as cleanLab(); cleaned() says how many.
    void clean();

Q_SIGNALS:
    void healthChanged(const lab::Health &health);
    void keysListed(const lab::KeyListing &listing);
    /// `problem` says why the key could not be read, and is empty when it was: `value` is then as it was before.
    void inspected(const lab::KeyValue &value, const QString &problem);
    void cleaned(qint64 keys, const QString &problem);

private:
    class Rounds; ///< the part that lives on the thread
    std::stop_source m_stop;
    QThread m_thread;
    Rounds *m_rounds;
};

} // namespace lab

Q_DECLARE_METATYPE(lab::Health)
