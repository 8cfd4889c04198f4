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
    /// How often the server has executed each command since, whoever sent it and whatever key it named; by names in
    /// small letters, as INFO commandstats has them. Empty when it does not say, or was restarted meanwhile.
    QMap<QByteArray, qint64> calls = {};

    /// The dice that Challenge::prepare threw, as they were then.
    QRandomGenerator dice() const { return QRandomGenerator(seed); }
    /// Whether `name` (in capitals) was sent to the challenge's keys. Where nothing that touched them was seen, yet not
    /// everything is seen, what the server has counted decides.
    bool wasSent(const QByteArray &name) const;
};

} // namespace lab
