// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/argument_text.h"
#include "app/cli/cli.h"
#include "app/cli/interrupt.h"
#include "app/cli/secret_url.h"
#include "app/server/server_folder.h"
#include "patterns/catalogue.h"
#include "ui/charts/chart_export.h"
#include "ui/window/run_window.h"
#include "ui/window/screenshot.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace lab;

namespace {

LabOptions labOptions(const cli::Invocation &invocation, const QString &defaultFolder)
{
    LabOptions options;
    options.endpoint = invocation.endpoint;
    options.prefix = invocation.prefix;
    options.dataFolder = invocation.dataFolder.isEmpty() ? defaultFolder : invocation.dataFolder;
    options.fallBackToPrivateServer = true; // a second window works beside the first
    return options;
}

int runWithCharts(int argc, char **argv, const Catalogue &catalogue, const cli::Invocation &invocation)
{
    QApplication application(argc, argv);
    // From here on for worker threads: the plain dispatcher has the shorter way to a socket.
    qputenv("QT_NO_GLIB", "1");
    if (invocation.verb == cli::Invocation::Verb::Window) {
        const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        // Notes that were typed a moment ago are saved when the window goes, and the server ends with it.
        const cli::Interrupt interrupt([] { QCoreApplication::quit(); });
        return ui::runWindow(application, catalogue, {labOptions(invocation, folder), invocation.theme});
    }
    if (invocation.verb == cli::Invocation::Verb::Screenshot) {
        const server::ServerFolder folder{QString()}; // unless --data names one, a screenshot leaves nothing behind
        ui::takeScreenshot(application, catalogue,
                           {labOptions(invocation, folder.path()), invocation.words.first(), invocation.out,
                            invocation.size, invocation.theme});
        return cli::reportWritten(invocation);
    }
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
