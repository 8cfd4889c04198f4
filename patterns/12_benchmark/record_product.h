// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"

namespace lab::patterns::benchmark {

/// What either side reads: a row of `products`, or the same as JSON.
struct Product
{
    qint64 id = 0;
    QString name;
    qint64 price = 0; ///< whole currency units
    qint64 stock = 0;

    static constexpr auto Members =
        named("id name price stock", &Product::id, &Product::name, &Product::price, &Product::stock);
};

} // namespace lab::patterns::benchmark
