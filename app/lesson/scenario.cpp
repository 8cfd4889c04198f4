// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/scenario.h"

#include "app/base/tr.h"

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const QString &clause)
{
    return clause.left(1).toUpper() + clause.mid(1) + u'.';
}

/// `naive`, `naive and jitter`, `naive, jitter and lock`
QString listed(const QStringList &ways)
{
    if (ways.size() < 2)
        return ways.value(0);
    return tr("%1 and %2").arg(ways.first(ways.size() - 1).join(u", "_s), ways.last());
}

/// Which ways say the same.
struct Alike
{
    QString clause;
    QStringList ways;
};

QString verdictOf(const QString &invariant, const QStringList &held, const QStringList &broke)
{
    if (broke.isEmpty())
        return tr("With all of them it held: %1").arg(invariant);
    if (held.isEmpty())
        return tr("With each of them it broke: %1").arg(invariant);
    return tr("It held with %1 and broke with %2: %3").arg(listed(held), listed(broke), invariant);
}

} // namespace

void detail::throwNoOutcome()
{
    throw Error(ErrorKind::Internal, tr("These are no fields of this scenario's outcome."));
}

QString Prediction::textOf(const QVariant &value) const
{
    for (const auto &[text, meant] : choices) {
        if (meant == value)
            return text;
    }
    return u"%1 %2"_s.arg(displayText(value), unit).trimmed();
}

QStringList Scenario::wayIds() const
{
    QStringList ids;
    for (const auto &way : ways)
        ids.append(way.id);
    return ids;
}

const Way &Scenario::way(const QString &chosen) const
{
    const auto at = std::find_if(ways.begin(), ways.end(), [&chosen](const Way &way) { return way.id == chosen; });
    return at == ways.end() ? ways.first() : *at;
}

Parameter wayParameter(const QString &name, const QList<Way> &ways)
{
    QStringList ids, lines;
    for (const auto &way : ways) {
        ids.append(way.id);
        lines.append(tr("%1: %2").arg(way.id, way.does));
    }
    return Parameter::choice(name, tr("Way"), ids).withDefault(ids.first().toUtf8()).withHelp(lines.join(u' '));
}

QString headlineOf(const Scenario &scenario, const Fields &outcome)
{
    const auto judged = scenario.judge(outcome);
    const auto verdict = judged.held ? tr("It held: %1") : tr("It broke: %1");
    return u"%1 %2"_s.arg(sentence(judged.clause), verdict.arg(scenario.invariant));
}

QString findingOf(const Scenario &scenario, const QList<WayOutcome> &outcomes)
{
    if (outcomes.size() == 1)
        return headlineOf(scenario, outcomes.first().fields);
    QList<Alike> groups;
    QStringList held, broke;
    for (const auto &[way, fields] : outcomes) {
        const auto judged = scenario.judge(fields);
        (judged.held ? held : broke).append(way);
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&judged](const Alike &each) { return each.clause == judged.clause; });
        if (same == groups.end())
            groups.append({judged.clause, {way}});
        else
            same->ways.append(way);
    }
    QStringList clauses;
    for (const auto &[clause, ways] : std::as_const(groups))
        clauses.append(tr("with %1, %2").arg(listed(ways), clause));
    return u"%1 %2"_s.arg(sentence(clauses.join(u"; "_s)), verdictOf(scenario.invariant, held, broke));
}

} // namespace lab
