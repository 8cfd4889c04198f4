// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "patterns/01_basic_types/hashes.h"

namespace lab::patterns::basic {

/// The relational twin of Hashes, on kv_hashes: a row a field. (Where the fields are known beforehand a table with a
/// column each is the better twin; a hash may have any.) Throws SqlError.
class HashesSql
{
public:
    /// Type of a key and the value of one field; bind the field, the key and the time now.
    static const QString ReadFieldStatement;

    explicit HashesSql(sql::Client sql)
        : m_sql(std::move(sql))
    {
    }

    QCoro::Task<HashFields> set(Key key, HashFields fields);
    QCoro::Task<std::optional<QByteArray>> get(Key key, QByteArray field);
    QCoro::Task<HashFields> getAll(Key key);
    QCoro::Task<qint64> increment(Key key, QByteArray field, qint64 by);

private:
    sql::Client m_sql;
};

} // namespace lab::patterns::basic
