// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"

namespace lab::patterns::cache_aside {

enum class ProductId : qint64 {};

/// One row of `products`, and what the cache keeps of it as JSON.
struct Product
{
    ProductId id{};
    QString name;
    qint64 price = 0; ///< whole currency units
    qint64 stock = 0;
    QString description;

    static constexpr auto Members = named("id name price stock description", &Product::id, &Product::name,
                                          &Product::price, &Product::stock, &Product::description);
    bool operator==(const Product &) const = default;
};

} // namespace lab::patterns::cache_aside
