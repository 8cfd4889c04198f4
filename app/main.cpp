// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/translations.h"
#include "app/cli/argument_text.h"
#include "app/cli/cli.h"
#include "app/cli/interrupt.h"
#include "app/cli/lab_options.h"
#include "app/cli/secret_url.h"
#include "app/cli/start_guard.h"
#include "app/server/server_folder.h"
#include "patterns/catalogue.h"
#include "ui/charts/chart_export.h"
#include "ui/window/run_window.h"
#include "ui/window/screenshot.h"

#include <QApplication>

#include <optional>

using namespace lab;
using Verb = cli::Invocation::Verb;

namespace {

void takeScreenshot(QApplication &application, const Catalogue &catalogue, const cli::Invocation &invocation)
{
    const server::ServerFolder folder{QString()}; // unless --data names one, a screenshot leaves nothing behind
    ui::takeScreenshot(application, catalogue,
                       {cli::windowLabOptions(invocation, folder.path()), invocation.words.first(), invocation.out,
                        invocation.size, invocation.theme});
}

int runWithCharts(int argc, char **argv, const cli::Invocation &invocation)
{
    std::optional<cli::StartGuard> guard(std::in_place, invocation.json);
    QApplication application(argc, argv);
    guard.reset();
    installTranslation(application);
    qputenv("QT_NO_GLIB", "1"); // for worker threads: the plain dispatcher has the shorter way to a socket
    const auto catalogue = patterns::allLessons();
    if (invocation.verb == Verb::Bench)
        return cli::runCommand(invocation, catalogue, {ui::checkReport, ui::writeReport});
    // In good order on a signal, too: notes that were typed a moment ago are saved, and the server ends with the
    // window.
    cli::Interrupt interrupt([] { QCoreApplication::quit(); });
    if (invocation.verb == Verb::Window) {
        const auto folder = invocation.dataFolder.isEmpty() ? cli::usualFolder() : QString();
        return ui::runWindow(application, catalogue, {cli::windowLabOptions(invocation, folder), invocation.theme});
    }
    takeScreenshot(application, catalogue, invocation);
    return interrupt.isInterrupted() ? throw Cancelled() : cli::reportWritten(invocation);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("redis-pattern-lab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAB_VERSION));
    const auto arguments = cli::argumentTexts(argc, argv);
    cli::hideRedisArgument(argc, argv); // at once: it may hold a password
    try {
        const auto invocation = cli::Invocation::parse(arguments);
        if (invocation.verb == Verb::Window && !cli::hasDisplay())
            return cli::reportNoDisplay();
        if (invocation.verb != Verb::Help && invocation.verb != Verb::Version)
            cli::requireOpenFiles();
        if (invocation.verb != Verb::Window && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        if (invocation.verb == Verb::Window || invocation.verb == Verb::Screenshot || invocation.verb == Verb::Bench)
            return runWithCharts(argc, argv, invocation);
        QCoreApplication application(argc, argv);
        installTranslation(application);
        return cli::runCommand(invocation, patterns::allLessons(), {});
    } catch (const Error &error) {
        return cli::reportError(error, cli::Invocation::wantsJson(arguments));
    }
}
