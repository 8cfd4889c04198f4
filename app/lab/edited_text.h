// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace lab {

/// A file of text while a person edits it. An editor knows no byte order mark and one kind of line end; those of the
/// file are kept here, so that what was not changed comes back as it was, byte for byte.
class EditedText
{
public:
    /// Nothing when the bytes are not UTF-8.
    static std::optional<EditedText> fromBytes(const QByteArray &bytes);

    /// For the editor: without the mark, each line end a LF.
    QString text() const;
    /// The file for what the editor has now. Lines before and after those that changed keep their ends; new ones get
    /// the one that most lines have.
    QByteArray bytesFor(const QString &text) const;

private:
    struct Line
    {
        QString text, end; ///< the last line has no end
    };

    QString usualEnd() const;

    QString m_mark;
    QList<Line> m_lines;
};

} // namespace lab
