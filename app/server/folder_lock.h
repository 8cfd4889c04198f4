// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab::server {

/// The right to use a folder, of one server at a time: flock(2) on a file, which ends with the process however that
/// ends. What the file says (process, program and host, a line each) is for people only. So one that is empty, rubbish
/// or came from another machine is in nobody's way, as it would be if its words decided.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder);
    /// Removes the file when it holds the lock.
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    static QString fileName(const QString &folder);

    /// Makes the file when it is missing; does not wait. False: another holds it, or error() says what went wrong.
    bool tryLock();
    int error() const { return m_error; } ///< an errno; 0 when another holds the lock
    /// Who holds it, as far as the file says: `process 4242, redis-pattern-lab, on mars`, else empty.
    QString holder() const;

private:
    bool open();
    bool isStillThere() const;
    void sign() const;
    void close();

    QString m_path;
    int m_file = -1;
    int m_error = 0;
    bool m_isHeld = false;
};

} // namespace lab::server
