// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/chart_export.h"

#include "app/base/error.h"
#include "app/base/tr.h"
#include "ui/charts/arm_rows.h"
#include "ui/charts/figure.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidth = 480;
constexpr QSize UsualSize{UsualFigureWidth, 640};
/// Pixels of the figure per inch of paper, as the fonts assume.
constexpr int FigureResolution = 96;
constexpr int PointsPerInch = 72;

Figure figureOf(const measure::Result &result, const FigureOptions &options)
{
    return {FigureContent::of(result, options.kind, options.point, *options.theme), *options.theme};
}

Figure figureOf(const measure::Overview &overview, const FigureOptions &options)
{
    return {FigureContent::of(overview, *options.theme), *options.theme};
}

/// What stands in the file beside the picture.
struct FileTexts
{
    QString title, description;
};

/// The size asked for, or the one that suits.
QSize checkedSize(const Figure &figure, QSize suiting, const FigureOptions &options)
{
    const QSize size = options.size.isEmpty() ? suiting : options.size;
    const int width = std::max(size.width(), LeastWidth);
    const int height = figure.leastHeight(width);
    if (size.width() < LeastWidth || size.height() < height || options.scale <= 0) {
        throw Error(ErrorKind::Usage, tr("A figure of %1×%2 is too small: at least %3×%4 are needed.")
                                          .arg(QString::number(size.width()), QString::number(size.height()),
                                               QString::number(width), QString::number(height)));
    }
    return size;
}

QByteArray pngOf(const Figure &figure, QSize size, double scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    figure.paint(painter, size);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.setText(u"Software"_s, QString::fromLatin1(measure::ReportMark));
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const Figure &figure, QSize size, const FileTexts &texts)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(FigureResolution);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    // They are written as they are.
    generator.setTitle(texts.title.toHtmlEscaped());
    generator.setDescription(texts.description.toHtmlEscaped());
    QPainter painter(&generator);
    figure.paint(painter, size);
    painter.end();
    return buffer.data() + "<!-- " + measure::ReportMark + " -->\n";
}

QByteArray pdfOf(const Figure &figure, QSize size, const FileTexts &texts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(texts.title);
    writer.setCreator(QString::fromLatin1(measure::ReportMark));
    writer.setPageSize(QPageSize(QSizeF(size) * PointsPerInch / FigureResolution, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const double scale = static_cast<double>(writer.resolution()) / FigureResolution;
    painter.scale(scale, scale);
    figure.paint(painter, size);
    painter.end();
    return buffer.data();
}

QSize sizeFor(const measure::Result &result, const FigureOptions &options)
{
    return checkedSize(figureOf(result, options), figureSize(result, options), options);
}

QSize sizeFor(const measure::Overview &overview, const FigureOptions &options)
{
    const Figure figure = figureOf(overview, options);
    return checkedSize(figure, {UsualSize.width(), figure.leastHeight(UsualSize.width())}, options);
}

FileTexts textsOf(const measure::Result &result)
{
    return {result.title, result.verdict()};
}

FileTexts textsOf(const measure::Overview &overview)
{
    return {tr("Redis and SQLite, ratios of medians"), overview.title()};
}

} // namespace

QSize figureSize(const measure::Result &result, const FigureOptions &options)
{
    const int least = figureOf(result, options).leastHeight(UsualSize.width());
    const bool rows = hasRows(result, options.kind);
    return {UsualSize.width(), rows ? least : std::max(least, UsualSize.height())};
}

QByteArray toPng(const measure::Result &result, const FigureOptions &options)
{
    return pngOf(figureOf(result, options), sizeFor(result, options), options.scale);
}

QByteArray toSvg(const measure::Result &result, const FigureOptions &options)
{
    return svgOf(figureOf(result, options), sizeFor(result, options), textsOf(result));
}

QByteArray toPdf(const measure::Result &result, const FigureOptions &options)
{
    return pdfOf(figureOf(result, options), sizeFor(result, options), textsOf(result));
}

QByteArray toPng(const measure::Overview &overview, const FigureOptions &options)
{
    return pngOf(figureOf(overview, options), sizeFor(overview, options), options.scale);
}

QByteArray toSvg(const measure::Overview &overview, const FigureOptions &options)
{
    return svgOf(figureOf(overview, options), sizeFor(overview, options), textsOf(overview));
}

QByteArray toPdf(const measure::Overview &overview, const FigureOptions &options)
{
    return pdfOf(figureOf(overview, options), sizeFor(overview, options), textsOf(overview));
}

} // namespace lab::ui
