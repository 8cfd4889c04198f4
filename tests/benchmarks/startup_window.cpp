// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// The program's own window as main() opens it, with a fresh data folder, ended at the first paint.
#include "patterns/catalogue.h"
#include "tests/benchmarks/first_paint.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("redis-pattern-lab"));
    const auto catalogue = lab::patterns::allLessons();
    QApplication application(argc, argv);
    qputenv("QT_NO_GLIB", "1");
    FirstPaint paint;
    application.installEventFilter(&paint);
    const QTemporaryDir folder;
    lab::ui::WindowOptions options;
    options.lab.dataFolder = folder.path();
    return lab::ui::runWindow(application, catalogue, options);
}
