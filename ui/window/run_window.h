// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

class QApplication;

namespace lab::ui {

struct WindowOptions
{
    LabOptions lab;
    QString theme; ///< `light`, `dark`, `system`; empty: as it was left
};

/// Shows the window and runs until it is closed. Returns the exit status.
int runWindow(QApplication &application, const Catalogue &catalogue, const WindowOptions &options);

} // namespace lab::ui
