// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/legend.h"

#include "ui/charts/axis_style.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace lab::ui {

namespace {

constexpr qreal SwatchWidth = 28;
constexpr qreal SwatchMarker = 9;

QPolygonF corners(int count, qreal turn, qreal inner = 1)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const qreal angle = qDegreesToRadians(turn + 360.0 * i / count - 90);
        const qreal radius = (i % 2 == 1 ? inner : 1) * SwatchMarker / 2;
        polygon.append(QPointF(radius * qCos(angle), radius * qSin(angle)));
    }
    return polygon;
}

void paintMarker(QPainter &painter, QPointF centre, QScatterSeries::MarkerShape shape)
{
    painter.translate(centre);
    constexpr qreal Half = SwatchMarker / 2;
    switch (shape) {
    case QScatterSeries::MarkerShapeCircle:
        painter.drawEllipse(QPointF(), Half, Half);
        break;
    case QScatterSeries::MarkerShapeRectangle:
        painter.drawRect(QRectF(-Half, -Half, SwatchMarker, SwatchMarker));
        break;
    case QScatterSeries::MarkerShapeRotatedRectangle:
        painter.drawPolygon(corners(4, 0));
        break;
    case QScatterSeries::MarkerShapeTriangle:
        painter.drawPolygon(corners(3, 0));
        break;
    case QScatterSeries::MarkerShapePentagon:
        painter.drawPolygon(corners(5, 0));
        break;
    case QScatterSeries::MarkerShapeStar:
        painter.drawPolygon(corners(10, 0, 0.4));
        break;
    }
    painter.translate(-centre);
}

void paintSwatch(QPainter &painter, QRectF area, const SeriesStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colour, 2, style.line));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    painter.setPen(style.hollow ? QPen(style.colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(style.hollow ? QBrush() : QBrush(style.colour));
    paintMarker(painter, area.center(), style.marker);
    painter.restore();
}

} // namespace

qreal layLegend(QPainter *painter, QRectF area, const QList<LegendEntry> &entries, const QFont &font,
                const QColor &text)
{
    if (entries.isEmpty())
        return 0;
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height() + spacing::Tiny;
    QPointF at = area.topLeft();
    for (const LegendEntry &entry : entries) {
        const qreal width = SwatchWidth + spacing::Small + metrics.horizontalAdvance(entry.name);
        if (at.x() > area.left() && at.x() + width > area.right())
            at = QPointF(area.left(), at.y() + line);
        if (painter) {
            paintSwatch(*painter, QRectF(at, QSizeF(SwatchWidth, line)), entry.style);
            painter->setFont(font);
            painter->setPen(text);
            painter->drawText(QRectF(at.x() + SwatchWidth + spacing::Small, at.y(), width, line),
                              Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        }
        at.rx() += width + spacing::Huge;
    }
    return at.y() + line - area.top();
}

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void Legend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const LegendEntry &entry : entries)
        names.append(entry.name);
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    setVisible(!entries.isEmpty());
    updateGeometry();
    update();
}

int Legend::heightForWidth(int width) const
{
    return qCeil(layLegend(nullptr, QRectF(0, 0, width, 0), m_entries, smallFont(), {}));
}

QSize Legend::sizeHint() const
{
    return {200, heightForWidth(200)};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layLegend(&painter, rect(), m_entries, smallFont(), Tokens::current().text);
}

} // namespace lab::ui
