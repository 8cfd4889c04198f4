// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/live_actions.h"

#include "app/base/tr.h"
#include "app/base/units.h"

namespace lab::ui {

using namespace Qt::StringLiterals;
using picture::Action;
using LiveState = LiveRun::State;

namespace {

/// What an action does, and how it is called: `%1` is the run's name.
struct Verb
{
    QString id, icon, text, name;
    void (LiveRuns::*perform)(int run);
};

QList<Verb> verbs()
{
    return {
        {u"pause"_s, u"pause"_s, tr("Pause"), tr("Pause %1"), &LiveRuns::pause},
        {u"resume"_s, u"play"_s, tr("Go on"), tr("Let %1 go on"), &LiveRuns::resume},
        {u"finish"_s, u"stop"_s, {}, tr("Stop %1 once what it has in hand is done"), &LiveRuns::finish},
        {u"kill"_s, u"cross"_s, tr("Kill"), tr("Kill %1: cut its connection in the midst of its work"),
         &LiveRuns::kill},
        {u"again"_s, u"replay"_s, tr("Start"), tr("Start %1 again"), &LiveRuns::startAgain},
        {u"remove"_s, u"trash"_s, {}, tr("Remove %1 from the list"), &LiveRuns::remove},
    };
}

QStringList verbsFor(LiveState state)
{
    switch (state) {
    case LiveState::Running:
        return {u"pause"_s, u"finish"_s, u"kill"_s};
    case LiveState::Paused:
        return {u"resume"_s, u"finish"_s, u"kill"_s};
    case LiveState::Finishing:
    case LiveState::Waiting:
        return {u"kill"_s};
    case LiveState::Ended:
    case LiveState::Killed:
    case LiveState::Failed:
        break;
    }
    return {u"again"_s, u"remove"_s};
}

} // namespace

QList<Action> liveActions(const LiveRun &run)
{
    const auto wanted = verbsFor(run.state);
    QList<Action> actions;
    for (const auto &verb : verbs()) {
        if (wanted.contains(verb.id))
            actions.append(
                {u"%1/%2"_s.arg(verb.id, QString::number(run.id)), verb.icon, verb.text, verb.name.arg(run.name)});
    }
    return actions;
}

void performLiveAction(LiveRuns &runs, const QString &action)
{
    for (const auto &verb : verbs()) {
        if (action.section(u'/', 0, 0) == verb.id)
            (runs.*verb.perform)(action.section(u'/', 1).toInt());
    }
}

QString liveStateText(LiveState state)
{
    switch (state) {
    case LiveState::Running:
        return tr("running");
    case LiveState::Paused:
        return tr("paused");
    case LiveState::Finishing:
        return tr("finishing");
    case LiveState::Waiting:
        return tr("waits for the server");
    case LiveState::Ended:
        return tr("ended");
    case LiveState::Killed:
        return tr("killed");
    case LiveState::Failed:
        break;
    }
    return tr("failed");
}

namespace {

QString countOf(const QString &name, const QVariant &value)
{
    return u"%1 %2"_s.arg(fieldTitle(name), isNumber(value) ? countText(value.toLongLong()) : displayText(value));
}

/// It counts itself from its start, which a gap makes another one.
QString sinceWhen(const LiveRun &run, const QString &counts)
{
    if (counts.isEmpty() || (run.isAlive() && run.gaps.isEmpty()))
        return counts;
    if (run.isAlive())
        return tr("since the gap: %1").arg(counts);
    return (run.gaps.isEmpty() ? tr("at its end: %1") : tr("at its end, since the gap: %1")).arg(counts);
}

} // namespace

QString liveCountsText(const LiveRun &run)
{
    QStringList parts;
    for (const auto &[name, value] : run.counters) {
        if (!parts.isEmpty() && isNumber(value) && value.toDouble() == 0)
            continue; // what has not happened takes room from what has
        parts.append(countOf(name, value));
    }
    return sinceWhen(run, parts.join(u" · "_s));
}

QString liveFirstCountText(const LiveRun &run)
{
    if (run.counters.isEmpty())
        return {};
    const auto &[name, value] = *run.counters.begin();
    return sinceWhen(run, countOf(name, value));
}

} // namespace lab::ui
