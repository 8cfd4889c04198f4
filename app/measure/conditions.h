// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace lab::measure {

/// What has to be known to believe a figure. Filled from the running system, never typed in.
struct Condition
{
    QString name;         ///< `transport`, `journal mode` …
    QString value;        ///< `TCP over loopback`, `WAL`
    bool leading = false; ///< one of the few without which no figure means anything: told where there is room for few
};

using Conditions = QList<Condition>;

/// Processor model and count, memory, kernel, compiler, build type, sanitizers, Qt version, date.
Conditions machineConditions();
/// `AMD EPYC 7B13, 2 cores, linux 6.1.0`: the machine that such conditions tell of; empty when they tell of none.
QString machineText(const Conditions &conditions);

} // namespace lab::measure
