// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab::sql {

/// Throws SqlError when `file` cannot be a database to write to: missing or read-only folder, read-only file, a folder
/// in its place. SQLite itself opens such a file quietly and fails at the first write.
void checkUsable(const QString &file);

/// What to try when `file` may not be read or written: names Database::setAside() where the folder lets it be renamed.
QString hintForProtected(const QString &file);

} // namespace lab::sql
