// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/kept_runs.h"

#include <algorithm>
#include <numeric>

namespace lab::ui {

namespace {

qint64 bytesOf(const Timeline &timeline)
{
    return std::accumulate(timeline.begin(), timeline.end(), qint64(0),
                           [](qint64 sum, const Event &event) { return sum + sizeOf(event); });
}

} // namespace

void KeptRuns::keep(const QString &key, const Report &report)
{
    if (!key.isEmpty())
        forget(key);
    m_runs.prepend({key, report, QDateTime::currentDateTime(), bytesOf(report.timeline)});
    qint64 bytes = 0;
    qsizetype kept = 0;
    for (; kept < std::min(m_runs.size(), Most); ++kept) {
        bytes += m_runs.at(kept).bytes;
        if (kept > 0 && bytes > MostBytes)
            break;
    }
    m_runs.resize(kept);
}

void KeptRuns::forget(const QString &key)
{
    m_runs.removeIf([&](const Kept &kept) { return kept.key == key; });
}

const Report *KeptRuns::find(const QString &key) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const Kept &kept) { return kept.key == key; });
    return found == m_runs.end() ? nullptr : &found->report;
}

const Report *KeptRuns::newestOf(const QString &item) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const Kept &kept) { return kept.report.request.item == item; });
    return found == m_runs.end() ? nullptr : &found->report;
}

} // namespace lab::ui
