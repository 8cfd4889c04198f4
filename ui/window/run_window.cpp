// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/run_window.h"

#include "ui/window/main_window.h"

#include <QApplication>

namespace lab::ui {

int runWindow(QApplication &application, const Catalogue &catalogue, const WindowOptions &options)
{
    Lab lab(catalogue, options.lab);
    const QString kept = WindowMemory(lab.settingsFile()).theme();
    Theme theme(application, Theme::modeNamed(options.theme.isEmpty() ? kept : options.theme));
    MainWindow window(lab, theme);
    window.restore();
    window.show();
    return QApplication::exec();
}

} // namespace lab::ui
