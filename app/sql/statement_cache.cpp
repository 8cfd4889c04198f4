// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/statement_cache.h"

#include "app/sql/sql_error.h"

#include <QSqlError>
#include <QSqlRecord>

namespace lab::sql {

namespace {

QList<QVariantList> fetchAll(QSqlQuery &query, int columns)
{
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            QVariant value = query.value(column);
            // The driver's NULL is a null of type QString; ours is the plain null QVariant.
            row.append(value.isNull() ? QVariant() : std::move(value));
        }
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace

StatementCache::StatementCache(QSqlDatabase database, QString file)
    : m_database(std::move(database))
    , m_file(std::move(file))
{
}

StatementCache::Statement &StatementCache::prepared(const QString &text)
{
    if (const auto found = m_statements.find(text); found != m_statements.end())
        return found->second;
    Statement statement{QSqlQuery(m_database), StatementKind(text)};
    statement.query.setForwardOnly(true);
    if (!statement.query.prepare(text))
        throw SqlError::from(statement.query.lastError(), m_file, text);
    if (m_statements.size() >= Capacity)
        m_statements.clear();
    return m_statements.emplace(text, std::move(statement)).first->second;
}

void StatementCache::bind(Statement &statement, const QString &text, const QVariantList &bindings)
{
    // Qt keeps the values of the last execution: one too few would quietly reuse an old one.
    if (statement.parameters >= 0 && statement.parameters != bindings.size())
        throwWrongCount(m_file, text, statement.parameters, bindings.size());
    for (int at = 0; at < int(bindings.size()); ++at)
        statement.query.bindValue(at, bindable(bindings[at], m_file));
}

void StatementCache::fail(const QString &text, const QSqlError &error)
{
    const SqlError thrown = SqlError::from(error, m_file, text);
    m_statements.erase(text); // a statement that failed half-way would hold its lock
    throw thrown;
}

Rows StatementCache::run(const QString &text, const QVariantList &bindings)
{
    Statement &statement = prepared(text);
    bind(statement, text, bindings);
    QSqlQuery &query = statement.query;
    if (!query.exec())
        fail(text, query.lastError());
    statement.parameters = bindings.size();
    Rows result;
    if (query.isSelect()) {
        const QSqlRecord record = query.record();
        for (int column = 0; column < record.count(); ++column)
            result.columns.append(record.fieldName(column));
        result.rows = fetchAll(query, record.count());
    }
    if (query.lastError().isValid())
        fail(text, query.lastError());
    if (statement.kind.changes || (statement.kind.isWith && !query.isSelect()))
        result.changed = query.numRowsAffected();
    if (statement.kind.inserts)
        result.lastInsertId = query.lastInsertId();
    query.finish(); // ends the read, so that no lock outlives the call
    // Qt's driver allots a row when it prepares, and overruns it when the statement later yields more columns.
    if (statement.kind.mayChangeColumns)
        m_statements.erase(text);
    return result;
}

} // namespace lab::sql
