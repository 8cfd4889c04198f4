// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/theme/tokens.h"

#include <QAbstractAxis>
#include <QList>

namespace lab::ui {

/// Where the points of a sweep stand on the axis of the variable. The axis is labelled at the measured values only.
class VariableScale
{
public:
    enum class Spacing {
        Linear,
        Logarithmic, ///< values above zero that span a decade and a half or more
        Even,        ///< at equal distances: the same span, but with a zero, which has no logarithm
    };

    explicit VariableScale(const QList<measure::Point> &points);

    Spacing spacing() const { return m_spacing; }
    /// Indexes of the points, the lowest value first.
    const QList<qsizetype> &order() const { return m_order; }
    double position(qsizetype point) const { return m_positions[point]; }
    /// A new axis, titled `latency (ms)`. The caller gives it to a chart.
    QAbstractAxis *makeAxis(const QList<measure::Point> &points, const Tokens &tokens) const;

private:
    /// Those whose labels do not touch.
    QList<qsizetype> labelledPoints(const QList<measure::Point> &points) const;

    Spacing m_spacing = Spacing::Linear;
    QList<qsizetype> m_order;
    QList<double> m_positions; ///< parallel to the points
};

} // namespace lab::ui
