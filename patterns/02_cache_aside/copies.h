// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/look_through.h"
#include "patterns/02_cache_aside/pattern.h"

namespace lab::patterns::cache_aside {

/// A product as the cache and as the database have it.
struct BothSides
{
    KeyValue copy;
    std::optional<Product> cached = {}; ///< nullopt: no copy, or not the JSON of a product
    std::optional<Product> row = {};
};

/// Reads both, the copy to its end.
QCoro::Task<BothSides> bothSides(Run &run, ProductId id);

/// Looks through what lies under the keys `…product:{…}`, some at a time, until `isSought` holds for one.
QCoro::Task<LookedThrough> lookThroughCopies(Run &run, std::function<bool(const KeyValue &copy)> isSought);

/// Why `copy` is no string with an end; empty when it is one.
QString noLastingCopy(const KeyValue &copy);

/// Whether `copy` says that there is no such product.
bool isRememberedMiss(const KeyValue &copy);

} // namespace lab::patterns::cache_aside
