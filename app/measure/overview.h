// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

namespace lab::measure {

/// A comparison in one figure: how many times the median of one arm is that of another.
struct OverviewRow
{
    /// The same at another value of the swept variable.
    struct Elsewhere
    {
        QString place;
        Ratio ratio;
    };

    enum class Faster { Below, Above, Unclear };
    static Faster fasterBy(const Ratio &ratio);

    QString lesson, id, title;
    QString above, below; ///< the arms: above and below the line of the ratio
    bool engines = false; ///< above is the first arm of SQLite, below the first of Redis; else second over first
    QString place;        ///< of a sweep, the first value that was measured: `latency 0 ms`; else empty
    Ratio ratio;          ///< median(above) / median(below): greater than 1 when the arm below the line is faster
    QList<Elsewhere> others;
    std::optional<double> published; ///< the ratio that was published elsewhere, of the second arm to the first
    bool complete = true;

    /// Decided by the interval, at `place`.
    Faster faster() const { return fasterBy(ratio); }
    /// Whether at another value it is clearly the other side that is faster.
    bool turns() const;
    /// `Redis clearly faster`, `no clear difference`; where not both engines are compared, with the arm's name.
    QString fasterText() const;
    /// All of it in a few sentences.
    QString description() const;
};

/// Several comparisons side by side.
struct Overview
{
    QList<OverviewRow> rows; ///< those of both engines first; else in the order given
    int leftOut = 0;         ///< results without two arms that have samples: they have no ratio
    Conditions conditions;   ///< what holds for all results alike

    static Overview of(const QList<Result> &results);

    /// How many of both engines have come out so.
    int count(OverviewRow::Faster faster) const;
    int engineRows() const;
    /// Of these, in how many the order turns.
    int turning() const;
    /// The finding, counted from the rows.
    QString title() const;
};

} // namespace lab::measure
