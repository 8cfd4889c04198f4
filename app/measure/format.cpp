// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/format.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>
#include <cmath>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

/// Beyond these two numbers are the same for every practical purpose.
constexpr int MostDecimals = 9;

bool looksLikeOne(double value, int decimals)
{
    return QString::number(value, 'f', decimals).toDouble() == 1;
}

int decimalsBesideOne(double value, int decimals)
{
    while (value != 1 && decimals < MostDecimals && looksLikeOne(value, decimals))
        ++decimals;
    return decimals;
}

} // namespace

QString formatP95(const Summary &summary)
{
    return summary.hasP95() ? microsText(summary.p95) : u"–"_s;
}

QString formatP99(const Summary &summary)
{
    return summary.hasP99() ? microsText(summary.p99) : u"–"_s;
}

QString formatMetric(const Metric &metric)
{
    const bool whole = metric.value == std::round(metric.value) || std::abs(metric.value) >= 999.5;
    const QString value =
        whole ? valueText(std::round(metric.value)) : valueText(QString::number(metric.value, 'g', 3).toDouble());
    return withUnit(value, metric.unit);
}

int factorDecimals(double factor)
{
    if (factor <= 0)
        return 2;
    const int exponent = QString::number(factor, 'e', 2).section(u'e', 1).toInt();
    return decimalsBesideOne(factor, std::clamp(2 - exponent, 0, MostDecimals));
}

int factorDecimals(const Ratio &ratio)
{
    const int decimals = factorDecimals(ratio.value);
    return ratio.clear() ? decimalsBesideOne(ratio.low > 1 ? ratio.low : ratio.high, decimals) : decimals;
}

QString formatFactor(double factor, int decimals)
{
    return QString::number(factor, 'f', decimals);
}

QString formatInterval(const Ratio &ratio)
{
    const int decimals = factorDecimals(ratio);
    return u"%1–%2"_s.arg(formatFactor(ratio.low, decimals), formatFactor(ratio.high, decimals));
}

QString formatRatio(const Ratio &ratio)
{
    if (ratio.value <= 0)
        return u"–"_s;
    return u"%1 (%2)"_s.arg(formatFactor(ratio.value, factorDecimals(ratio)), formatInterval(ratio));
}

QString describeRatio(const Ratio &ratio)
{
    if (!ratio.clear())
        return tr("no clear difference");
    const Ratio factor = ratio.value < 1 ? ratio.inverse() : ratio;
    const QString text = ratio.value < 1 ? tr("%1× faster") : tr("%1× slower");
    return text.arg(formatFactor(factor.value, factorDecimals(factor)));
}

} // namespace lab::measure
