// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/12_benchmark/twin.h"

#include <chrono>
#include <span>

namespace lab::patterns::benchmark {

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

/// Microseconds, to the tenth: what finer digits say is noise.
double rounded(double micros);

using Time = std::chrono::steady_clock::time_point;

double microsSince(Time start);
/// Returns at that moment, to some microseconds. The event loop's timers are up to a millisecond late, so the last of
/// it is waited for by the thread itself. Throws Cancelled when the run is stopped meanwhile.
QCoro::Task<void> waitUntil(Run &run, Time moment);

/// How long somebody who comes at any moment of `total` has to wait, in all but the share `of` of cases, when the
/// server stands still for each of `stalls` and answers at once otherwise. All in milliseconds.
double waitOfAnyMoment(QList<double> stalls, double total, double of);

/// One product, as JSON under a key: read again and again by GET.
class Reader
{
public:
    explicit Reader(Run &run)
        : m_run(&run)
    {
    }

    Run &run() const { return *m_run; }
    /// The product's name; nothing when there is no such product. The key goes when the run ends.
    QCoro::Task<std::optional<QString>> prepare(qint64 id);
    QCoro::Task<void> read();
    /// As many GETs in one write.
    QCoro::Task<void> readTogether(qint64 count);

private:
    static void take(const redis::Reply &reply);

    Run *m_run;
    Key m_key;
};

/// What would show in a measurement on this server.
struct Findings
{
    QString version, os;
    qint64 clients = 0, monitors = 0, perSecond = 0;
    QVariantList settings = {}; ///< records
    QVariantList findings = {}; ///< sentences
};
QCoro::Task<Findings> lookAtServer(Run &run);

} // namespace lab::patterns::benchmark
