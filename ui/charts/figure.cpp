// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/figure.h"

#include "ui/charts/axis_style.h"
#include "ui/charts/legend.h"
#include "ui/charts/overview_plot.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtMath>

namespace lab::ui {

namespace {

constexpr qreal Margin = spacing::Large;

void paintChart(QPainter &painter, QRectF area, std::unique_ptr<QChart> chart)
{
    QGraphicsScene scene;
    QChart *item = chart.release();
    scene.addItem(item);
    const QRectF room(QPointF(), area.size());
    item->setGeometry(room);
    item->layout()->activate();
    scene.setSceneRect(room);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, area, room);
}

QRectF withoutMargin(QSizeF size)
{
    return QRectF(QPointF(), size).adjusted(Margin, Margin, -Margin, -Margin);
}

} // namespace

FigureContent FigureContent::of(const measure::Result &result, ChartKind kind, qsizetype point, const Tokens &tokens)
{
    return {.title = result.verdict(),
            .question = result.question,
            .caption = captionOf(result, kind, point),
            .conditions = conditionsText(result),
            .legend = legendOf(result, kind),
            .leastChart = chartHeights(result, kind).least,
            .makeChart = [&result, kind, point, &tokens] {
                return lab::ui::makeChart(result, kind, point, tokens);
            }};
}

FigureContent FigureContent::of(const measure::Overview &overview, const Tokens &tokens)
{
    return {.title = overview.title(),
            .question = {},
            .caption = captionOf(overview),
            .conditions = conditionsText(overview.conditions),
            .legend = legendOf(overview, tokens),
            .leastChart = overviewHeight(overview),
            .makeChart = [&overview, &tokens] {
                return makeOverview(overview, tokens);
            }};
}

Figure::Figure(FigureContent content, const Tokens &tokens)
    : m_content(std::move(content))
    , m_tokens(tokens)
{
}

qreal Figure::Paragraph::height(qreal width) const
{
    const QRectF endless(0, 0, width, 1e5);
    return text.isEmpty() ? 0 : QFontMetricsF(font).boundingRect(endless, Qt::TextWordWrap, text).height();
}

void Figure::layTop(QPainter *painter, QRectF &area, const Paragraph &paragraph, qreal gap)
{
    const qreal height = paragraph.height(area.width());
    if (height == 0)
        return;
    if (painter) {
        painter->setFont(paragraph.font);
        painter->setPen(paragraph.colour);
        painter->drawText(QRectF(area.topLeft(), QSizeF(area.width(), height)), Qt::TextWordWrap, paragraph.text);
    }
    area.setTop(area.top() + height + gap);
}

void Figure::layBottom(QPainter *painter, QRectF &area, const Paragraph &paragraph, qreal gap)
{
    const qreal height = paragraph.height(area.width());
    QRectF part(area.left(), area.bottom() - height, area.width(), height);
    layTop(painter, part, paragraph, 0);
    area.setBottom(area.bottom() - height - (height > 0 ? gap : 0));
}

QRectF Figure::layText(QPainter *painter, QRectF area) const
{
    const QFont small = inPixels(smallFont());
    layTop(painter, area, {m_content.title, inPixels(headingFont(2)), m_tokens.text}, spacing::Tiny);
    layTop(painter, area, {m_content.question, inPixels(bodyFont()), m_tokens.muted}, spacing::Tiny);
    area.setTop(area.top() + spacing::Small);
    area.setTop(area.top() + layLegend(painter, area, m_content.legend, small, m_tokens.text) + spacing::Tiny);
    layBottom(painter, area, {m_content.conditions, small, m_tokens.muted}, spacing::Tiny);
    layBottom(painter, area, {m_content.caption, small, m_tokens.text}, spacing::Small);
    return area;
}

int Figure::leastHeight(int width) const
{
    constexpr qreal Trial = 1e5;
    const QRectF left = layText(nullptr, withoutMargin(QSizeF(width, Trial)));
    return qCeil(Trial - left.height()) + m_content.leastChart;
}

void Figure::paint(QPainter &painter, QSize size) const
{
    painter.fillRect(QRectF(QPointF(), size), m_tokens.surface);
    const QRectF area = layText(&painter, withoutMargin(size));
    paintChart(painter, area, m_content.makeChart());
}

} // namespace lab::ui
