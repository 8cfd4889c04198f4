// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"
#include "patterns/02_cache_aside/cache_aside_sql.h"
#include "patterns/02_cache_aside/try_finally.h"

namespace lab::patterns {

/// A product that a run makes and changes as it likes, so that nobody sees the sample with a wrong price, not even when
/// the program is killed half-way. Its id is below zero, where no form and no command line reaches.
Product scratchProduct(Run &run);

/// Deletes its row, also in a run that was stopped.
QCoro::Task<void> removeScratchProduct(Run &run, ProductId id);

/// Waits for `work`, which inserts the product `id` and uses it; the row is gone afterwards.
template <typename T>
QCoro::Task<T> withScratchProduct(Run &run, ProductId id, QCoro::Task<T> work)
{
    return tryFinally<T>(std::move(work), [&run, id] { return removeScratchProduct(run, id); });
}

} // namespace lab::patterns
