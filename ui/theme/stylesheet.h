// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace lab::ui {

/// stylesheet.qss with its `@token` words replaced by the colours.
QString styleSheet(const Tokens &tokens);

} // namespace lab::ui
