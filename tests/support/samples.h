// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/dice.h"
#include "app/measure/measurement.h"

namespace lab::testing {

/// `count` samples around `median`, spread evenly over ± `spread` (a share of the median), in an order drawn from
/// `seed`.
inline std::vector<double> around(double median, double spread, int count, std::uint64_t seed)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(median * (1 + spread * (2.0 * i / (count - 1) - 1)));
    measure::Dice dice(seed);
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[dice.below(i)]);
    return values;
}

/// An evaluated point: Redis first, SQLite second, further arms of other engines.
inline measure::Point pointOf(const QList<QPair<QString, double>> &medians, double spread = 0.1, int count = 101)
{
    measure::Point point;
    for (const auto &[name, median] : medians) {
        const auto index = point.arms.size();
        const measure::Engine engine = index == 0   ? measure::Engine::Redis
                                       : index == 1 ? measure::Engine::Sqlite
                                                    : measure::Engine::Other;
        point.arms.append({name, engine, around(median, spread, count, static_cast<std::uint64_t>(index + 1))});
    }
    point.evaluate();
    return point;
}

/// The same at a value of `latency` in ms.
inline measure::Point atLatency(double value, const QList<QPair<QString, double>> &medians, double spread = 0.1)
{
    measure::Point point = pointOf(medians, spread);
    point.variable = QStringLiteral("latency");
    point.value = value;
    point.unit = QStringLiteral("ms");
    return point;
}

/// A whole result: title, question, time, two conditions.
inline measure::Result resultOf(const QList<measure::Point> &points)
{
    measure::Result result;
    result.lesson = QStringLiteral("cache-aside");
    result.id = QStringLiteral("hit-vs-query");
    result.title = QStringLiteral("Cache hit against query");
    result.question = QStringLiteral("Where does the cache start to pay?");
    result.points = points;
    result.conditions = {{QStringLiteral("transport"), QStringLiteral("TCP over loopback"), true},
                         {QStringLiteral("journal mode"), QStringLiteral("WAL"), true}};
    result.time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    return result;
}

} // namespace lab::testing
