// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace lab::ui {

/// "Inter" where it is installed, else the system's family; always in the system's size.
QFont bodyFont();
/// For everything that goes over the wire: "JetBrains Mono" where it is installed, else the system's fixed font.
QFont monospaceFont();
/// The body font, semibold, `steps` points larger (0…8).
QFont headingFont(int steps = 0);
/// The body font, `steps` points smaller, never below 8 points.
QFont smallFont(int steps = 1);

} // namespace lab::ui
