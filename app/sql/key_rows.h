// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"
#include "app/sql/connection.h"

/// For the twins that keep keys and their values in rows. The table kv_keys has one row a key: its type, and when it
/// ends. The values are in kv_strings, kv_lists, kv_sets, kv_hashes and kv_zsets. What Redis does by itself has to be
/// written out here: one type a key, no empty collections, an end to what has expired. All throw SqlError.
namespace lab::sql::key_rows {

/// Now, as expires_at counts: seconds since 1970.
double now();
/// Seconds left as Redis rounds them; -1 when `expiresAt` is null.
qint64 ttlOf(const QVariant &expiresAt);
/// False when there is no row; throws WRONGTYPE when the first row's column `type` is not `wanted`.
bool hasType(const Rows &rows, const QString &wanted);
/// The values of a column, those that are NULL left out.
QByteArrayList valuesOf(const Rows &rows, const QString &column);

// Within a transaction:

/// False when there is no such key; a key that has expired is deleted first. Throws when its type is another one.
bool exists(Connection &sql, const Key &key, const QString &type);
/// The same, but makes the key when there is none.
void claim(Connection &sql, const Key &key, const QString &type);
/// Seconds left of a key that is there.
qint64 ttlOf(Connection &sql, const Key &key);
/// How many rows of `table` the key has.
qint64 countOf(Connection &sql, const QString &table, const Key &key);
/// `value` + `by` as INCRBY computes it: throws when `value` is no 64-bit integer, or the sum none.
qint64 sumOf(const QByteArray &value, qint64 by);

} // namespace lab::sql::key_rows
