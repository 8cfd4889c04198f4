// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <concepts>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace lab {

/// A record names its members once; its fields, its JSON both ways, its SQL row and its bindings follow from that.
///
///     struct Product
///     {
///         qint64 id = 0;
///         QString name;
///         static constexpr auto Members = named("id name", &Product::id, &Product::name);
///     };
///
/// A member is a text (QString, QByteArray), a number, an enumeration (as its number), a bool, another record, a QList
/// or a std::optional of these. An optional without a value is null, and may be missing in what is read.
template <typename Owner, typename Value>
struct Member
{
    QLatin1StringView name;
    Value Owner::*pointer;
};

/// `names` are those of the members, in order, with one space between each two; it does not compile unless there are as
/// many.
template <typename Owner, typename... Values>
consteval auto named(std::string_view names, Values Owner::*...pointers)
{
    const auto next = [&names] {
        const auto name = names.substr(0, names.find(' '));
        if (name.empty())
            throw "there are fewer names than members";
        names.remove_prefix(std::min(name.size() + 1, names.size()));
        return QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
    };
    const std::tuple<Member<Owner, Values>...> members{Member<Owner, Values>{next(), pointers}...};
    if (!names.empty())
        throw "there are more names than members";
    return members;
}

template <typename T>
concept Record = requires
{
    T::Members;
};

/// Calls `visit(name, reference to the member)` for each, in order.
template <typename T, typename Visit>
void forEachMember(T &record, Visit visit)
{
    std::apply([&](const auto &...each) { (visit(each.name, record.*each.pointer), ...); }, T::Members);
}

namespace detail {

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool isList = false;
template <typename T>
inline constexpr bool isList<QList<T>> = true;

} // namespace detail

template <Record T>
Fields toFields(const T &record);

/// As Fields hold it.
template <typename T>
QVariant toVariant(const T &value)
{
    if constexpr (detail::isOptional<T>) {
        return value ? toVariant(*value) : QVariant();
    } else if constexpr (detail::isList<T>) {
        QVariantList list;
        for (const auto &each : value)
            list.append(toVariant(each));
        return list;
    } else if constexpr (Record<T>) {
        return QVariant::fromValue(toFields(value));
    } else if constexpr (std::is_enum_v<T> || (std::integral<T> && !std::same_as<T, bool>)) {
        return static_cast<qint64>(value);
    } else {
        return QVariant(value);
    }
}

template <Record T>
Fields toFields(const T &record)
{
    Fields fields;
    forEachMember(record, [&](QLatin1StringView name, const auto &value) { fields.set(name, toVariant(value)); });
    return fields;
}

template <Record T>
std::optional<T> fromJson(const QJsonObject &object);

/// False when `json` is of another kind than the member, or a number that it cannot hold exactly.
template <typename T>
bool readJson(const QJsonValue &json, T &value)
{
    if constexpr (detail::isOptional<T>) {
        if (json.isNull() || json.isUndefined())
            return true;
        return readJson(json, value.emplace());
    } else if constexpr (detail::isList<T>) {
        for (const auto &each : json.toArray()) {
            if (!readJson(each, value.emplace_back()))
                return false;
        }
        return json.isArray();
    } else if constexpr (Record<T>) {
        const auto record = json.isObject() ? fromJson<T>(json.toObject()) : std::nullopt;
        value = record.value_or(T());
        return record.has_value();
    } else if constexpr (std::same_as<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_enum_v<T> || std::integral<T>) {
        const qint64 number = json.toInteger(0);
        value = static_cast<T>(number);
        // The default is given for a number with a fraction, too.
        return json.isDouble() && json.toInteger(1) == number && static_cast<qint64>(value) == number;
    } else if constexpr (std::floating_point<T>) {
        value = json.toDouble();
        return json.isDouble();
    } else {
        value = T();
        if constexpr (std::same_as<T, QByteArray>)
            value = json.toString().toUtf8();
        else
            value = json.toString();
        return json.isString();
    }
}

/// Nothing when a member is missing or of another kind: somebody else's value, or an older shape. Members that the
/// record does not have are passed over.
template <Record T>
std::optional<T> fromJson(const QJsonObject &object)
{
    T record;
    bool complete = true;
    forEachMember(record, [&](QLatin1StringView name, auto &value) {
        complete = complete && readJson(object.value(name), value);
    });
    return complete ? std::optional(std::move(record)) : std::nullopt;
}

/// Compact JSON; integers stay exact.
template <Record T>
QByteArray toJsonText(const T &record)
{
    return QJsonDocument(toJson(toFields(record))).toJson(QJsonDocument::Compact);
}

template <Record T>
std::optional<T> fromJsonText(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    return document.isObject() ? fromJson<T>(document.object()) : std::nullopt;
}

} // namespace lab
