// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/layers.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"
#include "app/measure/sweep_verdict.h"

#include <cmath>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

/// `preparing the statement anew adds 3.1 µs`
QString layerText(const Point &point, qsizetype layer)
{
    const QString &adds = point.arms[layer].adds;
    const Ratio ratio = point.steps.value(layer);
    const double more = point.summaries[layer].median - point.summaries[layer - 1].median;
    if (!ratio.clear() || more <= 0)
        return tr("%1 adds nothing that could be told").arg(adds);
    return tr("%1 adds %2").arg(adds, microsText(more));
}

/// `GET is 6.1× slower`, than that other arm.
QString standing(const Point &point, qsizetype other)
{
    const Ratio ratio = point.ratios.value(other);
    const QString &first = point.arms.first().arm;
    if (!ratio.clear())
        return tr("%1 is not clearly different").arg(first);
    // Said of the first arm: the ratio has it below the line.
    return tr("%1 is %2").arg(first, describeRatio(ratio.inverse()));
}

QString medianOf(const Point &point, qsizetype arm)
{
    return microsText(point.summaries[arm].median);
}

QString withFirstLetter(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString layersText(const Point &point)
{
    QStringList layers;
    qsizetype last = 0;
    for (qsizetype arm = 2; arm < point.arms.size(); ++arm) {
        if (point.arms[arm].adds.isEmpty())
            continue;
        layers.append(layerText(point, arm));
        last = arm;
    }
    if (layers.isEmpty())
        return {};
    return tr("%1 takes %2 in the median, %3 %4: %5. %6. With all of that it is %7, and %8.")
        .arg(point.arms[1].arm, medianOf(point, 1), point.arms[0].arm, medianOf(point, 0), standing(point, 1),
             withFirstLetter(layers.join(u", "_s)), medianOf(point, last), standing(point, last));
}

/// The arm whose ratio to the first comes nearest to that one, on a logarithmic scale.
qsizetype nearestTo(const Point &point, double ratio)
{
    qsizetype nearest = 1;
    const auto distance = [&](qsizetype arm) {
        return std::abs(std::log(point.ratios[arm].value / ratio));
    };
    for (qsizetype arm = 2; arm < point.arms.size(); ++arm) {
        if (point.ratios[arm].value > 0 && distance(arm) < distance(nearest))
            nearest = arm;
    }
    return nearest;
}

QString times(double ratio)
{
    return tr("%1×").arg(formatFactor(ratio, factorDecimals(ratio)));
}

QString publishedText(const Published &published, const Point &point)
{
    const auto nearest = nearestTo(point, published.ratio());
    const QString ours = tr("Published: the second took %1 as long as the first (%2). Here %3 takes %4 as long as %5")
                             .arg(times(published.ratio()), published.by, point.arms[1].arm,
                                  times(point.ratios[1].value), point.arms[0].arm);
    if (nearest == 1)
        return tr("%1, and nothing measured comes nearer.").arg(ours);
    return tr("%1; nearest to the published figure comes “%2” with %3.")
        .arg(ours, point.arms[nearest].arm, times(point.ratios[nearest].value));
}

} // namespace

QString explanation(const Result &result)
{
    if (result.points.isEmpty())
        return {};
    const Point &point = result.points.first();
    if (point.arms.size() < 2 || point.ratios.value(1).value <= 0)
        return {};
    QStringList sentences;
    if (const QString text = layersText(point); !text.isEmpty())
        sentences.append(point.variable.isEmpty() ? text : tr("%1: %2").arg(withFirstLetter(placeOf(point)), text));
    if (result.published)
        sentences.append(publishedText(*result.published, point));
    return sentences.join(u' ');
}

} // namespace lab::measure
