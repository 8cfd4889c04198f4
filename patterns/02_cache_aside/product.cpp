// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/product.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lab::patterns {

using namespace Qt::StringLiterals;

QByteArray Product::toJson() const
{
    const QJsonObject object{{u"id"_s, static_cast<qint64>(id)},
                             {u"name"_s, name},
                             {u"price"_s, price},
                             {u"stock"_s, stock},
                             {u"description"_s, description}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Product> Product::fromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    if (!object.value("id"_L1).isDouble() || !object.value("price"_L1).isDouble())
        return std::nullopt;
    Product product;
    product.id = static_cast<ProductId>(object.value("id"_L1).toInteger());
    product.name = object.value("name"_L1).toString();
    product.price = object.value("price"_L1).toInteger();
    product.stock = object.value("stock"_L1).toInteger();
    product.description = object.value("description"_L1).toString();
    return product;
}

} // namespace lab::patterns
