// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/overview_rows.h"

#include <QChartView>

class QHelpEvent;

namespace lab::ui {

/// The overview on screen: a row tells about itself under the pointer, and is chosen by a click, or by the arrow keys
/// and Enter.
class OverviewView : public QChartView
{
    Q_OBJECT

public:
    explicit OverviewView(QWidget *parent = nullptr);
    ~OverviewView() override;

    void setOverview(const measure::Overview &overview);
    /// -1: none.
    qsizetype current() const { return m_current; }
    void setCurrent(qsizetype row);
    /// Of the row, in the viewport.
    QRectF areaOf(qsizetype row) const;

Q_SIGNALS:
    void chosen(qsizetype row);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void redraw();
    qsizetype rowAt(QPointF position) const;
    void setHovered(qsizetype row);
    void bringCurrent();
    void describeCurrent();
    void showTip(const QHelpEvent &help);

    measure::Overview m_overview;
    OverviewRows m_rows{m_overview};
    qsizetype m_current = -1, m_hovered = -1;
};

} // namespace lab::ui
