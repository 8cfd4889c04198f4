// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_scale.h"

#include "app/base/units.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double MostPixelsPerMicro = 50;
constexpr double TickDistance = 80;
constexpr double Rounding = 1e-6;     ///< pixels: width / duration * duration need not be width
constexpr double WidestContent = 1e9; ///< scroll bars count in int

/// 1, 2 or 5 times a power of ten, at least `micros`.
double roundStep(double micros)
{
    const double power = std::pow(10, std::floor(std::log10(micros)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= micros)
            return power * factor;
    }
    return power * 10;
}

} // namespace

void TimelineScale::fit(double duration, double width)
{
    const bool wasFitted = isFitted();
    m_duration = std::max(duration, 1.0);
    m_width = std::max(width, 1.0);
    m_fitted = m_width / m_duration;
    if (wasFitted || m_pixelsPerMicro < m_fitted)
        showAll();
}

void TimelineScale::showAll()
{
    m_pixelsPerMicro = m_fitted;
    m_offset = 0;
}

void TimelineScale::zoom(double factor, double x)
{
    const double moment = microsAt(x);
    m_pixelsPerMicro = std::clamp(m_pixelsPerMicro * factor, m_fitted, std::max(m_fitted, MostPixelsPerMicro));
    m_offset = std::clamp(moment * m_pixelsPerMicro - x, 0.0, std::max(0.0, contentWidth() - m_width));
}

int TimelineScale::overflow() const
{
    return static_cast<int>(std::ceil(std::clamp(contentWidth() - m_width - Rounding, 0.0, WidestContent)));
}

QList<TimelineScale::Tick> TimelineScale::ticks(double width) const
{
    const double step = std::max(1.0, roundStep(TickDistance / m_pixelsPerMicro));
    QList<Tick> ticks;
    for (double at = std::floor(microsAt(0) / step) * step; xOf(at) <= width; at += step) {
        if (at >= 0 && xOf(at) >= -1)
            ticks.append({xOf(at), momentText(at, step)});
    }
    return ticks;
}

} // namespace lab::ui
