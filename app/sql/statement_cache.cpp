// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/statement_cache.h"

#include "app/base/tr.h"
#include "app/sql/script.h"
#include "app/sql/sql_error.h"

#include <QSqlError>
#include <QSqlRecord>

#include <limits>

namespace lab::sql {

using namespace Qt::StringLiterals;

namespace {

/// Qt's driver binds what it does not know (among it 64-bit unsigned and `long`) as text, and null strings as NULL.
QVariant bindable(const QVariant &value, const QString &file)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::Float:
        return value.toDouble();
    case QMetaType::Long:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::UInt:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
        return value.toLongLong();
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        if (value.toULongLong() > quint64(std::numeric_limits<qint64>::max())) {
            throw SqlError(tr("The database %1 cannot hold %2: its integers have 64 bits with a sign.")
                               .arg(file, value.toString()),
                           {});
        }
        return value.toLongLong();
    default:
        return value;
    }
}

/// Qt's driver allots a row when it prepares and overruns it when `SELECT *` later yields more columns, as after ALTER
/// TABLE on any connection.
bool mayChangeColumns(const QString &statement)
{
    return QString(statement).remove("(*)"_L1).contains(u'*');
}

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
    Statement statement{QSqlQuery(m_database)};
    statement.query.setForwardOnly(true);
    if (!statement.query.prepare(text))
        throw SqlError::from(statement.query.lastError(), m_file, text);
    statement.isOnce = mayChangeColumns(text);
    statement.isWith = startsWithWord(text, "WITH"_L1);
    statement.inserts = startsWithWord(text, "INSERT"_L1) || startsWithWord(text, "REPLACE"_L1);
    statement.changes = statement.inserts || startsWithWord(text, "UPDATE"_L1) || startsWithWord(text, "DELETE"_L1);
    if (m_statements.size() >= Capacity)
        m_statements.clear();
    return m_statements.emplace(text, std::move(statement)).first->second;
}

void StatementCache::bind(Statement &statement, const QString &text, const QVariantList &bindings)
{
    // Qt keeps the values of the last execution: one too few would quietly reuse an old one.
    if (statement.parameters >= 0 && statement.parameters != bindings.size()) {
        throw SqlError(tr("The database %1 refused “%2”: it takes %3 values, %4 were given.")
                           .arg(m_file, text, QString::number(statement.parameters), QString::number(bindings.size())),
                       {});
    }
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
    if (statement.changes || (statement.isWith && !query.isSelect()))
        result.changed = query.numRowsAffected();
    if (statement.inserts)
        result.lastInsertId = query.lastInsertId();
    query.finish(); // ends the read, so that no lock outlives the call
    if (statement.isOnce)
        m_statements.erase(text);
    return result;
}

} // namespace lab::sql
