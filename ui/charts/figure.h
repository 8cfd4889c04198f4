// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/overview.h"
#include "ui/charts/chart_factory.h"

#include <QFont>

#include <functional>

class QPainter;

namespace lab::ui {

/// What is in a figure.
struct FigureContent
{
    QString title, question, caption, conditions;
    QList<LegendEntry> legend;
    int leastChart = 0; ///< height, in pixels of the text
    std::function<std::unique_ptr<QChart>()> makeChart;

    /// The verdict as title. What is given outlives the figure.
    static FigureContent of(const measure::Result &result, ChartKind kind, qsizetype point, const Tokens &tokens);
    static FigureContent of(const measure::Overview &overview, const Tokens &tokens);
};

/// A chart as it stands alone in a document: title, question, legend, chart, what its marks mean and the conditions.
/// Sizes in the painter's units, of which one is a pixel of the text.
class Figure
{
public:
    /// `tokens` outlive the figure.
    Figure(FigureContent content, const Tokens &tokens);

    /// Below this the chart would have no room beside the text.
    int leastHeight(int width) const;
    void paint(QPainter &painter, QSize size) const;

private:
    struct Paragraph
    {
        QString text;
        QFont font;
        QColor colour;

        qreal height(qreal width) const;
    };

    /// Both take the paragraph and a gap off the area; they paint only when there is a painter.
    static void layTop(QPainter *painter, QRectF &area, const Paragraph &paragraph, qreal gap);
    static void layBottom(QPainter *painter, QRectF &area, const Paragraph &paragraph, qreal gap);
    /// What the text leaves for the chart.
    QRectF layText(QPainter *painter, QRectF area) const;

    const FigureContent m_content;
    const Tokens &m_tokens;
};

} // namespace lab::ui
