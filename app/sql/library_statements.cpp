// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/library_statements.h"

#include "app/base/tr.h"
#include "app/sql/sql_error.h"

#include <QScopeGuard>

#include <sqlite3.h>

namespace lab::sql {

namespace {

void bindValue(Prepared &statement, int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        statement.bindBlob(at, value.toByteArray());
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        statement.bind(at, value.toLongLong());
        break;
    case QMetaType::Double:
        statement.bind(at, value.toDouble());
        break;
    default:
        if (value.isNull())
            statement.bindNull(at);
        else
            statement.bindText(at, value.toString().toUtf8());
    }
}

QVariant valueOf(const Prepared &statement, int column)
{
    switch (statement.type(column)) {
    case Prepared::Type::Integer:
        return statement.integer(column);
    case Prepared::Type::Real:
        return statement.real(column);
    case Prepared::Type::Text:
        return QString::fromUtf8(statement.text(column));
    case Prepared::Type::Blob:
        return statement.blob(column).toByteArray();
    case Prepared::Type::Null:
        return {};
    }
    Q_UNREACHABLE();
}

QVariantList rowOf(const Prepared &statement, int columns)
{
    QVariantList row;
    row.reserve(columns);
    for (int column = 0; column < columns; ++column)
        row.append(valueOf(statement, column));
    return row;
}

QStringList columnsOf(const Prepared &statement)
{
    QStringList names;
    for (int column = 0; column < statement.columns(); ++column)
        names.append(statement.columnName(column));
    return names;
}

} // namespace

LibraryStatements::LibraryStatements(sqlite3 *handle, QString file)
    : m_handle(handle)
    , m_file(std::move(file))
{
}

LibraryStatements::Statement &LibraryStatements::prepared(const QString &text)
{
    if (const auto found = m_statements.find(text); found != m_statements.end())
        return found->second;
    Statement statement{Prepared(m_handle, m_file, text), StatementKind(text), {}};
    if (m_statements.size() >= Capacity)
        m_statements.clear();
    return m_statements.emplace(text, std::move(statement)).first->second;
}

void LibraryStatements::bind(Prepared &statement, const QString &text, const QVariantList &bindings)
{
    if (statement.parameters() != bindings.size())
        throwWrongCount(m_file, text, statement.parameters(), bindings.size());
    for (int at = 0; at < int(bindings.size()); ++at)
        bindValue(statement, at + 1, bindable(bindings[at], m_file));
}

Rows LibraryStatements::rowsOf(Statement &statement) const
{
    Rows rows;
    bool isRow = statement.prepared.step();
    // Once it has stepped they are those of the tables as they are now.
    const int columns = statement.prepared.columns();
    if (statement.columns.size() != columns || statement.kind.mayChangeColumns)
        statement.columns = columnsOf(statement.prepared);
    rows.columns = statement.columns;
    for (; isRow; isRow = statement.prepared.step())
        rows.rows.append(rowOf(statement.prepared, columns));
    return rows;
}

Rows LibraryStatements::run(const QString &text, const QVariantList &bindings)
{
    Statement &statement = prepared(text);
    bind(statement.prepared, text, bindings);
    const auto ended = qScopeGuard([&statement] { statement.prepared.reset(); }); // so that no lock outlives the call
    Rows rows = rowsOf(statement);
    if (statement.kind.changes || (statement.kind.isWith && rows.columns.isEmpty()))
        rows.changed = sqlite3_changes(m_handle);
    if (statement.kind.inserts)
        rows.lastInsertId = static_cast<qint64>(sqlite3_last_insert_rowid(m_handle));
    return rows;
}

} // namespace lab::sql
