// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/server_folder.h"

#include "app/base/error.h"
#include "app/base/tr.h"

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

constexpr mode_t OwnerOnly = 0700;
constexpr QByteArrayView MarkText("A temporary folder of Redis Pattern Lab's embedded server.\n");

QString lockPath(const QString &folder)
{
    return folder + u"/server.lock"_s;
}

[[noreturn]] void refuse(const QString &message)
{
    throw Error(ErrorKind::Server, message, tr("Choose another folder with --data."));
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
    if (!QFileInfo::exists(lockPath(folder.filePath())))
        return isOld(folder);
    QLockFile lock(lockPath(folder.filePath()));
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
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
    if (path.isEmpty())
        createTemporary();
    else
        create();
    lock();
}

ServerFolder::~ServerFolder() = default;

void ServerFolder::createTemporary()
{
    m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u'/' + temporaryPrefix() + u"XXXXXX"_s);
    m_path = m_temporary->path();
    if (!m_temporary->isValid())
        refuse(tr("No temporary folder could be made in %1: %2.").arg(QDir::tempPath(), m_temporary->errorString()));
    QFile mark(markPath(m_path));
    if (!mark.open(QIODevice::WriteOnly) || mark.write(MarkText.data(), MarkText.size()) != MarkText.size() ||
        !mark.flush())
        refuse(tr("The folder %1 cannot be written to: %2.").arg(m_path, mark.errorString()));
}

void ServerFolder::create() const
{
    const QByteArray name = QFile::encodeName(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()) ||
        (::mkdir(name.constData(), OwnerOnly) != 0 && errno != EEXIST))
        refuse(tr("The folder %1 cannot be created: %2.").arg(m_path, qt_error_string(errno)));
    if (!QFileInfo(m_path).isDir())
        refuse(tr("%1 is not a folder.").arg(m_path));
    if (::chmod(name.constData(), OwnerOnly) != 0) {
        refuse(tr("The folder %1 cannot be closed to other users (permissions 0700): %2.")
                   .arg(m_path, qt_error_string(errno)));
    }
}

void ServerFolder::lock()
{
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0); // age says nothing about a server that runs for days; a dead owner is noticed anyway
    if (m_lock->tryLock(0))
        return;
    if (m_lock->error() != QLockFile::LockFailedError)
        refuse(tr("The folder %1 cannot be written to.").arg(m_path));
    qint64 pid = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&pid, &host, &program);
    throw Error(ErrorKind::Server,
                tr("The folder %1 is in use by another server of this program (process %2, %3).")
                    .arg(m_path)
                    .arg(pid)
                    .arg(program),
                tr("Close the other one, or choose another folder with --data."));
}

} // namespace lab::server
