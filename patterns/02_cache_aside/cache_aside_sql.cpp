// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/cache_aside_sql.h"

namespace lab::patterns {

using namespace Qt::StringLiterals;

namespace {

QString selectStatement()
{
    return u"SELECT id, name, price, stock, description FROM products WHERE id = ?"_s;
}

QString updateStatement()
{
    return u"UPDATE products SET name = COALESCE(?, name), price = COALESCE(?, price) WHERE id = ? "
           "RETURNING id, name, price, stock, description"_s;
}

std::optional<Product> firstProduct(const sql::Rows &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    Product product;
    product.id = static_cast<ProductId>(rows.value(0, u"id"_s).toLongLong());
    product.name = rows.value(0, u"name"_s).toString();
    product.price = rows.value(0, u"price"_s).toLongLong();
    product.stock = rows.value(0, u"stock"_s).toLongLong();
    product.description = rows.value(0, u"description"_s).toString();
    return product;
}

QVariantList idBinding(ProductId id)
{
    return {static_cast<qint64>(id)};
}

} // namespace

QCoro::Task<std::optional<Product>> ProductTable::find(ProductId id)
{
    const auto rows = co_await m_sql.query(selectStatement(), idBinding(id));
    co_return firstProduct(rows);
}

QCoro::Task<std::optional<Product>> ProductTable::update(ProductId id, std::optional<QString> name,
                                                         std::optional<qint64> price)
{
    QVariantList bindings;
    bindings.append(name ? QVariant(*name) : QVariant());
    bindings.append(price ? QVariant(*price) : QVariant());
    bindings.append(static_cast<qint64>(id));
    const auto rows = co_await m_sql.query(updateStatement(), bindings);
    co_return firstProduct(rows);
}

QCoro::Task<void> ProductTable::insert(Product product)
{
    const QVariantList bindings{static_cast<qint64>(product.id), product.name, product.price, product.stock,
                                product.description};
    co_await m_sql.query(u"INSERT INTO products (id, name, price, stock, description) VALUES (?, ?, ?, ?, ?)"_s,
                         bindings);
}

QCoro::Task<void> ProductTable::remove(ProductId id)
{
    co_await m_sql.query(u"DELETE FROM products WHERE id = ?"_s, idBinding(id));
}

std::optional<Product> ProductTable::find(sql::Connection &connection, ProductId id)
{
    return firstProduct(connection.execute(selectStatement(), idBinding(id)));
}

} // namespace lab::patterns
