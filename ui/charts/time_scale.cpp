// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/time_scale.h"

#include "app/base/tr.h"
#include "ui/charts/axis_style.h"

#include <QLogValueAxis>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double TwoDecades = 100;

QAbstractAxis *linearAxis(const TimeScale &scale)
{
    // A little room beyond the greatest, so that no mark touches the edge.
    const double greatest = scale(scale.greatest) * 1.03;
    const double step = niceStep(greatest);
    const int steps = std::max(1, static_cast<int>(std::ceil(greatest / step)));
    auto *axis = new QValueAxis;
    axis->setRange(0, step * steps);
    axis->setTickCount(steps + 1);
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step * 1.001))));
    axis->setLabelFormat(u"%.%1f"_s.arg(decimals));
    return axis;
}

/// The greatest of 1, 2 and 5 times a power of ten that is not above `value`.
double niceBelow(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    return power * (value / power >= 5 ? 5 : value / power >= 2 ? 2 : 1);
}

/// The smallest that is not below.
double niceAbove(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    return power * (value / power <= 1 ? 1 : value / power <= 2 ? 2 : value / power <= 5 ? 5 : 10);
}

QAbstractAxis *logarithmicAxis(const TimeScale &scale)
{
    auto *axis = new QLogValueAxis;
    axis->setBase(10);
    axis->setRange(niceBelow(scale(scale.least)), niceAbove(scale(scale.greatest)));
    axis->setLabelFormat(u"%g"_s);
    axis->setMinorTickCount(8);
    return axis;
}

} // namespace

double niceStep(double range)
{
    const double power = std::pow(10, std::floor(std::log10(range)));
    const double share = range / power;
    return share < 2 ? power / 5 : share < 5 ? power / 2 : power;
}

TimeScale timeScale(double least, double greatest)
{
    TimeScale scale;
    scale.least = least;
    scale.greatest = greatest;
    scale.logarithmic = least > 0 && greatest / least >= TwoDecades;
    // A logarithmic axis shows small times as well as large ones: the large ones may take more digits there.
    const double patience = scale.logarithmic ? 50 : 1;
    if (greatest >= 2e6 * patience) {
        scale.perUnit = 1e6;
        scale.unit = tr("s");
    } else if (greatest >= 2e3 * patience) {
        scale.perUnit = 1e3;
        scale.unit = tr("ms");
    } else {
        scale.unit = tr("µs");
    }
    return scale;
}

QAbstractAxis *makeTimeAxis(const TimeScale &scale, const Tokens &tokens)
{
    QAbstractAxis *axis = scale.logarithmic ? logarithmicAxis(scale) : linearAxis(scale);
    const QString title =
        scale.logarithmic ? tr("Time per operation (%1, logarithmic)") : tr("Time per operation (%1)");
    axis->setTitleText(title.arg(scale.unit));
    styleAxis(axis, tokens);
    return axis;
}

} // namespace lab::ui
