// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/time_left.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>

namespace lab {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto FirstMoments = 2s;
constexpr double FirstShare = 0.02;
} // namespace

TimeLeft::TimeLeft(Now now)
    : m_now(std::move(now))
{
    restart();
}

void TimeLeft::restart()
{
    m_begin = m_now();
    m_isKnown = false;
}

void TimeLeft::reached(qint64 done, qint64 total)
{
    const auto now = m_now();
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    m_isKnown = share >= FirstShare && now - m_begin >= FirstMoments;
    if (!m_isKnown)
        return;
    const std::chrono::duration<double> passed = now - m_begin;
    const auto left = passed * std::max(0.0, 1 / share - 1);
    m_end = now + std::chrono::duration_cast<std::chrono::steady_clock::duration>(left);
}

std::optional<std::chrono::milliseconds> TimeLeft::left() const
{
    if (!m_isKnown)
        return std::nullopt;
    return std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(m_end - m_now()));
}

QString TimeLeft::text() const
{
    const auto known = left();
    return known ? timeLeftText(*known) : QString();
}

QString timeLeftText(std::chrono::milliseconds left)
{
    constexpr qint64 Step = 5;
    const qint64 steps = (left.count() + Step * 1000 - 1) / (Step * 1000);
    const qint64 seconds = std::max<qint64>(1, steps) * Step;
    if (seconds < 60)
        return tr("about %1 left").arg(withUnit(QString::number(seconds), tr("s")));
    const qint64 minutes = (left.count() + 59'999) / 60'000;
    return tr("about %1 left").arg(withUnit(countText(std::max<qint64>(1, minutes)), tr("min")));
}

} // namespace lab
