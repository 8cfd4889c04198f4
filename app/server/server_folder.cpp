// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/server_folder.h"

#include "app/base/error.h"
#include "app/base/folder.h"
#include "app/base/marked_folder.h"
#include "app/base/tr.h"
#include "app/server/folder_lock.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace lab::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr mode_t AllBits = 07777, Others = 077;

/// What the temporary folders are known by.
const MarkedFolder &kind()
{
    static const MarkedFolder kind{u".redis-pattern-lab-server-"_s,
                                   "A temporary folder of Redis Pattern Lab's embedded server.\n"};
    return kind;
}

[[noreturn]] void refuse(const QString &message, int error = 0)
{
    throw Error(ErrorKind::Server, message, wayOn(error, tr("Choose another folder with --data.")));
}

/// Whether nobody alive holds the folder's lock. A folder without one may be a moment old: its owner is about to lock
/// it.
bool isAbandoned(const QFileInfo &folder)
{
    if (!QFileInfo::exists(FolderLock::fileName(folder.filePath())))
        return isFolderOlderThan(folder, std::chrono::seconds(1h).count());
    return FolderLock(folder.filePath()).tryLock();
}

} // namespace

QString ServerFolder::temporaryPrefix()
{
    return kind().prefix;
}

void ServerFolder::sweep(const QString &parent)
{
    kind().sweep(parent, isAbandoned);
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
    m_temporary = std::make_unique<QTemporaryDir>(kind().nameTemplate(QDir::tempPath()));
    m_path = m_temporary->path();
    if (!m_temporary->isValid())
        refuse(tr("No temporary folder could be made in %1: %2.").arg(QDir::tempPath(), m_temporary->errorString()));
    int error = 0;
    if (const QString problem = kind().markIn(m_path, &error); !problem.isEmpty())
        refuse(tr("The folder %1 cannot be written to: %2.").arg(m_path, problem), error);
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
