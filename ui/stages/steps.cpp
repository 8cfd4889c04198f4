// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/steps.h"

#include "app/base/units.h"
#include "ui/stages/deeds.h"

namespace lab::ui {

using namespace picture;

namespace {

constexpr qsizetype MostSteps = 5;

} // namespace

void Steps::take(const Event &event, const QString &result)
{
    if ((!commandOf(event) && !statementOf(event)) || m_steps.size() == MostSteps)
        return;
    m_steps.append({.number = static_cast<int>(m_steps.size() + 1),
                    .text = verbOf(event),
                    .result = result,
                    .duration = microsText(event.endMicros - event.startMicros),
                    .store = commandOf(event) ? Store::Redis : Store::Sqlite,
                    .failed = event.hasFailed()});
}

Column Steps::arrows(Store store) const
{
    Column column{{}, true};
    for (const auto &step : m_steps) {
        if (step.store == store)
            column.blocks.append(step);
    }
    return column;
}

} // namespace lab::ui
