// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/base/tr.h"
#include "ui/charts/chart_export.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <memory>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Crisp on screens of double density, and still small in a document.
constexpr double ReportScale = 2;

[[noreturn]] void fail(const QSaveFile &file)
{
    throw Error(ErrorKind::File,
                tr("\"%1\" cannot be written: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                tr("Choose a folder that you may write to, with enough room."));
}

/// Holds the bytes beside their place until commit().
std::unique_ptr<QSaveFile> prepare(const QString &path, const QByteArray &bytes)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || file->write(bytes) != bytes.size() || !file->flush())
        fail(*file);
    return file;
}

void commit(QSaveFile &file)
{
    if (!file.commit())
        fail(file);
}

QByteArray allAsJson(const QList<measure::Result> &results)
{
    QJsonArray array;
    for (const auto &result : results)
        array.append(measure::toJson(result));
    return QJsonDocument(array).toJson();
}

void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        throw Error(ErrorKind::File, tr("The folder \"%1\" cannot be made.").arg(QDir::toNativeSeparators(folder)),
                    tr("Choose another place."));
    }
}

} // namespace

void writeFile(const QString &path, const QByteArray &bytes)
{
    commit(*prepare(path, bytes));
}

void writeReport(const QList<measure::Result> &results, const QString &folder)
{
    makeFolder(folder);
    std::vector<std::unique_ptr<QSaveFile>> files;
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        files.push_back(prepare(QDir(folder).filePath(name), bytes));
    };
    const FigureOptions options{.scale = ReportScale};
    const QStringList stems = measure::fileStems(results);
    for (qsizetype i = 0; i < results.size(); ++i) {
        add(stems[i] + u".png"_s, toPng(results[i], options));
        add(stems[i] + u".svg"_s, toSvg(results[i], options));
        add(stems[i] + u".pdf"_s, toPdf(results[i], options));
    }
    add(u"results.csv"_s, measure::toCsv(results));
    add(u"results.json"_s, allAsJson(results));
    add(u"report.md"_s, measure::toMarkdown(results));
    for (const auto &file : files)
        commit(*file);
}

} // namespace lab::ui
