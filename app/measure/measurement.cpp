// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/measurement.h"

#include "app/base/error.h"
#include "app/measure/dice.h"
#include "app/measure/pace.h"

#include <algorithm>
#include <numeric>

namespace lab::measure {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// Times one sample, in microseconds per operation. The arm outlives the call.
QCoro::Task<double> takeSample(const Arm &arm, const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    if (arm.before)
        co_await arm.before();
    const auto start = Clock::now();
    co_await arm.once();
    const std::chrono::duration<double, std::micro> took = Clock::now() - start;
    co_return took.count() / arm.operations;
}

QCoro::Task<void> warmUp(const std::vector<Arm> &arms, const Effort &effort, const std::stop_token &stop,
                         Pace &pace)
{
    const auto end = Clock::now() + effort.budget / 4;
    for (int i = 0; i < effort.warmup && (i == 0 || Clock::now() < end); ++i) {
        for (const Arm &arm : arms)
            co_await takeSample(arm, stop);
        if (pace.due())
            co_await pace.rest(0, effort.rounds);
    }
}

void shuffle(std::vector<std::size_t> &order, Dice &dice)
{
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[dice.below(i)]);
}

/// How many rounds the budget will probably allow.
int expectedRounds(const Effort &effort, int done, Clock::duration elapsed)
{
    if (done == 0 || elapsed <= 0ns)
        return effort.rounds;
    const double share =
        std::chrono::duration<double>(effort.budget) / std::chrono::duration<double>(elapsed);
    const double affordable = std::max<double>(done, done * share);
    return affordable >= effort.rounds ? effort.rounds
                                       : std::max({done, effort.minimumRounds, static_cast<int>(affordable)});
}

QCoro::Task<void> takeRounds(const std::vector<Arm> &arms, const Effort &effort, const std::stop_token &stop,
                             Pace &pace, Point &point)
{
    std::vector<std::size_t> order(arms.size());
    std::iota(order.begin(), order.end(), 0u);
    Dice dice(arms.size());
    const auto start = Clock::now();
    const int most = std::max(effort.rounds, effort.minimumRounds);
    int done = 0;
    while (done < most && (done < effort.minimumRounds || Clock::now() - start < effort.budget)) {
        shuffle(order, dice);
        for (const auto index : order) {
            const double micros = co_await takeSample(arms[index], stop);
            point.arms[static_cast<qsizetype>(index)].micros.push_back(micros);
        }
        ++done;
        if (pace.due())
            co_await pace.rest(done, expectedRounds(effort, done, Clock::now() - start));
    }
    pace.tell(done, done);
}

} // namespace

Effort Effort::quick()
{
    return {.warmup = 10, .rounds = 200, .minimumRounds = 10, .budget = 500ms};
}

QList<int> Point::bySpeed() const
{
    QList<int> order(summaries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return summaries[a].median < summaries[b].median; });
    return order;
}

void Point::evaluate()
{
    summaries.clear();
    for (const Samples &samples : std::as_const(arms))
        summaries.append(summarize(samples.micros));
    ratio.reset();
    lead.reset();
    if (arms.size() >= 2)
        ratio = bootstrapRatio(arms[1].micros, arms[0].micros);
    if (arms.size() > 2) {
        const auto order = bySpeed();
        lead = bootstrapRatio(arms[order[1]].micros, arms[order[0]].micros);
    }
}

QCoro::Task<Point> measurePoint(std::vector<Arm> given, Effort effort, std::stop_token stop,
                                std::function<void(int, int)> progress)
{
    // A coroutine's parameters live until its caller has moved on; what an arm cleans up must not wait for that.
    const std::vector<Arm> arms = std::move(given);
    Point point;
    for (const Arm &arm : arms) {
        if (!arm.once || arm.operations < 1)
            throw Error(ErrorKind::Internal,
                        QStringLiteral("The arm \"%1\" has nothing to measure.").arg(arm.name));
        point.arms.append({arm.name, arm.engine, {}});
    }
    Pace pace(std::move(progress));
    co_await warmUp(arms, effort, stop, pace);
    co_await takeRounds(arms, effort, stop, pace, point);
    point.evaluate();
    co_return point;
}

} // namespace lab::measure
