// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"

#include <QDateTime>
#include <QMap>
#include <QRandomGenerator>

namespace lab {

/// What has been done since a challenge was prepared, as far as anybody can tell.
struct Attempt
{
    quint32 seed = 0;
    QDateTime prepared;             ///< in UTC
    QList<redis::Command> commands; ///< that name one of the challenge's keys, in order of sending
    /// Whether these are the commands of everybody (MONITOR), not only of this program.
    bool sawAll = false;
    /// How often the server has executed each command since, while this program sent nothing: whoever sent it and
    /// whatever key it named; by names in small letters, as INFO commandstats has them.
    QMap<QByteArray, qint64> calls = {};
    bool isCounted = false; ///< whether `calls` says anything
    /// Whether what was not sent can be told.
    bool seesOthers() const { return sawAll || isCounted; }

    /// The dice that Challenge::prepare threw, as they were then.
    QRandomGenerator dice() const { return QRandomGenerator(seed); }
    enum class Sent {
        No,
        Counted, ///< the server has executed it since; who sent it and to which key, its count does not tell
        Seen,    ///< to one of the challenge's keys
    };
    /// Whether `name` (in capitals) was sent.
    Sent sent(const QByteArray &name) const;
};

} // namespace lab
