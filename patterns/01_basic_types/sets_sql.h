// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "patterns/01_basic_types/sets.h"

namespace lab::patterns::basic {

/// The relational twin of Sets, on kv_sets: a row a member. Throws SqlError.
class SetsSql
{
public:
    /// Type of a key and whether it has a member; bind the member, the key and the time now.
    static const QString IsMemberStatement;

    explicit SetsSql(sql::Client sql)
        : m_sql(std::move(sql))
    {
    }

    QCoro::Task<SetAdded> add(Key key, QByteArrayList members);
    QCoro::Task<QByteArrayList> members(Key key);
    QCoro::Task<bool> isMember(Key key, QByteArray member);
    QCoro::Task<SetAlgebra> combine(Key first, Key second);

private:
    sql::Client m_sql;
};

} // namespace lab::patterns::basic
