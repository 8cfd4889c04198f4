// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"
#include "app/measure/measurement.h"
#include "app/measure/sweep_verdict.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

/// A factor above 1 and the interval it lies in, however the ratio was written.
Ratio factorOf(const Ratio &ratio)
{
    return ratio.value < 1 ? ratio.inverse() : ratio;
}

QString armName(const Point &point, int index)
{
    return point.arms[index].arm;
}

QString singleArm(const Point &point)
{
    const Summary &summary = point.summaries.first();
    return tr("%1 takes %2 in the median (95th percentile %3, samples: %4).")
        .arg(armName(point, 0), microsText(summary.median), formatP95(summary),
             valueText(static_cast<double>(summary.count)));
}

QString twoArms(const Point &point)
{
    const Ratio ratio = point.ratios.value(1);
    const QString first = armName(point, 0), second = armName(point, 1);
    if (!ratio.clear()) {
        return tr("No clear difference between %1 and %2 (ratio %3, 95 % interval %4).")
            .arg(first, second, formatFactor(ratio.value, factorDecimals(ratio)), formatInterval(ratio));
    }
    const Ratio factor = factorOf(ratio);
    const QString sentence = ratio.value > 1 ? tr("%1 is %3× faster than %2 (95 % interval %4).")
                                             : tr("%1 is %3× slower than %2 (95 % interval %4).");
    return sentence.arg(first, second, formatFactor(factor.value, factorDecimals(factor)), formatInterval(factor));
}

/// `B is 3.00× faster (2.95–3.05)`
QString againstFirst(const Point &point, int arm)
{
    const Ratio ratio = point.ratios.value(arm);
    if (!ratio.clear())
        return tr("%1 is not clearly different (%2)").arg(armName(point, arm), formatInterval(ratio));
    return tr("%1 is %2 (%3)").arg(armName(point, arm), describeRatio(ratio), formatInterval(factorOf(ratio)));
}

/// The lead over the next is not stated: of several arms the best one by these samples has been lucky more often than
/// not, so that figure would be too good.
QString manyArms(const Point &point)
{
    QStringList parts;
    for (int arm = 1; arm < point.arms.size(); ++arm)
        parts.append(againstFirst(point, arm));
    const QString compared = tr("Compared with %1 (95 % intervals): %2.").arg(armName(point, 0), parts.join(u"; "_s));
    const auto fastest = point.fastest();
    const QString leader =
        fastest ? tr("%1 is the fastest, clearly so against each of the others.").arg(armName(point, *fastest))
                : tr("None is clearly faster than all others.");
    return leader + u' ' + compared;
}

QString singlePoint(const Point &point)
{
    switch (point.arms.size()) {
    case 0:
        return tr("Nothing was measured.");
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
        sentence = tr("Nothing was measured.");
    else if (points.size() == 1 && points.first().variable.isEmpty())
        sentence = singlePoint(points.first());
    else if (points.size() == 1)
        sentence = tr("Only %1: %2").arg(placeOf(points.first()), singlePoint(points.first()));
    else
        sentence = sweepVerdict(points);
    // It may begin with a name: `fixed window is …`.
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return complete || points.isEmpty() ? sentence : tr("%1 Stopped early.").arg(sentence);
}

} // namespace lab::measure
