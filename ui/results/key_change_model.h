// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// One property of one key, before and after a run.
struct KeyChangeRow
{
    QString key; ///< only in the first row of a key
    QString property, before, after;
    bool changed() const { return before != after; }
};

/// What a run changed: value, type, encoding, TTL, memory. Properties that mean nothing (no such key before or after)
/// are left out.
QList<KeyChangeRow> keyChangeRows(const QList<KeyChange> &changes);

class KeyChangeModel : public ListTableModel<KeyChangeRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column { KeyColumn, PropertyColumn, BeforeColumn, ArrowColumn, AfterColumn };

protected:
    QList<TableColumn> columns() const override;
    QString text(const KeyChangeRow &row, int column) const override;
    QVariant decoration(const KeyChangeRow &row, int column, int role) const override;
    QVariant font(const KeyChangeRow &row, int column) const override;
};

} // namespace lab::ui
