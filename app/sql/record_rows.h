// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "app/sql/rows.h"

#include <typeinfo>

namespace lab::sql {

/// `id, name, price`: the columns are called as the members are.
template <Record T>
QString columnsOf()
{
    QStringList names;
    std::apply([&](const auto &...each) { (names.append(each.name), ...); }, T::Members);
    return names.join(QLatin1StringView(", "));
}

/// `?, ?, ?`: one for each member.
template <Record T>
QString placeholdersOf()
{
    constexpr auto count = std::tuple_size_v<std::remove_const_t<decltype(T::Members)>>;
    return QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(QLatin1StringView(", "));
}

template <Record T>
QVariantList bindingsOf(const T &record)
{
    QVariantList bindings;
    forEachMember(record, [&](QLatin1StringView, const auto &value) { bindings.append(toVariant(value)); });
    return bindings;
}

namespace detail {

/// What stands in a column when it is not what the member needs, told as a SqlError. `record` is the record's type.
[[noreturn]] void refuseColumn(const std::type_info &record, QLatin1StringView column, const QString &found);
/// `NULL`, `the text “abc”`, `the integer 3` …: at most about 40 characters of a text.
QString foundText(const QVariant &column);

/// False when `column` is of another kind than the member, or a number that it cannot hold exactly.
template <typename T>
bool readColumn(const QVariant &column, T &value)
{
    static_assert(!Record<T> && !lab::detail::isList<T>, "A column holds one value.");
    if constexpr (lab::detail::isOptional<T>) {
        return column.isNull() || readColumn(column, value.emplace());
    } else if constexpr (Worded<T>) {
        const auto named = fromWord<T>(column.toString());
        value = named.value_or(T());
        return named && column.typeId() == QMetaType::QString;
    } else if constexpr (std::is_enum_v<T> || std::integral<T>) {
        const qint64 number = column.toLongLong();
        value = static_cast<T>(number);
        return column.typeId() == QMetaType::LongLong && static_cast<qint64>(value) == number;
    } else if constexpr (std::floating_point<T>) {
        value = static_cast<T>(column.toDouble()); // an expression may be an INTEGER where its column is REAL
        return column.typeId() == QMetaType::Double || column.typeId() == QMetaType::LongLong;
    } else {
        value = column.value<T>();
        const bool isBytes = std::same_as<T, QByteArray> && column.typeId() == QMetaType::QByteArray;
        return !column.isNull() && (column.typeId() == QMetaType::QString || isBytes);
    }
}

} // namespace detail

/// Row `index`, by the names of its columns; columns that the record does not have are passed over. Strict, as replies
/// of the server are: throws SqlError, which names record and column, when a column is missing or of another kind than
/// its member. Only a std::optional may be NULL.
template <Record T>
T rowOf(const Rows &rows, qsizetype index)
{
    T record;
    forEachMember(record, [&](QLatin1StringView name, auto &value) {
        const auto at = rows.columns.indexOf(name);
        if (at < 0)
            detail::refuseColumn(typeid(T), name, {});
        const auto &column = rows.rows.at(index).at(at);
        if (!detail::readColumn(column, value))
            detail::refuseColumn(typeid(T), name, detail::foundText(column));
    });
    return record;
}

/// Nothing when there are no rows.
template <Record T>
std::optional<T> firstOf(const Rows &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(rowOf<T>(rows, 0));
}

template <Record T>
QList<T> allOf(const Rows &rows)
{
    QList<T> records;
    records.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        records.append(rowOf<T>(rows, i));
    return records;
}

} // namespace lab::sql
