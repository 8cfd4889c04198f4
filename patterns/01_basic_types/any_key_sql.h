// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "patterns/01_basic_types/any_key.h"

namespace lab::patterns::basic {

/// The relational twin of AnyKey, on kv_keys. It knows no encoding and no memory: SQLite stores rows in pages and tells
/// neither of a single key. Throws SqlError.
class AnyKeySql
{
public:
    explicit AnyKeySql(sql::Client sql)
        : m_sql(std::move(sql))
    {
    }

    QCoro::Task<KeyFacts> facts(Key key);
    QCoro::Task<bool> remove(Key key);
    QCoro::Task<Expiry> expire(Key key, std::chrono::seconds after);

private:
    sql::Client m_sql;
};

} // namespace lab::patterns::basic
