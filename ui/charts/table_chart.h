// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"
#include "ui/charts/chart_factory.h"

#include <QWidget>

#include <optional>

class QChart;

namespace lab::ui {

/// A table of an outcome as lines: its first column, which counts up, to the right; its other columns of numbers
/// upwards. A column of text that takes few values (`encoding`) parts the lines: one for each value.
struct TableCurves
{
    struct Line
    {
        LegendEntry entry;
        QList<QPointF> points;
    };

    QString across; ///< the column to the right
    QString up;     ///< the only column of numbers, else empty: the legend then names them
    QList<Line> lines;

    /// Nothing when the table is of another kind: fewer than three rows, a first column that does not count up, no
    /// other numbers, or text that differs from row to row.
    static std::optional<TableCurves> of(const QList<Fields> &rows);
};

/// The curves of one table with their legend.
class TableChart : public QWidget
{
    Q_OBJECT

public:
    explicit TableChart(TableCurves curves, QWidget *parent = nullptr);

private:
    std::unique_ptr<QChart> makeChart() const;

    const TableCurves m_curves;
};

} // namespace lab::ui
