// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "patterns/01_basic_types/strings.h"

namespace lab::patterns::basic {

/// The relational twin of Strings: the same requests and answers, on kv_strings. Throws SqlError.
class StringsSql
{
public:
    /// Type, value and end of a key; bind the key and the time now.
    static const QString ReadStatement;

    explicit StringsSql(sql::Client sql)
        : m_sql(std::move(sql))
    {
    }

    QCoro::Task<qint64> set(Key key, QByteArray value, std::optional<std::chrono::seconds> ex);
    QCoro::Task<StoredString> get(Key key);
    QCoro::Task<qint64> increment(Key key, qint64 by);
    QCoro::Task<QList<std::optional<QByteArray>>> setAll(NamedValues values);
    QCoro::Task<bool> setIfAbsent(Key key, QByteArray value, std::chrono::seconds ex);

private:
    sql::Client m_sql;
};

} // namespace lab::patterns::basic
