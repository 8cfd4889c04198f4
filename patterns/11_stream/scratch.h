// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"

namespace lab::patterns::stream {

/// What challenges begin with: the stream `name`, with entries `1-0` and on, and what its group `workers` has done.
struct ScratchStream
{
    ScratchStream(const Keyspace &keys, const QByteArray &name)
        : key(keys.key(name))
    {
    }

    static QByteArrayList ids(qint64 first, qint64 last);
    /// So many entries, of which one may be poison, and the group at 0.
    QList<redis::Command> filled(qint64 entries, qint64 poison = 0) const;
    redis::Command given(const QByteArray &consumer, qint64 count) const;
    redis::Command acknowledged(qint64 count) const; ///< the first so many
    redis::Command delivered(const QByteArray &consumer, qint64 entry, qint64 times) const;
    redis::Command trimmedTo(qint64 first) const;
    redis::Command movedTo(const QByteArray &id) const; ///< the group

    Key key;
};

/// How it stands now.
struct StreamNow
{
    QByteArrayList there, pending; ///< ids
    qint64 last = -1;              ///< that the group has been given, by the first number of its id; -1: no group

    bool hasGroup() const { return last >= 0; }
    bool isPending(const QByteArrayList &ids) const; ///< any of them
    QString text() const;
};
QCoro::Task<StreamNow> lookAt(Run &run, QByteArray name);

} // namespace lab::patterns::stream
