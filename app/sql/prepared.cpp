// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/prepared.h"

#include "app/sql/connection_private.h"

#include <QSqlError>

#include <sqlite3.h>
#include <utility>

namespace lab::sql {

Prepared::Prepared(Connection &connection, const QString &statement)
    : Prepared(connection.d->handle(), connection.d->options.file, statement)
{
}

Prepared::Prepared(sqlite3 *handle, const QString &file, const QString &statement)
    : m_handle(handle)
    , m_file(file)
    , m_text(statement)
{
    const QByteArray utf8 = statement.toUtf8();
    check(sqlite3_prepare_v3(handle, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                             &m_statement, nullptr));
}

Prepared::~Prepared()
{
    sqlite3_finalize(m_statement);
}

Prepared::Prepared(Prepared &&other) noexcept
    : m_handle(other.m_handle)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_file(std::move(other.m_file))
    , m_text(std::move(other.m_text))
{
}

void Prepared::check(int code) const
{
    if (code != SQLITE_OK)
        fail(code);
}

void Prepared::fail(int code) const
{
    const auto words = QString::fromUtf8(sqlite3_errmsg(m_handle));
    throw SqlError::from(QSqlError({}, words, QSqlError::StatementError, QString::number(code)), m_file, m_text);
}

int Prepared::parameters() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

void Prepared::bind(int at, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, at, value));
}

void Prepared::bind(int at, double value)
{
    check(sqlite3_bind_double(m_statement, at, value));
}

void Prepared::bindText(int at, QByteArrayView utf8)
{
    check(sqlite3_bind_text64(m_statement, at, utf8.data() ? utf8.data() : "", static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Prepared::bindBlob(int at, QByteArrayView bytes)
{
    // A null pointer would bind NULL.
    check(sqlite3_bind_blob64(m_statement, at, bytes.data() ? bytes.data() : "",
                              static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

void Prepared::bindNull(int at)
{
    check(sqlite3_bind_null(m_statement, at));
}

bool Prepared::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(code);
    return code == SQLITE_ROW;
}

void Prepared::reset()
{
    sqlite3_reset(m_statement); // what it returns is what step() has told
}

int Prepared::columns() const
{
    return sqlite3_column_count(m_statement);
}

QString Prepared::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

Prepared::Type Prepared::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

qint64 Prepared::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Prepared::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Prepared::text(int column) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QByteArrayView Prepared::blob(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace lab::sql
