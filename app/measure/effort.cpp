// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/effort.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>

namespace lab::measure {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Effort Effort::quick()
{
    return {.warmup = 100,
            .rounds = 400,
            .batches = 20,
            .minimumBatches = 10,
            .budget = 300ms,
            .precision = 0,
            .extension = 0,
            .brief = true};
}

namespace {

QString seconds(std::chrono::duration<double> time)
{
    return withUnit(valueText(time.count()), tr("s"));
}

QString batchesText(const Effort &effort)
{
    return tr("%1 batches of at most %2 rounds, spread over %3 a point")
        .arg(QString::number(effort.batches), QString::number(std::max(1, effort.rounds / std::max(1, effort.batches))),
             seconds(effort.budget));
}

QString precisionText(const Effort &effort)
{
    return tr("up to %1 more while an interval is wider than ±%2 %")
        .arg(seconds(effort.budget * effort.extension), valueText(100 * effort.precision));
}

QString warmUpText(const Effort &effort)
{
    return tr("uncounted to warm up: until the medians settle, at most %1 rounds, and %2 after each pause")
        .arg(QString::number(effort.warmup), QString::number(Effort::AfterPause));
}

} // namespace

Condition effortCondition(const Effort &effort)
{
    QStringList parts{batchesText(effort)};
    if (effort.precision > 0 && effort.extension > 0)
        parts.append(precisionText(effort));
    parts.append(warmUpText(effort));
    const QString text = parts.join(u"; "_s);
    return {tr("effort"), effort.brief ? tr("quick, for a first look only: %1").arg(text) : text};
}

Condition loadCondition(const Effort &effort)
{
    return {tr("load"), effort.rate > 0
                            ? tr("open loop: %1 calls a second of each arm, timed from when they were to begin")
                                  .arg(valueText(effort.rate))
                            : tr("closed loop: the next call begins when the one before has been answered")};
}

} // namespace lab::measure
