// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/live/runs_model.h"

#include "app/base/units.h"
#include "ui/live/run_words.h"
#include "ui/stages/live_actions.h"
#include "ui/theme/tokens.h"

#include <QDateTime>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

bool isLive(const Lesson &lesson, const Request &request)
{
    return request.what == Request::What::Operation &&
           std::any_of(lesson.operations.begin(), lesson.operations.end(),
                       [&](const Operation &each) { return each.id == request.item && each.live; });
}

RunRow::State stateOf(const Report &report)
{
    using State = RunRow::State;
    if (report.failure)
        return report.failure->kind == ErrorKind::Cancelled ? State::Cancelled : State::Failed;
    return report.outcome && report.outcome->rejection ? State::Refused : State::Done;
}

RunRow::State stateOf(LiveRun::State state)
{
    using State = LiveRun::State;
    if (state == State::Ended)
        return RunRow::State::Done;
    if (state == State::Killed)
        return RunRow::State::Cancelled;
    return state == State::Failed ? RunRow::State::Failed : RunRow::State::Running;
}

} // namespace

RunsModel::RunsModel(Lab &lab, QObject *parent)
    : ListTableModel(parent)
    , m_lab(lab)
{
    connect(&lab, &Lab::runStarted, this, &RunsModel::begin);
    connect(&lab, &Lab::runFinished, this, &RunsModel::end);
    auto &live = lab.liveRuns();
    connect(&live, &LiveRuns::added, this, &RunsModel::addLive);
    connect(&live, &LiveRuns::changed, this, &RunsModel::refreshLive);
    connect(&live, &LiveRuns::removed, this, &RunsModel::removeLive);
    for (const auto &run : live.all())
        addLive(run.id);
}

void RunsModel::begin(RunId id, const Request &request)
{
    const auto &lesson = m_lab.catalogue().lesson(request.lesson);
    if (request.what == Request::What::Observation || isLive(lesson, request))
        return;
    const auto server = m_lab.serverState() == Lab::ServerState::Ready && !m_lab.isEmbedded()
                            ? m_lab.environment().endpoint.display()
                            : tr("embedded");
    append({{.id = id,
             .lesson = lesson.id,
             .what = runWhat(lesson, request),
             .title = lesson.title,
             .server = server,
             .stateText = tr("running"),
             .began = QDateTime::currentMSecsSinceEpoch()}});
    dropOldest();
    Q_EMIT busyChanged();
}

void RunsModel::end(RunId id, const Report &report)
{
    const int at = find([&](const RunRow &row) { return row.id == id && row.lesson == report.request.lesson; });
    if (at < 0)
        return;
    auto row = rows().at(at);
    row.state = stateOf(report);
    row.came = runCame(report);
    row.millis = QDateTime::currentMSecsSinceEpoch() - row.began;
    row.stateText = row.state == RunRow::State::Done        ? tr("done")
                    : row.state == RunRow::State::Refused   ? tr("refused")
                    : row.state == RunRow::State::Cancelled ? tr("stopped")
                                                            : tr("failed");
    setRow(at, row);
    const auto what = report.way.isEmpty() ? row.what : u"%1 (%2)"_s.arg(row.what, report.way);
    // Why it failed is said where it ran.
    Q_EMIT ended(u"%1: %2"_s.arg(what, row.came.isEmpty() || report.failure ? row.stateText : row.came));
    Q_EMIT busyChanged();
}

void RunsModel::dropOldest()
{
    const auto begunAndEnded = [](const RunRow &row) {
        return row.live == 0;
    };
    while (std::count_if(rows().begin(), rows().end(), begunAndEnded) > Kept)
        removeAt(find(begunAndEnded));
}

RunRow RunsModel::rowOf(const LiveRun &run) const
{
    RunRow row{.live = run.id, .lesson = run.request.lesson, .what = u"%1: %2"_s.arg(run.name, run.what)};
    row.title = m_lab.catalogue().lesson(row.lesson).title;
    row.server = run.server;
    row.state = stateOf(run.state);
    row.stateText = liveStateText(run.state);
    row.came = run.told.isEmpty() ? liveCountsText(run) : run.told;
    const auto lasted = run.lasted().count();
    row.began = QDateTime::currentMSecsSinceEpoch() - lasted;
    row.millis = lasted;
    return row;
}

void RunsModel::addLive(int run)
{
    if (const auto *const added = m_lab.liveRuns().find(run))
        append({rowOf(*added)});
    Q_EMIT busyChanged();
}

void RunsModel::refreshLive(int run)
{
    const int at = find([run](const RunRow &row) { return row.live == run; });
    const auto *const changed = m_lab.liveRuns().find(run);
    if (at < 0 || !changed)
        return;
    const bool turned = rows().at(at).state != stateOf(changed->state);
    setRow(at, rowOf(*changed));
    if (turned)
        Q_EMIT busyChanged();
}

void RunsModel::removeLive(int run)
{
    if (const int at = find([run](const RunRow &row) { return row.live == run; }); at >= 0)
        removeAt(at);
    Q_EMIT busyChanged();
}

int RunsModel::find(const std::function<bool(const RunRow &row)> &isIt) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), isIt);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QSet<QString> RunsModel::busy() const
{
    QSet<QString> lessons;
    for (const auto &row : rows()) {
        if (row.state == RunRow::State::Running)
            lessons.insert(row.lesson);
    }
    return lessons;
}

int RunsModel::running() const
{
    return static_cast<int>(std::count_if(rows().begin(), rows().end(),
                                          [](const RunRow &row) { return row.state == RunRow::State::Running; }));
}

void RunsModel::stop(int row)
{
    const auto &run = rows().at(row);
    if (run.live == 0)
        m_lab.worker(run.lesson).cancel(run.id);
    else
        m_lab.liveRuns().kill(run.live);
}

void RunsModel::stopAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).state == RunRow::State::Running)
            stop(row);
    }
}

void RunsModel::tick()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).state == RunRow::State::Running)
            Q_EMIT dataChanged(index(row, For), index(row, For));
    }
}

QList<TableColumn> RunsModel::columns() const
{
    return {{tr("What")},       {tr("Lesson")}, {tr("Actions")}, {tr("State")}, {tr("What came of it")},
            {tr("Time"), true}, {tr("Server")}};
}

QString RunsModel::text(const RunRow &row, int column) const
{
    switch (column) {
    case What:
        return row.what;
    case LessonTitle:
        return row.title;
    case State:
        return row.stateText;
    case Came:
        return row.came;
    case For: {
        const auto millis = row.millis < 0 ? QDateTime::currentMSecsSinceEpoch() - row.began : row.millis;
        return millis < 1000 ? microsText(static_cast<double>(millis) * 1000) : ttlText(millis);
    }
    case Server:
        return row.server;
    default:
        return {};
    }
}

QVariant RunsModel::decoration(const RunRow &row, int column, int role) const
{
    if (role != Qt::ForegroundRole)
        return {};
    const auto &tokens = Tokens::current();
    if (column == State)
        return row.state == RunRow::State::Failed ? tokens.danger
               : row.state == RunRow::State::Done ? tokens.success
                                                  : tokens.text;
    return column == What || column == Came ? tokens.text : tokens.muted;
}

} // namespace lab::ui
