// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// A comparison that was published elsewhere, beside what was measured of it at the first point: the median of the
/// second arm over that of the first. Times are those of as many operations as the published figure stands for.
struct ClassicRow
{
    QString title, first, second; ///< the arms
    measure::Published published;
    measure::Ratio ours;
    double firstMicros = 0, secondMicros = 0;
};

/// Of the results that have a published figure.
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
