// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/side_by_side.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const SideRow &one, const SideRow &other)
{
    return one.lesson == other.lesson && one.comparison == other.comparison && one.place == other.place &&
           one.above == other.above && one.below == other.below;
}

/// The ratios of a result as the rows of its run alone.
QList<SideRow> ratiosIn(const measure::Result &result)
{
    QList<SideRow> rows;
    for (const auto &point : result.points) {
        const QString place = point.variable.isEmpty() ? QString() : u"%1 = %2"_s.arg(point.variable, point.place());
        for (qsizetype arm = 1; arm < std::min(point.arms.size(), point.ratios.size()); ++arm) {
            rows.append({.lesson = result.lesson,
                         .comparison = result.id,
                         .title = result.title,
                         .place = place,
                         .above = point.arms[arm].arm,
                         .below = point.arms.first().arm,
                         .first = point.ratios[arm]});
        }
    }
    return rows;
}

const measure::Result *resultLike(const KeptRun &run, const measure::Result &result)
{
    const auto found = std::find_if(run.results.begin(), run.results.end(), [&](const measure::Result &each) {
        return each.lesson == result.lesson && each.id == result.id;
    });
    return found == run.results.end() ? nullptr : &*found;
}

QString valueIn(const measure::Conditions &conditions, const QString &name)
{
    QStringList values;
    for (const auto &condition : conditions) {
        if (condition.name == name && !values.contains(condition.value))
            values.append(condition.value);
    }
    return values.join(u"; "_s);
}

void addDifferences(QList<ConditionPair> &pairs, const measure::Conditions &first, const measure::Conditions &second)
{
    QStringList names;
    for (const auto &condition : first + second) {
        if (!names.contains(condition.name))
            names.append(condition.name);
    }
    for (const auto &name : names) {
        const ConditionPair pair{name, valueIn(first, name), valueIn(second, name)};
        const bool isKnown = std::any_of(pairs.begin(), pairs.end(), [&](const ConditionPair &each) {
            return each.name == name && each.first == pair.first && each.second == pair.second;
        });
        if (pair.first != pair.second && !isKnown)
            pairs.append(pair);
    }
}

/// What the first run has not is appended.
void addSecond(QList<SideRow> &rows, const measure::Result &result)
{
    for (auto row : ratiosIn(result)) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const SideRow &each) { return isSame(each, row); });
        if (found != rows.end()) {
            found->second = row.first;
        } else {
            row.second = std::exchange(row.first, {});
            rows.append(row);
        }
    }
}

} // namespace

SideRow::Said SideRow::said() const
{
    if (first.value <= 0 || second.value <= 0)
        return Said::OnlyOne;
    return first.low > second.high || second.low > first.high ? Said::Differ : Said::Overlap;
}

SideBySide SideBySide::of(const KeptRun &first, const KeptRun &second)
{
    SideBySide sides;
    for (const auto &result : first.results) {
        sides.rows.append(ratiosIn(result));
        if (const auto *const other = resultLike(second, result))
            addDifferences(sides.conditions, result.allConditions(), other->allConditions());
    }
    for (const auto &result : second.results)
        addSecond(sides.rows, result);
    return sides;
}

int SideBySide::count(SideRow::Said said) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [said](const SideRow &row) { return row.said() == said; }));
}

QString SideBySide::finding() const
{
    const int differ = count(SideRow::Said::Differ), both = differ + count(SideRow::Said::Overlap);
    if (both == 0)
        return tr("The two runs have no ratio in common.");
    if (differ == 0)
        return counted(
            both, tr("The one ratio that both runs have does not differ: its intervals overlap."),
            tr("None of the %1 ratios that both runs have differs: their intervals overlap.", nullptr, formOf(both)));
    return tr("Of %1 that both runs have, %2.")
        .arg(counted(both, tr("1 ratio"), tr("%1 ratios", nullptr, formOf(both))),
             counted(differ, tr("1 differs: its intervals do not overlap"),
                     tr("%1 differ: their intervals do not overlap", nullptr, formOf(differ))));
}

} // namespace lab
