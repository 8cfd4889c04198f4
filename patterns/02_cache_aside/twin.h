// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"
#include "patterns/02_cache_aside/record_product.h"

namespace lab::patterns::cache_aside {

/// The relational side: the table that the cache stands in front of.
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

/// The twin of the pattern: asks the table every time.
struct Twin : ProductTable
{
    explicit Twin(Run &run)
        : ProductTable(run.twin())
    {
    }
};

} // namespace lab::patterns::cache_aside
