// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/challenge.h"
#include "patterns/02_cache_aside/pattern.h"

namespace lab::patterns::cache_aside {

/// A product as the cache and as the database have it.
struct BothSides
{
    KeyValue copy;
    std::optional<Product> cached = {}; ///< nullopt: no copy, or not the JSON of a product
    std::optional<Product> row = {};
};

QCoro::Task<BothSides> bothSides(Run &run, ProductId id);

constexpr int Products = 5;     ///< in the sample data: their ids count from 1
using Sides = QList<BothSides>; ///< of products 1, 2 …
/// What is wrong with them; empty when nothing is.
using Wrong = QString (*)(const Sides &sides, const Attempt &attempt);
Verify verifyCopies(Wrong wrong);

/// Why the copy is not the row, with an end no later than the pattern gives it; empty when it is.
QString wrongCopy(const BothSides &sides);
/// The same, but nothing is wrong when there is no copy.
QString wrongAnswer(const BothSides &sides);

} // namespace lab::patterns::cache_aside
