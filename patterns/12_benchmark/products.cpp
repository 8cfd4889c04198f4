// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/products.h"

#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "app/run/eviction.h"

#include <algorithm>

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::makeCommand;

namespace {

constexpr qsizetype KeysAtOnce = 1000, RowsAtOnce = 20'000; ///< few enough that nobody who wants to stop has to wait
/// Of memory, rather too many: 1.1 million took 302 each (used_memory_peak), and names may be longer.
constexpr qint64 BytesEach = 340;

QCoro::Task<void> fillKeys(Run &run, SharedBenchData data, qsizetype rows)
{
    co_await refuseEviction(run, rows * BytesEach);
    for (qsizetype first = 0; first < rows; first += KeysAtOnce) {
        QList<redis::Command> commands;
        for (auto i = first; i < std::min(first + KeysAtOnce, rows); ++i)
            commands.append(makeCommand("SET", data->keys()[i], productJson(i), "EX", BenchData::LifeSeconds));
        co_await redis::pipelined(data->redis(), commands);
        co_await run.sleep(0ms); // the event loop's turn, which may bring a stop
    }
}

} // namespace

QByteArray productJson(qsizetype number)
{
    const auto id = QByteArray::number(number);
    return R"({"id":)" + id + R"(,"name":"Product )" + id + R"(","price":)" +
           QByteArray::number(1000 + number % 99'000) + R"(,"stock":)" + QByteArray::number(number % 100) +
           R"(,"description":"One of many, number )" + id + R"("})";
}

QCoro::Task<void> fillProducts(Run &run, SharedBenchData data, qsizetype rows)
{
    co_await fillKeys(run, data, rows);
    data->sql().execute(u"CREATE TABLE bench_products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                        "price INTEGER NOT NULL, stock INTEGER NOT NULL, description TEXT NOT NULL)"_s);
    for (qsizetype first = 0; first < rows; first += RowsAtOnce) {
        data->sql().execute(
            u"INSERT INTO bench_products WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n "
            "WHERE i + 1 < ?) SELECT i, 'Product ' || i, 1000 + i % 99000, i % 100, "
            "'One of many, number ' || i FROM n"_s,
            {qint64(first), qint64(std::min(first + RowsAtOnce, rows))});
        co_await run.sleep(0ms);
    }
}

SqlAsk productById()
{
    return {.name = tr("SELECT, prepared"),
            .statement = u"SELECT id, name, price, stock, description FROM bench_products WHERE id = ?"_s,
            .ask = [](sql::Prepared &statement, qsizetype number) {
                statement.bind(1, qint64(number));
                if (!statement.step() || statement.integer(0) != number || statement.text(1).isEmpty() ||
                    statement.integer(2) < 1000 || statement.integer(3) < 0 || statement.text(4).isEmpty())
                    benchDataIsGone();
                statement.reset();
            }};
}

} // namespace lab::patterns::benchmark
