// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/server_folder.h"

#include "app/base/error.h"
#include "app/base/folder.h"
#include "app/base/tr.h"
#include "app/server/folder_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace lab::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr mode_t AllBits = 07777, Others = 077;
constexpr QByteArrayView MarkText("A temporary folder of Redis Pattern Lab's embedded server.\n");

[[noreturn]] void refuse(const QString &message, int error = 0)
{
    throw Error(ErrorKind::Server, message, wayOn(error, tr("Choose another folder with --data.")));
}

QString markPath(const QString &folder)
{
    return folder + u'/' + ServerFolder::markName();
}

bool isMarked(const QString &folder)
{
    QFile mark(markPath(folder));
    return QFileInfo(mark.fileName()).isFile() && mark.open(QIODevice::ReadOnly) &&
           mark.read(MarkText.size()) == MarkText;
}

bool isOld(const QFileInfo &folder)
{
    return folder.lastModified().secsTo(QDateTime::currentDateTime()) > std::chrono::seconds(1h).count();
}

/// Whether nobody alive holds the folder's lock. A folder without one may be a moment old: its owner is about to lock
/// it.
bool isAbandoned(const QFileInfo &folder)
{
    if (!QFileInfo::exists(FolderLock::fileName(folder.filePath())))
        return isOld(folder);
    return FolderLock(folder.filePath()).tryLock();
}

} // namespace

QString ServerFolder::temporaryPrefix()
{
    return u".redis-pattern-lab-server-"_s;
}

QString ServerFolder::markName()
{
    return u"redis-pattern-lab.tag"_s;
}

void ServerFolder::sweep(const QString &parent)
{
    static const QRegularExpression ours(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(temporaryPrefix()) + u"[A-Za-z]{6}"_s));
    const auto found = QDir(parent).entryInfoList({temporaryPrefix() + u'*'},
                                                  QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : found) {
        if (folder.ownerId() != ::geteuid() || !ours.match(folder.fileName()).hasMatch())
            continue;
        if (!isMarked(folder.filePath())) {
            if (isOld(folder))
                QDir().rmdir(folder.filePath()); // which refuses a folder with anything in it
        } else if (isAbandoned(folder)) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

ServerFolder::ServerFolder(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
{
    if (path.isEmpty()) {
        createTemporary();
    } else {
        if (const QString problem = makeFolder(m_path); !problem.isEmpty())
            refuse(tr("The folder %1 cannot be made: %2.").arg(m_path, problem));
        checkIsClosed();
    }
    lock();
}

ServerFolder::~ServerFolder() = default;

void ServerFolder::createTemporary()
{
    if (QDir::tempPath().isEmpty()) // what Qt makes of a folder that is not there; ours would lie at the root
        throw Error(ErrorKind::File, tr("TMPDIR does not name a folder that is there."),
                    tr("Set TMPDIR to a folder for temporary files, or unset it. Its name has to be UTF-8."));
    m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u'/' + temporaryPrefix() + u"XXXXXX"_s);
    m_path = m_temporary->path();
    if (!m_temporary->isValid())
        refuse(tr("No temporary folder could be made in %1: %2.").arg(QDir::tempPath(), m_temporary->errorString()));
    QFile mark(markPath(m_path));
    if (!mark.open(QIODevice::WriteOnly) || mark.write(MarkText.data(), MarkText.size()) != MarkText.size() ||
        !mark.flush()) {
        const int error = errno;
        refuse(tr("The folder %1 cannot be written to: %2.").arg(m_path, mark.errorString()), error);
    }
}

/// It may have been there: whose it is and who may look into it is then as somebody wanted it, and stays so.
void ServerFolder::checkIsClosed() const
{
    struct stat folder
    {
    };
    if (::stat(QFile::encodeName(m_path).constData(), &folder) != 0)
        refuse(tr("The folder %1 cannot be used: %2.").arg(m_path, qt_error_string(errno)));
    if (folder.st_uid != ::geteuid())
        refuse(tr("The folder %1 belongs to another user, who could read and change what the server keeps in it.")
                   .arg(m_path));
    if ((folder.st_mode & Others) == 0)
        return;
    throw Error(ErrorKind::Server,
                tr("Other users may look into the folder %1 (permissions %2), in which the server would keep its data.")
                    .arg(m_path, QString::number(folder.st_mode & AllBits, 8)),
                tr("Close it with `chmod 700`, or choose another folder with --data."));
}

void ServerFolder::lock()
{
    m_lock = std::make_unique<FolderLock>(m_path);
    if (m_lock->tryLock())
        return;
    const QString file = FolderLock::fileName(m_path);
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile())
        throw Error(ErrorKind::Server, tr("%1 is not a file, so the folder cannot be locked.").arg(file),
                    tr("Move it away, or choose another folder with --data."));
    if (m_lock->error() != 0)
        refuse(tr("The folder %1 cannot be written to: %2.").arg(m_path, qt_error_string(m_lock->error())),
               m_lock->error());
    const QString holder = m_lock->holder();
    throw Error(ErrorKind::Server,
                holder.isEmpty()
                    ? tr("The folder %1 is in use by another server of this program.").arg(m_path)
                    : tr("The folder %1 is in use by another server of this program (%2).").arg(m_path, holder),
                tr("Close the other one, or choose another folder with --data."));
}

} // namespace lab::server
