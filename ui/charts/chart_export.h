// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/overview.h"
#include "app/measure/report.h"
#include "ui/charts/chart_kind.h"
#include "ui/theme/tokens.h"

#include <QSize>
#include <qcorotask.h>

#include <functional>

namespace lab::ui {

inline constexpr int UsualFigureWidth = 960;

/// How a figure is exported. Drawing needs a QApplication; the platform `offscreen` will do.
struct FigureOptions
{
    /// Of the figure, in pixels of its text; at least 480 wide. Empty: as suits the result (figureSize).
    QSize size = {};
    double scale = 1; ///< PNG: pixels of the file per pixel of the figure
    ChartKind kind = ChartKind::Median;
    qsizetype point = 0; ///< the one that all kinds but Median show
    const Tokens *theme = &Tokens::light();
};

/// 960 wide, and 640 or as high as the text needs; charts with a row for each arm only as high as the rows need.
QSize figureSize(const measure::Result &result, const FigureOptions &options);

/// The figure as the content of a file. Throw Error (kind Usage), which says what is needed, when the size is too small
/// for the chart and its text.
QByteArray toPng(const measure::Result &result, const FigureOptions &options = {});
QByteArray toSvg(const measure::Result &result, const FigureOptions &options = {});
QByteArray toPdf(const measure::Result &result, const FigureOptions &options = {});

/// The same of several results side by side; kind and point mean nothing there. As high as its rows need.
QByteArray toPng(const measure::Overview &overview, const FigureOptions &options = {});
QByteArray toSvg(const measure::Overview &overview, const FigureOptions &options = {});
QByteArray toPdf(const measure::Overview &overview, const FigureOptions &options = {});

/// Makes the folder of a report if it is not there, and throws Error naming the file when a file of the report could
/// not be written (kind File), or has the name of one that writeReport() did not write (kind Usage). Of the results
/// only lesson and id count, so that it can be asked before measuring.
void checkReport(const QList<measure::Result> &results, const QString &folder);

/// Writes `<stem>.png`, `.svg` and `.pdf` of each result (stems as measure::fileStems) and, of two or more, of their
/// overview; results.csv, samples.csv, results.json, report.md and report.html; into `folder`, which is made if it is
/// not there. All files are written before the first one takes its place, so an Error (kind File, naming the file)
/// leaves what was there before.
void writeReport(const QList<measure::Result> &results, const QString &folder,
                 measure::ReportExtent extent = measure::ReportExtent::Whole);
/// checkReport() and the writing of it with a window to be kept alive: figures are painted one a turn of the event
/// loop, all else is done on threads of a pool. `progress` gets the figures done and all of them. What it throws it
/// throws here.
QCoro::Task<void> writeReportInTurns(QList<measure::Result> results, QString folder, measure::ReportExtent extent,
                                     std::function<void(int, int)> progress);

} // namespace lab::ui
