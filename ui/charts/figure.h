// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/charts/chart_factory.h"

#include <QFont>

class QPainter;

namespace lab::ui {

/// A result as it stands alone in a document: the verdict as title, the question, the legend, the chart, what its marks
/// mean and the conditions. Sizes in the painter's units, of which one is a pixel of the text.
class Figure
{
public:
    /// `result` and `tokens` outlive the figure.
    Figure(const measure::Result &result, ChartKind kind, qsizetype point, const Tokens &tokens);

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

    const measure::Result &m_result;
    ChartKind m_kind;
    qsizetype m_point;
    const Tokens &m_tokens;
};

} // namespace lab::ui
