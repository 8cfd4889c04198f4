// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "patterns/02_cache_aside/product.h"

namespace lab::patterns {

/// The relational side: the table that the cache stands in front of, and the twin of the pattern, which asks it every
/// time.
class ProductTable
{
public:
    explicit ProductTable(sql::Client client)
        : m_sql(std::move(client))
    {
    }

    /// nullopt when there is no such product.
    QCoro::Task<std::optional<Product>> find(ProductId id);
    /// Changes what is given, keeps the rest; the row as it is now, nullopt when there is none.
    QCoro::Task<std::optional<Product>> update(ProductId id, std::optional<QString> name, std::optional<qint64> price);
    QCoro::Task<void> insert(Product product);
    QCoro::Task<void> remove(ProductId id);

    /// Blocking, for measuring on the caller's own connection.
    static std::optional<Product> find(sql::Connection &connection, ProductId id);

private:
    sql::Client m_sql;
};

} // namespace lab::patterns
