// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/prepared.h"
#include "app/sql/statements.h"

#include <unordered_map>

namespace lab::sql {

/// Statements by SQLite's own library, prepared once and kept. The same rows as by Qt's driver, for a third of what
/// that costs a read by key: where SQLite is to be measured, and not what stands above it.
class LibraryStatements : public Statements
{
public:
    LibraryStatements(sqlite3 *handle, QString file);

    Rows run(const QString &statement, const QVariantList &bindings) override;

private:
    struct Statement
    {
        Prepared prepared;
        StatementKind kind;
        QStringList columns; ///< empty until it has run, and where they may change
    };

    Statement &prepared(const QString &text);
    void bind(Prepared &statement, const QString &text, const QVariantList &bindings);
    Rows rowsOf(Statement &statement) const;

    sqlite3 *m_handle;
    QString m_file;
    std::unordered_map<QString, Statement> m_statements;
};

} // namespace lab::sql
