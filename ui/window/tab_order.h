// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace lab::ui {

/// What Tab stops at below it: what is visible and takes the focus, in the order in which layouts and splitters hold
/// it.
QWidgetList tabStops(QWidget *root);

} // namespace lab::ui
