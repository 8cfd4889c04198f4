// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace lab::testing {

/// What is wrong with the layout below `root`, for people: texts that are cut without saying so, controls that are out
/// of reach or lie over one another. One line each.
QStringList misfitsIn(const QWidget &root);

} // namespace lab::testing
