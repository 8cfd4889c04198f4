// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/folder.h"
#include "app/base/tr.h"
#include "app/cli/argument_text.h"
#include "app/cli/cli.h"
#include "app/cli/interrupt.h"
#include "app/cli/secret_url.h"
#include "app/cli/start_guard.h"
#include "app/server/server_folder.h"
#include "patterns/catalogue.h"
#include "ui/charts/chart_export.h"
#include "ui/window/run_window.h"
#include "ui/window/screenshot.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

using namespace lab;

namespace {

/// Where a person's things are kept unless --data says otherwise. Without a home it would be a folder at the root.
QString usualFolder()
{
    const bool hasHome =
        !qEnvironmentVariableIsEmpty("HOME") || QDir::isAbsolutePath(qEnvironmentVariable("XDG_DATA_HOME"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!hasHome)
        throw UsageError(tr("HOME is not set: there is no place for notes, progress and the server's data."),
                         tr("Set HOME, or name a folder: --data DIR."));
    if (!isExactName(folder))
        throw UsageError(
            tr("The name of the folder for notes, progress and the server's data, %1, is not UTF-8.").arg(folder),
            tr("Name another one: --data DIR."));
    return folder;
}

LabOptions labOptions(const cli::Invocation &invocation, const QString &dataFolder)
{
    LabOptions options;
    options.endpoint = invocation.endpoint;
    options.prefix = invocation.prefix;
    options.dataFolder = dataFolder;
    options.fallBackToPrivateServer = true; // a second window works beside the first
    return options;
}

int takeScreenshot(QApplication &application, const Catalogue &catalogue, const cli::Invocation &invocation)
{
    bool isInterrupted = false;
    const cli::Interrupt interrupt([&isInterrupted] {
        isInterrupted = true;
        QCoreApplication::quit();
    });
    const server::ServerFolder folder{QString()}; // unless --data names one, a screenshot leaves nothing behind
    const auto data = invocation.dataFolder.isEmpty() ? folder.path() : invocation.dataFolder;
    ui::takeScreenshot(
        application, catalogue,
        {labOptions(invocation, data), invocation.words.first(), invocation.out, invocation.size, invocation.theme});
    if (isInterrupted)
        throw Cancelled();
    return cli::reportWritten(invocation);
}

int runWithCharts(int argc, char **argv, const Catalogue &catalogue, const cli::Invocation &invocation)
{
    std::optional<cli::StartGuard> guard(std::in_place, invocation.json);
    QApplication application(argc, argv);
    guard.reset();
    // From here on for worker threads: the plain dispatcher has the shorter way to a socket.
    qputenv("QT_NO_GLIB", "1");
    if (invocation.verb == cli::Invocation::Verb::Window) {
        const auto folder = invocation.dataFolder.isEmpty() ? usualFolder() : invocation.dataFolder;
        // Notes that were typed a moment ago are saved when the window goes, and the server ends with it.
        const cli::Interrupt interrupt([] { QCoreApplication::quit(); });
        return ui::runWindow(application, catalogue, {labOptions(invocation, folder), invocation.theme});
    }
    if (invocation.verb == cli::Invocation::Verb::Screenshot)
        return takeScreenshot(application, catalogue, invocation);
    return cli::runCommand(invocation, catalogue, {ui::checkReport, ui::writeReport});
}

} // namespace

int main(int argc, char **argv)
{
    using Verb = cli::Invocation::Verb;
    QCoreApplication::setApplicationName(QStringLiteral("redis-pattern-lab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAB_VERSION));
    const auto arguments = cli::argumentTexts(argc, argv);
    cli::hideRedisArgument(argc, argv); // at once: it may hold a password
    try {
        const auto invocation = cli::Invocation::parse(arguments);
        const bool window = invocation.verb == Verb::Window;
        if (window && !cli::hasDisplay()) {
            std::fputs(qPrintable(cli::noDisplayText()), stderr);
            return 1;
        }
        if (invocation.verb != Verb::Help && invocation.verb != Verb::Version)
            cli::requireOpenFiles();
        const auto catalogue = patterns::allLessons();
        if (!window && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        if (window || invocation.verb == Verb::Screenshot || invocation.verb == Verb::Bench)
            return runWithCharts(argc, argv, catalogue, invocation);
        QCoreApplication application(argc, argv);
        return cli::runCommand(invocation, catalogue, {});
    } catch (const Error &error) {
        return cli::reportError(error, cli::Invocation::wantsJson(arguments));
    }
}
