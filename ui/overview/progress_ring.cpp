// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/progress_ring.h"

#include "ui/kit/progress_ring.h"

#include <QPainter>

namespace lab::ui {

namespace {

constexpr int DoneRingSize = 14;

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
    paintProgressRing(&painter, rect(), m_fraction);
}

} // namespace lab::ui
