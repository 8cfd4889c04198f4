// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/effort.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>

namespace lab::measure {

using namespace std::chrono_literals;

Effort Effort::quick()
{
    return {.warmup = 10, .rounds = 400, .batches = 20, .minimumBatches = 10, .budget = 400ms, .brief = true};
}

Condition effortCondition(const Effort &effort)
{
    const QString text = tr("%1 batches of at most %2 rounds, spread over %3 s a point; uncounted to warm "
                            "up: at most %4 rounds at first and %5 after each pause")
                             .arg(QString::number(effort.batches),
                                  QString::number(std::max(1, effort.rounds / std::max(1, effort.batches))),
                                  valueText(std::chrono::duration<double>(effort.budget).count()),
                                  QString::number(effort.warmup), QString::number(Effort::AfterPause));
    return {tr("effort"), effort.brief ? tr("quick, for a first look only: %1").arg(text) : text};
}

} // namespace lab::measure
