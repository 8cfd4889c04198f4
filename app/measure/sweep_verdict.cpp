// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/sweep_verdict.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"

#include <algorithm>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

constexpr int Nobody = -1;

/// Neighbouring points at which the same arm is clearly the fastest, or nobody is.
struct Section
{
    int leader = Nobody;
    qsizetype first = 0, last = 0;
    double leastFactor = 0, greatestFactor = 0;
};

/// How far the fastest of two arms is ahead. Of more arms it is how far the fastest is ahead of each at least, as the
/// intervals have it: chosen by these samples, its lead over the next tends to look too good.
double leadOf(const Point &point)
{
    const auto order = point.bySpeed();
    if (order.size() == 2)
        return point.leads.value(order[1]).value;
    double least = 0;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const double low = point.leads.value(order[i]).low;
        least = i == 1 ? low : std::min(least, low);
    }
    return least;
}

QList<Section> sectionsOf(const QList<Point> &points)
{
    QList<Section> sections;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double lead = leadOf(points[i]);
        const int leader = points[i].fastest().value_or(Nobody);
        if (sections.isEmpty() || sections.last().leader != leader)
            sections.append({leader, i, i, lead, lead});
        Section &section = sections.last();
        section.last = i;
        section.leastFactor = std::min(section.leastFactor, lead);
        section.greatestFactor = std::max(section.greatestFactor, lead);
    }
    return sections;
}

bool areNamed(const QList<Point> &points)
{
    return !points.first().label.isEmpty();
}

/// Numbers upwards, whichever was measured first; names as they are.
QList<Point> inOrder(QList<Point> points)
{
    if (!areNamed(points))
        std::stable_sort(points.begin(), points.end(),
                         [](const Point &a, const Point &b) { return a.value < b.value; });
    return points;
}

QString valueOf(const Point &point)
{
    return point.place();
}

/// `0 ms latency`, and without a unit `limit 10`: “10 limit” is no English. A name stands for itself.
QString namedValueOf(const Point &point)
{
    if (!point.label.isEmpty())
        return u"“%1”"_s.arg(point.label);
    return point.unit.isEmpty() ? point.variable + u' ' + valueOf(point) : valueOf(point) + u' ' + point.variable;
}

/// `with TCP over loopback`, `with nothing, AOF always`
QString namesOf(const QList<Point> &points, const Section &section)
{
    QStringList names;
    for (auto i = section.first; i <= section.last; ++i)
        names.append(u"“%1”"_s.arg(points[i].label));
    return tr("with %1").arg(names.join(u", "_s));
}

/// The variable's name stands at the first value only: `0 ms latency`, then `5 ms`.
QString placeOf(const QList<Point> &points, const Section &section)
{
    if (areNamed(points))
        return namesOf(points, section);
    QString from = section.last == 0 ? namedValueOf(points.first()) : valueOf(points[section.first]);
    QString to = section.first == 0 ? namedValueOf(points[section.last]) : valueOf(points[section.last]);
    if (section.first == section.last)
        return tr("at %1").arg(from);
    if (section.first == 0)
        return tr("up to %1").arg(to);
    if (section.last == points.size() - 1)
        return tr("from %1 on").arg(from);
    return tr("from %1 to %2").arg(from, to);
}

QString factorText(double factor)
{
    return tr("%1×").arg(formatFactor(factor, factorDecimals(factor)));
}

/// Of the fastest of many. Below a hundredth the digits would say more than the measurement.
QString leadText(double least)
{
    constexpr double Little = 1.01;
    return least < Little ? tr("if only just") : tr("by at least %1").arg(factorText(least));
}

/// Of two arms.
QString factors(const Section &section)
{
    const QString least = factorText(section.leastFactor), greatest = factorText(section.greatestFactor);
    return least == greatest ? least : tr("%1 to %2").arg(least, greatest);
}

QString range(const QList<Point> &points)
{
    if (areNamed(points))
        return tr("value of %1 measured").arg(points.first().variable);
    const auto [low, high] = std::minmax_element(points.begin(), points.end(),
                                                 [](const Point &a, const Point &b) { return a.value < b.value; });
    return tr("value of %1 measured (%2 to %3)").arg(points.first().variable, valueOf(*low), valueOf(*high));
}

QString sameEverywhere(const QList<Point> &points, const Section &section)
{
    const auto &arms = points.first().arms;
    const bool two = arms.size() == 2;
    if (section.leader == Nobody) {
        return two ? tr("No clear difference between %1 and %2 at any %3.").arg(arms[0].arm, arms[1].arm, range(points))
                   : tr("None is clearly faster than all others at any %1.").arg(range(points));
    }
    if (!two) {
        return tr("%1 is the fastest at every %2, %3.")
            .arg(arms[section.leader].arm, range(points), leadText(section.leastFactor));
    }
    const QString sentence = section.leader == 0 ? tr("%1 is faster than %2 at every %3, by %4.")
                                                 : tr("%1 is slower than %2 at every %3, by %4.");
    return sentence.arg(arms[0].arm, arms[1].arm, range(points), factors(section));
}

/// One part of a sentence whose subject is the first of two arms.
QString partOfTwo(const QList<Point> &points, const Section &section)
{
    const QString place = placeOf(points, section);
    if (section.leader == Nobody)
        return tr("not clearly different %1").arg(place);
    const QString part = section.leader == 0 ? tr("faster %1 (%2)") : tr("slower %1 (%2)");
    return part.arg(place, factors(section));
}

QString partOfMany(const QList<Point> &points, const Section &section)
{
    const QString place = placeOf(points, section);
    if (section.leader == Nobody)
        return tr("none of them clearly %1").arg(place);
    return tr("%1 %2 (%3)").arg(points.first().arms[section.leader].arm, place, leadText(section.leastFactor));
}

/// A verdict on one arm alone: there is nobody to compare it with.
QString loneArm(const QList<Point> &points)
{
    const Point &first = points.first(), &last = points.last();
    return tr("%1 takes %2 at %3 and %4 at %5 (medians).")
        .arg(first.arms.first().arm, microsText(first.summaries.first().median), namedValueOf(first),
             microsText(last.summaries.first().median), valueOf(last));
}

} // namespace

QString sweepVerdict(const QList<Point> &given)
{
    const auto points = inOrder(given);
    const auto &arms = points.first().arms;
    if (arms.isEmpty())
        return tr("Nothing was measured.");
    if (arms.size() == 1)
        return loneArm(points);
    const auto sections = sectionsOf(points);
    if (sections.size() == 1)
        return sameEverywhere(points, sections.first());
    QStringList parts;
    for (const Section &section : sections)
        parts.append(arms.size() == 2 ? partOfTwo(points, section) : partOfMany(points, section));
    const QString end = parts.takeLast();
    const QString list = (parts.size() == 1 ? tr("%1 and %2") : tr("%1, and %2")).arg(parts.join(u", "_s), end);
    return arms.size() == 2 ? tr("%1 compared with %2: %3.").arg(arms[0].arm, arms[1].arm, list)
                            : tr("Fastest: %1.").arg(list);
}

QString placeOf(const Point &point)
{
    return tr("at %1").arg(namedValueOf(point));
}

} // namespace lab::measure
