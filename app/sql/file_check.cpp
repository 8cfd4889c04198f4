// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/file_check.h"

#include "app/base/tr.h"
#include "app/sql/result_codes.h"
#include "app/sql/sql_error.h"

#include <QFileInfo>

namespace lab::sql {

QString hintForProtected(const QString &file)
{
    if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        return tr("Make the file and its folder writable, or choose another folder with --data.");
    return tr("Change the file's permissions, or choose another folder with --data. Or rename it; a new one "
              "with the sample data takes its place.");
}

void checkUsable(const QString &file)
{
    if (file == u":memory:")
        return; // SQLite's name for no file at all
    const QFileInfo target(file);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir()) {
        throw SqlError(
            tr("The database %1 cannot be opened: the folder %2 does not exist.").arg(file, folder.filePath()),
            tr("Create the folder, or choose another with --data."), CantOpen);
    }
    if (target.isDir()) {
        throw SqlError(tr("The database %1 cannot be opened: it is a folder.").arg(file),
                       tr("Rename or remove that folder, or choose another with --data."), CantOpen);
    }
    if (target.exists() && !target.isReadable()) {
        throw SqlError(tr("The database %1 may not be read by this user.").arg(file), hintForProtected(file), CantOpen);
    }
    if (target.exists() && !target.isWritable()) {
        throw SqlError(tr("The database %1 is read-only.").arg(file), hintForProtected(file), ReadOnly);
    }
    if (!folder.isWritable()) {
        throw SqlError(tr("The database %1 cannot be used: its folder %2 is read-only, and SQLite keeps its journal "
                          "beside the file.")
                           .arg(file, folder.filePath()),
                       tr("Make the folder writable, or choose another with --data."), ReadOnly);
    }
}

} // namespace lab::sql
