// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// One element of a value: what names it (index, field, member, entry id) and what it holds; sets have no second part.
struct ValueRow
{
    QString name, value;
};

/// The elements of a list, set, hash, sorted set or stream.
class ValueModel : public ListTableModel<ValueRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;
    void setValue(const KeyValue &value);

protected:
    QList<TableColumn> columns() const override;
    QString text(const ValueRow &row, int column) const override;
    QString detail(const ValueRow &row, int column) const override;

private:
    KeyType m_type = KeyType::None;
};

} // namespace lab::ui
