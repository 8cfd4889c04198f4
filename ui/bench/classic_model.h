// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// A comparison that was published elsewhere, beside what was measured of it at its first point: `ours` is the median
/// of the second arm over that of the first; the times are those of as many operations as were published.
struct ClassicRow
{
    QString title;
    QString arms; ///< `SELECT, prepared over GET`
    measure::Published published;
    measure::Ratio ours;
    double firstMicros = 0, secondMicros = 0;
    QString explanation; ///< measure::explanation()
};

/// Of the results that have a published figure and two arms.
QList<ClassicRow> classicRows(const QList<measure::Result> &results);

class ClassicModel : public ListTableModel<ClassicRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column {
        TitleColumn,
        ArmsColumn,
        PublishedFirstColumn,
        PublishedSecondColumn,
        PublishedRatioColumn,
        FirstColumn,
        SecondColumn,
        RatioColumn
    };

protected:
    QList<TableColumn> columns() const override;
    QString text(const ClassicRow &row, int column) const override;
    QString detail(const ClassicRow &row, int column) const override;
};

} // namespace lab::ui
