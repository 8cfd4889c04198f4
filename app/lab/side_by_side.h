// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/kept_run.h"

namespace lab {

/// One ratio of medians as two runs have it; all zero in the one that has none.
struct SideRow
{
    enum class Said { Differ, Overlap, OnlyOne };

    QString lesson, comparison, title;
    QString place;        ///< of a sweep: `latency = 5 ms`
    QString above, below; ///< the arms: the ratio is above over below
    measure::Ratio first = {}, second = {};

    /// They differ only where the intervals have nothing in common.
    Said said() const;
};

/// A condition that was not the same; empty in the run that does not state it.
struct ConditionPair
{
    QString name, first, second;
};

/// Two runs, ratio by ratio.
struct SideBySide
{
    QList<ConditionPair> conditions; ///< of the comparisons that both have
    QList<SideRow> rows;             ///< in the order of the first run, then what only the second one has

    static SideBySide of(const KeptRun &first, const KeptRun &second);
    int count(SideRow::Said said) const;
    /// Counted from the rows.
    QString finding() const;
};

} // namespace lab
