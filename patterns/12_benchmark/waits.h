// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"

#include <QList>
#include <QRandomGenerator>

#include <chrono>
#include <span>

namespace lab::patterns::benchmark {

using Time = std::chrono::steady_clock::time_point;

double microsSince(Time start);

/// How many calls took no longer than this, and longer than the bucket before allows.
struct Bucket
{
    double upTo = 0; ///< µs
    qint64 calls = 0;

    static constexpr auto Members = named("up_to_us calls", &Bucket::upTo, &Bucket::calls);
};

/// What many calls took, in microseconds. A percentile stays unknown where there are too few calls to know it: of less
/// than 20 the 95th, of less than 100 the 99th would lie between the two slowest.
struct Distribution
{
    qint64 calls = 0;
    double minimum = 0, median = 0, p90 = 0;
    std::optional<double> p95 = {}, p99 = {};
    double maximum = 0, mean = 0;
    QList<Bucket> histogram = {}; ///< bounds double from one to the next; from the first that has calls to the last

    static constexpr auto Members =
        named("calls min_us median_us p90_us p95_us p99_us max_us mean_us histogram", &Distribution::calls,
              &Distribution::minimum, &Distribution::median, &Distribution::p90, &Distribution::p95, &Distribution::p99,
              &Distribution::maximum, &Distribution::mean, &Distribution::histogram);

    static Distribution of(std::span<const double> micros);
};

/// To so many decimals: what finer digits of microseconds say is noise.
double rounded(double number, int decimals = 1);

/// How long somebody who comes at any moment of `total` has to wait, in all but the share `of` of cases, when the
/// server stands still for each of `stalls` and answers at once otherwise. All in the same unit.
double waitOfAnyMoment(QList<double> stalls, double total, double of);

/// The 90th percentile by nearest rank: the smallest of the times that nine tenths of them do not exceed.
qint64 p90Of(QList<qint64> times);
/// Made up, in µs from `from` on: ascending, no two alike.
QList<qint64> timesBy(QRandomGenerator dice, qint64 from, qsizetype count);

} // namespace lab::patterns::benchmark
