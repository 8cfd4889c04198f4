// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/sql_record.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// SQL statements with their values, times and rows.
class SqlModel : public ListTableModel<sql::SqlRecord>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column { StatementColumn, RowsColumn, TimeColumn };

protected:
    QList<TableColumn> columns() const override;
    QString text(const sql::SqlRecord &record, int column) const override;
    QVariant decoration(const sql::SqlRecord &record, int column, int role) const override;
};

} // namespace lab::ui
