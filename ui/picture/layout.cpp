// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/layout.h"

#include "ui/picture/painting.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <numeric>

namespace lab::ui {

namespace picture {

namespace {

constexpr int PartGap = spacing::Small, TightGap = 2;

int leastWidth(const Row &row)
{
    int width = PartGap * static_cast<int>(row.parts.size() - 1);
    for (const auto &part : row.parts)
        width += part.least;
    return width;
}

bool isFolded(const Row &row, int width)
{
    return row.folds && leastWidth(row) > width;
}

/// An arrow that only leads from one side to the other has nothing to lead to in a column.
bool isLeading(const Block &block)
{
    if (const auto *column = std::get_if<Column>(&block))
        return std::all_of(column->blocks.begin(), column->blocks.end(), isLeading);
    const auto *arrow = std::get_if<Arrow>(&block);
    return arrow && arrow->text.isEmpty();
}

QList<Block> folded(const Row &row)
{
    QList<Block> blocks;
    for (const auto &part : row.parts) {
        if (!isLeading(part.block))
            blocks.append(part.block);
    }
    return blocks;
}

/// All of them by the same factor; but what has no share stays as it is.
QList<int> narrowed(const Row &row, int width)
{
    int fixed = PartGap * static_cast<int>(row.parts.size() - 1), other = 0;
    for (const auto &part : row.parts)
        (part.share == 0 ? fixed : other) += part.least;
    QList<int> widths;
    for (const auto &part : row.parts)
        widths.append(part.share == 0 ? part.least : std::max(1, part.least * (width - fixed) / std::max(1, other)));
    return widths;
}

/// What each part gets: its least, and its share of what is left.
QList<int> widthsOf(const Row &row, int width)
{
    const int left = width - leastWidth(row);
    if (left < 0)
        return narrowed(row, width);
    const int shares = std::accumulate(row.parts.begin(), row.parts.end(), 0,
                                       [](int sum, const Part &part) { return sum + part.share; });
    QList<int> widths;
    for (const auto &part : row.parts)
        widths.append(part.least + (shares > 0 ? left * part.share / shares : 0));
    return widths;
}

} // namespace

int heightOf(const QList<Block> &blocks, int width, bool tight)
{
    const int gap = tight ? TightGap : PartGap;
    int height = 0;
    for (const auto &block : blocks) {
        const int own = heightOf(block, width);
        height += own + (height > 0 && own > 0 ? gap : 0);
    }
    return height;
}

void paint(Canvas &canvas, const QRect &area, const QList<Block> &blocks, bool tight)
{
    const int gap = tight ? TightGap : PartGap;
    int top = area.top();
    for (const auto &block : blocks) {
        const int own = heightOf(block, area.width());
        paint(canvas, QRect(area.left(), top, area.width(), own), block);
        top += own + (own > 0 ? gap : 0);
    }
}

int heightOf(const Row &row, int width)
{
    if (isFolded(row, width))
        return heightOf(folded(row), width);
    const auto widths = widthsOf(row, width);
    int height = row.leastHeight;
    for (qsizetype i = 0; i < row.parts.size(); ++i)
        height = std::max(height, heightOf(row.parts[i].block, widths[i]));
    return height;
}

void paint(Canvas &canvas, const QRect &area, const Row &row)
{
    if (isFolded(row, area.width())) {
        paint(canvas, area, folded(row));
        return;
    }
    const auto widths = widthsOf(row, area.width());
    int left = area.left();
    for (qsizetype i = 0; i < row.parts.size(); ++i) {
        paint(canvas, QRect(left, area.top(), widths[i], area.height()), row.parts[i].block);
        left += widths[i] + PartGap;
    }
}

int heightOf(const Column &column, int width)
{
    return heightOf(column.blocks, width, column.tight);
}

void paint(Canvas &canvas, const QRect &area, const Column &column)
{
    const int height = heightOf(column, area.width());
    const int above = column.centred ? std::max(0, (area.height() - height) / 2) : 0;
    paint(canvas, QRect(area.left(), area.top() + above, area.width(), height), column.blocks, column.tight);
}

int heightOf(const Block &block, int width)
{
    return std::visit([width](const auto &each) { return heightOf(each, width); }, block);
}

void paint(Canvas &canvas, const QRect &area, const Block &block)
{
    canvas.painter.save();
    std::visit([&](const auto &each) { paint(canvas, area, each); }, block);
    canvas.painter.restore();
}

} // namespace picture

namespace {

constexpr QMargins Margins(spacing::Large, spacing::Small, spacing::Large, spacing::Medium);
constexpr QMargins TightMargins(spacing::Large, 2, spacing::Large, 2);

QMargins marginsOf(const Picture &picture)
{
    return picture.tight ? TightMargins : Margins;
}

} // namespace

int heightFor(const Picture &picture, int width)
{
    const auto margins = marginsOf(picture);
    const int room = std::max(1, width - margins.left() - margins.right());
    return picture::heightOf(picture.blocks, room, picture.tight) + margins.top() + margins.bottom();
}

void paint(const Picture &picture, const QSize &size, picture::Canvas &canvas)
{
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    picture::paint(canvas, QRect(QPoint(), size).marginsRemoved(marginsOf(picture)), picture.blocks, picture.tight);
}

} // namespace lab::ui
