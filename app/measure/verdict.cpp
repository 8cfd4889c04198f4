// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/format.h"
#include "app/measure/measurement.h"
#include "app/measure/sweep_verdict.h"

#include <QCoreApplication>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(lab::measure::Result)
};

/// A factor above 1 and the interval it lies in, however the ratio was written.
Ratio factorOf(const Ratio &ratio)
{
    return ratio.value < 1 ? ratio.inverse() : ratio;
}

QString interval(const Ratio &ratio, int decimals)
{
    return u"%1–%2"_s.arg(formatFactor(ratio.low, decimals), formatFactor(ratio.high, decimals));
}

QString armName(const Point &point, int index)
{
    return point.arms[index].arm;
}

QString singleArm(const Point &point)
{
    const Summary &summary = point.summaries.first();
    return VerdictText::tr("%1 takes %2 in the median (95th percentile %3, samples: %4).")
        .arg(armName(point, 0), formatMicros(summary.median), formatMicros(summary.p95),
             formatValue(static_cast<double>(summary.count)));
}

QString twoArms(const Point &point)
{
    const Ratio ratio = point.ratio.value_or(Ratio{});
    const QString first = armName(point, 0), second = armName(point, 1);
    if (!ratio.clear()) {
        return VerdictText::tr("No clear difference between %1 and %2 (ratio %3, 95 % interval %4).")
            .arg(first, second, formatFactor(ratio.value, 2), interval(ratio, 2));
    }
    const Ratio factor = factorOf(ratio);
    const int decimals = factorDecimals(factor.value);
    const QString sentence = ratio.value > 1
                                 ? VerdictText::tr("%1 is %3× faster than %2 (95 % interval %4).")
                                 : VerdictText::tr("%1 is %3× slower than %2 (95 % interval %4).");
    return sentence.arg(first, second, formatFactor(factor.value, decimals), interval(factor, decimals));
}

QString manyArms(const Point &point)
{
    const auto order = point.bySpeed();
    const Ratio lead = point.lead.value_or(Ratio{});
    const QString first = armName(point, order[0]), second = armName(point, order[1]);
    if (!lead.clear()) {
        return VerdictText::tr(
                   "No clear difference between the two fastest, %1 and %2 (ratio %3, 95 % interval %4).")
            .arg(first, second, formatFactor(lead.value, 2), interval(lead, 2));
    }
    const int decimals = factorDecimals(lead.value);
    return VerdictText::tr("%1 is the fastest: %3× faster than %2, the next (95 % interval %4).")
        .arg(first, second, formatFactor(lead.value, decimals), interval(lead, decimals));
}

QString singlePoint(const Point &point)
{
    switch (point.arms.size()) {
    case 0:
        return VerdictText::tr("Nothing was measured.");
    case 1:
        return singleArm(point);
    case 2:
        return twoArms(point);
    default:
        return manyArms(point);
    }
}

} // namespace

QString Result::verdict() const
{
    QString sentence;
    if (points.isEmpty())
        sentence = VerdictText::tr("Nothing was measured.");
    else if (points.size() == 1)
        sentence = singlePoint(points.first());
    else
        sentence = sweepVerdict(points);
    return complete || points.isEmpty() ? sentence : VerdictText::tr("%1 Stopped early.").arg(sentence);
}

} // namespace lab::measure
