// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/statistics.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace lab::measure;
using namespace Qt::StringLiterals;

namespace {

/// Uniform on 0…1, never 0.
double uniform(Dice &dice)
{
    return (static_cast<double>(dice.below(1u << 30)) + 0.5) / (1u << 30);
}

/// Box & Muller 1958.
double normal(Dice &dice)
{
    const double radius = std::sqrt(-2 * std::log(uniform(dice)));
    return radius * std::cos(2 * std::numbers::pi * uniform(dice));
}

/// A stationary AR(1) process of times with median 1, skewed as times are.
std::vector<double> autoregressive(Dice &dice, double correlation, std::size_t count)
{
    std::vector<double> times;
    double state = normal(dice);
    while (times.size() < count) {
        times.push_back(std::exp(0.2 * state));
        state = correlation * state + std::sqrt(1 - correlation * correlation) * normal(dice);
    }
    return times;
}

/// The same reordering of both, so that rounds stay rounds.
void shuffleRounds(Dice &dice, std::vector<double> &first, std::vector<double> &second)
{
    for (std::size_t i = first.size(); i > 1; --i) {
        const auto other = dice.below(i);
        std::swap(first[i - 1], first[other]);
        std::swap(second[i - 1], second[other]);
    }
}

bool contains(const Ratio &ratio, double value)
{
    return ratio.low <= value && value <= ratio.high;
}

/// The share of simulated series whose interval contains the true ratio.
struct Coverage
{
    double inBlocks = 0, singly = 0;
};

Coverage coverageOf(double correlation)
{
    constexpr int Series = 200, Resamples = 400;
    const std::vector<int> batches(40, 50);
    Coverage coverage;
    for (int series = 1; series <= Series; ++series) {
        Dice dice(static_cast<std::uint64_t>(series));
        auto slow = autoregressive(dice, correlation, 2000), fast = autoregressive(dice, correlation, 2000);
        for (double &time : slow)
            time *= 3;
        coverage.inBlocks += contains(bootstrapRatio(slow, fast, batches, Resamples), 3);
        shuffleRounds(dice, slow, fast);
        coverage.singly += contains(bootstrapRatio(slow, fast, {}, Resamples), 3);
    }
    return {coverage.inBlocks / Series, coverage.singly / Series};
}

double plainMedian(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return percentile(values, 0.5);
}

/// The ratios of medians of whole batches drawn in runs, by copying and sorting, sorted themselves.
std::vector<double> plainRatios(const std::vector<double> &above, const std::vector<double> &under, int batches,
                                int run, int size)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> batch(0, batches - 1);
    std::vector<double> ratios;
    for (int resample = 0; resample < 4000; ++resample) {
        std::vector<double> drawnAbove, drawnUnder;
        for (int block = 0; block < batches / run; ++block) {
            const int first = batch(random);
            for (int i = 0; i < run * size; ++i) {
                const auto at = static_cast<std::size_t>((first * size + i) % (batches * size));
                drawnAbove.push_back(above[at]);
                drawnUnder.push_back(under[at]);
            }
        }
        ratios.push_back(plainMedian(drawnAbove) / plainMedian(drawnUnder));
    }
    std::sort(ratios.begin(), ratios.end());
    return ratios;
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesInterpolateBetweenClosestRanks_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<double>("expected");
        // Ranks of 15 20 35 40 50 are 0…4; type 7 puts fraction f at rank 4 f.
        QTest::newRow("lowest") << 0.0 << 15.0;
        QTest::newRow("5th: rank 0.2") << 0.05 << 16.0;
        QTest::newRow("quartile: rank 1") << 0.25 << 20.0;
        QTest::newRow("40th: rank 1.6") << 0.4 << 29.0;
        QTest::newRow("median") << 0.5 << 35.0;
        QTest::newRow("90th: rank 3.6") << 0.9 << 46.0;
        QTest::newRow("highest") << 1.0 << 50.0;
    }
    void percentilesInterpolateBetweenClosestRanks()
    {
        QFETCH(double, fraction);
        QFETCH(double, expected);
        const std::vector<double> sorted{15, 20, 35, 40, 50};
        QCOMPARE(percentile(sorted, fraction), expected);
    }

    void percentileOfOneSampleIsThatSample()
    {
        const std::vector<double> one{7};
        QCOMPARE(percentile(one, 0.99), 7.0);
    }

    void summaryHasAllOrderStatistics()
    {
        const std::vector<double> samples{50, 15, 40, 20, 35};
        const Summary summary = summarize(samples);
        QCOMPARE(summary.count, std::size_t(5));
        QCOMPARE(summary.minimum, 15.0);
        QCOMPARE(summary.p5, 16.0);
        QCOMPARE(summary.lowerQuartile, 20.0);
        QCOMPARE(summary.median, 35.0);
        QCOMPARE(summary.upperQuartile, 40.0);
        QCOMPARE(summary.p90, 46.0);
        QCOMPARE(summary.p95, 48.0);
        QCOMPARE(summary.p99, 49.6);
        QCOMPARE(summary.maximum, 50.0);
        QCOMPARE(summary.mean, 32.0);
    }

    void fewSamplesKnowNoHighPercentile()
    {
        const auto of = [](int count) {
            return summarize(lab::testing::around(1, 0.5, count, 1));
        };
        QVERIFY(!of(19).hasP95());
        QVERIFY(of(20).hasP95());
        QVERIFY(!of(99).hasP99());
        QVERIFY(of(100).hasP99());
    }

    void summaryOfNothingIsAllZero()
    {
        const Summary summary = summarize({});
        QCOMPARE(summary.count, std::size_t(0));
        QCOMPARE(summary.maximum, 0.0);
    }

    void intervalContainsTheTrueRatio()
    {
        const auto slow = lab::testing::around(300, 0.5, 501, 1);
        const auto fast = lab::testing::around(100, 0.5, 501, 2);
        const Ratio ratio = bootstrapRatio(slow, fast);
        QVERIFY2(ratio.low < 3 && 3 < ratio.high, qPrintable(QString::number(ratio.low)));
        QVERIFY(ratio.low > 2.5 && ratio.high < 3.5);
        QVERIFY(ratio.low <= ratio.value && ratio.value <= ratio.high);
        QVERIFY(ratio.clear());
    }

    void intervalIsThatOfTheMedian()
    {
        // Uniform on 0.5…1.5: the median of 401 has a standard error of 1/(2 √401) = 0.025, against a constant.
        const auto samples = lab::testing::around(1, 0.5, 401, 3);
        const std::vector<double> constant(401, 1.0);
        const Ratio ratio = bootstrapRatio(samples, constant);
        QVERIFY2(std::abs(ratio.low - 0.951) < 0.012, qPrintable(QString::number(ratio.low)));
        QVERIFY2(std::abs(ratio.high - 1.049) < 0.012, qPrintable(QString::number(ratio.high)));
    }

    void intervalAgreesWithAPlainComputation()
    {
        // 27 batches are drawn in runs of 3, so there are 9 blocks: t(8) is 2.306 in any table.
        constexpr int Batches = 27, Run = 3, Size = 5;
        constexpr double T = 2.306, Z = 1.959964;
        const auto above = lab::testing::around(300, 0.4, Batches * Size, 11);
        const auto under = lab::testing::around(100, 0.4, Batches * Size, 12);
        const Ratio ratio = bootstrapRatio(above, under, std::vector<int>(Batches, Size), 4000);
        const auto plain = plainRatios(above, under, Batches, Run, Size);
        const double factor = T / Z * std::sqrt(9.0 / 8);
        const double low = ratio.value * std::pow(percentile(plain, 0.025) / ratio.value, factor);
        const double high = ratio.value * std::pow(percentile(plain, 0.975) / ratio.value, factor);
        QVERIFY2(std::abs(ratio.low / low - 1) < 0.01,
                 qPrintable(u"%1 %2"_s.arg(QString::number(ratio.low), QString::number(low))));
        QVERIFY2(std::abs(ratio.high / high - 1) < 0.01,
                 qPrintable(u"%1 %2"_s.arg(QString::number(ratio.high), QString::number(high))));
    }

    void stallsAreThoseOfTenMediansAndAMillisecond()
    {
        std::vector<double> samples(100, 50);
        samples[3] = 600;    // ten medians, but no millisecond
        samples[7] = 5'000;  // both
        samples[9] = 45'000; // both
        const std::vector<double> uncounted{50, 9'950};
        const Summary summary = summarize(samples, 1, uncounted);
        QCOMPARE(summary.stalls, std::size_t(3));
        QCOMPARE(summary.stalledShare, (5'000 + 45'000 + 9'950) / (97 * 50.0 + 600 + 5'000 + 45'000 + 50 + 9'950));
        QCOMPARE(summary.count, std::size_t(100));
        QCOMPARE(summary.maximum, 45'000.0);
        // Of a hundred operations a sample, a millisecond is ten microseconds each.
        std::vector<double> batches(100, 0.5);
        batches[0] = 11;
        QCOMPARE(summarize(batches, 100).stalls, std::size_t(1));
        QCOMPARE(summarize(batches, 10).stalls, std::size_t(0));
    }

    void equalDistributionsAreNotClearlyDifferent()
    {
        const Ratio ratio =
            bootstrapRatio(lab::testing::around(100, 0.3, 300, 4), lab::testing::around(100, 0.3, 300, 5));
        QVERIFY(ratio.low < 1 && 1 < ratio.high);
        QVERIFY(!ratio.clear());
    }

    void pairedRoundsTakeDriftOutOfTheInterval()
    {
        // Both arms drift by a factor of 10 over the run; the second is always 1.2 times the first.
        std::vector<double> first, second;
        for (int round = 0; round < 200; ++round) {
            first.push_back(10 + round * 0.45);
            second.push_back(first.back() * 1.2);
        }
        const Ratio paired = bootstrapRatio(second, first);
        QVERIFY(paired.high - paired.low < 1e-9);
        std::reverse(second.begin(), second.end());
        const Ratio unpaired = bootstrapRatio(second, first);
        QVERIFY2(unpaired.high - unpaired.low > 0.1, "without pairs the drift has to show");
    }

    void batchesAreCountedWhole()
    {
        // In half of the batches the first arm is twice as fast: what the median is depends on them alone.
        std::vector<double> changing, steady(400, 10);
        const std::vector<int> batches(40, 10);
        for (std::size_t batch = 0; batch < batches.size(); ++batch)
            changing.insert(changing.end(), 10, batch % 4 < 2 ? 10 : 20);
        const Ratio whole = bootstrapRatio(changing, steady, batches);
        QVERIFY(whole.low <= 1 && whole.low > 0.9);
        QVERIFY(whole.high >= 2 && whole.high < 2.2);
    }

    void batchesMayDifferInLength()
    {
        const std::vector<double> samples{1, 2, 3, 4, 5, 6}, ones(6, 1);
        const std::vector<int> batches{1, 3, 2};
        QCOMPARE(bootstrapRatio(samples, ones, batches).value, 3.5);
        QVERIFY(bootstrapRatio(samples, ones, batches).low < 3.5);
        QVERIFY(bootstrapRatio(samples, ones, batches).high > 3.5);
    }

    void batchesThatDoNotFitGiveNoRatio()
    {
        const std::vector<double> samples{1, 2, 3}, more{1, 2, 3, 4};
        const std::vector<int> few{1, 1}, empty{3, 0}, fitting{1, 2};
        QCOMPARE(bootstrapRatio(samples, samples, few).value, 0.0);
        QCOMPARE(bootstrapRatio(samples, samples, empty).value, 0.0);
        QCOMPARE(bootstrapRatio(samples, more).value, 0.0);
        QCOMPARE(bootstrapRatio(samples, samples, fitting).value, 1.0);
    }

    void intervalsOfCorrelatedSamplesCoverTheTruth_data()
    {
        QTest::addColumn<double>("correlation");
        QTest::addColumn<double>("atLeast");
        QTest::newRow("independent") << 0.0 << 0.95;
        QTest::newRow("neighbours alike") << 0.65 << 0.95;
        QTest::newRow("alike over a batch") << 0.97 << 0.93;
    }
    void intervalsOfCorrelatedSamplesCoverTheTruth()
    {
        QFETCH(double, correlation);
        QFETCH(double, atLeast);
        const Coverage coverage = coverageOf(correlation);
        qInfo("%.1f %% of the intervals hold the truth, %.1f %% of those from single rounds", 100 * coverage.inBlocks,
              100 * coverage.singly);
        QVERIFY2(coverage.inBlocks >= atLeast, qPrintable(QString::number(coverage.inBlocks)));
        QVERIFY2(coverage.inBlocks <= 0.99, qPrintable(QString::number(coverage.inBlocks)));
        // Rounds taken for independent, as they are once their order is lost, promise too much.
        if (correlation > 0.6)
            QVERIFY2(coverage.singly < 0.75, qPrintable(QString::number(coverage.singly)));
    }

    void sameSeedGivesTheSameInterval()
    {
        const auto a = lab::testing::around(100, 0.5, 100, 6), b = lab::testing::around(110, 0.5, 100, 7);
        const Ratio first = bootstrapRatio(a, b, {}, 500, 42), again = bootstrapRatio(a, b, {}, 500, 42);
        QCOMPARE(again.low, first.low);
        QCOMPARE(again.high, first.high);
        const Ratio other = bootstrapRatio(a, b, {}, 500, 43);
        QVERIFY(other.low != first.low || other.high != first.high);
    }

    void thereIsNoRatioWithoutSamples()
    {
        const std::vector<double> some{1, 2, 3}, zeros{0, 0, 0};
        QCOMPARE(bootstrapRatio({}, some).value, 0.0);
        QCOMPARE(bootstrapRatio(some, {}).value, 0.0);
        QCOMPARE(bootstrapRatio(some, zeros).value, 0.0);
        QVERIFY(!bootstrapRatio(some, {}).clear());
    }

    void inverseTurnsTheIntervalRound()
    {
        const Ratio inverse = Ratio{0.5, 0.4, 0.8}.inverse();
        QCOMPARE(inverse.value, 2.0);
        QCOMPARE(inverse.low, 1.25);
        QCOMPARE(inverse.high, 2.5);
    }
};

LAB_TEST(StatisticsTest)
#include "statistics_test.moc"
