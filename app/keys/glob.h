// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace lab {

/// Whether `text` as a whole matches a glob as SCAN MATCH and KEYS take it: `*`, `?`, `[abc]`, `[^a-z]`, and a
/// backslash before what shall stand for itself. Bytes, upper and lower case apart.
bool matchesGlob(QByteArrayView glob, QByteArrayView text);

} // namespace lab
