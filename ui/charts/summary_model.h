// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// One arm at one point, in numbers.
struct SummaryRow
{
    QString point, arm;
    measure::Summary summary;
    QString ratio; ///< to the first arm, in the rows of the others
};

QList<SummaryRow> summaryRows(const measure::Result &result);

/// The numbers behind a chart.
class SummaryModel : public ListTableModel<SummaryRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column {
        PointColumn,
        ArmColumn,
        MedianColumn,
        RatioColumn, ///< what one looks for: in sight in every width
        P95Column,
        P99Column,
        MinimumColumn,
        MaximumColumn,
        MeanColumn,
        CountColumn,
        StallsColumn
    };

protected:
    QList<TableColumn> columns() const override;
    QString text(const SummaryRow &row, int column) const override;
};

} // namespace lab::ui
