// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/rows.h"

namespace lab::sql {

QVariant Rows::scalar() const
{
    return rows.isEmpty() ? QVariant() : rows.constFirst().value(0);
}

QVariant Rows::value(qsizetype index, const QString &name) const
{
    if (index < 0 || index >= rows.size())
        return {};
    return rows[index].value(columns.indexOf(name));
}

} // namespace lab::sql
