// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"
#include "app/sql/database.h"

namespace lab::patterns::basic {

// What the five twins share. The table kv_keys has one row a key: its type, and when it ends. The values are in
// kv_strings, kv_lists, kv_sets, kv_hashes and kv_zsets. What Redis does by itself has to be written out here: one type
// a key, no empty collections, an end to what has expired.

/// Now, as expires_at counts: seconds since 1970.
double now();
/// Seconds left as Redis rounds them; -1 when `expiresAt` is null.
qint64 ttlOf(const QVariant &expiresAt);

/// Throws an SqlError that says WRONGTYPE unless `held` is `wanted`.
void requireType(const QString &held, const QString &wanted);
/// Throws as requireType() when the first row's column `type` is another one; false when there is no row.
bool hasType(const sql::Rows &rows, const QString &wanted);

// Within a transaction:

/// False when there is no such key; a key that has expired is deleted first. Throws when its type is another one.
bool exists(sql::Connection &sql, const Key &key, const QString &type);
/// The same, but makes the key when there is none.
void claim(sql::Connection &sql, const Key &key, const QString &type);
/// Deletes the key with its value; false when there was none, or it had expired.
bool remove(sql::Connection &sql, const Key &key);
/// `value` + `by` as INCRBY computes it: throws when `value` is no 64-bit integer, or the sum none.
qint64 sumOf(const QByteArray &value, qint64 by);

} // namespace lab::patterns::basic
