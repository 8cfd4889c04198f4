// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/fields_model.h"

#include "app/base/tr.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString fieldValueText(const QVariant &value)
{
    const auto text = limitedText(value);
    return text.isEmpty() ? tr("(empty)") : text;
}

} // namespace

QList<Fields> rowsOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantList)
        return {};
    QList<Fields> rows;
    for (const auto &element : value.toList()) {
        if (element.typeId() != qMetaTypeId<Fields>())
            return {};
        rows.append(element.value<Fields>());
    }
    return rows;
}

QList<TableColumn> FieldsModel::columns() const
{
    return {{tr("Field")}, {tr("Value"), false, true}};
}

QString FieldsModel::text(const Fields::Field &field, int column) const
{
    return column == 0 ? fieldTitle(field.first) : fieldValueText(field.second);
}

QVariant FieldsModel::decoration(const Fields::Field &, int column, int role) const
{
    return role == Qt::ForegroundRole && column == 0 ? QVariant(Tokens::current().muted) : QVariant();
}

void FieldsTableModel::setTable(const QList<Fields> &rows)
{
    QList<TableColumn> found;
    QStringList names;
    for (const auto &row : rows) {
        for (const auto &[name, value] : row) {
            if (names.contains(name))
                continue;
            names.append(name);
            found.append({fieldTitle(name), isNumber(value), true});
        }
    }
    beginResetModel();
    m_columns = found;
    m_names = names;
    endResetModel();
    setRows(rows);
}

QString FieldsTableModel::text(const Fields &row, int column) const
{
    const auto &name = m_names.at(column);
    return row.contains(name) ? fieldValueText(row.value(name)) : QString();
}

} // namespace lab::ui
