// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/folder.h"

#include "app/base/tr.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace lab {

namespace {

constexpr mode_t OwnerOnly = 0700;

/// 0, or the errno.
int tryToMake(const QString &path)
{
    return ::mkdir(QFile::encodeName(path).constData(), OwnerOnly) == 0 ? 0 : errno;
}

} // namespace

QString makeFolder(const QString &path)
{
    if (!isExactName(path))
        return tr("its name is not UTF-8");
    int error = tryToMake(path);
    if (const QString above = QFileInfo(path).path(); error == ENOENT && above != path) {
        const QString problem = makeFolder(above);
        if (!problem.isEmpty())
            return problem;
        error = tryToMake(path);
    }
    if (error == EEXIST)
        return QFileInfo(path).isDir() ? QString() : qt_error_string(ENOTDIR);
    return error == 0 ? QString() : qt_error_string(error);
}

bool isExactName(const QString &path)
{
    return path.isValidUtf16() && !path.contains(QChar::ReplacementCharacter);
}

QString wayOn(int error, const QString &otherwise)
{
    switch (error) {
    case EMFILE:
    case ENFILE:
        return tr("Too many files are open: close some programs, or raise the limit (ulimit -n).");
    case ENOSPC:
    case EDQUOT:
        return tr("Free some space on the disk.");
    default:
        return otherwise;
    }
}

} // namespace lab
