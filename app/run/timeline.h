// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace lab {

/// One thing that happened during a run, as measured. Lanes of the timeline are actors.
struct Event
{
    enum class Kind {
        Command,   ///< a Redis command; `text` is the command, `detail` the reply
        Statement, ///< an SQL statement; `detail` says how many rows
        Note,      ///< what an actor decided or what befell it: `miss`, `crashed`
        Message,   ///< something the server pushed: a Pub/Sub message, a delivered stream entry
    };

    QString actor; ///< `reader 17`
    Kind kind = Kind::Note;
    QString text;
    QString detail;
    bool failed = false;
    double startMicros = 0; ///< since the run began
    double endMicros = 0;   ///< equals startMicros for what has no length
};

/// The events of a run, in order of their start.
using Timeline = QList<Event>;

/// The actors in order of first appearance.
QStringList actors(const Timeline &timeline);

} // namespace lab

Q_DECLARE_METATYPE(lab::Timeline)
