// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/tr.h"
#include "patterns/02_cache_aside/pattern.h"

namespace lab::patterns::cache_aside {

/// A product that is the run's own, so that nobody ever sees the sample with a wrong price; its row, once somebody
/// inserts it, is gone when the run ends. Its id is below zero, where no form and no command line reaches.
Product scratchProduct(Run &run);

/// Keys for this run's own use of the pattern, away from what the learner has cached and from any other run's.
Keyspace scratchKeys(Run &run);

/// The pattern at work on the scratch keys; product `id` leaves no key there when the run ends.
CacheAside patternApart(Run &run, ProductId id);

/// The answer of a read or an update. Throws Error when the cache had no part in it: then it says nothing about it.
template <typename T>
T byCache(T answer)
{
    if (!answer.problem.isEmpty())
        throw Error(ErrorKind::Server, tr("The cache was of no use: %1").arg(answer.problem));
    return answer;
}

} // namespace lab::patterns::cache_aside
