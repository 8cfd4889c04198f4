// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/notes.h"

#include "app/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lab::Notes", text);
}

} // namespace

Notes::Notes(QString folder)
    : m_folder(std::move(folder))
{
}

QString Notes::file(const QString &lesson) const
{
    return QDir(m_folder).filePath(u"notes/%1.md"_s.arg(lesson));
}

QString Notes::load(const QString &lesson) const
{
    QFile file(this->file(lesson));
    if (!file.exists())
        return tr("## Questions\n\n- \n\n## What surprised me\n\n- \n\n## Where I would use it, and where "
                  "not\n\n- \n");
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Internal,
                    tr("Your notes in %1 cannot be read: %2").arg(file.fileName(), file.errorString()),
                    tr("Check the permissions of the file. Nothing was changed."));
    return QString::fromUtf8(file.readAll());
}

void Notes::save(const QString &lesson, const QString &text) const
{
    const QString path = file(lesson);
    QSaveFile file(path);
    const auto bytes = text.toUtf8();
    const bool folder = QDir().mkpath(QFileInfo(path).path());
    if (!folder || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorKind::Internal,
                    tr("Your notes were not saved to %1: %2").arg(path, file.errorString()),
                    tr("They are still in the window: copy them, or free some space and type on."));
}

} // namespace lab
