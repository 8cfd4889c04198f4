// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab {

/// The learner's own Markdown, one file a lesson: `notes/<lesson>.md` in the data folder.
class Notes
{
public:
    explicit Notes(QString folder);

    /// The text; the template with headings for questions and retrospective when there is none yet.
    /// Throws Error naming the file when it exists but cannot be read.
    QString load(const QString &lesson) const;
    /// Written to a temporary file and renamed, so that a crash leaves the old or the new text. Throws Error.
    void save(const QString &lesson, const QString &text) const;
    QString file(const QString &lesson) const;

private:
    QString m_folder;
};

} // namespace lab
