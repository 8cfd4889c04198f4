// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/statements.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

namespace lab::sql {

/// Prepared statements of one connection by their text: preparing costs several times what a read by key costs.
class StatementCache : public Statements
{
public:
    StatementCache(QSqlDatabase database, QString file);

    Rows run(const QString &statement, const QVariantList &bindings) override;
    qsizetype size() const { return qsizetype(m_statements.size()); }

private:
    struct Statement
    {
        QSqlQuery query;
        StatementKind kind;
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
