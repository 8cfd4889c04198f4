// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

namespace lab {

/// What a list tells of one result without its samples.
struct KeptVerdict
{
    QString lesson, comparison, title, verdict;
    bool complete = true;
};

/// What is known of a run of one or several comparisons besides its results.
struct RunInfo
{
    QString id;      ///< made when it is kept
    QDateTime time;  ///< when its first result was measured
    QString origin;  ///< the name of the file that it was imported from; empty: measured here
    QString machine; ///< as measure::machineText()
    QString version; ///< of the program; empty of what was imported, which does not tell
    bool quick = false;
    double rate = 0;      ///< calls a second; 0: closed loop
    bool complete = true; ///< false when it was stopped, or something of it failed
    QString name;         ///< that a person has given; may be empty

    bool isImported() const { return !origin.isEmpty(); }
};

/// A row of the history.
struct RunRow
{
    RunInfo info;
    QList<KeptVerdict> verdicts; ///< in the order measured
};

/// A run with all its samples.
struct KeptRun
{
    RunInfo info;
    QList<measure::Result> results;
};

/// What the results themselves tell of their run: time, machine, effort, and whether all are complete.
RunInfo infoOf(const QList<measure::Result> &results);
/// The same for results however they are kept: of two runs with the same samples it is the same.
QByteArray fingerprintOf(const QList<measure::Result> &results);

} // namespace lab
