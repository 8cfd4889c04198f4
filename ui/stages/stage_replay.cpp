// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/stage_replay.h"

#include "app/run/command_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::ui {

StageReplay::StageReplay(Request request, Timeline events)
    : m_request(std::move(request))
    , m_events(std::move(events))
{
    m_moments.reserve(2 * m_events.size());
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        m_moments.append({m_events[i].startMicros, i, false});
        m_moments.append({m_events[i].endMicros, i, true});
    }
    // Stable: what has no length begins before it ends.
    std::stable_sort(m_moments.begin(), m_moments.end(),
                     [](const Moment &a, const Moment &b) { return a.micros < b.micros; });
}

StageReplay::StageReplay(const Report &report)
    : StageReplay(report.request, report.timeline)
{
    m_judged = report.judged;
}

double StageReplay::lastChange() const
{
    double last = 0;
    for (const auto &event : m_events) {
        if (!onlyReads(event))
            last = std::max(last, event.endMicros);
    }
    return last;
}

void StageReplay::moveTo(double micros, Stage &stage)
{
    const auto after = std::upper_bound(m_moments.begin(), m_moments.end(), micros,
                                        [](double wanted, const Moment &moment) { return wanted < moment.micros; });
    const auto wanted = after - m_moments.begin();
    if (m_done < 0 || wanted < m_done) {
        stage.begin(m_request);
        m_done = 0;
    }
    for (; m_done < wanted; ++m_done) {
        const auto &moment = m_moments.at(m_done);
        const auto &event = m_events.at(moment.event);
        if (moment.isEnd)
            stage.apply(event);
        else
            stage.started(event);
    }
    if (isAtEnd() && m_judged)
        stage.judged(*m_judged);
    const double end = m_moments.isEmpty() ? 0 : m_moments.last().micros;
    stage.moveTo({std::isfinite(micros) ? std::max(0.0, micros) : end, false});
}

void StageReplay::moveToEnd(Stage &stage)
{
    moveTo(std::numeric_limits<double>::infinity(), stage);
}

} // namespace lab::ui
