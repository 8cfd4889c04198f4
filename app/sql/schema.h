// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/connection.h"

namespace lab::sql {

/// Kept in the file as `PRAGMA user_version`. Raise it with every change of schema.sql.
constexpr int SchemaVersion = 3;

/// Brings the file to SchemaVersion: creates what schema.sql has and the file lacks, and fills a new file with the
/// sample data. Safe when several processes do it at once. Throws SqlError, also when a newer program made the file.
void ensureSchema(Connection &connection, const QString &file);

/// Removes the rows by which the lessons' relational twins mirror the keys whose names begin with `prefix`. Throws
/// SqlError.
void removeMirrors(Connection &connection, const QByteArray &prefix);

} // namespace lab::sql
