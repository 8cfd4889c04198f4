// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/sql_model.h"

#include "app/base/units.h"
#include "ui/theme/tokens.h"

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString statementWithValues(const sql::SqlRecord &record)
{
    QString text = record.statement.simplified();
    if (!record.bindings.isEmpty())
        text += u"\n    ← "_s + limitedText(QVariant(record.bindings), 300);
    if (!record.fault.isEmpty())
        text += u"\n    ✗ "_s + record.fault;
    return text;
}

} // namespace

QList<TableColumn> SqlModel::columns() const
{
    return {{tr("Statement"), false, true}, {tr("Rows"), true}, {tr("Time"), true}};
}

QString SqlModel::text(const sql::SqlRecord &record, int column) const
{
    if (column == StatementColumn)
        return statementWithValues(record);
    return column == RowsColumn ? countText(record.rows) : microsText(record.micros());
}

QVariant SqlModel::decoration(const sql::SqlRecord &record, int column, int role) const
{
    if (role != Qt::ForegroundRole)
        return {};
    if (!record.fault.isEmpty())
        return Tokens::current().danger;
    return column == StatementColumn ? QVariant() : QVariant(Tokens::current().muted);
}

} // namespace lab::ui
