// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/sent_commands.h"

namespace lab {

/// What a command did with entries of a stream, or was given of them.
struct StreamDeed
{
    enum class What {
        Added,
        Delivered,    ///< new to whoever reads
        ReadAgain,    ///< of those that the consumer was given before, and has not acknowledged
        Claimed,      ///< now another consumer's; its fields are there unless only ids were asked for
        Acknowledged, ///< see `count`
        Deleted,      ///< see `count`
        Trimmed,      ///< see `count`
        Gone,         ///< was pending, and no longer is in the stream
        NotUnderstood ///< a reply of a shape that nobody expected: see `problem`
    };

    What what = What::Added;
    QByteArray stream = {};
    QByteArrayList ids = {}; ///< one, but of XACK and XDEL all that were named; none of XTRIM
    QList<std::pair<QByteArray, QByteArray>> fields = {};
    QByteArray group = {}, consumer = {}; ///< empty where there is none
    qint64 count = -1;                    ///< how many the server says it were, of XACK, XDEL and XTRIM; else -1
    QString problem = {};                 ///< for people
};

/// What the commands did, by their replies, in order. A command that failed has done nothing; what a script does to a
/// stream is not in its reply. At most `most` deeds, the first ones.
QList<StreamDeed> streamDeeds(const SentCommands &sent, qsizetype most = 10'000);

} // namespace lab
