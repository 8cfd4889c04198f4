// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/chart_factory.h"

#include <QWidget>

class QPainter;

namespace lab::ui {

/// Entries side by side, wrapped into as many lines as the width needs. Returns the height taken; paints only when
/// there is a painter.
qreal layLegend(QPainter *painter, QRectF area, const QList<LegendEntry> &entries, const QFont &font,
                const QColor &text);

/// The legend above a chart.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    /// Hidden when there are no entries.
    void setEntries(const QList<LegendEntry> &entries);
    const QList<LegendEntry> &entries() const { return m_entries; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace lab::ui
