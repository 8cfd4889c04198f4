// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/progress_ring.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int DoneRingSize = 14;
constexpr qreal DoneRingWidth = 2;
constexpr int WholeTurn = 360 * 16; // QPainter counts sixteenths of a degree

} // namespace

ProgressRing::ProgressRing(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(DoneRingSize, DoneRingSize);
}

void ProgressRing::setFraction(double fraction)
{
    m_fraction = fraction;
    update();
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_fraction >= 1) {
        painter.drawPixmap(rect(), iconPixmap(u"check"_s, &Tokens::success, width(), devicePixelRatioF()));
        return;
    }
    const auto circle =
        QRectF(rect()).adjusted(DoneRingWidth / 2, DoneRingWidth / 2, -DoneRingWidth / 2, -DoneRingWidth / 2);
    painter.setPen(QPen(Tokens::current().outline, DoneRingWidth - 0.5));
    painter.drawEllipse(circle);
    if (m_fraction <= 0)
        return;
    painter.setPen(QPen(Tokens::current().text, DoneRingWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, WholeTurn / 4, -qRound(m_fraction * WholeTurn));
}

} // namespace lab::ui
