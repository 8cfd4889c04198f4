// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/per_second.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/stages/situation.h"

#include <algorithm>

namespace lab::ui {

using namespace picture;

void PerSecond::take(const Event &event)
{
    const auto *const note = noteOf(event);
    if (!note || note->numbers.size() != 3)
        return;
    m_gone[note->numbers[0]] += note->numbers[1];
    m_left = note->numbers[2];
}

Row PerSecond::row() const
{
    Bars bars{.total = m_gone.size(), .store = Store::Redis};
    qint64 worst = 0, all = m_left;
    for (const auto &[second, keys] : m_gone.asKeyValueRange()) {
        bars.bars.append({tr("second %1").arg(second), static_cast<double>(keys), countText(keys)});
        worst = std::max(worst, keys);
        all += keys;
    }
    Card gone{.title = tr("Gone"), .blocks = {Count{worst, tr("of %1 in the worst second").arg(countText(all))}, bars}};
    if (2 * worst > all)
        gone.blocks.append(Sentence{tr("✕ More than half went within one second."), Tone::Bad});
    const Count left{m_left, m_left == 1 ? tr("key is left") : tr("keys are left")};
    const Card redis{.title = tr("Redis"), .store = Store::Redis, .isThere = m_left > 0, .blocks = {left}};
    return flow({{redis, 160}, {gone, 300, 3}});
}

} // namespace lab::ui
