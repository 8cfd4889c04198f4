// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>

namespace lab::patterns::cache_aside {

/// Probabilistic early refresh, XFetch (Vattani, Chierichetti, Lowenstein: Optimal Probabilistic Cache Stampede
/// Prevention, VLDB 2015): whoever reads a value shortly before its expiry may make it anew, the likelier the closer
/// the expiry and the dearer the value. So the cost of making it stands in front of it: `48 {"id":…`, in milliseconds.
struct EarlyRefresh
{
    using Millis = std::chrono::milliseconds;

    static QByteArray withCost(Millis cost, const QByteArray &value);
    /// Whether now − cost · β · ln(random) reaches the expiry; `random` is in (0, 1], β is 1 (above 1 refreshes
    /// earlier).
    static bool isDue(const QByteArray &cached, Millis left, double random);
};

} // namespace lab::patterns::cache_aside
