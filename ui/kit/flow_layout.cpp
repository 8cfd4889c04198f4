// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace lab::ui {

namespace {

QSize itemSize(const QLayoutItem &item)
{
    QSize size = item.sizeHint().expandedTo(item.minimumSize());
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

} // namespace

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            width += itemSize(*item).width() + (width > 0 ? m_horizontalGap : 0);
    }
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(QRect area, bool place) const
{
    int x = 0, y = 0, height = 0;
    QList<QLayoutItem *> row;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = itemSize(*item);
        if (x > 0 && x + size.width() > area.width()) {
            if (place)
                placeRow(row, area.topLeft() + QPoint(0, y), height);
            y += height + m_verticalGap;
            x = height = 0;
            row.clear();
        }
        row.append(item);
        x += size.width() + m_horizontalGap;
        height = std::max(height, size.height());
    }
    if (place)
        placeRow(row, area.topLeft() + QPoint(0, y), height);
    return y + height;
}

void FlowLayout::placeRow(const QList<QLayoutItem *> &row, QPoint corner, int height) const
{
    for (auto *item : row) {
        const int width = itemSize(*item).width();
        item->setGeometry({corner.x(), corner.y(), width, height});
        corner.rx() += width + m_horizontalGap;
    }
}

} // namespace lab::ui
