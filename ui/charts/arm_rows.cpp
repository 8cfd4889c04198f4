// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/arm_rows.h"

#include "app/base/units.h"
#include "ui/charts/axis_style.h"
#include "ui/charts/chart_parts.h"

#include <QLineSeries>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double CapHeight = 0.05; ///< share of the row

} // namespace

double rowOf(qsizetype arm, qsizetype arms)
{
    return static_cast<double>(arms - 1 - arm);
}

QBarCategoryAxis *makeRowAxis(const measure::Point &point, const Tokens &tokens)
{
    QStringList labels;
    for (qsizetype arm = point.arms.size() - 1; arm >= 0; --arm) {
        // Only a table sets text to the right without being told its width.
        labels.append(
            u"<table cellspacing='0' cellpadding='0'><tr><td align='right'>%1<br/><b>%2</b></td></tr></table>"_s.arg(
                axisLabel(point.arms[arm].arm), microsText(point.summaries[arm].median)));
    }
    auto *axis = makeCategoryAxis(labels, tokens);
    axis->setLineVisible(false);
    return axis;
}

bool hasRows(const measure::Result &result, ChartKind kind)
{
    return kind == ChartKind::Distribution || (kind == ChartKind::Median && result.points.size() == 1);
}

void addWhisker(QChart &chart, double from, double to, double row, const QColor &colour)
{
    auto *whisker = new QLineSeries;
    whisker->setPen(QPen(colour, 1.5));
    const QList<QPointF> path{{from, row - CapHeight}, {from, row + CapHeight}, {from, row}, {to, row},
                              {to, row - CapHeight},   {to, row + CapHeight}};
    whisker->replace(path);
    attach(chart, whisker);
}

} // namespace lab::ui
