// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/axis_style.h"
#include "ui/charts/chart_parts.h"

#include <QCoreApplication>

namespace lab::ui {

using namespace Qt::StringLiterals;

void addPercentiles(QChart &chart, const measure::Point &point, const Tokens &tokens)
{
    const TimeScale scale = scaleOver(point.summaries, &measure::Summary::median, &measure::Summary::maximum);
    const QStringList labels{u"p50"_s, u"p90"_s, u"p95"_s, u"p99"_s,
                             QCoreApplication::translate("lab::ui::ChartKind", "maximum")};
    chart.addAxis(makeCategoryAxis(labels, tokens), Qt::AlignBottom);
    chart.addAxis(makeTimeAxis(scale, tokens), Qt::AlignLeft);
    const auto styles = stylesOf(point.arms);
    for (qsizetype arm = 0; arm < point.arms.size(); ++arm) {
        const measure::Summary &summary = point.summaries[arm];
        const QList<double> micros{summary.median, summary.p90, summary.p95, summary.p99, summary.maximum};
        addLine(chart, {point.arms[arm].arm, {0, 1, 2, 3, 4}, micros}, scale, styles[arm]);
    }
}

} // namespace lab::ui
