// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/key_rows.h"
#include "patterns/01_basic_types/pattern.h"

namespace lab::patterns::basic_types {

using namespace sql::key_rows;

/// The twin of Strings: the same requests and answers, on kv_strings. What the twins share is in app/sql/key_rows.h.
struct StringsTwin : SqlSide
{
    /// Type, value and end of a key; bind the key and the time now.
    static const QString ReadStatement;
    using SqlSide::SqlSide;
    QCoro::Task<qint64> set(Key key, QByteArray value, std::optional<Seconds> ex);
    QCoro::Task<StoredString> get(Key key);
    QCoro::Task<Counter> increment(Key key, qint64 by);
    QCoro::Task<QList<std::optional<QByteArray>>> setAll(NamedValues values);
    QCoro::Task<bool> setIfAbsent(Key key, QByteArray value, Seconds ex);
};

/// The twin of Lists, on kv_lists: a row an element. `position` grows to the right, has no gaps and may be negative:
/// the element at index i has the lowest position plus i.
struct ListsTwin : SqlSide
{
    using SqlSide::SqlSide;
    QCoro::Task<ListPart> push(Key key, QByteArrayList values, Side side);
    QCoro::Task<Popped> pop(Key key, Side side);
    QCoro::Task<ListPart> range(Key key, qint64 start, qint64 stop);
    QCoro::Task<Trimmed> trim(Key key, qint64 start, qint64 stop);
};

/// The twin of Sets, on kv_sets: a row a member.
struct SetsTwin : SqlSide
{
    /// Type of a key and whether it has a member; bind the member, the key and the time now.
    static const QString IsMemberStatement;
    using SqlSide::SqlSide;
    QCoro::Task<SetAdded> add(Key key, QByteArrayList members);
    QCoro::Task<QByteArrayList> members(Key key);
    QCoro::Task<bool> isMember(Key key, QByteArray member);
    QCoro::Task<SetAlgebra> combine(Key first, Key second);
};

/// The twin of Hashes, on kv_hashes: a row a field. (Where the fields are known beforehand a table with a column each
/// is the better twin; a hash may have any.)
struct HashesTwin : SqlSide
{
    /// Type of a key and the value of one field; bind the field, the key and the time now.
    static const QString ReadFieldStatement;
    using SqlSide::SqlSide;
    QCoro::Task<HashPart> set(Key key, HashFields fields);
    QCoro::Task<std::optional<QByteArray>> get(Key key, QByteArray field);
    QCoro::Task<HashFields> getAll(Key key);
    QCoro::Task<qint64> increment(Key key, QByteArray field, qint64 by);
};

/// The twin of SortedSets, on kv_zsets: a row a member. An index by score finds the top; a rank has to be counted.
struct SortedSetsTwin : SqlSide
{
    using SqlSide::SqlSide;
    QCoro::Task<ScoresAdded> add(Key key, Scores scores);
    QCoro::Task<Ranking> range(Key key, qint64 start, qint64 stop, bool reverse);
    QCoro::Task<Place> increment(Key key, QByteArray member, QByteArray by);
    QCoro::Task<std::optional<Place>> place(Key key, QByteArray member);
};

/// The twin of AnyKey. It knows no encoding and no memory: SQLite tells neither of a single key.
struct AnyKeyTwin : SqlSide
{
    using SqlSide::SqlSide;
    QCoro::Task<KeyFacts> facts(Key key);
    QCoro::Task<bool> remove(Key key);
    QCoro::Task<Expiry> expire(Key key, Seconds after);
};

} // namespace lab::patterns::basic_types
