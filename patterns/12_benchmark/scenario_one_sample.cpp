// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"
#include "app/measure/measurement.h"
#include "patterns/12_benchmark/lesson.h"
#include "patterns/12_benchmark/waits.h"

#include <cmath>

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using measure::Arm;
using measure::Ratio;

namespace {

constexpr int OfAMean = 10;
/// A short measurement as those of the Measure part are: interleaved, warmed up, in batches over time.
constexpr measure::Effort Short{
    .warmup = 20, .rounds = 200, .batches = 20, .minimumBatches = 20, .budget = 40ms, .precision = 0, .brief = true};

enum class Strategy { One, Mean, Interval, Twice };
consteval auto wordsOf(Strategy)
{
    return words("one-sample", "mean", "interval", "twice");
}

/// In how many of so many trials chance alone may say something, when each errs with 1 in 20: in more than that not in
/// one of a thousand runs (binomial distribution).
qint64 mostByChance(qint64 trials)
{
    constexpr double Errs = 0.05, Rare = 0.001;
    double exactly = std::pow(1 - Errs, double(trials)), more = 1 - exactly;
    qint64 count = 0;
    for (; more > Rare; more -= exactly) {
        exactly *= double(trials - count) / double(count + 1) * Errs / (1 - Errs);
        ++count;
    }
    return count;
}

/// With its interval, where it has one.
QString textOf(const Ratio &ratio)
{
    return ratio.low < ratio.high ? measure::formatRatio(ratio)
                                  : measure::formatFactor(ratio.value, measure::factorDecimals(ratio));
}

QCoro::Task<void> ask(redis::Client &redis, Key key)
{
    const auto value = co_await redis.command("GET", key);
    value.text();
}

/// Two arms that are the same, called A and B, and somebody who wants to know which is faster.
struct OneSample
{
    struct Ending
    {
        Strategy strategy{};
        qint64 trials = 0;
        qint64 winners = 0; ///< trials in which a winner was declared
        qint64 allowed = 0; ///< winners that a method which errs in one of twenty trials may declare
        double largest = 1; ///< the ratio of the winner that was declared with most

        static constexpr auto Members = named("strategy trials winners allowed largest", &Ending::strategy,
                                              &Ending::trials, &Ending::winners, &Ending::allowed, &Ending::largest);
    };

    OneSample(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"trials"_s)}
    {
        ending.allowed = mostByChance(ending.trials);
    }

    QCoro::Task<void> setUp() { co_await run.redis().command("SET", key, "42", "EX", 600); }

    QCoro::Task<void> judge(Actor &me)
    {
        for (qint64 trial = 1; trial <= ending.trials; ++trial) {
            run.progress(trial - 1, ending.trials, tr("Trials"));
            const auto ratio = co_await trialOf(me);
            const bool hasWinner = ratio.clear();
            ending.winners += hasWinner ? 1 : 0;
            if (hasWinner)
                ending.largest = rounded(std::max({ending.largest, ratio.value, ratio.inverse().value}), 5);
            const auto said = !hasWinner        ? tr("no clear difference")
                              : ratio.value > 1 ? tr("A is the faster one")
                                                : tr("B is the faster one");
            me.note(tr("trial %1: %2; time of B by time of A: %3").arg(QString::number(trial), said, textOf(ratio)),
                    hasWinner);
        }
    }

    /// The time of B over that of A, and between which bounds: without an interval, as if it were exact.
    QCoro::Task<Ratio> trialOf(Actor &me)
    {
        if (ending.strategy == Strategy::One || ending.strategy == Strategy::Mean) {
            const int count = ending.strategy == Strategy::One ? 1 : OfAMean;
            double a = 0, b = 0;
            while (a == b) { // a clock has grains: as it comes out, and once more when it does not
                a = co_await meanOf(me, count);
                b = co_await meanOf(me, count);
            }
            co_return Ratio{b / a, b / a, b / a};
        }
        const auto first = co_await measured(me);
        if (ending.strategy == Strategy::Interval || !first.clear())
            co_return first;
        const auto second = co_await measured(me); // a finding is believed when it comes again
        co_return Ratio{std::sqrt(first.value * second.value), std::min(first.low, second.low),
                        std::max(first.high, second.high)};
    }

    QCoro::Task<double> meanOf(Actor &me, int count)
    {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < count; ++i)
            co_await ask(me.redis, key);
        co_return microsSince(start) / count;
    }

    /// Both arms are the same call over the same connection. So many calls are not recorded: that would be measured
    /// too.
    QCoro::Task<Ratio> measured(Actor &me)
    {
        std::vector<Arm> arms(2, Arm{.once = [redis = &me.redis, key = key] {
                                  return ask(*redis, key);
                              }});
        me.redis.setRecording(false);
        const std::function<void(int, int)> quiet;
        const auto point = co_await measure::measurePoint(std::move(arms), Short, run.stop(), quiet);
        me.redis.setRecording(true);
        co_return point.ratios.last();
    }

    static bool holds(const Ending &ending) { return ending.winners <= ending.allowed; }
    static QString clauseOf(const Ending &ending)
    {
        const auto winners = tr("a winner in %1 of %2 trials").arg(countText(ending.winners), countText(ending.trials));
        return ending.winners == 0
                   ? winners
                   : tr("%1, by up to %2×")
                         .arg(winners, measure::formatFactor(ending.largest, measure::factorDecimals(ending.largest)));
    }

    Run &run;
    Ending ending;
    Key key = run.ownKey("one-sample:{same}");
};

} // namespace

Scenario oneSample()
{
    const Scenario described{
        .id = u"one-sample"_s,
        .title = tr("A winner where there is none"),
        .summary =
            tr("A and B are the same GET over the same connection: neither is faster. Somebody measures both and "
               "says which one is, again and again. The ways with an interval measure interleaved, warmed up, in "
               "batches over time."),
        .situation = tr("A and B are the same GET: neither can be the faster one."),
        .invariant = tr("A winner is declared in no more trials than chance explains for a method that errs in one of "
                        "twenty (beyond that, not one run in a thousand)."),
        .ways = {{u"one-sample"_s, tr("A once, then B once; who took less time is the faster."), tr("One sample")},
                 {u"mean"_s, tr("Ten calls of A, then ten of B; the smaller mean wins."), tr("Mean")},
                 {u"interval"_s, tr("A winner only if the interval of the ratio excludes 1."), tr("Interval")},
                 {u"twice"_s, tr("The same, and it has to win a second time as well."), tr("Twice")}},
        .parameters = {Parameter::integer(u"trials"_s, tr("Trials"), 5, 50).withDefault("20")},
        .prediction = Prediction{.prompt = tr("Twenty times A and B, which are the same, are called once each, and the "
                                              "faster one is the winner. In how many trials is there a winner?"),
                                 .way = u"one-sample"_s,
                                 .field = u"winners"_s}};
    return scenario<OneSample>(described, {{u"judge"_s, &OneSample::judge}});
}

} // namespace lab::patterns::benchmark
