// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "ui/charts/axis_style.h"
#include "ui/charts/chart_parts.h"

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Those that the samples are enough for, at their places on the axis.
Curve percentileCurve(const measure::Samples &samples, const measure::Summary &summary)
{
    Curve curve{samples.arm, {0, 1}, {summary.median, summary.p90}};
    const auto add = [&curve](double position, double micros) {
        curve.positions.append(position);
        curve.micros.append(micros);
    };
    if (summary.hasP95())
        add(2, summary.p95);
    if (summary.hasP99())
        add(3, summary.p99);
    add(4, summary.maximum);
    return curve;
}

} // namespace

void addPercentiles(QChart &chart, const measure::Point &point, const Tokens &tokens)
{
    const TimeScale scale = scaleOver(point.summaries, &measure::Summary::median, &measure::Summary::maximum);
    const QStringList labels{u"p50"_s, u"p90"_s, u"p95"_s, u"p99"_s, tr("maximum")};
    chart.addAxis(makeCategoryAxis(labels, tokens), Qt::AlignBottom);
    chart.addAxis(makeTimeAxis(scale, tokens), Qt::AlignLeft);
    const auto styles = stylesOf(point.arms);
    for (qsizetype arm = 0; arm < point.arms.size(); ++arm)
        addLine(chart, percentileCurve(point.arms[arm], point.summaries[arm]), scale, styles[arm]);
}

} // namespace lab::ui
