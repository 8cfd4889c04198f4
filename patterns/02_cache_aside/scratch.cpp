// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/scratch.h"

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> removeRow(Run &run, ProductId id)
{
    co_await ProductTable(run.sql()).remove(id);
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

} // namespace lab::patterns::cache_aside
