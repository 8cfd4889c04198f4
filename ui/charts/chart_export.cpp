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
constexpr QSize UsualSize{960, 640};
/// Pixels of the figure per inch of paper, as the fonts assume.
constexpr int FigureResolution = 96;
constexpr int PointsPerInch = 72;

Figure figureOf(const measure::Result &result, const FigureOptions &options)
{
    return Figure(result, options.kind, options.point, *options.theme);
}

/// The size asked for, or the one that suits.
QSize sizeFor(const measure::Result &result, const FigureOptions &options)
{
    const QSize size = options.size.isEmpty() ? figureSize(result, options) : options.size;
    const int width = std::max(size.width(), LeastWidth);
    const int height = figureOf(result, options).leastHeight(width);
    if (size.width() < LeastWidth || size.height() < height || options.scale <= 0) {
        throw Error(ErrorKind::Usage, tr("A figure of %1×%2 is too small: at least %3×%4 are needed.")
                                          .arg(QString::number(size.width()), QString::number(size.height()),
                                               QString::number(width), QString::number(height)));
    }
    return size;
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
    const QSize size = sizeFor(result, options);
    QImage image(size * options.scale, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    figureOf(result, options).paint(painter, size);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.setText(u"Software"_s, QString::fromLatin1(measure::ReportMark));
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray toSvg(const measure::Result &result, const FigureOptions &options)
{
    const QSize size = sizeFor(result, options);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(FigureResolution);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    // They are written as they are.
    generator.setTitle(result.title.toHtmlEscaped());
    generator.setDescription(result.verdict().toHtmlEscaped());
    QPainter painter(&generator);
    figureOf(result, options).paint(painter, size);
    painter.end();
    return buffer.data() + "<!-- " + measure::ReportMark + " -->\n";
}

QByteArray toPdf(const measure::Result &result, const FigureOptions &options)
{
    const QSize size = sizeFor(result, options);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(result.title);
    writer.setCreator(QString::fromLatin1(measure::ReportMark));
    writer.setPageSize(QPageSize(QSizeF(size) * PointsPerInch / FigureResolution, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const double scale = static_cast<double>(writer.resolution()) / FigureResolution;
    painter.scale(scale, scale);
    figureOf(result, options).paint(painter, size);
    painter.end();
    return buffer.data();
}

} // namespace lab::ui
