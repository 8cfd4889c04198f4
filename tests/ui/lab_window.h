// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/catalogue.h"
#include "tests/support/redis_process.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

namespace lab::testing {

/// The program's window with its lessons, on a server of its own and a fresh data folder. Not yet shown.
class LabWindow
{
public:
    LabWindow()
        : lab(m_catalogue, options())
        , window(lab, m_theme)
    {
    }

    /// Without a screen, which would be smaller than the sizes that are tested; the server is about to start.
    void showApart()
    {
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.show();
        window.startLab();
    }

private:
    LabOptions options() const
    {
        LabOptions options;
        options.endpoint = m_redis.endpoint();
        options.dataFolder = m_folder.path();
        return options;
    }

    const RedisProcess m_redis;
    const QTemporaryDir m_folder;
    const Catalogue m_catalogue = patterns::allLessons();
    ui::Theme m_theme{*qApp, ui::Theme::Mode::Light};

public:
    Lab lab;
    ui::MainWindow window;
};

} // namespace lab::testing
