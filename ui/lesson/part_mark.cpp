// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/part_mark.h"

#include "ui/kit/progress_ring.h"

#include <QPainter>

namespace lab::ui {

namespace {
constexpr int PartMarkSize = 14;
}

PartMark::PartMark(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(0, PartMarkSize);
}

void PartMark::setFraction(double fraction)
{
    m_fraction = fraction;
    setFixedSize(fraction > 0 ? PartMarkSize : 0, PartMarkSize);
    update();
}

void PartMark::paintEvent(QPaintEvent *)
{
    if (m_fraction <= 0)
        return;
    QPainter painter(this);
    paintProgressRing(&painter, rect(), m_fraction);
}

} // namespace lab::ui
