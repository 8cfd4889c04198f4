// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QVariantList>

#include <chrono>

namespace lab::sql {

/// One statement that the database executed.
struct SqlRecord
{
    quint64 sequence = 0; ///< counts up over the process, in order of execution
    QString actor;        ///< who asked: `app`, `reader 17`
    QString statement;    ///< with `?` placeholders
    QVariantList bindings;
    qint64 rows = 0; ///< rows returned, or rows changed by a statement that returns none
    QString fault;   ///< the database's own message; empty when it succeeded
    std::chrono::steady_clock::time_point startedAt; ///< before prepare (the added latency, if any, included)
    std::chrono::steady_clock::time_point endedAt;   ///< after the last row was fetched
    QDateTime time;                                  ///< wall clock at the start

    double micros() const { return std::chrono::duration<double, std::micro>(endedAt - startedAt).count(); }
};

} // namespace lab::sql

Q_DECLARE_METATYPE(lab::sql::SqlRecord)
