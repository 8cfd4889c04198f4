// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/arguments.h"

#include <QSize>

#include <optional>

namespace lab::cli {

/// The command line, taken apart but not yet held against the lessons.
struct Invocation
{
    enum class Verb {
        Window,
        Help,
        Version,
        Lessons,
        Run,
        Break,
        Bench,
        LabResults,
        Prepare,
        Check,
        Clean,
        Screenshot
    };

    Verb verb = Verb::Window;
    QStringList words;  ///< what follows the verb, name=value pairs excepted
    GivenValues values; ///< the name=value pairs
    bool json = false;
    bool quick = false;
    double rate = 0; ///< calls a second; 0: not given
    bool mayEvict = false;
    std::optional<redis::Endpoint> endpoint;
    QByteArray prefix = "lab:";
    QString dataFolder; ///< empty: not given
    QString out;
    QSize size{1440, 900};
    QString theme; ///< `light`, `dark`, or empty: not given

    /// `arguments` as of QCoreApplication::arguments(), program name included. Throws UsageError and
    /// redis::EndpointError.
    static Invocation parse(const QStringList &arguments);
    /// Whether `--json` was asked for, also in a command line that cannot be parsed.
    static bool wantsJson(const QStringList &arguments);
};

QString helpText();
/// Whether there is something to open a window on, or Qt was told where.
bool hasDisplay();
/// What to say when the window is asked for and there is no display.
QString noDisplayText();

} // namespace lab::cli
