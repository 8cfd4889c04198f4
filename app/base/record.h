// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"
#include "app/base/units.h"
#include "app/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
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
/// A member is a text (QString, QByteArray), a number, an enumeration (as its word, see words(), else as its number), a
/// bool, another record, a QList or a std::optional of these. An optional without a value is null, and may be missing
/// in what is read.
///
/// There are two kinds of JSON. That of toFields() is for people and scripts: what JSON has no place for becomes the
/// text that is shown of it. That of toJsonText() is kept and read back by fromJsonText(): the same record comes out,
/// or it does not compile.
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
inline constexpr bool isBytes = std::same_as<T, QByteArray>;
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
    } else if constexpr (Worded<T>) {
        return QString(wordOf(value));
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
std::optional<T> fromFields(const Fields &fields);

/// The way back from toVariant(). False when `variant` is of another kind than the member.
template <typename T>
bool readVariant(const QVariant &variant, T &value)
{
    if constexpr (detail::isOptional<T>) {
        return variant.isNull() || readVariant(variant, value.emplace());
    } else if constexpr (detail::isList<T>) {
        for (const auto &each : variant.toList()) {
            if (!readVariant(each, value.emplace_back()))
                return false;
        }
        return variant.typeId() == QMetaType::QVariantList;
    } else if constexpr (Record<T>) {
        const auto record = fromFields<T>(variant.value<Fields>());
        value = record.value_or(T());
        return record.has_value();
    } else if constexpr (Worded<T>) {
        const auto named = fromWord<T>(variant.toString());
        value = named.value_or(T());
        return named.has_value();
    } else if constexpr (std::is_enum_v<T> || (std::integral<T> && !std::same_as<T, bool>)) {
        value = static_cast<T>(variant.toLongLong());
        return variant.typeId() == QMetaType::LongLong;
    } else {
        value = variant.value<T>();
        return variant.metaType() == QMetaType::fromType<T>();
    }
}

/// The record that toFields() made these of; nothing when a member is missing or of another kind.
template <Record T>
std::optional<T> fromFields(const Fields &fields)
{
    T record;
    bool complete = true;
    forEachMember(record, [&](QLatin1StringView name, auto &value) {
        complete = complete && fields.contains(name) && readVariant(fields.value(name), value);
    });
    return complete ? std::optional(std::move(record)) : std::nullopt;
}

/// As JSON that readJson() makes the same value of.
template <typename T>
QJsonValue toStored(const T &value)
{
    static_assert(!detail::isBytes<T>, "JSON carries texts, not bytes: make the member a QString");
    if constexpr (detail::isOptional<T>) {
        return value ? toStored(*value) : QJsonValue();
    } else if constexpr (detail::isList<T>) {
        QJsonArray array;
        for (const auto &each : value)
            array.append(toStored(each));
        return array;
    } else if constexpr (Record<T>) {
        QJsonObject object;
        forEachMember(value, [&](QLatin1StringView name, const auto &each) { object.insert(name, toStored(each)); });
        return object;
    } else if constexpr (std::floating_point<T>) {
        // JSON has no infinity: `inf`, as Redis says it.
        return std::isfinite(value) ? QJsonValue(value) : QJsonValue(numberText(value));
    } else {
        return QJsonValue::fromVariant(toVariant(value)); // 64-bit integers stay exact
    }
}

template <Record T>
std::optional<T> fromJson(const QJsonObject &object);

/// False when `json` is of another kind than the member, or a number that it cannot hold exactly.
template <typename T>
bool readJson(const QJsonValue &json, T &value)
{
    static_assert(!detail::isBytes<T>, "JSON carries texts, not bytes: make the member a QString");
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
    } else if constexpr (Worded<T>) {
        const auto named = json.isString() ? fromWord<T>(json.toString()) : std::nullopt;
        value = named.value_or(T());
        return named.has_value();
    } else if constexpr (std::is_enum_v<T> || std::integral<T>) {
        const qint64 number = json.toInteger(0);
        value = static_cast<T>(number);
        // The default is given for a number with a fraction, too.
        return json.isDouble() && json.toInteger(1) == number && static_cast<qint64>(value) == number;
    } else if constexpr (std::floating_point<T>) {
        // The text is only for what JSON has no number for: `inf`, `-inf` and `nan`.
        value = json.isString() ? json.toString().toDouble() : json.toDouble();
        return json.isDouble() || (json.isString() && json.toString() == numberText(value) && !std::isfinite(value));
    } else {
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

/// Compact JSON, to be kept.
template <Record T>
QByteArray toJsonText(const T &record)
{
    // Qt's reader drops a byte order mark at the start of a text, unless it is escaped.
    return QJsonDocument(toStored(record).toObject()).toJson(QJsonDocument::Compact).replace("\xef\xbb\xbf", "\\ufeff");
}

template <Record T>
std::optional<T> fromJsonText(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    return document.isObject() ? fromJson<T>(document.object()) : std::nullopt;
}

} // namespace lab
