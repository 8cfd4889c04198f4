// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace lab::measure {

/// Stands in every figure and report.md that is written, so that it can be told from the work of others.
inline constexpr auto ReportMark = "made-by-redis-pattern-lab";

/// The whole result, samples included; the inverse of resultFromJson. The verdict and the summaries are in it for
/// readers of the file only; p95 and p99 are null when the samples are too few to know them.
QJsonObject toJson(const Result &result);
/// Throws Error (kind Usage) naming the member that is missing or wrong: `points[2].arms[0].samples_us`.
Result resultFromJson(const QJsonObject &json);

/// One row per arm and point, RFC 4180 quoting, UTF-8, LF:
/// lesson,comparison,variable,value,unit,arm,engine,count,min_us,median_us,p95_us,p99_us,max_us,mean_us,
/// ratio,ratio_low,ratio_high,conditions and a column for each metric, `memory per user (bytes)`. The ratio is that to
/// the first arm, empty for the first itself; p95 and p99 are empty when the samples are too few to know them; the
/// conditions are those of the arm alone, `name: value; name: value`.
QByteArray toCsv(const QList<Result> &results);

/// A whole report.md: per comparison its question, verdict, tables of times and metrics, conditions, and the names of
/// its chart files (`<lesson>-<id>.png` …), which the caller writes beside it.
QByteArray toMarkdown(const QList<Result> &results);

/// What toMarkdown() says of one result, without heading and charts: verdict, tables, conditions.
QString resultMarkdown(const Result &result);

/// `hit-vs-query` of `cache-aside` is `cache-aside-hit-vs-query`: the stem of its files.
QString fileStem(const Result &result);

/// The stems of several results, told apart by `-2`, `-3` … where one comparison occurs more than once. toMarkdown uses
/// the same.
QStringList fileStems(const QList<Result> &results);

} // namespace lab::measure
