// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/invocation.h"
#include "app/measure/report.h"

#include <functional>

namespace lab::cli {

/// What the command line needs of rooms it may not know: handed in by main().
struct Services
{
    /// Throws Error naming the file when writeReport could not write these results, of which only lesson and id count.
    std::function<void(const QList<measure::Result> &planned, const QString &folder)> checkReport;
    /// Writes charts, CSV, JSON and report.md of the results into a folder; throws Error naming the file.
    std::function<void(const QList<measure::Result> &results, const QString &folder, measure::ReportExtent extent)>
        writeReport;
};

/// Carries out every verb but the window and screenshot, with the event loop of the QCoreApplication that must exist.
/// Prints to standard output (results) and standard error (progress, and errors for people). Returns the exit status: 0
/// done, 1 failed, 2 usage, 3 rejected, 130 stopped by SIGINT or SIGTERM.
int runCommand(const Invocation &invocation, const Catalogue &catalogue, const Services &services);

/// Says, where JSON was asked for, that the file of `--out` has been written; returns the exit status.
int reportWritten(const Invocation &invocation);

/// Prints an error as the invocation asked for (`json`) and returns its exit status.
int reportError(const Error &error, bool json);
/// Says that there is no display for the window; the exit status.
int reportNoDisplay();

} // namespace lab::cli
