// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/twin.h"

#include "app/run/bench_data.h"
#include "app/sql/record_rows.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;

namespace {

QString selectStatement()
{
    return u"SELECT %1 FROM products WHERE id = ?"_s.arg(sql::columnsOf<Product>());
}

void takeRow(const sql::Rows &rows)
{
    if (!sql::firstOf<Product>(rows))
        benchDataIsGone();
}

} // namespace

QCoro::Task<std::optional<Product>> Twin::find(sql::Client client, qint64 id)
{
    const QVariantList bindings{id};
    const auto rows = co_await client.query(selectStatement(), bindings);
    co_return sql::firstOf<Product>(rows);
}

QCoro::Task<std::optional<QString>> Twin::prepare(qint64 id)
{
    m_id = id;
    const auto product = co_await find(m_sql, id);
    if (!product)
        co_return std::nullopt;
    co_return product->name;
}

QCoro::Task<void> Twin::read()
{
    const QVariantList bindings{m_id};
    const auto rows = co_await m_sql.query(selectStatement(), bindings);
    takeRow(rows);
}

QCoro::Task<void> Twin::readTogether(qint64 count)
{
    const auto work = [count, id = m_id](sql::Connection &connection) {
        for (qint64 i = 0; i < count; ++i)
            takeRow(connection.execute(selectStatement(), {id}));
        return count;
    };
    co_await m_sql.transaction(work);
}

QCoro::Task<QString> Twin::setting(QString name)
{
    const auto rows = co_await m_sql.query(u"PRAGMA "_s + name);
    co_return rows.scalar().toString();
}

} // namespace lab::patterns::benchmark
