// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/scratch_product.h"

namespace lab::patterns {

using namespace Qt::StringLiterals;

Product scratchProduct(Run &run)
{
    const auto id = -1 - static_cast<qint64>(run.random().generate());
    return {ProductId{id}, u"Scratch product"_s, 28000, 10, u"Made for one run and removed after it."_s};
}

QCoro::Task<void> removeScratchProduct(Run &run, ProductId id)
{
    // Not run.sql(): that refuses to work once the run has been stopped.
    ProductTable table(sql::Client(*run.environment().database, u"main"_s));
    co_await table.remove(id);
}

} // namespace lab::patterns
