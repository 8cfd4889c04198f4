// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace lab {

/// The learner's own Markdown, one file a lesson: `notes/<lesson>.md` in the data folder. It may have been written by
/// another program: a byte order mark and line ends of other kinds stay, and a file that is not UTF-8 is only shown.
class Notes
{
public:
    static constexpr qint64 LongestFile = 16 * 1024 * 1024; ///< bytes; a longer one is not read

    explicit Notes(QString folder);

    /// The text; the template with headings for questions and retrospective when there is none yet. Bytes that are not
    /// UTF-8 are shown as U+FFFD. Throws Error naming the file when it exists but cannot be read.
    QString text(const QString &lesson) const;
    /// The same, to be edited and saved.
    QString load(const QString &lesson);
    /// Why what was loaded last cannot be saved; empty when it can.
    QString readOnlyBecause(const QString &lesson) const;
    /// Written whole, so that a crash leaves the old or the new text. When the file holds another text than was loaded
    /// or saved last (another window wrote it, or an editor), that text is kept beside it, and the name of that file is
    /// given; else nothing. Throws Error.
    QString save(const QString &lesson, const QString &text);
    QString file(const QString &lesson) const;

private:
    QByteArray contentOf(const QString &lesson) const;
    QString setAside(const QString &lesson, const QByteArray &content) const;

    QString m_folder;
    QHash<QString, QByteArray> m_known; ///< what the files held when we last looked, by lesson
};

} // namespace lab
