// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 3;
constexpr int CaptionHeight = 20;

struct Region
{
    QRect area;
    QString caption;
    const QList<Cell> &cells;
};

Cells pills(const QList<Cell> &cells)
{
    return {.cells = cells, .total = cells.size(), .shape = Cells::Shape::Pill, .centred = true, .mostRows = MostRows};
}

int sharedWidth(int width)
{
    return width / 3;
}

/// What is only in one set has as much room on either side; what is in both has the middle.
QList<Region> regionsOf(const Overlap &overlap, const QRect &area)
{
    const int shared = sharedWidth(area.width());
    const int alone = (area.width() - shared) / 2;
    const auto region = [&area](int x, int width) {
        return QRect(area.left() + x, area.top() + spacing::Small, width, area.height() - 2 * spacing::Small)
            .adjusted(spacing::Medium, 0, -spacing::Medium, 0);
    };
    return {{region(spacing::Small, alone - spacing::Small), overlap.firstCaption, overlap.first},
            {region(alone, shared), overlap.bothCaption, overlap.both},
            {region(alone + shared, alone - spacing::Small), overlap.secondCaption, overlap.second}};
}

void paintRegion(Canvas &canvas, const Region &region)
{
    QRect left = region.area;
    paintText(canvas.painter, takeLine(left, CaptionHeight), smallFont(), Tokens::current().muted,
              u"%1 · %2"_s.arg(region.caption, QString::number(region.cells.size())), Qt::AlignHCenter | Qt::AlignTop);
    if (!region.cells.isEmpty())
        paint(canvas, left.adjusted(0, spacing::Small, 0, 0), pills(region.cells));
}

} // namespace

int heightOf(const Overlap &overlap, int width)
{
    constexpr int fewest = 120;
    int tallest = 0;
    for (const auto &region : regionsOf(overlap, QRect(0, 0, width, fewest)))
        tallest = std::max(tallest, heightOf(pills(region.cells), region.area.width()));
    return std::max(fewest, tallest + CaptionHeight + 4 * spacing::Small);
}

void paint(Canvas &canvas, const QRect &area, const Overlap &overlap)
{
    const int shared = sharedWidth(area.width());
    const int alone = (area.width() - shared) / 2;
    const QRect first(area.left(), area.top(), alone + shared, area.height());
    const QRect second(area.left() + alone, area.top(), area.width() - alone, area.height());
    const double radius = area.height() / 3.0;
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(QPen(storeColour(Store::Redis), 1.5));
    canvas.painter.drawRoundedRect(QRectF(first).adjusted(1, 1, -1, -1), radius, radius);
    canvas.painter.setPen(QPen(Tokens::current().muted, 1.5, Qt::DashLine));
    canvas.painter.drawRoundedRect(QRectF(second).adjusted(1, 1, -1, -1), radius, radius);
    for (const auto &region : regionsOf(overlap, area))
        paintRegion(canvas, region);
}

} // namespace lab::ui::picture
