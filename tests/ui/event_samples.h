// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

namespace lab::testing {

/// `GET lab:x` as sent by an actor, with its reply; 80 µs long.
inline Event commandEvent(const QString &actor, const QByteArray &line, const redis::Reply &reply, double start = 0)
{
    redis::CommandRecord record;
    record.connection = actor.toUtf8();
    record.command = line.split(' ');
    record.reply = reply;
    return {actor, record, start, start + 80};
}

/// A statement that found or changed one row; 20 ms long.
inline Event statementEvent(const QString &actor, const QString &statement, double start = 100)
{
    sql::SqlRecord record;
    record.actor = actor;
    record.statement = statement;
    record.rows = 1;
    return {actor, record, start, start + 20'000};
}

inline Event noteEvent(const QString &actor, const QString &text, double micros = 0)
{
    return {actor, Note{text, false}, micros, micros};
}

} // namespace lab::testing
