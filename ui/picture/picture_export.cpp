// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/picture_export.h"

#include "ui/picture/describe.h"
#include "ui/picture/layout.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QSvgGenerator>

namespace lab::ui {

namespace {

constexpr int PixelsPerInch = 96;

} // namespace

QByteArray toSvg(const Picture &picture, int width)
{
    const QSize size(width, heightFor(picture, width));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(PixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    // They are written as they are.
    generator.setTitle(picture.name.toHtmlEscaped());
    generator.setDescription(describe(picture).toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), Tokens::current().surface);
    picture::Canvas canvas{painter};
    paint(picture, size, canvas);
    painter.end();
    return buffer.data();
}

} // namespace lab::ui
