// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <memory>
#include <optional>

class QSaveFile;

namespace lab {

/// A file that could not be read or written (kind File). The message names it and says why.
class FileError : public Error
{
public:
    FileError(const QString &message, const QString &reason, const QString &hint);

    /// The reason alone, to follow a colon in another message: `No space left on device`.
    QString reason() const { return m_reason; }

private:
    QString m_reason;
};

/// New content of a file, complete on the disk beside its place until commit() puts it there. Whoever looks sees the
/// old content or the new one, also after a crash. The file keeps its permissions, and a link stays a link; only a
/// regular file is replaced, never a folder, a pipe or a device. Without a commit nothing is left behind.
class FileReplacement
{
public:
    FileReplacement(const QString &path, const QByteArray &bytes); ///< throws FileError
    FileReplacement(FileReplacement &&) noexcept;
    ~FileReplacement();

    void commit(); ///< throws FileError

private:
    std::unique_ptr<QSaveFile> m_file;
};

/// Writes `bytes` whole or not at all, as FileReplacement does. Throws FileError.
void writeFile(const QString &path, const QByteArray &bytes);

/// Throws FileError when the file could not be written as it is now: its place is no regular file, or its folder takes
/// no new one. To be asked before long work whose result goes there.
void checkWritable(const QString &path);

/// The content of a file that may have been put there by anybody: nothing when there is none. Throws FileError when it
/// cannot be read, is no regular file (a pipe would be waited for, a device may never end), or has more than `most`
/// bytes.
std::optional<QByteArray> readFile(const QString &path, qint64 most);

} // namespace lab
