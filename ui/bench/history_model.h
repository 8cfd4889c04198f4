// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/kept_run.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// The runs that are kept, the newest first.
class HistoryModel : public ListTableModel<RunRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column { TimeColumn, TitleColumn, OriginColumn, MachineColumn, EffortColumn, StateColumn };

    /// -1 when it is not there.
    int rowOf(const QString &id) const;

protected:
    QList<TableColumn> columns() const override;
    QString text(const RunRow &row, int column) const override;
    QString detail(const RunRow &row, int column) const override;
};

} // namespace lab::ui
