// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/overview.h"

namespace lab::ui {

/// One line of the overview's plot.
struct OverviewLine
{
    enum class Kind {
        Ends,   ///< which side of the line at 1 means what; above the rows for which that holds
        Lesson, ///< heading of its rows
        Row,
    };

    Kind kind = Kind::Row;
    qsizetype row = -1; ///< of the overview; of headings, the first below
    QString label;      ///< HTML
    double centre = 0;  ///< on the axis, which counts upwards
    double height = 0;
};

/// Where the rows of an overview stand, grouped by lesson. The axis of the plot counts the pixels that its text needs.
class OverviewRows
{
public:
    explicit OverviewRows(const measure::Overview &overview);

    static constexpr int LabelWidth = 220; ///< at the left of the plot

    const QList<OverviewLine> &lines() const { return m_lines; }
    double height() const { return m_height; }
    /// The line of that row of the overview.
    const OverviewLine &lineOf(qsizetype row) const;
    /// The row of the overview there; -1 on headings and beyond.
    qsizetype rowAt(double position) const;

private:
    void add(OverviewLine::Kind kind, qsizetype row, const QString &label);

    QList<OverviewLine> m_lines;
    double m_height = 0;
};

} // namespace lab::ui
