// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/quality.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>
#include <cmath>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

QString roundsText(int least, int most)
{
    return least == most ? countText(least) : tr("%1 to %2").arg(countText(least), countText(most));
}

/// Nothing where no point tells: a result may be older than this.
QString warmUpOf(const Result &result)
{
    int least = 0, most = 0, points = 0, unsettled = 0;
    for (const Point &point : result.points) {
        const int rounds = point.warmUp.rounds;
        if (rounds == 0)
            continue;
        least = points == 0 ? rounds : std::min(least, rounds);
        most = std::max(most, rounds);
        ++points;
        unsettled += point.warmUp.stable ? 0 : 1;
    }
    if (points == 0)
        return {};
    const QString rounds = roundsText(least, most);
    if (unsettled == 0)
        return tr("medians had settled after %1 rounds").arg(rounds);
    if (points == 1)
        return tr("medians had not settled after %1 rounds").arg(rounds);
    return tr("%1 rounds; medians had not settled at %2 of %3 points")
        .arg(rounds, countText(unsettled), countText(points));
}

/// How far a bound is from its ratio at most, as a share of it; 0 without ratios.
double widestInterval(const Result &result)
{
    double widest = 0;
    for (const Point &point : result.points) {
        for (const Ratio &ratio : point.ratios) {
            if (ratio.value > 0 && ratio.low > 0)
                widest = std::max({widest, ratio.high / ratio.value - 1, ratio.value / ratio.low - 1});
        }
    }
    return widest;
}

/// It is a small part of a microsecond.
QString overheadText(double micros)
{
    return micros < 1 ? withUnit(QString::number(1e3 * micros, 'f', 0), tr("ns")) : microsText(micros);
}

double greatestOverhead(const Result &result)
{
    double greatest = 0;
    for (const Point &point : result.points)
        greatest = std::max(greatest, point.overhead);
    return greatest;
}

/// One for each arm that stalled at a point: `GET, latency 5 ms: 3 (35 %)`
QStringList stallsOf(const Result &result)
{
    QStringList parts;
    for (const Point &point : result.points) {
        const QString place = point.variable.isEmpty() ? QString() : u", %1 %2"_s.arg(point.variable, point.place());
        for (qsizetype arm = 0; arm < point.summaries.size(); ++arm) {
            if (point.summaries[arm].stalls > 0)
                parts.append(u"%1%2: %3"_s.arg(point.arms.value(arm).arm, place, formatStalls(point.summaries[arm])));
        }
    }
    return parts;
}

} // namespace

QString shareText(double share)
{
    const double percent = 100 * share;
    return withUnit(QString::number(percent, 'f', percent < 0.95 ? 1 : 0), u"%"_s);
}

QString stallsText(const Summary &summary)
{
    if (summary.stalls == 0)
        return {};
    const auto count = static_cast<qint64>(summary.stalls);
    return tr("%1 took more than ten medians and over 1 ms: %2 of the time measured")
        .arg(counted(count, tr("1 sample"), tr("%1 samples", nullptr, formOf(count))), shareText(summary.stalledShare));
}

QString formatStalls(const Summary &summary)
{
    if (summary.stalls == 0)
        return u"0"_s;
    return u"%1 (%2)"_s.arg(countText(static_cast<qint64>(summary.stalls)), shareText(summary.stalledShare));
}

Conditions qualityOf(const Result &result)
{
    Conditions quality;
    if (const QString warmUp = warmUpOf(result); !warmUp.isEmpty())
        quality.append({tr("warm-up"), warmUp});
    if (const double widest = widestInterval(result); widest > 0)
        quality.append({tr("intervals"), tr("each bound within %1 of its ratio").arg(shareText(widest))});
    if (const double overhead = greatestOverhead(result); overhead > 0)
        quality.append({tr("the runner's own cost"), tr("%1 a sample, not subtracted").arg(overheadText(overhead))});
    const QStringList stalls = stallsOf(result);
    if (!result.points.isEmpty())
        quality.append({tr("stalls"), stalls.isEmpty()
                                          ? tr("no sample took more than ten medians and over 1 ms")
                                          : tr("samples of more than ten medians and over 1 ms, with their share of "
                                               "the time measured: %1")
                                                .arg(stalls.join(u"; "_s))});
    return quality;
}

} // namespace lab::measure
