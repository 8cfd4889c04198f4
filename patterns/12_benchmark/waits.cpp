// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/waits.h"

#include "app/measure/statistics.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace lab::patterns::benchmark {

namespace {

QList<Bucket> bucketsOf(std::span<const double> micros)
{
    QMap<int, qint64> calls; // by the exponent of two
    for (const double each : micros)
        ++calls[each <= 1 ? 0 : static_cast<int>(std::ceil(std::log2(each)))];
    QList<Bucket> buckets;
    for (int i = calls.isEmpty() ? 0 : calls.firstKey(); !calls.isEmpty() && i <= calls.lastKey(); ++i)
        buckets.append({std::exp2(i), calls.value(i)});
    return buckets;
}

} // namespace

double rounded(double number, int decimals)
{
    const double unit = std::pow(10, decimals);
    return std::round(number * unit) / unit;
}

Distribution Distribution::of(std::span<const double> micros)
{
    const auto summary = measure::summarize(micros);
    Distribution all{.calls = static_cast<qint64>(summary.count),
                     .minimum = rounded(summary.minimum),
                     .median = rounded(summary.median),
                     .p90 = rounded(summary.p90),
                     .maximum = rounded(summary.maximum),
                     .mean = rounded(summary.mean),
                     .histogram = bucketsOf(micros)};
    if (summary.hasP95())
        all.p95 = rounded(summary.p95);
    if (summary.hasP99())
        all.p99 = rounded(summary.p99);
    return all;
}

double microsSince(Time start)
{
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double waitOfAnyMoment(QList<double> stalls, double total, double of)
{
    // Who comes in a stall waits for what is left of it: for longer than w whoever comes in the first L − w of one of
    // length L. So these parts of all stalls together are the share `of` of the time.
    std::sort(stalls.rbegin(), stalls.rend());
    double sum = 0;
    for (qsizetype count = 1; count <= stalls.size(); ++count) {
        sum += stalls[count - 1];
        const double wait = (sum - of * total) / double(count);
        if (count == stalls.size() || wait >= stalls[count])
            return std::max(0.0, wait);
    }
    return 0;
}

qint64 p90Of(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[(times.size() * 9 + 9) / 10 - 1];
}

QList<qint64> timesBy(QRandomGenerator dice, qint64 from, qsizetype count)
{
    QList<qint64> times;
    for (qsizetype i = 0; i < count; ++i)
        times.append(times.value(i - 1, from) + 1 + dice.bounded(20));
    return times;
}

} // namespace lab::patterns::benchmark
