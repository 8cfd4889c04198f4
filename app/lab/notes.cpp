// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/notes.h"

#include "app/base/error.h"
#include "app/base/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

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
    QFile file(this->file(lesson));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File, tr("Your notes in %1 cannot be read: %2").arg(file.fileName(), file.errorString()),
                    tr("Check the permissions of the file. Nothing was changed."));
    return file.readAll();
}

QString Notes::load(const QString &lesson)
{
    m_known[lesson] = contentOf(lesson);
    return text(lesson);
}

QString Notes::text(const QString &lesson) const
{
    const auto content = contentOf(lesson);
    if (content.isEmpty() && !QFile::exists(file(lesson)))
        return tr("## Questions\n\n- \n\n## What surprised me\n\n- \n\n## Where I would use it, and where not\n\n- \n");
    return QString::fromUtf8(content);
}

QString Notes::setAside(const QString &lesson) const
{
    const auto time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const auto aside = QDir(m_folder).filePath(u"notes/%1.other-%2.md"_s.arg(lesson, time));
    if (!QFile::copy(file(lesson), aside))
        throw Error(ErrorKind::File,
                    tr("Your notes were not saved: %1 holds another text, which could not be kept as %2.")
                        .arg(file(lesson), aside),
                    tr("They are still in the window: copy them, or free some space and type on."));
    return aside;
}

QString Notes::save(const QString &lesson, const QString &text)
{
    const QString path = file(lesson);
    const auto bytes = text.toUtf8();
    const auto there = contentOf(lesson);
    QString aside;
    if (there != m_known.value(lesson) && there != bytes && !there.isEmpty())
        aside = setAside(lesson);
    QSaveFile file(path);
    const bool folder = QDir().mkpath(QFileInfo(path).path());
    if (!folder || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorKind::File, tr("Your notes were not saved to %1: %2").arg(path, file.errorString()),
                    tr("They are still in the window: copy them, or free some space and type on."));
    m_known[lesson] = bytes;
    return aside;
}

} // namespace lab
