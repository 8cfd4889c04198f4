// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab::measure {

/// The text as a cell of RFC 4180: quoted where it has to be.
QString csvCell(QString text);

} // namespace lab::measure
