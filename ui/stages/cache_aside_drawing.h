// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>

namespace lab::ui::cacheaside {

/// The colours of the charts, in every theme: for lines and areas. Text has the theme's own.
QColor redisColour();
QColor sqliteColour();

/// A frame; dashed when what it stands for is not there.
void paintCard(QPainter &painter, const QRect &area, const QColor &edge, bool solid);
/// One line, elided where the area ends.
void paintText(QPainter &painter, const QRect &area, const QFont &font, const QColor &colour, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
void paintArrow(QPainter &painter, QPoint from, QPoint to, const QColor &colour, bool failed);

int lineHeight(const QFont &font);
/// Cuts a line off the top of what is left of a card.
QRect takeLine(QRect &area, int height);

} // namespace lab::ui::cacheaside
