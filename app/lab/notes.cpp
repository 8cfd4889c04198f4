// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/notes.h"

#include "app/base/files.h"
#include "app/base/folder.h"
#include "app/base/tr.h"
#include "app/lab/edited_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace lab {

using namespace Qt::StringLiterals;

Notes::Notes(QString folder)
    : m_folder(std::move(folder))
{
}

QString Notes::file(const QString &lesson) const
{
    return QDir(m_folder).filePath(u"notes/%1.md"_s.arg(lesson));
}

QByteArray Notes::contentOf(const QString &lesson) const
{
    const auto path = file(lesson);
    try {
        return readFile(path, LongestFile).value_or(QByteArray());
    } catch (const FileError &error) {
        throw Error(ErrorKind::File, tr("Your notes in %1 cannot be read: %2.").arg(path, error.reason()),
                    tr("Check what the file is and its permissions. Nothing was changed."));
    }
}

QString Notes::load(const QString &lesson)
{
    m_known[lesson] = contentOf(lesson);
    return text(lesson);
}

QString Notes::readOnlyBecause(const QString &lesson) const
{
    if (EditedText::fromBytes(m_known.value(lesson)))
        return {};
    return tr("Your notes in %1 are not in UTF-8, so they are only shown: saving would lose what is shown as �. "
              "Convert the file (iconv -t UTF-8) to write here.")
        .arg(file(lesson));
}

QString Notes::text(const QString &lesson) const
{
    const auto content = contentOf(lesson);
    if (content.isEmpty() && !QFile::exists(file(lesson)))
        return tr("## Questions\n\n- \n\n## What surprised me\n\n- \n\n## Where I would use it, and where not\n\n- \n");
    const auto edited = EditedText::fromBytes(content);
    return edited ? edited->text() : QString::fromUtf8(content);
}

QString Notes::setAside(const QString &lesson, const QByteArray &content) const
{
    const auto time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const auto aside = QDir(m_folder).filePath(u"notes/%1.other-%2.md"_s.arg(lesson, time));
    try {
        writeFile(aside, content);
    } catch (const FileError &error) {
        throw Error(ErrorKind::File,
                    tr("Your notes were not saved: %1 holds another text, which could not be kept as %2: %3.")
                        .arg(file(lesson), aside, error.reason()),
                    tr("They are still in the window: copy them, or free some space and type on."));
    }
    return aside;
}

QString Notes::save(const QString &lesson, const QString &text)
{
    const QString path = file(lesson);
    const auto known = m_known.value(lesson);
    const auto edited = EditedText::fromBytes(known);
    if (!edited)
        throw Error(ErrorKind::File, readOnlyBecause(lesson), {});
    const auto bytes = edited->bytesFor(text);
    const auto there = contentOf(lesson);
    QString aside;
    if (there != known && there != bytes && !there.isEmpty())
        aside = setAside(lesson, there);
    makeFolder(QFileInfo(path).path()); // writing tells when that failed
    try {
        writeFile(path, bytes);
    } catch (const FileError &error) {
        throw Error(ErrorKind::File, tr("Your notes were not saved to %1: %2.").arg(path, error.reason()),
                    tr("They are still in the window: copy them, or free some space and type on."));
    }
    m_known[lesson] = bytes;
    return aside;
}

} // namespace lab
