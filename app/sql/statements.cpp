// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/statements.h"

#include "app/base/tr.h"
#include "app/sql/script.h"
#include "app/sql/sql_error.h"

#include <limits>

namespace lab::sql {

using namespace Qt::StringLiterals;

StatementKind::StatementKind(const QString &statement)
    : inserts(startsWithWord(statement, "INSERT"_L1) || startsWithWord(statement, "REPLACE"_L1))
    , changes(inserts || startsWithWord(statement, "UPDATE"_L1) || startsWithWord(statement, "DELETE"_L1))
    , isWith(startsWithWord(statement, "WITH"_L1))
    , mayChangeColumns(QString(statement).remove("(*)"_L1).contains(u'*'))
{
}

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

void throwWrongCount(const QString &file, const QString &statement, qsizetype takes, qsizetype given)
{
    throw SqlError(tr("The database %1 refused “%2”: it takes %3 values, %4 were given.")
                       .arg(file, statement, QString::number(takes), QString::number(given)),
                   {});
}

} // namespace lab::sql
