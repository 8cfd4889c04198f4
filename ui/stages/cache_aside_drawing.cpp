// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/cache_aside_drawing.h"

#include "ui/theme/tokens.h"

#include <QPainterPath>

namespace lab::ui::cacheaside {

QColor redisColour()
{
    return QColor(series::Redis);
}

QColor sqliteColour()
{
    return QColor(series::Sqlite);
}

void paintCard(QPainter &painter, const QRect &area, const QColor &edge, bool solid)
{
    const auto &tokens = Tokens::current();
    painter.setPen(QPen(edge, 1.5, solid ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(area).adjusted(0.75, 0.75, -0.75, -0.75), spacing::Radius, spacing::Radius);
}

void paintText(QPainter &painter, const QRect &area, const QFont &font, const QColor &colour, const QString &text,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintArrow(QPainter &painter, QPoint from, QPoint to, const QColor &colour, bool failed)
{
    painter.setPen(QPen(colour, 1.5, failed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(from, to);
    const int side = to.x() > from.x() ? -1 : 1;
    QPainterPath head;
    head.moveTo(to);
    head.lineTo(to + QPoint(side * 7, -4));
    head.lineTo(to + QPoint(side * 7, 4));
    head.closeSubpath();
    painter.fillPath(head, colour);
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + spacing::Tiny;
}

QRect takeLine(QRect &area, int height)
{
    const QRect line(area.left(), area.top(), area.width(), height);
    area.setTop(area.top() + height);
    return line;
}

} // namespace lab::ui::cacheaside
