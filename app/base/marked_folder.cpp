// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/marked_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <unistd.h>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 UnmarkedSeconds = 3600;

QString markPath(const QString &folder)
{
    return folder + u'/' + MarkedFolder::markName();
}

bool isMarked(const QString &folder, const QByteArray &text)
{
    QFile mark(markPath(folder));
    return QFileInfo(mark.fileName()).isFile() && mark.open(QIODevice::ReadOnly) && mark.read(text.size()) == text;
}

} // namespace

QString MarkedFolder::markName()
{
    return u"redis-pattern-lab.tag"_s;
}

QString MarkedFolder::nameTemplate(const QString &parent) const
{
    return parent + u'/' + prefix + u"XXXXXX"_s;
}

QString MarkedFolder::markIn(const QString &folder, int *error) const
{
    QFile file(markPath(folder));
    if (file.open(QIODevice::WriteOnly) && file.write(mark) == mark.size() && file.flush())
        return {};
    if (error)
        *error = errno;
    return file.errorString();
}

void MarkedFolder::sweep(const QString &parent, const std::function<bool(const QFileInfo &folder)> &isAbandoned) const
{
    const QRegularExpression ours(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(prefix) + u"[A-Za-z]{6}"_s));
    const auto found = QDir(parent).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : found) {
        if (!ours.match(folder.fileName()).hasMatch() || folder.ownerId() != ::geteuid())
            continue;
        if (!isMarked(folder.filePath(), mark)) {
            if (isFolderOlderThan(folder, UnmarkedSeconds))
                QDir().rmdir(folder.filePath()); // which refuses a folder with anything in it
        } else if (isAbandoned(folder)) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

bool isFolderOlderThan(const QFileInfo &folder, qint64 seconds)
{
    return folder.lastModified().secsTo(QDateTime::currentDateTime()) > seconds;
}

} // namespace lab
