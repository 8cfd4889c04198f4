// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/files.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

[[noreturn]] void failToWrite(const QString &path, const QString &reason)
{
    throw FileError(tr("\"%1\" cannot be written: %2.").arg(shown(path), reason), reason,
                    tr("Choose a folder that is there, may be written to, and has room."));
}

[[noreturn]] void failToRead(const QString &path, const QString &reason)
{
    throw FileError(tr("\"%1\" cannot be read: %2.").arg(shown(path), reason), reason,
                    tr("Check what the file is and its permissions. Nothing was changed."));
}

QString notRegular()
{
    return tr("it is not a regular file");
}

void checkPlace(const QString &path)
{
    struct stat there = {};
    // What is not there yet, or cannot be looked at, will tell by itself.
    if (::stat(QFile::encodeName(path).constData(), &there) != 0)
        return;
    if (S_ISDIR(there.st_mode))
        failToWrite(path, tr("a folder has that name"));
    if (!S_ISREG(there.st_mode))
        failToWrite(path, notRegular());
}

/// Beside its place and named after it. Without a buffer of its own, so that the reason of a failure is not lost.
std::unique_ptr<QSaveFile> openBeside(const QString &path)
{
    checkPlace(path);
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        failToWrite(path, file->errorString());
    return file;
}

/// Closes a descriptor when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

FileError::FileError(const QString &message, const QString &reason, const QString &hint)
    : Error(ErrorKind::File, message, hint)
    , m_reason(reason)
{
}

FileReplacement::FileReplacement(const QString &path, const QByteArray &bytes)
    : m_file(openBeside(path))
{
    // A disk that fills up takes a part first, and says why only when asked for the rest.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = m_file->write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            failToWrite(path, m_file->errorString());
        done += written;
    }
    // EINVAL and the like: a file system that cannot be told to.
    if (::fsync(m_file->handle()) != 0 && (errno == EIO || errno == ENOSPC || errno == EDQUOT))
        failToWrite(path, qt_error_string(errno));
}

FileReplacement::FileReplacement(FileReplacement &&) noexcept = default;

FileReplacement::~FileReplacement() = default;

void FileReplacement::commit()
{
    checkPlace(m_file->fileName()); // it may have changed since
    if (!m_file->commit())
        failToWrite(m_file->fileName(), m_file->errorString());
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    FileReplacement(path, bytes).commit();
}

void checkWritable(const QString &path)
{
    openBeside(path);
}

std::optional<QByteArray> readFile(const QString &path, qint64 most)
{
    // A pipe nobody writes to would be waited for without O_NONBLOCK.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.number() < 0 && errno == ENOENT)
        return std::nullopt;
    struct stat there = {};
    if (file.number() < 0 || ::fstat(file.number(), &there) != 0)
        failToRead(path, qt_error_string(errno));
    if (!S_ISREG(there.st_mode))
        failToRead(path, notRegular());
    if (there.st_size > most)
        failToRead(path, tr("it has %1, at most %2 are read").arg(bytesText(there.st_size), bytesText(most)));
    QFile content;
    if (!content.open(file.number(), QIODevice::ReadOnly))
        failToRead(path, content.errorString());
    const QByteArray bytes = content.read(there.st_size); // what is written to meanwhile may never end
    if (content.error() != QFile::NoError)
        failToRead(path, content.errorString());
    return bytes;
}

} // namespace lab
