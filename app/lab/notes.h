// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace lab {

/// The learner's own Markdown, one file a lesson: `notes/<lesson>.md` in the data folder.
class Notes
{
public:
    explicit Notes(QString folder);

    /// The text; the template with headings for questions and retrospective when there is none yet. Throws Error naming
    /// the file when it exists but cannot be read.
    QString text(const QString &lesson) const;
    /// The same, to be edited and saved.
    QString load(const QString &lesson);
    /// Written to a temporary file and renamed, so that a crash leaves the old or the new text. When the file holds
    /// another text than was loaded or saved last (another window wrote it, or an editor), that text is kept beside it,
    /// and the name of that file is given; else nothing. Throws Error.
    QString save(const QString &lesson, const QString &text);
    QString file(const QString &lesson) const;

private:
    QByteArray contentOf(const QString &lesson) const;
    QString setAside(const QString &lesson) const;

    QString m_folder;
    QHash<QString, QByteArray> m_known; ///< what the files held when we last looked, by lesson
};

} // namespace lab
