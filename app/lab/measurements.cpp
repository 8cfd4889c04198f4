// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/measurements.h"

#include "app/base/files.h"
#include "app/base/folder.h"
#include "app/base/tr.h"
#include "app/measure/report.h"

#include <QDir>
#include <QJsonDocument>

namespace lab {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LongestFile = 256 * 1024 * 1024; ///< the samples of the longest sweep are a hundredth of it
}

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
    try {
        const auto kept = readFile(file(lesson, comparison), LongestFile).value_or(QByteArray());
        auto result = measure::resultFromJson(QJsonDocument::fromJson(kept).object());
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
    makeFolder(QFileInfo(path).path()); // writing tells when that failed
    try {
        writeFile(path, QJsonDocument(measure::toJson(result)).toJson(QJsonDocument::Compact));
    } catch (const FileError &error) {
        throw Error(ErrorKind::File, tr("The measurement was not kept in %1: %2.").arg(path, error.reason()),
                    error.hint());
    }
}

} // namespace lab
