// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace lab::ui {

/// Makes Tab go through what is visible below the given widgets of one window, in their order, and within each in the
/// order in which layouts and splitters hold it. Qt's own order is that of creation, which is not what one sees where
/// forms and pages are made later.
void orderTabs(const QWidgetList &roots);

} // namespace lab::ui
