// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/seeded.h"

namespace lab::patterns::benchmark::prepared {

// What the challenges start from.

inline const QByteArray Profile = "bench:profile:{ada}", Samples = "bench:samples:{run}",
                        WarmUp = "bench:warm-up:{run}", First = "bench:calls:{pair}:first",
                        Second = "bench:calls:{pair}:second", P90 = "bench:p90:{pair}",
                        Total = "bench:hits:{site}:total",
                        Basket = "bench:basket:{shop}:", Left = "bench:left:{old}:", Hits = "bench:hits:{site}:";
constexpr int Places = 5, Warm = 30;
constexpr qint64 Few = 50, Many = 20'000, Hour = 3600'000; // ms

/// The names of five keys.
QByteArrayList five(const QByteArray &before);

/// Five sets, of which one, as the dice will have it, has very many members.
QList<redis::Command> baskets(const Keyspace &space, QRandomGenerator dice);
/// Five strings, of which two neighbours, as the dice will have it, have no end.
QList<redis::Command> leftovers(const Keyspace &space, QRandomGenerator dice);
/// A hash of these fields and values. For a moment one was long: what the hash is kept in has become another, and stays
/// it.
QList<redis::Command> profile(const Keyspace &space, QRandomGenerator dice);
QByteArrayList profileBy(QRandomGenerator dice);
/// A list of these samples, those of the warm-up first, and how many that are.
QList<redis::Command> warmUp(const Keyspace &space, QRandomGenerator dice);
QByteArrayList samplesBy(QRandomGenerator dice);
/// The calls of two servers, 40 and 10 of them, and the average of their 90th percentiles.
QList<redis::Command> pairOfCalls(const Keyspace &space, QRandomGenerator dice);
/// Of all 50.
qint64 p90OfPair(QRandomGenerator dice);
/// Five counters.
QList<redis::Command> hits(const Keyspace &space, QRandomGenerator dice);
qint64 sumOfHits(QRandomGenerator dice);

} // namespace lab::patterns::benchmark::prepared
