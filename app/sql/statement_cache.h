// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/rows.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

namespace lab::sql {

/// Prepared statements of one connection by their text: preparing costs several times what a read by key costs.
class StatementCache
{
public:
    StatementCache(QSqlDatabase database, QString file);

    /// Throws SqlError.
    Rows run(const QString &statement, const QVariantList &bindings);
    qsizetype size() const { return qsizetype(m_statements.size()); }

    static constexpr std::size_t Capacity = 256; ///< when exceeded, all are dropped and prepared again on use

private:
    struct Statement
    {
        QSqlQuery query;
        bool inserts = false;      ///< INSERT or REPLACE: has a last id
        bool changes = false;      ///< tells how many rows it changed
        bool isOnce = false;       ///< not kept
        bool isWith = false;       ///< WITH … may read or write
        qsizetype parameters = -1; ///< known after the first success
    };

    [[noreturn]] void fail(const QString &text, const QSqlError &error);
    Statement &prepared(const QString &text);
    void bind(Statement &statement, const QString &text, const QVariantList &bindings);

    QSqlDatabase m_database;
    QString m_file;
    std::unordered_map<QString, Statement> m_statements;
};

} // namespace lab::sql
