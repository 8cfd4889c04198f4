// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QFileInfo;

namespace lab {

/// One kind of temporary folder that the program makes, and by what those that killed runs left behind are known: the
/// name, which anybody may give a folder of theirs, and a file in it that only we write.
struct MarkedFolder
{
    QString prefix;  ///< how the names begin; six letters follow, as of a QTemporaryDir
    QByteArray mark; ///< what the file says, for people as well

    /// The name of that file.
    static QString markName();
    /// For QTemporaryDir: where the next one goes, in the folder `parent`.
    QString nameTemplate(const QString &parent) const;
    /// Marks the new folder. Gives the reason when that cannot be done (and its errno), else an empty text.
    QString markIn(const QString &folder, int *error = nullptr) const;
    /// Removes the folders in `parent` that are of this kind (such a name, a real folder and no link, this user's,
    /// marked), and that are abandoned. Of unmarked ones only those that are empty and older than an hour, as one is
    /// left by who was killed before the mark was there. Takes as long as the disk does; any thread may call it.
    void sweep(const QString &parent, const std::function<bool(const QFileInfo &folder)> &isAbandoned) const;
};

/// Whether nothing has been made or removed in the folder for `seconds`.
bool isFolderOlderThan(const QFileInfo &folder, qint64 seconds);

} // namespace lab
