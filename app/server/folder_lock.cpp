// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/folder_lock.h"

#include "app/base/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lab::server {

using namespace Qt::StringLiterals;

namespace {
constexpr mode_t OwnerOnly = 0600;
constexpr std::size_t LongestNote = 1024;
} // namespace

FolderLock::FolderLock(const QString &folder)
    : m_path(fileName(folder))
{
}

FolderLock::~FolderLock()
{
    if (m_isHeld && isStillThere())
        ::unlink(QFile::encodeName(m_path).constData());
    close();
}

QString FolderLock::fileName(const QString &folder)
{
    return folder + u"/server.lock"_s;
}

bool FolderLock::tryLock()
{
    m_error = 0;
    while (open()) {
        if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
            m_error = errno == EWOULDBLOCK ? 0 : errno;
            return false;
        }
        // Whoever held it may have removed the file between our two calls: what we hold is then nobody's any more.
        if (isStillThere()) {
            m_isHeld = true;
            sign();
            return true;
        }
        close();
    }
    return false;
}

bool FolderLock::open()
{
    close();
    // Without waiting, should somebody have put a pipe there.
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, OwnerOnly);
    struct stat file
    {
    };
    if (m_file == -1 || ::fstat(m_file, &file) != 0)
        m_error = errno;
    else if (!S_ISREG(file.st_mode))
        m_error = EEXIST;
    if (m_error != 0)
        close();
    return m_error == 0;
}

bool FolderLock::isStillThere() const
{
    struct stat ours
    {
    }, there{};
    return ::fstat(m_file, &ours) == 0 && ::stat(QFile::encodeName(m_path).constData(), &there) == 0 &&
           ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
}

void FolderLock::sign() const
{
    const auto note =
        u"%1\n%2\n%3\n"_s
            .arg(QString::number(::getpid()), QCoreApplication::applicationName(), QSysInfo::machineHostName())
            .toUtf8();
    if (::ftruncate(m_file, 0) != 0 || ::pwrite(m_file, note.constData(), std::size_t(note.size()), 0) != note.size())
        return; // nobody can read who we are; the lock holds all the same
}

QString FolderLock::holder() const
{
    QByteArray note(LongestNote, '\0');
    const auto read = ::pread(m_file, note.data(), LongestNote, 0);
    note.truncate(std::max<qsizetype>(read, 0));
    const QStringList lines = QString::fromUtf8(note).split(u'\n');
    const auto process = lines.value(0).toLongLong();
    if (process <= 0 || lines.value(1).isEmpty())
        return {};
    const auto host = lines.value(2);
    if (host.isEmpty() || host == QSysInfo::machineHostName())
        return tr("process %1, %2").arg(QString::number(process), lines[1]);
    return tr("process %1, %2, on %3").arg(QString::number(process), lines[1], host);
}

void FolderLock::close()
{
    if (m_file == -1)
        return;
    // Said aloud: a child that was forked but has not become another program yet would keep it.
    ::flock(m_file, LOCK_UN);
    ::close(m_file);
    m_file = -1;
    m_isHeld = false;
}

} // namespace lab::server
