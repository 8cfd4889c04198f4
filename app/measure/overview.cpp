// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/overview.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"

#include <algorithm>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

using Faster = OverviewRow::Faster;

/// Indexes of the arms whose ratio stands for the comparison.
struct Sides
{
    qsizetype above = -1, below = -1;
    bool engines = false;
};

qsizetype firstOf(const Point &point, Engine engine)
{
    const auto found = std::find_if(point.arms.begin(), point.arms.end(),
                                    [engine](const Samples &arm) { return arm.engine == engine; });
    return found == point.arms.end() ? -1 : found - point.arms.begin();
}

/// What was published is a ratio of the first two.
Sides sidesOf(const Point &point, bool isPublished)
{
    if (isPublished && point.arms.size() > 1)
        return {1, 0, point.arms[0].engine == Engine::Redis && point.arms[1].engine == Engine::Sqlite};
    const qsizetype redis = firstOf(point, Engine::Redis), sqlite = firstOf(point, Engine::Sqlite);
    if (redis >= 0 && sqlite >= 0)
        return {sqlite, redis, true};
    return {1, 0, false};
}

/// Points of a sweep that was stopped early may lack arms or samples.
bool hasBoth(const Point &point, const Sides &sides)
{
    const auto median = [&](qsizetype arm) {
        return point.summaries.value(arm).median;
    };
    return std::max(sides.above, sides.below) < point.arms.size() && median(sides.above) > 0 && median(sides.below) > 0;
}

/// That to the first arm is there already.
Ratio ratioOf(const Point &point, const Sides &sides)
{
    if (sides.below == 0)
        return point.ratios.value(sides.above);
    if (sides.above == 0)
        return point.ratios.value(sides.below).inverse();
    return bootstrapRatio(point.arms[sides.above].micros, point.arms[sides.below].micros, point.batches);
}

QString placeIn(const Point &point)
{
    return point.variable.isEmpty() ? QString() : u"%1 %2"_s.arg(point.variable, point.place());
}

std::optional<OverviewRow> rowOf(const Result &result)
{
    OverviewRow row;
    row.lesson = result.lesson;
    row.id = result.id;
    row.title = result.title;
    row.complete = result.complete;
    for (const Point &point : result.points) {
        const Sides sides = sidesOf(point, result.published.has_value());
        if (!hasBoth(point, sides))
            continue;
        const Ratio ratio = ratioOf(point, sides);
        if (ratio.value <= 0 || ratio.low <= 0)
            continue;
        if (row.ratio.value > 0) {
            row.others.append({placeIn(point), ratio});
            continue;
        }
        row.ratio = ratio;
        row.above = point.arms[sides.above].arm;
        row.below = point.arms[sides.below].arm;
        row.engines = sides.engines;
        row.place = placeIn(point);
    }
    if (row.ratio.value <= 0)
        return std::nullopt;
    if (result.published && result.published->ratio() > 0)
        row.published = result.published->ratio();
    return row;
}

Conditions commonOf(const QList<Result> &results)
{
    Conditions common = results.isEmpty() ? Conditions() : results.first().allConditions();
    for (const Result &result : results) {
        const Conditions own = result.allConditions();
        common.removeIf([&own](const Condition &condition) {
            return std::none_of(own.begin(), own.end(), [&condition](const Condition &other) {
                return other.name == condition.name && other.value == condition.value;
            });
        });
    }
    return common;
}

QString otherPlaces(const QList<OverviewRow::Elsewhere> &others)
{
    QStringList parts;
    for (const auto &other : others)
        parts.append(u"%1: %2"_s.arg(other.place, formatRatio(other.ratio)));
    return parts.join(u"; "_s);
}

} // namespace

OverviewRow::Faster OverviewRow::fasterBy(const Ratio &ratio)
{
    if (!ratio.clear())
        return Faster::Unclear;
    return ratio.value > 1 ? Faster::Below : Faster::Above;
}

bool OverviewRow::turns() const
{
    const auto isOpposite = [here = faster()](const Elsewhere &other) {
        const Faster there = fasterBy(other.ratio);
        return there != Faster::Unclear && there != here;
    };
    return faster() != Faster::Unclear && std::any_of(others.begin(), others.end(), isOpposite);
}

QString OverviewRow::fasterText() const
{
    switch (faster()) {
    case Faster::Below:
        return engines ? tr("Redis clearly faster") : tr("%1 clearly faster").arg(below);
    case Faster::Above:
        return engines ? tr("SQLite clearly faster") : tr("%1 clearly faster").arg(above);
    case Faster::Unclear:
        return tr("no clear difference");
    }
    Q_UNREACHABLE();
}

QString OverviewRow::description() const
{
    const QString where = place.isEmpty() ? title : u"%1, %2"_s.arg(title, place);
    QStringList sentences{tr("%1: the median of “%2” over that of “%3” is %4 (95 % interval %5): %6.")
                              .arg(where, above, below, formatFactor(ratio.value, factorDecimals(ratio)),
                                   formatInterval(ratio), fasterText())};
    if (!others.isEmpty())
        sentences.append(tr("At other values: %1.").arg(otherPlaces(others)));
    if (published)
        sentences.append(tr("Published: %1.").arg(formatFactor(*published, factorDecimals(*published))));
    if (!complete)
        sentences.append(tr("Stopped early."));
    return sentences.join(u' ');
}

Overview Overview::of(const QList<Result> &results)
{
    Overview overview;
    overview.conditions = commonOf(results);
    for (const Result &result : results) {
        if (const auto row = rowOf(result))
            overview.rows.append(*row);
        else
            ++overview.leftOut;
    }
    std::stable_partition(overview.rows.begin(), overview.rows.end(),
                          [](const OverviewRow &row) { return row.engines; });
    return overview;
}

int Overview::count(Faster faster) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [faster](const OverviewRow &row) { return row.engines && row.faster() == faster; }));
}

int Overview::engineRows() const
{
    return count(Faster::Below) + count(Faster::Above) + count(Faster::Unclear);
}

int Overview::turning() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const OverviewRow &row) { return row.engines && row.turns(); }));
}

QString Overview::title() const
{
    const int all = engineRows();
    if (all == 0)
        return tr("None of these comparisons is between Redis and SQLite.");
    const int redis = count(Faster::Below), sqlite = count(Faster::Above);
    const QString of = counted(all, tr("1 comparison"), tr("%1 comparisons", nullptr, formOf(all)));
    // Whoever is ahead is named first.
    const QString sentence = redis >= sqlite ? tr("Redis is clearly faster in %1 of %2, SQLite in %3, neither in %4.")
                                             : tr("SQLite is clearly faster in %1 of %2, Redis in %3, neither in %4.");
    const QString counts = sentence.arg(countText(std::max(redis, sqlite)), of, countText(std::min(redis, sqlite)),
                                        countText(count(Faster::Unclear)));
    if (turning() == 0)
        return counts;
    return tr("%1 Within %2 of them the order turns.").arg(counts, countText(turning()));
}

} // namespace lab::measure
