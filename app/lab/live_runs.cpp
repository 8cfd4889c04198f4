// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/live_runs.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lab/lab.h"

#include <QRegularExpression>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TickInterval = 500ms; // rates, ages, and whether a server is back
constexpr auto RateWindow = 3s;
constexpr qsizetype MostEnded = 50;

/// How it is called when that name is free.
QString wantedName(const Operation &operation, const GivenValues &values)
{
    const auto value = displayText(values.value(operation.calledBy));
    return value.isEmpty() ? operation.title : value;
}

double firstCount(const Fields &counters)
{
    return counters.isEmpty() ? 0 : counters.begin()->second.toDouble();
}

} // namespace

std::chrono::milliseconds LiveRun::lasted() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>((isAlive() ? Clock::now() : ended) - began);
}

LiveRuns::LiveRuns(Lab &lab)
    : m_lab(lab)
{
    m_ticking.setInterval(TickInterval);
    connect(&m_ticking, &QTimer::timeout, this, &LiveRuns::tick);
}

int LiveRuns::start(const Request &request)
{
    const auto &operation = Catalogue::operation(m_lab.catalogue().lesson(request.lesson), request.item);
    LiveRun run{.id = ++m_last, .request = request};
    run.name = freeName(request.lesson, wantedName(operation, request.values));
    run.what = operation.title;
    dropOldestEnded();
    m_runs.append(run);
    launch(m_runs.last());
    Q_EMIT added(run.id);
    return run.id;
}

void LiveRuns::dropOldestEnded()
{
    QList<int> ended;
    for (const auto &run : std::as_const(m_runs)) {
        if (!run.isAlive())
            ended.append(run.id);
    }
    if (ended.size() >= MostEnded)
        remove(ended.first());
}

void LiveRuns::launch(LiveRun &run)
{
    listenTo(run.request.lesson);
    m_tracks[run.id] = {.id = m_lab.worker(run.request.lesson).start(run.request)};
    run.state = LiveRun::State::Running;
    run.told.clear();
    run.counters = {};
    run.events = 0;
    run.perSecond = 0;
    run.server = m_lab.isEmbedded() ? tr("Embedded") : m_lab.environment().endpoint.display();
    run.began = LiveRun::Clock::now();
    m_ticking.start();
}

void LiveRuns::listenTo(const QString &lesson)
{
    if (m_listened.contains(lesson))
        return;
    m_listened.insert(lesson);
    auto &worker = m_lab.worker(lesson);
    connect(&worker, &Worker::happened, this, [this, lesson](RunId id, const EventBatch &batch) {
        if (auto *const run = running(lesson, id))
            take(*run, batch);
    });
    connect(&worker, &Worker::finished, this, [this, lesson](RunId id, const Report &report) {
        if (auto *const run = running(lesson, id))
            conclude(*run, report);
    });
}

void LiveRuns::take(LiveRun &run, const EventBatch &batch)
{
    auto &track = m_tracks[run.id];
    track.hasWorked = track.hasWorked || std::any_of(batch.events.begin(), batch.events.end(),
                                                     [](const Event &event) { return !event.hasFailed(); });
    run.events = batch.total;
    run.counters = batch.counters;
    track.samples.push_back({LiveRun::Clock::now(), firstCount(run.counters)});
    const int id = run.id; // who is told may remove it
    Q_EMIT happened(id, batch);
    Q_EMIT changed(id);
}

void LiveRuns::conclude(LiveRun &run, const Report &report)
{
    const auto track = m_tracks.take(run.id);
    const auto &failure = report.failure;
    // Its server may have gone before the person's word reached it: what is told to end is not started again.
    const bool mayReturn = !track.isKilled && run.state != LiveRun::State::Finishing;
    if (failure && failure->kind == ErrorKind::Connection && track.hasWorked && mayReturn) {
        const bool isPaused = run.state == LiveRun::State::Paused;
        m_tracks[run.id] = {.hasWorked = true, .isPaused = isPaused, .lostAt = LiveRun::Clock::now()};
        waitForServer(run, failure->message);
        return;
    }
    run.ended = LiveRun::Clock::now();
    run.perSecond = 0;
    if (report.outcome) {
        const auto &no = report.outcome->rejection;
        run.state = no ? LiveRun::State::Failed : LiveRun::State::Ended;
        run.told = no ? no->message : report.outcome->headline;
    } else if (failure && failure->kind != ErrorKind::Cancelled && !track.isKilled) {
        run.state = LiveRun::State::Failed;
        run.told = failure->message;
    } else {
        run.state = LiveRun::State::Killed;
    }
    const int id = run.id;
    Q_EMIT changed(id);
    Q_EMIT ended(id, report);
}

void LiveRuns::waitForServer(LiveRun &run, const QString &why)
{
    run.state = LiveRun::State::Waiting;
    run.told = why;
    run.perSecond = 0;
    Q_EMIT changed(run.id);
}

/// What it counted goes on from nothing: the server that comes back may know as little.
void LiveRuns::startWaiting()
{
    if (m_lab.serverState() != Lab::ServerState::Ready)
        return;
    for (auto &run : m_runs) {
        if (run.state != LiveRun::State::Waiting)
            continue;
        const auto [lostAt, isPaused] = std::pair(m_tracks.value(run.id).lostAt, m_tracks.value(run.id).isPaused);
        launch(run);
        m_tracks[run.id].hasWorked = true; // the next attempt may be too early, and is not the last
        run.gaps.append({lostAt, LiveRun::Clock::now()});
        const auto gap = std::chrono::duration<double, std::micro>(run.gaps.last().to - lostAt).count();
        run.told = tr("Gap: its server was gone for %1. Its own count begins anew.").arg(microsText(gap));
        Q_EMIT changed(run.id);
        if (isPaused)
            pause(run.id);
    }
}

void LiveRuns::hold(int run, LiveSwitch::Position position, LiveRun::State state)
{
    auto *const found = at(run);
    if (!found || !found->isAlive() || found->state == LiveRun::State::Waiting)
        return;
    m_lab.worker(found->request.lesson).hold(m_tracks.value(run).id, position);
    found->state = state;
    Q_EMIT changed(run);
}

void LiveRuns::pause(int run)
{
    hold(run, LiveSwitch::Position::Paused, LiveRun::State::Paused);
}

void LiveRuns::resume(int run)
{
    hold(run, LiveSwitch::Position::Going, LiveRun::State::Running);
}

void LiveRuns::finish(int run)
{
    hold(run, LiveSwitch::Position::Finishing, LiveRun::State::Finishing);
}

void LiveRuns::kill(int run)
{
    auto *const found = at(run);
    if (!found || !found->isAlive())
        return;
    if (found->state == LiveRun::State::Waiting) { // nothing runs that could end
        m_tracks.remove(run);
        found->state = LiveRun::State::Killed;
        found->ended = LiveRun::Clock::now();
        Q_EMIT changed(run);
        return;
    }
    m_tracks[run].isKilled = true;
    m_lab.worker(found->request.lesson).cancel(m_tracks.value(run).id);
}

void LiveRuns::killAll(const QString &lesson, const QString &why)
{
    QList<int> ids;
    for (auto &run : m_runs) {
        if (!run.isAlive() || (!lesson.isEmpty() && run.request.lesson != lesson))
            continue;
        run.told = why;
        ids.append(run.id);
    }
    for (const int id : ids)
        kill(id);
}

void LiveRuns::startAgain(int run)
{
    auto *const found = at(run);
    if (!found || found->isAlive())
        return;
    found->gaps.clear();
    const auto before = firstCount(found->counters);
    launch(*found);
    found->told = tr("Started again, and counts anew. Before: %1.").arg(countText(static_cast<qint64>(before)));
    Q_EMIT changed(run);
}

void LiveRuns::remove(int run)
{
    const auto *const found = at(run);
    if (!found || found->isAlive())
        return;
    const auto lesson = found->request.lesson;
    erase_if(m_runs, [run](const LiveRun &each) { return each.id == run; });
    Q_EMIT removed(run, lesson);
}

LiveRun *LiveRuns::at(int run)
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [run](const LiveRun &each) { return each.id == run; });
    return found == m_runs.end() ? nullptr : &*found;
}

const LiveRun *LiveRuns::find(int run) const
{
    return const_cast<LiveRuns *>(this)->at(run);
}

LiveRun *LiveRuns::running(const QString &lesson, RunId id)
{
    for (auto &run : m_runs) {
        if (run.request.lesson == lesson && m_tracks.contains(run.id) && m_tracks[run.id].id == id)
            return &run;
    }
    return nullptr;
}

QList<LiveRun> LiveRuns::ofLesson(const QString &lesson) const
{
    QList<LiveRun> runs;
    std::copy_if(m_runs.begin(), m_runs.end(), std::back_inserter(runs),
                 [&lesson](const LiveRun &run) { return run.request.lesson == lesson; });
    return runs;
}

int LiveRuns::alive(const QString &lesson) const
{
    return static_cast<int>(std::count_if(m_runs.begin(), m_runs.end(), [&lesson](const LiveRun &run) {
        return run.request.lesson == lesson && run.isAlive();
    }));
}

QString LiveRuns::freeName(const QString &lesson, const QString &wanted) const
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(m_runs.begin(), m_runs.end(),
                           [&](const LiveRun &run) { return run.request.lesson == lesson && run.name == name; });
    };
    static const QRegularExpression numbered(u"^(.*-)(\\d{1,6})$"_s);
    const auto match = numbered.match(wanted);
    const QString stem = match.hasMatch() ? match.captured(1) : wanted + u'-';
    QString name = wanted;
    for (int number = match.hasMatch() ? match.captured(2).toInt() : 1; isTaken(name);)
        name = stem + QString::number(++number);
    return name;
}

void LiveRuns::measureRates()
{
    const auto now = LiveRun::Clock::now();
    for (auto &run : m_runs) {
        if (!m_tracks.contains(run.id) || !run.isAlive())
            continue;
        auto &samples = m_tracks[run.id].samples;
        while (samples.size() > 1 && now - samples[1].at > RateWindow) // one from before the window marks its beginning
            samples.pop_front();
        if (samples.empty())
            continue;
        const auto since =
            std::max(samples.front().at, now - std::chrono::duration_cast<LiveRun::Clock::duration>(RateWindow));
        const auto seconds = std::chrono::duration<double>(now - since).count();
        run.perSecond = seconds > 0 ? (samples.back().count - samples.front().count) / seconds : 0;
    }
}

void LiveRuns::tick()
{
    startWaiting();
    measureRates();
    bool isAnyAlive = false;
    for (const auto &run : std::as_const(m_runs)) {
        if (!run.isAlive())
            continue;
        isAnyAlive = true;
        Q_EMIT changed(run.id);
    }
    if (!isAnyAlive)
        m_ticking.stop();
}

} // namespace lab
