// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/value_model.h"

namespace lab::ui {

namespace {

QList<ValueRow> rowsOf(const KeySnapshot &snapshot)
{
    QList<ValueRow> rows;
    if (snapshot.value.canConvert<Fields>()) {
        const auto fields = snapshot.value.value<Fields>();
        for (const auto &[name, value] : fields)
            rows.append({name, displayText(value)});
        return rows;
    }
    const bool list = snapshot.type == "list";
    const auto elements = snapshot.value.toList();
    for (const auto &element : elements) {
        const QString text = displayText(element);
        rows.append(list ? ValueRow{QString::number(rows.size()), text} : ValueRow{text, {}});
    }
    return rows;
}

} // namespace

void ValueModel::setSnapshot(const KeySnapshot &snapshot)
{
    beginResetModel();
    m_type = snapshot.type;
    endResetModel();
    setRows(rowsOf(snapshot));
}

QList<TableColumn> ValueModel::columns() const
{
    if (m_type == "list")
        return {{tr("Index"), true, true}, {tr("Element"), false, true}};
    if (m_type == "zset")
        return {{tr("Member"), false, true}, {tr("Score"), true, true}};
    if (m_type == "hash")
        return {{tr("Field"), false, true}, {tr("Value"), false, true}};
    if (m_type == "stream")
        return {{tr("Entry"), false, true}, {tr("Fields"), false, true}};
    return {{tr("Member"), false, true}};
}

QString ValueModel::text(const ValueRow &row, int column) const
{
    return firstLine(detail(row, column));
}

QString ValueModel::detail(const ValueRow &row, int column) const
{
    return column == 0 ? row.name : row.value;
}

} // namespace lab::ui
