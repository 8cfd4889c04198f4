// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/measurements.h"

#include "app/base/error.h"
#include "app/base/tr.h"
#include "app/measure/report.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace lab {

using namespace Qt::StringLiterals;

Measurements::Measurements(QString folder)
    : m_folder(std::move(folder))
{
}

QString Measurements::file(const QString &lesson, const QString &comparison) const
{
    return QDir(m_folder).filePath(u"measurements/%1-%2.json"_s.arg(lesson, comparison));
}

std::optional<measure::Result> Measurements::last(const QString &lesson, const QString &comparison) const
{
    QFile kept(file(lesson, comparison));
    if (!kept.open(QIODevice::ReadOnly))
        return std::nullopt;
    try {
        auto result = measure::resultFromJson(QJsonDocument::fromJson(kept.readAll()).object());
        if (result.lesson == lesson && result.id == comparison)
            return result;
    } catch (const Error &) {
        // As the header says.
    }
    return std::nullopt;
}

void Measurements::keep(const measure::Result &result) const
{
    const auto path = file(result.lesson, result.id);
    QSaveFile kept(path);
    const auto bytes = QJsonDocument(measure::toJson(result)).toJson(QJsonDocument::Compact);
    const bool folder = QDir().mkpath(QFileInfo(path).path());
    if (!folder || !kept.open(QIODevice::WriteOnly) || kept.write(bytes) != bytes.size() || !kept.commit())
        throw Error(ErrorKind::File, tr("The measurement was not kept in %1: %2").arg(path, kept.errorString()));
}

} // namespace lab
