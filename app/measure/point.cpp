// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "app/measure/measurement.h"

#include <algorithm>
#include <numeric>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

QList<Ratio> ratiosTo(const Point &point, int base)
{
    const auto &denominator = point.arms[base].micros;
    QList<Ratio> ratios;
    for (qsizetype arm = 0; arm < point.arms.size(); ++arm) {
        ratios.append(arm == base ? Ratio{1, 1, 1}
                                  : bootstrapRatio(point.arms[arm].micros, denominator, point.batches));
    }
    return ratios;
}

QList<Ratio> stepsOf(const Point &point)
{
    QList<Ratio> steps(point.arms.size());
    for (qsizetype arm = 1; arm < point.arms.size(); ++arm) {
        if (!point.arms[arm].adds.isEmpty())
            steps[arm] = bootstrapRatio(point.arms[arm].micros, point.arms[arm - 1].micros, point.batches);
    }
    return steps;
}

} // namespace

Summary summaryOf(const Samples &samples)
{
    return summarize(samples.micros, samples.operations, samples.uncounted);
}

QString Point::place() const
{
    return label.isEmpty() ? withUnit(valueText(value), unit) : label;
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
        summaries.append(summaryOf(samples));
    ratios.clear();
    leads.clear();
    steps.clear();
    if (arms.isEmpty())
        return;
    ratios = ratiosTo(*this, 0);
    const int leader = bySpeed().first();
    leads = leader == 0 ? ratios : ratiosTo(*this, leader);
    steps = stepsOf(*this);
    // Seen from either side it is one interval.
    if (leader != 0)
        leads[0] = ratios[leader].inverse();
}

std::optional<int> Point::fastest() const
{
    if (leads.size() < 2)
        return std::nullopt;
    const int leader = bySpeed().first();
    for (qsizetype arm = 0; arm < leads.size(); ++arm) {
        if (arm != leader && leads[arm].low <= 1)
            return std::nullopt;
    }
    return leader;
}

Conditions Result::allConditions() const
{
    Conditions all = conditions;
    QStringList known;
    for (const Point &point : points) {
        for (const Samples &arm : point.arms) {
            for (const Condition &condition : arm.conditions) {
                const Condition own{u"%1 (%2)"_s.arg(condition.name, arm.arm), condition.value, condition.leading};
                // Most are the same at every point.
                const QString line = own.name + u'\n' + own.value;
                if (known.contains(line))
                    continue;
                known.append(line);
                all.append(own);
            }
        }
    }
    return all;
}

} // namespace lab::measure
