// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/side_by_side.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// The ratios of two runs.
class SideModel : public ListTableModel<SideRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column { TitleColumn, RatioColumn, FirstColumn, SecondColumn, SaidColumn };

protected:
    QList<TableColumn> columns() const override;
    QString text(const SideRow &row, int column) const override;
};

/// The conditions in which they differ.
class ConditionModel : public ListTableModel<ConditionPair>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

protected:
    QList<TableColumn> columns() const override;
    QString text(const ConditionPair &row, int column) const override;
};

} // namespace lab::ui
