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

const auto CsvName = "results.csv"_L1, SamplesName = "samples.csv"_L1, JsonName = "results.json"_L1,
           TextName = "report.md"_L1, PageName = "report.html"_L1;

/// The overview is one of several.
constexpr qsizetype FewestForOverview = 2;

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
    QStringList names{CsvName, SamplesName, JsonName, TextName, PageName};
    QStringList stems = measure::fileStems(results);
    if (results.size() >= FewestForOverview)
        stems.append(measure::OverviewStem);
    for (const auto &stem : std::as_const(stems))
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
        return content.startsWith(measure::CsvBeginning);
    if (name == SamplesName)
        return content.startsWith(measure::SamplesBeginning);
    if (name == JsonName)
        return isResults(content);
    QStringEncoder asInPdf(QStringEncoder::Utf16BE);
    const QByteArray mark = asInPdf(QString::fromLatin1(measure::ReportMark));
    return content.contains(measure::ReportMark) || content.contains(mark);
}

/// Files that take their places together, once all are written.
class FilesOfReport
{
public:
    explicit FilesOfReport(const QString &folder)
        : m_folder(folder)
    {
    }

    void add(const QString &name, const QByteArray &bytes)
    {
        m_files.emplace_back(QDir(m_folder).filePath(name), bytes);
    }

    /// Of a result, or of the overview.
    template <typename Shown>
    void addFigure(const QString &stem, const Shown &shown, const QString &description)
    {
        const FigureOptions options{.scale = ReportScale};
        const FigureOptions dark{.scale = ReportScale, .theme = &Tokens::dark()};
        const QByteArray png = toPng(shown, options);
        add(stem + u".png"_s, png);
        add(stem + u".svg"_s, toSvg(shown, options));
        add(stem + u".pdf"_s, toPdf(shown, options));
        m_figures.insert(stem, {png, toPng(shown, dark), UsualFigureWidth, description});
    }

    const measure::ReportFigures &figures() const { return m_figures; }

    void commit()
    {
        for (auto &file : m_files)
            file.commit();
    }

private:
    const QString m_folder;
    std::vector<FileReplacement> m_files;
    measure::ReportFigures m_figures;
};

void writeFiles(const QList<measure::Result> &results, const QString &folder, measure::ReportExtent extent)
{
    makeReportFolder(folder);
    FilesOfReport report(folder);
    const QStringList stems = measure::fileStems(results);
    if (results.size() >= FewestForOverview) {
        const auto overview = measure::Overview::of(results);
        report.addFigure(measure::OverviewStem, overview, overview.title());
    }
    for (qsizetype i = 0; i < results.size(); ++i)
        report.addFigure(stems[i], results[i], describe(results[i]));
    report.add(CsvName, measure::toCsv(results));
    report.add(SamplesName, measure::toSamplesCsv(results));
    report.add(JsonName, allAsJson(results));
    report.add(TextName, measure::toMarkdown(results, extent));
    report.add(PageName, measure::toHtml(results, report.figures(), extent));
    report.commit();
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
    writeFiles(results, folder, measure::ReportExtent::Whole);
}

void writePartialReport(const QList<measure::Result> &results, const QString &folder)
{
    writeFiles(results, folder, measure::ReportExtent::Part);
}

} // namespace lab::ui
