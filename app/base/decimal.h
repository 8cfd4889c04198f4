// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace lab {

/// Whether two texts are the same number, to the last digit and however it is written: `1.50` and `15e-1` are,
/// `9007199254740993` and `9007199254740992` are not, though no double tells them apart.
bool isSameNumber(const QByteArray &one, const QByteArray &other);

} // namespace lab
