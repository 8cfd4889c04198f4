// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace lab::sql {

class Connection;

/// A statement as SQLite's own library has it (https://www.sqlite.org/cintro.html), on the connection's file with the
/// connection's settings, and nothing between: for what is to measure the store. Lives on the connection's thread and
/// ends before it. Faults are SqlError; a lock is waited for as the connection's busy timeout has it.
class Prepared
{
public:
    Prepared(Connection &connection, const QString &statement);
    Prepared(sqlite3 *handle, const QString &file, const QString &statement);
    ~Prepared();
    Prepared(Prepared &&other) noexcept;
    Prepared &operator=(Prepared &&) = delete;

    int parameters() const;
    /// Parameters are counted from 1, as in SQL. What is bound is copied.
    void bind(int at, qint64 value);
    void bind(int at, double value);
    void bindText(int at, QByteArrayView utf8);
    void bindBlob(int at, QByteArrayView bytes);
    void bindNull(int at);

    /// Whether there is a row; false: the statement is done.
    bool step();
    /// Ready to be run again; what was bound stays.
    void reset();

    int columns() const;
    QString columnName(int column) const;
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    /// Valid until the next step or reset.
    QByteArrayView text(int column) const;
    QByteArrayView blob(int column) const;

private:
    void check(int code) const;
    [[noreturn]] void fail(int code) const;

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    QString m_file, m_text;
};

} // namespace lab::sql
