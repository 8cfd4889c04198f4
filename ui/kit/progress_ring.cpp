// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/progress_ring.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr qreal ArcWidth = 2;
constexpr int RingTurn = 360 * 16; // QPainter counts sixteenths of a degree
} // namespace

void paintProgressRing(QPainter *painter, const QRect &area, double fraction)
{
    const auto &tokens = Tokens::current();
    if (fraction >= 1) {
        painter->drawPixmap(
            area, iconPixmap(u"check"_s, &Tokens::success, area.width(), painter->device()->devicePixelRatioF()));
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(area).adjusted(2, 2, -2, -2);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens.outline, ArcWidth - 0.5));
    painter->drawEllipse(circle);
    if (fraction > 0) {
        painter->setPen(QPen(tokens.success, ArcWidth, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(circle, RingTurn / 4, -qRound(fraction * RingTurn));
    }
}

} // namespace lab::ui
