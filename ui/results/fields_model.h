// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// Named values as a property list.
class FieldsModel : public ListTableModel<Fields::Field>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

protected:
    QList<TableColumn> columns() const override;
    QString text(const Fields::Field &field, int column) const override;
    QVariant decoration(const Fields::Field &field, int column, int role) const override;
};

/// Several Fields as a table: a ranking, the outcomes of a scenario's ways side by side. A row lacks what its Fields
/// lack.
class FieldsTableModel : public ListTableModel<Fields>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    /// The columns are the names that occur, in order of their first appearance, headed as titles.
    void setTable(const QList<Fields> &rows);

protected:
    QList<TableColumn> columns() const override { return m_columns; }
    QString text(const Fields &row, int column) const override;

private:
    QList<TableColumn> m_columns;
    QStringList m_names; ///< of the fields, parallel to the columns
};

/// A list of Fields, such as a ranking; empty for anything else.
QList<Fields> rowsOf(const QVariant &value);

} // namespace lab::ui
