// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/value_model.h"

#include "ui/kit/format.h"

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownBytes = 4096; // of a part; more does not fit into a cell or a tooltip

QString shown(const QByteArray &bytes)
{
    return limitedText(bytes, ShownBytes);
}

QString entryText(const Element &entry)
{
    QStringList fields;
    for (const auto &[name, value] : entry.fields)
        fields.append(shown(name) + u'=' + shown(value));
    return fields.join(u' ');
}

QList<ValueRow> valueRows(const KeyValue &value)
{
    QList<ValueRow> rows;
    for (const auto &element : value.elements) {
        const QString name = shown(element.name);
        if (value.type == KeyType::List)
            rows.append({QString::number(rows.size()), name});
        else
            rows.append({name, value.type == KeyType::Stream ? entryText(element) : shown(element.value)});
    }
    return rows;
}

} // namespace

void ValueModel::setValue(const KeyValue &value)
{
    beginResetModel();
    m_type = value.type;
    endResetModel();
    setRows(valueRows(value));
}

QList<TableColumn> ValueModel::columns() const
{
    if (m_type == KeyType::List)
        return {{tr("Index"), true, true}, {tr("Element"), false, true}};
    if (m_type == KeyType::SortedSet)
        return {{tr("Member"), false, true}, {tr("Score"), true, true}};
    if (m_type == KeyType::Hash)
        return {{tr("Field"), false, true}, {tr("Value"), false, true}};
    if (m_type == KeyType::Stream)
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
