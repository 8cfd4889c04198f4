// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace lab::server {

/// The folder of one embedded server: readable by its owner only, and locked against a second server while it
/// lives.
class ServerFolder
{
public:
    /// `path` is kept between runs and created when missing. Empty: a private temporary folder, removed at
    /// the end; those that killed runs left behind are removed on this occasion. Throws Error, which names
    /// the folder, why it cannot be used and what to do.
    explicit ServerFolder(const QString &path);
    ~ServerFolder();
    Q_DISABLE_COPY_MOVE(ServerFolder)

    QString path() const { return m_path; }
    bool isTemporary() const { return m_temporary != nullptr; }

    /// How the names of temporary folders begin.
    static QString temporaryPrefix();

private:
    void create() const;
    void lock();

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace lab::server
