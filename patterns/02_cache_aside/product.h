// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lab::patterns {

enum class ProductId : qint64 {};

/// One row of `products`.
struct Product
{
    ProductId id{};
    QString name;
    qint64 price = 0; ///< whole currency units
    qint64 stock = 0;
    QString description;

    /// Compact JSON; integers stay exact.
    QByteArray toJson() const;
    /// nullopt when the bytes are not the JSON of a product: somebody else's value, or an older format.
    static std::optional<Product> fromJson(const QByteArray &json);
    bool operator==(const Product &) const = default;
};

} // namespace lab::patterns
