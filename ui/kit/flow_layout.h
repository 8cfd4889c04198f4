// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace lab::ui {

/// Lays its items out in rows of equal height, as many in a row as fit.
class FlowLayout : public QLayout
{
public:
    FlowLayout(int horizontalGap, int verticalGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(QRect area, bool place) const;
    void placeRow(const QList<QLayoutItem *> &row, QPoint corner, int height) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap, m_verticalGap;
};

} // namespace lab::ui
