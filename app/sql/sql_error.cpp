// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/sql_error.h"

#include "app/base/tr.h"
#include "app/sql/file_check.h"
#include "app/sql/result_codes.h"

namespace lab::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr int PrimaryCodeMask = 0xff;
constexpr qsizetype ShownStatement = 120;

QString hintFor(int code, const QString &file)
{
    switch (code) {
    case Busy:
    case Locked:
        return tr("Another program or window is writing to it. Try again, or close the other one.");
    case Permission:
    case ReadOnly:
        return hintForProtected(file);
    case InputOutput:
        return tr("The disk failed to read or write. Check the disk, or choose another folder with --data.");
    case Full:
        return tr("The disk is full. Free some space and try again; nothing was changed.");
    case CantOpen:
        return tr("Check that the folder exists and may be written to, or choose another with --data.");
    case Corrupt:
    case NotADatabase:
        return tr("Rename it; a new one with the sample data takes its place.");
    default:
        return {};
    }
}

QString shown(const QString &statement)
{
    const QString line = statement.simplified();
    return line.size() <= ShownStatement ? line : line.left(ShownStatement) + u'…';
}

QString ownWords(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

} // namespace

SqlError::SqlError(QString message, QString hint, int code)
    : Error(ErrorKind::Sql, std::move(message), std::move(hint))
    , m_code(code)
{
}

SqlError SqlError::from(const QSqlError &error, const QString &file, const QString &statement)
{
    const int code = error.nativeErrorCode().toInt() & PrimaryCodeMask;
    const QString message = statement.isEmpty()
                                ? tr("The database %1 cannot be used: %2.").arg(file, ownWords(error))
                                : tr("The database %1 refused “%2”: %3.").arg(file, shown(statement), ownWords(error));
    return {message, hintFor(code, file), code};
}

bool SqlError::isBusy() const
{
    return m_code == Busy || m_code == Locked;
}

} // namespace lab::sql
