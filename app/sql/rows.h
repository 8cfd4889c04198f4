// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QVariantList>

namespace lab::sql {

/// What a statement gave back: values, never a cursor. INTEGER is qint64, REAL is double, TEXT is QString, BLOB is
/// QByteArray, NULL is a null QVariant.
struct Rows
{
    QStringList columns;
    QList<QVariantList> rows;
    qint64 changed = 0;    ///< rows changed by INSERT, UPDATE, DELETE, REPLACE; else 0
    QVariant lastInsertId; ///< of INSERT and REPLACE; else null

    bool isEmpty() const { return rows.isEmpty(); }
    qsizetype size() const { return rows.size(); }
    /// The first column of the first row; a null QVariant when there is none.
    QVariant scalar() const;
    /// Column `name` of row `index`; a null QVariant when there is no such row or column.
    QVariant value(qsizetype index, const QString &name) const;
};

} // namespace lab::sql
