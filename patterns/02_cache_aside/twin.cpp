// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/twin.h"

#include "app/sql/record_rows.h"

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

QString selectStatement()
{
    return u"SELECT %1 FROM products WHERE id = ?"_s.arg(sql::columnsOf<Product>());
}

} // namespace

QCoro::Task<std::optional<Product>> ProductTable::find(ProductId id)
{
    const QVariantList bindings{toVariant(id)};
    const auto rows = co_await m_sql.query(selectStatement(), bindings);
    co_return sql::firstOf<Product>(rows);
}

QCoro::Task<std::optional<Product>> ProductTable::update(ProductId id, std::optional<QString> name,
                                                         std::optional<qint64> price)
{
    const auto statement = u"UPDATE products SET name = COALESCE(?, name), price = COALESCE(?, price) WHERE id = ? "
                           "RETURNING %1"_s.arg(sql::columnsOf<Product>());
    const QVariantList bindings{toVariant(name), toVariant(price), toVariant(id)};
    const auto rows = co_await m_sql.query(statement, bindings);
    co_return sql::firstOf<Product>(rows);
}

QCoro::Task<void> ProductTable::insert(Product product)
{
    const auto statement =
        u"INSERT INTO products (%1) VALUES (%2)"_s.arg(sql::columnsOf<Product>(), sql::placeholdersOf<Product>());
    co_await m_sql.query(statement, sql::bindingsOf(product));
}

QCoro::Task<void> ProductTable::remove(ProductId id)
{
    const QVariantList bindings{toVariant(id)};
    co_await m_sql.query(u"DELETE FROM products WHERE id = ?"_s, bindings);
}

std::optional<Product> ProductTable::find(sql::Connection &connection, ProductId id)
{
    return sql::firstOf<Product>(connection.execute(selectStatement(), {toVariant(id)}));
}

} // namespace lab::patterns::cache_aside
