// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "patterns/01_basic_types/lists.h"

namespace lab::patterns::basic {

/// The relational twin of Lists, on kv_lists: a row an element. `position` grows to the right, has no gaps and may be
/// negative: the element at index i has the lowest position plus i. Throws SqlError.
class ListsSql
{
public:
    explicit ListsSql(sql::Client sql)
        : m_sql(std::move(sql))
    {
    }

    QCoro::Task<ListPart> push(Key key, QByteArrayList values, Side side);
    QCoro::Task<Popped> pop(Key key, Side side);
    QCoro::Task<ListPart> range(Key key, qint64 start, qint64 stop);
    QCoro::Task<Trimmed> trim(Key key, qint64 start, qint64 stop);

private:
    sql::Client m_sql;
};

} // namespace lab::patterns::basic
