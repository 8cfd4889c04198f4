// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace lab::measure {

/// Stands in every figure and report that is written, so that it can be told from the work of others.
inline constexpr auto ReportMark = "made-by-redis-pattern-lab";

/// The whole result, samples included; the inverse of resultFromJson. The verdict and the summaries are in it for
/// readers of the file only; p95 and p99 are null when the samples are too few to know them.
QJsonObject toJson(const Result &result);
/// Throws Error (kind Usage) naming the member that is missing or wrong: `points[2].arms[0].samples_us`.
Result resultFromJson(const QJsonObject &json);

/// One row per arm and point, RFC 4180 quoting, UTF-8, LF:
/// lesson,comparison,variable,value,unit,arm,engine,count,min_us,median_us,p95_us,p99_us,max_us,mean_us,
/// ratio,ratio_low,ratio_high,conditions,stalls,stalled_share,complete,warm_up_rounds,warm_up_stable,overhead_us and a
/// column for each metric, `memory per user (bytes)`. The ratio is that to the first arm, empty for the first itself;
/// p95 and p99 are empty when the samples are too few to know them; the conditions are those of the arm alone,
/// `name: value; name: value`; flags are 0 or 1.
QByteArray toCsv(const QList<Result> &results);
/// How every file of toCsv() has begun, also of earlier versions.
inline constexpr auto CsvBeginning = "lesson,comparison,variable,value,unit,arm,engine,count,min_us,";

/// One row per sample, with as many digits as read back as the same number:
/// lesson,comparison,variable,value,unit,label,arm,engine,batch,round,start_us,sample_us. Batches and rounds count from
/// zero; `start_us` is empty where a result does not tell when its rounds began.
QByteArray toSamplesCsv(const QList<Result> &results);
inline constexpr auto SamplesBeginning = "lesson,comparison,variable,value,unit,label,arm,engine,batch,round,";

/// The stem of the files of the overview, which is there for two results or more.
inline constexpr auto OverviewStem = QLatin1StringView("overview");

/// Whether there is all that was to be measured; a result that was stopped early makes it a part in any case.
enum class ReportExtent { Whole, Part };

/// A whole report.md: contents, the finding over all of them, what was published elsewhere, per comparison its
/// question, verdict, tables of times and metrics, conditions, and how to repeat it. It names the chart files
/// (`<lesson>-<id>.png` …), which the caller writes beside it.
QByteArray toMarkdown(const QList<Result> &results, ReportExtent extent = ReportExtent::Whole);

/// A figure as it goes into the HTML: PNGs, one for either kind of page.
struct ReportFigure
{
    QByteArray light, dark;
    int width = 0; ///< on the page, in pixels
    QString description;
};
using ReportFigures = QHash<QString, ReportFigure>; ///< by the stem of its files

/// The same as a single HTML page with the figures in it: no script, nothing outside. A figure that is not given is
/// left out.
QByteArray toHtml(const QList<Result> &results, const ReportFigures &figures,
                  ReportExtent extent = ReportExtent::Whole);

/// What toMarkdown() says of one result, without heading and charts: verdict, tables, conditions.
QString resultMarkdown(const Result &result);

/// `hit-vs-query` of `cache-aside` is `cache-aside-hit-vs-query`: the stem of its files.
QString fileStem(const Result &result);

/// The stems of several results, told apart by `-2`, `-3` … where one comparison occurs more than once. toMarkdown uses
/// the same.
QStringList fileStems(const QList<Result> &results);

} // namespace lab::measure
