// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/overview_view.h"

#include "ui/charts/overview_plot.h"
#include "ui/kit/format.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>

namespace lab::ui {

OverviewView::OverviewView(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    // What is behind a row that is left has to go as well.
    setViewportUpdateMode(FullViewportUpdate);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setAccessibleName(tr("Overview of the comparisons"));
    if (auto *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &OverviewView::redraw);
}

OverviewView::~OverviewView() = default;

void OverviewView::setOverview(const measure::Overview &overview)
{
    m_overview = overview;
    m_rows = OverviewRows(m_overview);
    m_current = m_hovered = -1;
    setFixedHeight(overviewHeight(m_overview));
    describeCurrent();
    redraw();
}

void OverviewView::redraw()
{
    const std::unique_ptr<QChart> old(chart());
    setChart(makeOverview(m_overview, Tokens::current()).release());
}

void OverviewView::setCurrent(qsizetype row)
{
    if (row < -1 || row >= m_overview.rows.size() || row == m_current)
        return;
    m_current = row;
    describeCurrent();
    viewport()->update();
}

void OverviewView::describeCurrent()
{
    if (m_current >= 0)
        return setAccessibleDescription(m_overview.rows[m_current].description());
    QStringList sentences{m_overview.title()};
    for (const auto &row : std::as_const(m_overview.rows))
        sentences.append(row.description());
    setAccessibleDescription(sentences.join(u' '));
}

QRectF OverviewView::areaOf(qsizetype row) const
{
    if (row < 0 || row >= m_overview.rows.size())
        return {};
    const QRectF plot = chart()->plotArea();
    const OverviewLine &line = m_rows.lineOf(row);
    const double scale = plot.height() / m_rows.height();
    const double top = plot.top() + (m_rows.height() - line.centre - line.height / 2) * scale;
    return {0, top, static_cast<double>(viewport()->width()), line.height * scale};
}

qsizetype OverviewView::rowAt(QPointF position) const
{
    const QRectF plot = chart()->plotArea();
    if (plot.height() <= 0)
        return -1;
    return m_rows.rowAt((plot.bottom() - position.y()) / plot.height() * m_rows.height());
}

void OverviewView::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    const auto &tokens = Tokens::current();
    painter->setPen(Qt::NoPen);
    const auto fill = [&](qsizetype row, const QColor &colour) {
        painter->setBrush(colour);
        painter->drawRoundedRect(areaOf(row), spacing::Radius, spacing::Radius);
    };
    if (m_hovered >= 0)
        fill(m_hovered, tokens.hover);
    if (m_current >= 0)
        fill(m_current, tokens.selection);
}

void OverviewView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_overview.rows.size() - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(std::max<qsizetype>(m_current - 1, std::min<qsizetype>(0, last)));
        return bringCurrent();
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        return bringCurrent();
    case Qt::Key_Home:
        setCurrent(std::min<qsizetype>(0, last));
        return bringCurrent();
    case Qt::Key_End:
        setCurrent(last);
        return bringCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT chosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewView::bringCurrent()
{
    const QRectF area = areaOf(m_current);
    if (area.isEmpty())
        return;
    QToolTip::showText(viewport()->mapToGlobal(area.bottomLeft().toPoint()),
                       plainToolTip(m_overview.rows[m_current].description()), this);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *scroll = qobject_cast<QScrollArea *>(above);
        if (!scroll)
            continue;
        const QPoint centre = mapTo(scroll->widget(), area.center().toPoint());
        scroll->ensureVisible(centre.x(), centre.y(), 0, static_cast<int>(area.height()));
        return;
    }
}

void OverviewView::setHovered(qsizetype row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void OverviewView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    setHovered(rowAt(event->position()));
}

void OverviewView::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    event->accept();
}

void OverviewView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const qsizetype row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    setCurrent(row);
    Q_EMIT chosen(row);
}

void OverviewView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setHovered(-1);
}

bool OverviewView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<const QHelpEvent &>(*event));
        return true;
    }
    return QChartView::viewportEvent(event);
}

void OverviewView::showTip(const QHelpEvent &help)
{
    const qsizetype row = rowAt(help.pos());
    if (row < 0)
        return QToolTip::hideText();
    QToolTip::showText(help.globalPos(), plainToolTip(m_overview.rows[row].description()), this, areaOf(row).toRect());
}

} // namespace lab::ui
