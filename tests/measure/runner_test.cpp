// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What the runner finds in time that a test has made: how often it is right, what it says of stalls, and when it goes
// on.
#include "app/measure/measurement.h"
#include "tests/measure/synthetic_clock.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>

using namespace lab::measure;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using lab::testing::SyntheticClock;

namespace {

/// The times of a machine: skewed, each like the one before it (correlation 0.65), now and then a far outlier.
class Noise
{
public:
    Noise(double median, std::uint64_t seed)
        : m_median(median)
        , m_dice(seed)
        , m_state(normal())
    {
    }

    double operator()()
    {
        constexpr double Correlation = 0.65, Spread = 0.15;
        m_state = Correlation * m_state + std::sqrt(1 - Correlation * Correlation) * normal();
        const bool isOutlier = m_dice.below(200) == 0;
        return m_median * std::exp(Spread * m_state) * (isOutlier ? 20 : 1);
    }

private:
    double uniform() { return (static_cast<double>(m_dice.below(1u << 30)) + 0.5) / (1u << 30); }
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

    double m_median;
    Dice m_dice;
    double m_state;
};

std::function<double()> noise(double median, std::uint64_t seed)
{
    return [noise = std::make_shared<Noise>(median, seed)] {
        return (*noise)();
    };
}

Point pointOf(SyntheticClock &clock, std::vector<Arm> arms, const Effort &effort)
{
    return lab::testing::waitFor(measurePoint(std::move(arms), effort, {}, {}, clock));
}

/// In how many of 100 trials the first of two arms, the second of which takes `factor` times as long, is told apart.
int toldApart(double factor, const Effort &effort)
{
    int clear = 0;
    for (std::uint64_t trial = 1; trial <= 100; ++trial) {
        SyntheticClock clock;
        std::vector<Arm> arms{clock.arm(u"a"_s, noise(20, 2 * trial)),
                              clock.arm(u"b"_s, noise(20 * factor, 2 * trial + 1))};
        const Ratio ratio = pointOf(clock, std::move(arms), effort).ratios[1];
        clear += ratio.clear() && (factor == 1 || ratio.low > 1);
    }
    return clear;
}

/// Answers in 50 µs, but stands still for the first fifth of every second.
std::function<double()> stalling(SyntheticClock &clock)
{
    return [&clock] {
        const double second = clock.seconds() - std::floor(clock.seconds());
        return (second < 0.2 ? (0.2 - second) * 1e6 : 0) + 50;
    };
}

} // namespace

class RunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identicalArmsAreNotToldApart_data() { efforts(); }
    void identicalArmsAreNotToldApart()
    {
        QFETCH(Effort, effort);
        const int clear = toldApart(1, effort);
        qInfo("%d of 100 identical pairs were told apart", clear);
        QVERIFY2(clear <= 5, qPrintable(QString::number(clear)));
    }

    void aDifferenceOfAFifthIsSeen_data() { efforts(); }
    void aDifferenceOfAFifthIsSeen()
    {
        QFETCH(Effort, effort);
        const int clear = toldApart(1.2, effort);
        qInfo("%d of 100 pairs that differ by 20 %% were told apart", clear);
        QVERIFY2(clear >= 95, qPrintable(QString::number(clear)));
    }

    void aClosedLoopCountsTheStallsThatItsPercentilesHide()
    {
        SyntheticClock clock;
        const Point point = pointOf(clock, {clock.arm(u"stalling"_s, stalling(clock))}, Effort());
        const Summary &summary = point.summaries.first();
        QVERIFY2(summary.p99 < 100, qPrintable(QString::number(summary.p99)));
        QVERIFY2(summary.stalls >= 2, qPrintable(QString::number(summary.stalls)));
        QVERIFY2(summary.stalledShare > 0.2, qPrintable(QString::number(summary.stalledShare)));
    }

    void anOpenLoopHasThemInItsPercentiles()
    {
        SyntheticClock clock;
        Effort effort;
        effort.rate = 1000;
        effort.precision = 0;
        const Point point = pointOf(clock, {clock.arm(u"stalling"_s, stalling(clock))}, effort);
        const Summary &summary = point.summaries.first();
        // Who comes at any moment meets the stall with a chance of a fifth, and 100 ms of it in the mean.
        QVERIFY2(summary.p99 > 50'000, qPrintable(QString::number(summary.p99)));
        QVERIFY2(summary.p90 > 10'000, qPrintable(QString::number(summary.p90)));
        QVERIFY2(summary.median < 1000, qPrintable(QString::number(summary.median)));
        const Metric late = point.arms.first().metrics.first();
        QCOMPARE(late.name, u"calls that began late"_s);
        QVERIFY(late.value > 0);
    }

    void atAFixedRateCallsBeginInTime()
    {
        SyntheticClock clock;
        std::vector<double> begun;
        Effort effort{.warmup = 0, .rounds = 40, .batches = 4, .minimumBatches = 4, .budget = 400ms, .precision = 0};
        effort.rate = 100;
        const Arm arm = clock.arm(u"a"_s, [&] {
            begun.push_back(clock.seconds());
            return 300.0;
        });
        const Point point = pointOf(clock, {arm}, effort);
        QCOMPARE(point.batches, (std::vector<int>{10, 10, 10, 10}));
        QCOMPARE(point.arms.first().metrics.first().value, 0.0);
        for (const double micros : point.arms.first().micros)
            QVERIFY2(std::abs(micros - 300) < 0.01, qPrintable(QString::number(micros)));
        for (std::size_t i = 1; i < 10; ++i)
            QVERIFY2(std::abs(begun[i] - begun[i - 1] - 0.01) < 1e-6, qPrintable(QString::number(begun[i])));
    }

    void whoIsTooSlowForTheRateHasAQueue()
    {
        SyntheticClock clock;
        Effort effort{.warmup = 0, .rounds = 10, .batches = 1, .minimumBatches = 1, .budget = 100ms, .precision = 0};
        effort.rate = 100;
        const Point point = pointOf(clock, {clock.arm(u"slow"_s, [] { return 15'000.0; })}, effort);
        // Due every 10 ms and answered in 15: each waits 5 ms longer than the one before.
        QCOMPARE(point.arms.first().micros.size(), std::size_t(10));
        QVERIFY(std::abs(point.arms.first().micros.back() - 60'000) < 1);
        QCOMPARE(point.arms.first().metrics.first().value, 9.0);
    }

    void aRateOutOfItsRangeIsRefused_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("too low") << 19.0;
        QTest::newRow("too high") << 100'001.0;
    }
    void aRateOutOfItsRangeIsRefused()
    {
        QFETCH(double, rate);
        SyntheticClock clock;
        Effort effort;
        effort.rate = rate;
        try {
            pointOf(clock, {clock.arm(u"a"_s, [] { return 1.0; })}, effort);
            QFAIL("it was taken");
        } catch (const lab::Error &error) {
            QCOMPARE(error.kind(), lab::ErrorKind::Usage);
            QVERIFY2(error.message().contains(u"20 to 100"_s), qPrintable(error.message()));
        }
    }

    void whatIsPreparedBeforeEachCallHasNoRate()
    {
        SyntheticClock clock;
        Arm arm = clock.arm(u"prepared"_s, [] { return 1.0; });
        arm.before = arm.once;
        Effort effort;
        effort.rate = 100;
        QVERIFY_THROWS_EXCEPTION(lab::Error, pointOf(clock, {arm}, effort));
    }

    void warmingUpEndsWhenTheMediansHaveSettled()
    {
        SyntheticClock clock;
        int calls = 0;
        // It gets faster for 100 calls, then stays.
        const Arm arm = clock.arm(u"a"_s, [&calls] { return 10.0 + std::max(0, 100 - calls++); });
        const Point point = pointOf(clock, {arm}, Effort());
        QVERIFY(point.warmUp.stable);
        QVERIFY2(point.warmUp.rounds >= 100 && point.warmUp.rounds <= 200,
                 qPrintable(QString::number(point.warmUp.rounds)));
        QCOMPARE(point.summaries.first().maximum, 10.0);
    }

    void warmingUpThatNeverSettlesEndsAllTheSame()
    {
        SyntheticClock clock;
        double micros = 10;
        const Point point = pointOf(clock, {clock.arm(u"a"_s, [&micros] { return micros *= 1.01; })},
                                    {.warmup = 60, .rounds = 10, .batches = 10, .budget = 1s});
        QVERIFY(!point.warmUp.stable);
        QCOMPARE(point.warmUp.rounds, 60);
    }

    void moreIsMeasuredWhileAnIntervalIsTooWide()
    {
        // The same noise: what is asked of the interval alone makes the difference.
        const auto batchesAt = [](double precision) {
            SyntheticClock clock;
            Effort effort;
            effort.precision = precision;
            std::vector<Arm> arms{clock.arm(u"a"_s, noise(20, 1)), clock.arm(u"b"_s, noise(20, 2))};
            return pointOf(clock, std::move(arms), effort).batches.size();
        };
        QCOMPARE(batchesAt(0.5), std::size_t(40));
        QCOMPARE(batchesAt(0.0001), std::size_t(60));
        QCOMPARE(batchesAt(0), std::size_t(40));
    }

    void theRunnersOwnCostIsStated()
    {
        const Arm arm{.name = u"nothing"_s, .once = []() -> QCoro::Task<void> {
                          co_return;
                      }};
        const Point point = lab::testing::waitFor(measurePoint({arm}, Effort::quick(), {}));
        QVERIFY(point.overhead > 0);
        // An arm that does nothing is the overhead.
        QVERIFY2(point.summaries.first().minimum < 10 * point.overhead, qPrintable(QString::number(point.overhead)));
    }

    void roundsSayWhenTheyBegan()
    {
        SyntheticClock clock;
        std::vector<Arm> arms{clock.arm(u"a"_s, [] { return 100.0; }), clock.arm(u"b"_s, [] { return 300.0; })};
        const Effort effort{.warmup = 0, .rounds = 20, .batches = 2, .minimumBatches = 2, .budget = 1s, .precision = 0};
        const Point point = pointOf(clock, std::move(arms), effort);
        QCOMPARE(point.starts.size(), std::size_t(20));
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(std::abs(point.starts[i] - static_cast<double>(i) * 400) < 1);
        // Half a second later, after the rounds that are not counted.
        QVERIFY(std::abs(point.starts[10] - 500'000 - Effort::AfterPause * 400) < 1);
    }

private:
    static void efforts()
    {
        QTest::addColumn<Effort>("effort");
        QTest::newRow("full") << Effort();
        QTest::newRow("quick") << Effort::quick();
        Effort open;
        open.rate = 1000;
        QTest::newRow("open loop") << open;
    }
};

Q_DECLARE_METATYPE(lab::measure::Effort)

LAB_TEST(RunnerTest)
#include "runner_test.moc"
