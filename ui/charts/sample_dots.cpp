// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/sample_dots.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>

namespace lab::ui {

namespace {

constexpr std::size_t MostOutliers = 400; ///< of an arm
constexpr std::size_t MostOverTime = 4000;
constexpr qreal SampleDot = 5;

QString tipOfSample(const measure::Point &point, const measure::Samples &samples, std::size_t round)
{
    const QString time = microsText(samples.micros[round]);
    const QString number = countText(static_cast<qint64>(round) + 1);
    if (!hasStarts(point))
        return tr("%1: %2, round %3").arg(samples.arm, time, number);
    return tr("%1: %2, round %3, %4 after the first").arg(samples.arm, time, number, microsText(point.starts[round]));
}

} // namespace

bool hasStarts(const measure::Point &point)
{
    return !point.arms.isEmpty() && point.starts.size() == point.arms.first().micros.size();
}

ChosenSamples outliersOf(const measure::Samples &samples, const measure::Summary &summary)
{
    const auto &micros = samples.micros;
    std::vector<std::size_t> below, above;
    for (std::size_t i = 0; i < micros.size(); ++i) {
        if (micros[i] > summary.p95)
            above.push_back(i);
        else if (micros[i] < summary.p5)
            below.push_back(i);
    }
    const auto all = below.size() + above.size();
    std::sort(above.begin(), above.end(), [&](std::size_t a, std::size_t b) { return micros[a] > micros[b]; });
    std::sort(below.begin(), below.end(), [&](std::size_t a, std::size_t b) { return micros[a] < micros[b]; });
    above.resize(std::min(above.size(), MostOutliers / 2));
    below.resize(std::min(below.size(), MostOutliers / 2));
    ChosenSamples chosen{std::move(above), 0};
    chosen.rounds.insert(chosen.rounds.end(), below.begin(), below.end());
    std::sort(chosen.rounds.begin(), chosen.rounds.end());
    chosen.leftOut = all - chosen.rounds.size();
    return chosen;
}

ChosenSamples samplesOverTime(const measure::Point &point, qsizetype arm)
{
    const auto &micros = point.arms[arm].micros;
    const std::size_t most = MostOverTime / static_cast<std::size_t>(point.arms.size());
    // Two of each run of neighbours.
    const std::size_t run = micros.size() <= most ? 1 : (2 * micros.size() + most - 1) / most;
    ChosenSamples chosen;
    for (std::size_t from = 0; from < micros.size(); from += run) {
        const auto first = micros.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = micros.begin() + static_cast<std::ptrdiff_t>(std::min(from + run, micros.size()));
        const auto [least, greatest] = std::minmax_element(first, last);
        const auto [early, late] = std::minmax({least - micros.begin(), greatest - micros.begin()});
        chosen.rounds.push_back(static_cast<std::size_t>(early));
        if (late != early)
            chosen.rounds.push_back(static_cast<std::size_t>(late));
    }
    chosen.leftOut = micros.size() - chosen.rounds.size();
    return chosen;
}

void addSampleDots(QChart &chart, const measure::Point &point, qsizetype arm, const ChosenSamples &chosen,
                   const QList<QPointF> &places, const SeriesStyle &style)
{
    const measure::Samples &samples = point.arms[arm];
    QStringList tips;
    for (const std::size_t round : chosen.rounds)
        tips.append(tipOfSample(point, samples, round));
    auto *dots = new QScatterSeries;
    dots->setName(samples.arm);
    dots->setMarkerShape(style.marker);
    dots->setMarkerSize(SampleDot);
    dots->setColor(style.colour);
    dots->setPen(Qt::NoPen);
    dots->replace(places);
    setTips(*dots, tips);
    attach(chart, dots);
}

} // namespace lab::ui
