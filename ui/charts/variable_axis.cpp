// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/variable_axis.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/charts/axis_style.h"

#include <QCategoryAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double WideSpan = 30;

VariableScale::Spacing spacingFor(const QList<measure::Point> &points)
{
    double least = 0, greatest = 0;
    bool zero = false;
    for (const auto &point : points) {
        zero |= point.value <= 0;
        greatest = std::max(greatest, point.value);
        if (point.value > 0 && (least == 0 || point.value < least))
            least = point.value;
    }
    if (least == 0 || greatest / least < WideSpan)
        return VariableScale::Spacing::Linear;
    return zero ? VariableScale::Spacing::Even : VariableScale::Spacing::Logarithmic;
}

QString labelOf(const measure::Point &point)
{
    return point.label.isEmpty() ? valueText(point.value) : point.label;
}

QString titleOf(const measure::Point &point, VariableScale::Spacing spacing)
{
    QStringList remarks;
    if (!point.unit.isEmpty())
        remarks.append(point.unit);
    if (spacing == VariableScale::Spacing::Logarithmic)
        remarks.append(tr("logarithmic"));
    if (spacing == VariableScale::Spacing::Even)
        remarks.append(tr("not to scale"));
    const QString name = axisLabel(point.variable, 60);
    return remarks.isEmpty() ? name : u"%1 (%2)"_s.arg(name, remarks.join(u", "_s).toHtmlEscaped());
}

} // namespace

VariableScale::VariableScale(const QList<measure::Point> &points)
    : m_spacing(spacingFor(points))
    , m_order(points.size())
    , m_positions(points.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&points](qsizetype a, qsizetype b) { return points[a].value < points[b].value; });
    for (qsizetype rank = 0; rank < m_order.size(); ++rank) {
        const double value = points[m_order[rank]].value;
        m_positions[m_order[rank]] = m_spacing == Spacing::Linear        ? value
                                     : m_spacing == Spacing::Logarithmic ? std::log10(value)
                                                                         : static_cast<double>(rank);
    }
}

QList<qsizetype> VariableScale::labelledPoints(const QList<measure::Point> &points) const
{
    // What a letter takes of an axis of ordinary length.
    constexpr double LetterShare = 0.014;
    const double last = m_positions[m_order.last()];
    const double letter = LetterShare * (last - m_positions[m_order.first()]);
    const auto width = [&](qsizetype point) {
        return letter * static_cast<double>(labelOf(points[point]).size() + 1);
    };
    QList<qsizetype> chosen;
    for (const qsizetype point : m_order) {
        const bool touchesPrevious =
            !chosen.isEmpty() && m_positions[point] - m_positions[chosen.last()] < width(point);
        const bool touchesLast = point != m_order.last() && last - m_positions[point] < width(m_order.last());
        if (!touchesPrevious && !touchesLast)
            chosen.append(point);
    }
    return chosen;
}

QAbstractAxis *VariableScale::makeAxis(const QList<measure::Point> &points, const Tokens &tokens) const
{
    auto *axis = new QCategoryAxis;
    const double first = m_positions[m_order.first()], last = m_positions[m_order.last()];
    // A name at either end needs room on both sides.
    const bool isNamed = !points.first().label.isEmpty();
    const double margin = std::max((last - first) * (isNamed ? 0.15 : 0.04), 1e-9);
    axis->setRange(first - margin, last + margin);
    axis->setStartValue(first - margin);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (const qsizetype point : labelledPoints(points))
        axis->append(labelOf(points[point]), m_positions[point]);
    axis->setTitleText(titleOf(points.first(), m_spacing));
    styleAxis(axis, tokens);
    axis->setGridLineVisible(false);
    return axis;
}

} // namespace lab::ui
