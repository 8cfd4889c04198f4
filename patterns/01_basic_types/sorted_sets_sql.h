// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "patterns/01_basic_types/sorted_sets.h"

namespace lab::patterns::basic {

/// The relational twin of SortedSets, on kv_zsets: a row a member, and an index by score. The index finds the top at
/// once, but a rank has to be counted. Throws SqlError.
class SortedSetsSql
{
public:
    explicit SortedSetsSql(sql::Client sql)
        : m_sql(std::move(sql))
    {
    }

    QCoro::Task<ScoresAdded> add(Key key, Scores members);
    QCoro::Task<Ranking> range(Key key, qint64 start, qint64 stop, bool reverse);
    QCoro::Task<Place> increment(Key key, QByteArray member, double by);
    QCoro::Task<std::optional<Place>> place(Key key, QByteArray member);

private:
    sql::Client m_sql;
};

} // namespace lab::patterns::basic
