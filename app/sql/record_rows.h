// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "app/sql/rows.h"

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

template <typename T>
void readColumn(const QVariant &column, T &value)
{
    if constexpr (lab::detail::isOptional<T>) {
        if (!column.isNull())
            readColumn(column, value.emplace());
    } else if constexpr (std::is_enum_v<T>) {
        value = static_cast<T>(column.toLongLong());
    } else {
        value = column.value<T>();
    }
}

} // namespace detail

/// Row `index`, by the names of its columns. A column that the rows do not have leaves its member as it is made.
template <Record T>
T rowOf(const Rows &rows, qsizetype index)
{
    T record;
    forEachMember(record, [&](QLatin1StringView name, auto &value) {
        const auto column = rows.columns.indexOf(name);
        if (column >= 0)
            detail::readColumn(rows.rows.at(index).at(column), value);
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
