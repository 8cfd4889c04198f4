// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace lab::server {

class FolderLock;

/// The folder of one embedded server: readable by its owner only, and locked against a second server while it lives.
class ServerFolder
{
public:
    /// `path` is kept between runs and made when missing; one that is there keeps its permissions, and is refused when
    /// others may look into it. Empty: a private temporary folder in QDir::tempPath(), removed at the end. Throws
    /// Error, which names the folder, why it cannot be used and what to do.
    explicit ServerFolder(const QString &path);
    ~ServerFolder();
    Q_DISABLE_COPY_MOVE(ServerFolder)

    QString path() const { return m_path; }
    bool isTemporary() const { return m_temporary != nullptr; }

    /// How the names of temporary folders begin; six letters follow.
    static QString temporaryPrefix();
    /// Removes the temporary folders in `parent` that killed runs left behind: of such a name, this user's, marked, and
    /// locked by nobody alive. Of unmarked ones only those that are empty and older than an hour. Takes as long as the
    /// disk does; any thread may call it.
    static void sweep(const QString &parent);

private:
    void createTemporary();
    void checkIsClosed() const;
    void lock();

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
    std::unique_ptr<FolderLock> m_lock;
};

} // namespace lab::server
