// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/files.h"
#include "app/base/tr.h"
#include "ui/charts/chart_export.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Crisp on screens of double density, and still small in a document.
constexpr double ReportScale = 2;
constexpr qint64 LongestFile = 1024 * 1024 * 1024; ///< a report may have the samples of many sweeps

const auto CsvName = "results.csv"_L1, JsonName = "results.json"_L1, TextName = "report.md"_L1;

QByteArray allAsJson(const QList<measure::Result> &results)
{
    QJsonArray array;
    for (const auto &result : results)
        array.append(measure::toJson(result));
    return QJsonDocument(array).toJson();
}

void makeReportFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        throw Error(ErrorKind::File, tr("The folder \"%1\" cannot be made.").arg(QDir::toNativeSeparators(folder)),
                    tr("Choose another place."));
    }
}

QStringList namesOf(const QList<measure::Result> &results)
{
    QStringList names{CsvName, JsonName, TextName};
    for (const auto &stem : measure::fileStems(results))
        names << stem + u".png"_s << stem + u".svg"_s << stem + u".pdf"_s;
    return names;
}

bool isResults(const QByteArray &json)
{
    const auto array = QJsonDocument::fromJson(json).array();
    return !array.isEmpty() && std::all_of(array.begin(), array.end(), [](const QJsonValue &value) {
        const auto result = value.toObject();
        return result.contains("lesson"_L1) && result.contains("verdict"_L1) && result.contains("points"_L1);
    });
}

/// Whether such a file was written by writeReport(): tables say it by what they hold, all others bear the mark.
bool isOurs(const QString &name, const QByteArray &content)
{
    if (name == CsvName)
        return content.startsWith(measure::toCsv({}).trimmed());
    if (name == JsonName)
        return isResults(content);
    QStringEncoder asInPdf(QStringEncoder::Utf16BE);
    const QByteArray mark = asInPdf(QString::fromLatin1(measure::ReportMark));
    return content.contains(measure::ReportMark) || content.contains(mark);
}

} // namespace

void checkReport(const QList<measure::Result> &results, const QString &folder)
{
    makeReportFolder(folder);
    for (const auto &name : namesOf(results)) {
        const QString path = QDir(folder).filePath(name);
        checkWritable(path);
        const auto content = readFile(path, LongestFile);
        if (content && !isOurs(name, *content))
            throw Error(ErrorKind::Usage,
                        tr("\"%1\" was not written as part of such a report, so it is not replaced.")
                            .arg(QDir::toNativeSeparators(path)),
                        tr("Choose another folder, or move the file away."));
    }
}

void writeReport(const QList<measure::Result> &results, const QString &folder)
{
    makeReportFolder(folder);
    std::vector<FileReplacement> files;
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        files.emplace_back(QDir(folder).filePath(name), bytes);
    };
    const FigureOptions options{.scale = ReportScale};
    const QStringList stems = measure::fileStems(results);
    for (qsizetype i = 0; i < results.size(); ++i) {
        add(stems[i] + u".png"_s, toPng(results[i], options));
        add(stems[i] + u".svg"_s, toSvg(results[i], options));
        add(stems[i] + u".pdf"_s, toPdf(results[i], options));
    }
    add(CsvName, measure::toCsv(results));
    add(JsonName, allAsJson(results));
    add(TextName, measure::toMarkdown(results));
    for (auto &file : files)
        file.commit();
}

} // namespace lab::ui
