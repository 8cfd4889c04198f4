// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/rows.h"

namespace lab::sql {

/// What runs statements on a connection: Qt's driver (StatementCache), or SQLite's own library (LibraryStatements).
class Statements
{
public:
    virtual ~Statements() = default;
    /// Throws SqlError.
    virtual Rows run(const QString &statement, const QVariantList &bindings) = 0;

    static constexpr std::size_t Capacity = 256; ///< prepared ones: when exceeded, all are dropped and prepared anew
};

/// What the words of a statement say of it.
struct StatementKind
{
    explicit StatementKind(const QString &statement);

    bool inserts;          ///< INSERT or REPLACE: has a last id
    bool changes;          ///< tells how many rows it changed
    bool isWith;           ///< WITH … may read or write
    bool mayChangeColumns; ///< `SELECT *` yields more after ALTER TABLE on any connection
};

/// What is bound for a value: an integer of any width as qint64, a null text as an empty one. Throws SqlError, naming
/// `file`, for an integer above 2^63-1.
QVariant bindable(const QVariant &value, const QString &file);
/// A statement got another number of values than it takes.
[[noreturn]] void throwWrongCount(const QString &file, const QString &statement, qsizetype takes, qsizetype given);

} // namespace lab::sql
