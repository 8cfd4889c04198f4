// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <type_traits>

namespace lab {

/// An enumeration names its words once, beside it and in the order of its values, which count up from 0:
///
///     enum class Source { Cache, Database };
///     consteval auto wordsOf(Source)
///     {
///         return words("cache", "database");
///     }
///
/// From then on it is that word in Fields, in JSON both ways, in SQL and among a parameter's choices, while the program
/// goes on comparing values of the enumeration. One without words is its number there.
template <std::size_t... Sizes>
consteval auto words(const char (&...each)[Sizes])
{
    return std::array<QLatin1StringView, sizeof...(Sizes)>{QLatin1StringView(each, Sizes - 1)...};
}

template <typename T>
concept Worded = std::is_enum_v<T> && requires(T value)
{
    wordsOf(value);
};

/// A value that the enumeration does not have is a defect and asserts.
template <Worded T>
QLatin1StringView wordOf(T value)
{
    static constexpr auto All = wordsOf(T());
    const auto at = static_cast<std::size_t>(value);
    Q_ASSERT(at < All.size());
    return All[at];
}

/// Nothing when `word` is none of them; upper and lower case differ.
template <Worded T>
std::optional<T> fromWord(QAnyStringView word)
{
    static constexpr auto All = wordsOf(T());
    const auto at = std::find(All.begin(), All.end(), word);
    return at == All.end() ? std::nullopt : std::optional(static_cast<T>(at - All.begin()));
}

template <Worded T>
QStringList allWords()
{
    static constexpr auto All = wordsOf(T());
    return {All.begin(), All.end()};
}

} // namespace lab
