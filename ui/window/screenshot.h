// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

#include <QSize>

class QApplication;

namespace lab::ui {

struct ScreenshotOptions
{
    LabOptions lab;
    QString tab;  ///< a page (`results`), a lesson, or lesson and part: `cache-aside/break`, `cache-aside/notes`
    QString file; ///< PNG
    QSize size{1440, 900};
    QString theme = QStringLiteral("light");
};

/// Opens the tab on a running server, does there what a learner would, and writes what the window then looks like.
/// Throws Error: UsageError for an unknown tab, kind File when the picture cannot be written (no file is then left),
/// Timeout when it is not ready within two minutes, and whatever the server answers.
void takeScreenshot(QApplication &application, const Catalogue &catalogue, const ScreenshotOptions &options);

} // namespace lab::ui
