// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/live_figures.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/stages/live_actions.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

constexpr std::size_t MostMarks = 1000;
constexpr qsizetype MostTold = 4;

double microsBetween(LiveRun::Clock::time_point moment, LiveRun::Clock::time_point now)
{
    return std::chrono::duration<double, std::micro>(moment - now).count();
}

bool isBad(const LiveRun &run)
{
    using State = LiveRun::State;
    return run.state == State::Killed || run.state == State::Failed || run.state == State::Waiting;
}

/// Whether what was told of it is of something that its lane shows still, or that goes on.
bool isToldOfNow(const LiveRun &run, LiveRun::Clock::time_point now)
{
    if (run.state == LiveRun::State::Waiting)
        return true;
    return now - (run.isAlive() ? run.began : run.ended) <= LiveFigures::Shown;
}

/// What an action's button replaces has the same place: whoever kills a run with two clicks does not remove it.
QList<Action> actionsInPlaces(const LiveRun &run)
{
    static const QMap<QString, qsizetype> places{{u"pause"_s, 0},  {u"resume"_s, 0}, {u"again"_s, 0},
                                                 {u"finish"_s, 1}, {u"remove"_s, 1}, {u"kill"_s, 2}};
    QList<Action> actions(3);
    for (const auto &action : liveActions(run))
        actions[places.value(action.id.section(u'/', 0, 0))] = action;
    return actions;
}

} // namespace

void LiveFigures::set(const QList<LiveRun> &runs)
{
    m_runs = runs;
    for (const int id : m_lanes.keys()) {
        if (std::none_of(runs.begin(), runs.end(), [id](const LiveRun &run) { return run.id == id; }))
            m_lanes.remove(id);
    }
}

QList<LiveRun> LiveFigures::of(QLatin1StringView operation) const
{
    QList<LiveRun> runs;
    std::copy_if(m_runs.begin(), m_runs.end(), std::back_inserter(runs),
                 [operation](const LiveRun &run) { return run.request.item == operation; });
    return runs;
}

void LiveFigures::came(int run, double micros)
{
    mark(run, &Lane::came, micros, micros);
}

void LiveFigures::done(int run, double micros)
{
    mark(run, &Lane::done, micros, micros);
}

void LiveFigures::worked(int run, double from, double to, bool again)
{
    mark(run, &Lane::work, from, to, again);
}

void LiveFigures::befell(int run, double micros)
{
    mark(run, &Lane::troubles, micros, micros);
}

void LiveFigures::mark(int run, Marks Lane::*kind, double from, double to, bool again)
{
    const auto owner =
        std::find_if(m_runs.begin(), m_runs.end(), [run](const LiveRun &each) { return each.id == run; });
    if (owner == m_runs.end())
        return;
    const auto at = [owner](double micros) {
        return owner->began + std::chrono::microseconds(static_cast<qint64>(micros));
    };
    auto &marks = m_lanes[run].*kind;
    marks.push_back({at(from), at(to), again});
    const auto oldest = Clock::now() - Shown;
    while (!marks.empty() && (marks.size() > MostMarks || marks.front().to < oldest))
        marks.pop_front();
}

TimeAxis LiveFigures::lanes(const std::function<QString(const LiveRun &run)> &note) const
{
    const auto now = Clock::now();
    TimeAxis axis{
        .from = -std::chrono::duration<double, std::micro>(Shown).count(), .zero = tr("now"), .store = Store::Redis};
    for (const auto &run : m_runs) {
        auto shown = track(run, now);
        const QString state = (isBad(run) ? u"✕ "_s : QString()) + liveStateText(run.state);
        QStringList parts{run.state == LiveRun::State::Running ? QString() : state, note(run)};
        parts.removeAll(QString());
        shown.note = parts.join(u" · "_s);
        axis.tracks.append(shown);
    }
    return axis;
}

QList<Block> LiveFigures::told() const
{
    const auto now = Clock::now();
    QList<Block> sentences;
    qsizetype more = 0;
    for (const auto &run : m_runs) {
        if (run.told.isEmpty() || !isToldOfNow(run, now))
            continue;
        if (sentences.size() < MostTold)
            sentences.append(Sentence{u"%1: %2"_s.arg(run.name, run.told), Tone::Plain});
        else
            ++more;
    }
    if (more > 0)
        sentences.append(Sentence{tr("The table tells of others as well: %1.").arg(countText(more)), Tone::Plain});
    return sentences;
}

/// What was told of one that has ended stands in its lane once that is empty.
Track LiveFigures::track(const LiveRun &run, Clock::time_point now) const
{
    Track track{.title = run.name, .tone = isBad(run) ? Tone::Bad : Tone::Plain, .actions = actionsInPlaces(run)};
    if (!run.isAlive() && !isToldOfNow(run, now))
        track.says = run.told;
    addMarks(track, run, now);
    return track;
}

void LiveFigures::addMarks(Track &track, const LiveRun &run, Clock::time_point now) const
{
    const auto lane = m_lanes.value(run.id);
    const auto at = [now](Clock::time_point moment) {
        return microsBetween(moment, now);
    };
    for (const auto &mark : lane.work)
        track.spans.append({at(mark.from), at(mark.to), {}, mark.again ? Span::Kind::Again : Span::Kind::Work});
    for (const auto &gap : run.gaps)
        track.spans.append({at(gap.from), at(gap.to), tr("gap"), Span::Kind::Gap});
    for (const auto &mark : lane.came)
        track.strokes.append(Stroke{at(mark.from)});
    for (const auto &mark : lane.done)
        track.strokes.append(Stroke{at(mark.from), true});
    for (const auto &mark : lane.troubles)
        track.dots.append({at(mark.from), true});
    if (run.state == LiveRun::State::Killed)
        track.dots.append({at(run.ended), true});
}

} // namespace lab::ui
