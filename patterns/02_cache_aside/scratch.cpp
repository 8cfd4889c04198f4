// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/scratch.h"

#include "app/base/await_all.h"

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> removeRow(Run &run, ProductId id)
{
    ProductTable table(run.sql());
    co_await table.remove(id);
}

QCoro::Task<void> readElsewhere(Run &run, redis::Client *reader, ProductId id, std::chrono::milliseconds latency)
{
    auto sql = run.sql(QString::fromUtf8(reader->name()));
    sql.setLatency(latency);
    CacheAside pattern(*reader, ProductTable(sql), scratchKeys(run), run.random());
    byCache(co_await pattern.read(id));
}

} // namespace

Product scratchProduct(Run &run)
{
    const ProductId id{-1 - static_cast<qint64>(run.random().generate())};
    run.atEnd([id](Run &ending) { return removeRow(ending, id); });
    return {id, u"Scratch product"_s, 28000, 10, u"Made for one run and removed after it."_s};
}

Keyspace scratchKeys(Run &run)
{
    return run.ownKeyspace("question:{cache-aside}");
}

CacheAside patternApart(Run &run, ProductId id)
{
    const auto keys = scratchKeys(run);
    run.removeAtEnd({CacheAside::keyOf(keys, id)});
    return {run.redis(), ProductTable(run.sql()), keys, run.random()};
}

QCoro::Task<qint64> readTogether(Run &run, std::vector<redis::Client *> readers, ProductId id,
                                 std::chrono::milliseconds latency)
{
    const auto before = run.statementsSoFar();
    std::vector<QCoro::Task<void>> reads;
    for (auto *const reader : readers)
        reads.push_back(readElsewhere(run, reader, id, latency));
    co_await awaitAll(std::move(reads));
    co_return run.statementsSoFar() - before;
}

} // namespace lab::patterns::cache_aside
