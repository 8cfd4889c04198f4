// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/steps.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/stages/deeds.h"

#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

constexpr qsizetype MostSteps = 5;

} // namespace

void Steps::take(const Event &event, const QString &result)
{
    if ((!commandOf(event) && !statementOf(event)) || m_steps.size() == MostSteps)
        return;
    const auto *const command = commandOf(event);
    const bool isQueued = command && command->group == redis::CommandRecord::Group::Transaction && !command->is("EXEC");
    if (isQueued && !event.hasFailed()) {
        m_queued += command->is("MULTI") ? 0 : 1;
        return;
    }
    const bool isTransaction = command && command->is("EXEC") && !event.hasFailed();
    const auto count = std::exchange(m_queued, 0);
    m_steps.append(
        {.number = static_cast<int>(m_steps.size() + 1),
         .text = isTransaction ? u"EXEC"_s : verbOf(event),
         .result = isTransaction ? counted(count, tr("1 command"), tr("%1 commands", nullptr, formOf(count))) : result,
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
