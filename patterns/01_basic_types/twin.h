// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/01_basic_types/pattern.h"

namespace lab::patterns::basic_types {

// What the twins share. The table kv_keys has one row a key: its type, and when it ends. The values are in kv_strings,
// kv_lists, kv_sets, kv_hashes and kv_zsets. What Redis does by itself has to be written out here: one type a key, no
// empty collections, an end to what has expired.

/// What the twins of all types stand on. They throw SqlError.
class Twin
{
public:
    explicit Twin(Run &run)
        : m_sql(run.twin())
        , m_keys(run.keys())
    {
    }

    const Keyspace &keys() const { return m_keys; }

protected:
    sql::Client m_sql;

private:
    Keyspace m_keys;
};

/// Now, as expires_at counts: seconds since 1970.
double now();
/// Seconds left as Redis rounds them; -1 when `expiresAt` is null.
qint64 ttlOf(const QVariant &expiresAt);
/// False when there is no row; throws WRONGTYPE when the first row's column `type` is not `wanted`.
bool hasType(const sql::Rows &rows, const QString &wanted);
/// The values of a column, those that are NULL left out.
QByteArrayList valuesOf(const sql::Rows &rows, const QString &column);

// Within a transaction:

/// False when there is no such key; a key that has expired is deleted first. Throws when its type is another one.
bool exists(sql::Connection &sql, const Key &key, const QString &type);
/// The same, but makes the key when there is none.
void claim(sql::Connection &sql, const Key &key, const QString &type);
/// Seconds left of a key that is there.
qint64 ttlOf(sql::Connection &sql, const Key &key);
/// `value` + `by` as INCRBY computes it: throws when `value` is no 64-bit integer, or the sum none.
qint64 sumOf(const QByteArray &value, qint64 by);

/// The twin of Strings: the same requests and answers, on kv_strings.
class StringsTwin : public Twin
{
public:
    /// Type, value and end of a key; bind the key and the time now.
    static const QString ReadStatement;

    using Twin::Twin;

    QCoro::Task<qint64> set(Key key, QByteArray value, std::optional<Seconds> ex);
    QCoro::Task<StoredString> get(Key key);
    QCoro::Task<Counter> increment(Key key, qint64 by);
    QCoro::Task<QList<std::optional<QByteArray>>> setAll(NamedValues values);
    QCoro::Task<bool> setIfAbsent(Key key, QByteArray value, Seconds ex);
};

/// The twin of Lists, on kv_lists: a row an element. `position` grows to the right, has no gaps and may be negative:
/// the element at index i has the lowest position plus i.
class ListsTwin : public Twin
{
public:
    using Twin::Twin;

    QCoro::Task<ListPart> push(Key key, QByteArrayList values, Side side);
    QCoro::Task<Popped> pop(Key key, Side side);
    QCoro::Task<ListPart> range(Key key, qint64 start, qint64 stop);
    QCoro::Task<Trimmed> trim(Key key, qint64 start, qint64 stop);
};

/// The twin of Sets, on kv_sets: a row a member.
class SetsTwin : public Twin
{
public:
    /// Type of a key and whether it has a member; bind the member, the key and the time now.
    static const QString IsMemberStatement;

    using Twin::Twin;

    QCoro::Task<SetAdded> add(Key key, QByteArrayList members);
    QCoro::Task<QByteArrayList> members(Key key);
    QCoro::Task<bool> isMember(Key key, QByteArray member);
    QCoro::Task<SetAlgebra> combine(Key first, Key second);
};

/// The twin of Hashes, on kv_hashes: a row a field. (Where the fields are known beforehand a table with a column each
/// is the better twin; a hash may have any.)
class HashesTwin : public Twin
{
public:
    /// Type of a key and the value of one field; bind the field, the key and the time now.
    static const QString ReadFieldStatement;

    using Twin::Twin;

    QCoro::Task<HashPart> set(Key key, HashFields fields);
    QCoro::Task<std::optional<QByteArray>> get(Key key, QByteArray field);
    QCoro::Task<HashFields> getAll(Key key);
    QCoro::Task<qint64> increment(Key key, QByteArray field, qint64 by);
};

/// The twin of SortedSets, on kv_zsets: a row a member, and an index by score. The index finds the top at once, but a
/// rank has to be counted.
class SortedSetsTwin : public Twin
{
public:
    using Twin::Twin;

    QCoro::Task<ScoresAdded> add(Key key, Scores scores);
    QCoro::Task<Ranking> range(Key key, qint64 start, qint64 stop, bool reverse);
    QCoro::Task<Place> increment(Key key, QByteArray member, QByteArray by);
    QCoro::Task<std::optional<Place>> place(Key key, QByteArray member);
};

/// The twin of AnyKey. It knows no encoding and no memory: SQLite stores rows in pages and tells neither of a single
/// key.
class AnyKeyTwin : public Twin
{
public:
    using Twin::Twin;

    QCoro::Task<KeyFacts> facts(Key key);
    QCoro::Task<bool> remove(Key key);
    QCoro::Task<Expiry> expire(Key key, Seconds after);
};

} // namespace lab::patterns::basic_types
