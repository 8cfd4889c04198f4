// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/files.h"
#include "app/base/tr.h"
#include "ui/charts/chart_export.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QtConcurrent>
#include <qcorofuture.h>
#include <qcorotimer.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <functional>

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

/// What is in the files beside the texts, and the figures as a page has them.
struct Drawn
{
    std::vector<std::pair<QString, QByteArray>> files = {};
    measure::ReportFigures figures = {};
};

/// Each draws one file or figure: a part small enough to let a window have its turn before the next.
using DrawingSteps = std::vector<std::function<void(Drawn &drawn)>>;

/// `shown` is a result, or the overview.
template <typename Shown>
void addSteps(DrawingSteps &steps, const QString &stem, const Shown &shown, const QString &description)
{
    const FigureOptions options{.scale = ReportScale};
    const FigureOptions dark{.scale = ReportScale, .theme = &Tokens::dark()};
    steps.push_back([=](Drawn &drawn) {
        const QByteArray png = toPng(shown, options);
        drawn.files.emplace_back(stem + u".png"_s, png);
        drawn.figures.insert(stem, {png, {}, UsualFigureWidth, description});
    });
    steps.push_back([=](Drawn &drawn) { drawn.files.emplace_back(stem + u".svg"_s, toSvg(shown, options)); });
    steps.push_back([=](Drawn &drawn) { drawn.files.emplace_back(stem + u".pdf"_s, toPdf(shown, options)); });
    steps.push_back([=](Drawn &drawn) { drawn.figures[stem].dark = toPng(shown, dark); });
}

DrawingSteps drawingOf(const QList<measure::Result> &results)
{
    DrawingSteps steps;
    const QStringList stems = measure::fileStems(results);
    if (results.size() >= FewestForOverview) {
        const auto overview = measure::Overview::of(results);
        addSteps(steps, measure::OverviewStem, overview, overview.title());
    }
    for (qsizetype i = 0; i < results.size(); ++i)
        addSteps(steps, stems[i], results[i], describe(results[i]));
    return steps;
}

/// Files that take their places together, once all are written. Needs no window.
void writeFiles(const QList<measure::Result> &results, const QString &folder, measure::ReportExtent extent,
                const Drawn &drawn)
{
    makeReportFolder(folder);
    std::vector<FileReplacement> files;
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        files.emplace_back(QDir(folder).filePath(name), bytes);
    };
    for (const auto &[name, bytes] : drawn.files)
        add(name, bytes);
    add(CsvName, measure::toCsv(results));
    add(SamplesName, measure::toSamplesCsv(results));
    add(JsonName, allAsJson(results));
    add(TextName, measure::toMarkdown(results, extent));
    add(PageName, measure::toHtml(results, drawn.figures, extent));
    for (auto &file : files)
        file.commit();
}

/// On a thread of the pool; rethrows here what it throws.
QCoro::Task<void> elsewhere(std::function<void()> work)
{
    const auto caught = [work = std::move(work)]() -> std::exception_ptr {
        try {
            work();
        } catch (...) {
            return std::current_exception();
        }
        return {};
    };
    const auto running = QtConcurrent::run(caught);
    const auto fault = co_await running;
    if (fault)
        std::rethrow_exception(fault);
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

void writeReport(const QList<measure::Result> &results, const QString &folder, measure::ReportExtent extent)
{
    Drawn drawn;
    for (const auto &draw : drawingOf(results))
        draw(drawn);
    writeFiles(results, folder, extent, drawn);
}

QCoro::Task<void> writeReportInTurns(QList<measure::Result> results, QString folder, measure::ReportExtent extent,
                                     std::function<void(int, int)> progress)
{
    const std::function<void()> check = [=] {
        checkReport(results, folder);
    };
    co_await elsewhere(check);
    Drawn drawn;
    const DrawingSteps steps = drawingOf(results);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i](drawn);
        progress(static_cast<int>(i + 1), static_cast<int>(steps.size()));
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    }
    const std::function<void()> write = [=] {
        writeFiles(results, folder, extent, drawn);
    };
    co_await elsewhere(write);
}

} // namespace lab::ui
