// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/cure_early_refresh.h"

#include <algorithm>
#include <cmath>

namespace lab::patterns::cache_aside {

namespace {

constexpr double Beta = 1.0;

} // namespace

QByteArray EarlyRefresh::withCost(Millis cost, const QByteArray &value)
{
    return QByteArray::number(static_cast<qint64>(cost.count())) + ' ' + value;
}

bool EarlyRefresh::isDue(const QByteArray &cached, Millis left, double random)
{
    const auto cost = cached.left(std::max<qsizetype>(cached.indexOf(' '), 0)).toDouble();
    return static_cast<double>(left.count()) <= cost * Beta * -std::log(random);
}

} // namespace lab::patterns::cache_aside
