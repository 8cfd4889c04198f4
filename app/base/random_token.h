// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace lab {

/// 32 hex digits, 128 bits from the system's source of randomness: nobody has the same, and nobody can guess it.
QByteArray randomToken();

} // namespace lab
