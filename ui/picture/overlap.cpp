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

struct Place
{
    QRect area;
    const Region &region;
};

Cells pills(const Region &region)
{
    return {.cells = region.cells,
            .total = region.cells.size(),
            .shape = Cells::Shape::Pill,
            .centred = true,
            .open = !region.isWhole,
            .mostRows = MostRows};
}

int noteHeight(const Overlap &overlap, int width)
{
    const int height = heightOf(Sentence{overlap.note}, width);
    return height > 0 ? height + spacing::Tiny : 0;
}

int sharedWidth(int width)
{
    return width / 3;
}

/// What is only in one set has as much room on either side; what is in both has the middle.
QList<Place> placesOf(const Overlap &overlap, const QRect &area)
{
    const int shared = sharedWidth(area.width());
    const int alone = (area.width() - shared) / 2;
    const auto region = [&area](int x, int width) {
        return QRect(area.left() + x, area.top() + spacing::Small, width, area.height() - 2 * spacing::Small)
            .adjusted(spacing::Medium, 0, -spacing::Medium, 0);
    };
    return {{region(spacing::Small, alone - spacing::Small), overlap.first},
            {region(alone, shared), overlap.both},
            {region(alone + shared, alone - spacing::Small), overlap.second}};
}

/// The number of what is in it is said only where it is known.
void paintRegion(Canvas &canvas, const Place &place)
{
    QRect left = place.area;
    const auto &[caption, cells, isWhole] = place.region;
    const QString text = isWhole ? u"%1 · %2"_s.arg(caption, QString::number(cells.size())) : caption;
    paintText(canvas, takeLine(left, CaptionHeight), smallFont(), Tokens::current().muted, text,
              Qt::AlignHCenter | Qt::AlignTop);
    if (!cells.isEmpty())
        paint(canvas, left.adjusted(0, spacing::Small, 0, 0), pills(place.region));
}

} // namespace

int heightOf(const Overlap &overlap, int width)
{
    constexpr int fewest = 120;
    int tallest = 0;
    for (const auto &place : placesOf(overlap, QRect(0, 0, width, fewest)))
        tallest = std::max(tallest, heightOf(pills(place.region), place.area.width()));
    return std::max(fewest, tallest + CaptionHeight + 4 * spacing::Small) + noteHeight(overlap, width);
}

void paint(Canvas &canvas, const QRect &whole, const Overlap &overlap)
{
    const QRect area = whole.adjusted(0, 0, 0, -noteHeight(overlap, whole.width()));
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
    for (const auto &place : placesOf(overlap, area))
        paintRegion(canvas, place);
    const QRect note(whole.left(), area.bottom() + 1, whole.width(), whole.bottom() - area.bottom());
    paint(canvas, note, Sentence{.text = overlap.note, .centred = true});
}

} // namespace lab::ui::picture
