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

/// `Naive`, `Naive and Jitter`, `Naive, Jitter and Lock`
QString listed(const QStringList &ways)
{
    if (ways.size() < 2)
        return ways.value(0);
    return tr("%1 and %2").arg(ways.first(ways.size() - 1).join(u", "_s), ways.last());
}

/// Which ways say the same.
struct Alike
{
    Judged judged;
    QStringList ids, titles;

    QString told() const { return u"%1: %2."_s.arg(listed(titles), judged.clause); }
};

QList<Alike> alike(const Scenario &scenario, const QList<WayOutcome> &outcomes)
{
    QList<Alike> groups;
    for (const auto &[id, fields] : outcomes) {
        const auto judged = scenario.judge(fields);
        auto same = std::find_if(groups.begin(), groups.end(), [&judged](const Alike &each) {
            return each.judged.clause == judged.clause && each.judged.held == judged.held;
        });
        if (same == groups.end())
            same = groups.insert(groups.end(), {judged, {}, {}});
        same->ids.append(id);
        same->titles.append(scenario.titleOf(id));
    }
    return groups;
}

/// What ended in the other way than `first`, if anything did.
qsizetype besides(const QList<Alike> &groups, const Alike &first)
{
    const auto other = std::find_if(groups.begin(), groups.end(),
                                    [&first](const Alike &each) { return each.judged.held != first.judged.held; });
    return other == groups.end() ? 0 : other - groups.begin();
}

/// Those for whose clauses a headline has no room.
QString alsoText(const QList<Alike> &groups)
{
    QStringList held, broke, told;
    for (const auto &each : groups)
        (each.judged.held ? held : broke) += each.titles;
    if (!held.isEmpty())
        told.append(tr("Also held: %1.").arg(listed(held)));
    if (!broke.isEmpty())
        told.append(tr("Also broke: %1.").arg(listed(broke)));
    return told.join(u' ');
}

} // namespace

void detail::throwNoOutcome()
{
    throw Error(ErrorKind::Internal, tr("These are no fields of this scenario's outcome."));
}

Way::Way(QString way, QString deed, QString name)
    : id(std::move(way))
    , does(std::move(deed))
    , title(name.isEmpty() ? id.left(1).toUpper() + id.mid(1) : std::move(name))
{
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

QString Scenario::titleOf(const QString &chosen) const
{
    const auto ids = wayIds();
    return ids.contains(chosen) ? way(chosen).title : chosen;
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

QString accountOf(const Scenario &scenario, const QList<WayOutcome> &outcomes)
{
    QStringList told;
    for (const auto &group : alike(scenario, outcomes))
        told.append(group.told());
    return told.join(u' ');
}

QString findingOf(const Scenario &scenario, const QList<WayOutcome> &outcomes)
{
    auto groups = alike(scenario, outcomes);
    if (groups.isEmpty())
        return {};
    const auto naive = std::find_if(groups.begin(), groups.end(), [&scenario](const Alike &each) {
        return each.ids.contains(scenario.ways.first().id);
    });
    const auto first = groups.takeAt(naive == groups.end() ? 0 : naive - groups.begin());
    QStringList told{first.told()};
    if (!groups.isEmpty())
        told.append(groups.takeAt(besides(groups, first)).told());
    if (!groups.isEmpty())
        told.append(alsoText(groups));
    return told.join(u' ');
}

} // namespace lab
