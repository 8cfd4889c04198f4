// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainterPath>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int ArrowHeight = 46, NumberSize = 17, HeadLength = 7, HeadHalf = 4;

void paintStroke(QPainter &painter, QPoint from, QPoint to, const QColor &colour, bool failed)
{
    painter.setPen(QPen(colour, 1.5, failed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(from, to - QPoint(HeadLength / 2, 0));
    QPainterPath head;
    head.moveTo(to);
    head.lineTo(to + QPoint(-HeadLength, -HeadHalf));
    head.lineTo(to + QPoint(-HeadLength, HeadHalf));
    head.closeSubpath();
    painter.fillPath(head, colour);
}

void paintNumber(Canvas &canvas, const QRect &area, int number)
{
    const auto &tokens = Tokens::current();
    canvas.painter.setPen(QPen(tokens.muted, 1));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawEllipse(area);
    paintText(canvas, area, smallFont(), tokens.text, QString::number(number), Qt::AlignCenter);
}

/// Its number, what was asked and answered, how long it took.
void paintLabel(Canvas &canvas, QRect area, const Arrow &arrow)
{
    const auto &tokens = Tokens::current();
    if (arrow.number > 0) {
        const QRect number(area.left(), area.bottom() - NumberSize, NumberSize, NumberSize);
        paintNumber(canvas, number, arrow.number);
        area.setLeft(number.right() + spacing::Small);
    }
    paintText(canvas, area, smallFont(), tokens.muted, arrow.duration, Qt::AlignRight | Qt::AlignBottom);
    area.setRight(area.right() - QFontMetrics(smallFont()).horizontalAdvance(arrow.duration) - spacing::Small);
    paintText(canvas, area, monospaceFont(), arrow.failed ? tokens.danger : tokens.text,
              arrow.result.isEmpty() ? arrow.text : u"%1 → %2"_s.arg(arrow.text, arrow.result),
              Qt::AlignLeft | Qt::AlignBottom);
}

} // namespace

int heightOf(const Arrow &arrow, int)
{
    return arrow.text.isEmpty() ? 2 * HeadHalf + 2 : ArrowHeight;
}

void paint(Canvas &canvas, const QRect &area, const Arrow &arrow)
{
    const bool labelled = !arrow.text.isEmpty();
    const int y = labelled ? area.bottom() - HeadHalf - 1 : area.center().y();
    if (labelled)
        paintLabel(canvas, area.adjusted(spacing::Small, 0, -spacing::Small, -12), arrow);
    const auto colour = arrow.store == Store::None ? Tokens::current().muted : storeColour(arrow.store);
    paintStroke(canvas.painter, {area.left() + spacing::Tiny, y}, {area.right() - spacing::Tiny, y}, colour,
                arrow.failed);
}

} // namespace lab::ui::picture
