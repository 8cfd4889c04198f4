// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/live/live_runs_model.h"

#include "app/base/units.h"
#include "ui/stages/live_actions.h"
#include "ui/theme/tokens.h"

namespace lab::ui {

using namespace Qt::StringLiterals;

LiveRunsModel::LiveRunsModel(LiveRuns &runs, const QString &lesson, QObject *parent)
    : ListTableModel(parent)
    , m_runs(runs)
    , m_lesson(lesson)
{
    setRows(runs.ofLesson(lesson));
    connect(&runs, &LiveRuns::added, this, &LiveRunsModel::add);
    connect(&runs, &LiveRuns::changed, this, &LiveRunsModel::refresh);
    connect(&runs, &LiveRuns::removed, this, &LiveRunsModel::drop);
}

int LiveRunsModel::rowOf(int run) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).id == run)
            return row;
    }
    return -1;
}

void LiveRunsModel::add(int run)
{
    if (const auto *const added = m_runs.find(run); added && added->request.lesson == m_lesson)
        append({*added});
}

void LiveRunsModel::refresh(int run)
{
    const auto *const changed = m_runs.find(run);
    if (const int row = rowOf(run); changed && row >= 0)
        setRow(row, *changed);
}

void LiveRunsModel::drop(int run)
{
    if (const int row = rowOf(run); row >= 0)
        removeAt(row);
}

QList<TableColumn> LiveRunsModel::columns() const
{
    return {{tr("Name")},           {tr("Actions")},   {tr("State")}, {tr("So far")},
            {tr("A second"), true}, {tr("For"), true}, {tr("What")},  {tr("Server")}};
}

QString LiveRunsModel::text(const LiveRun &run, int column) const
{
    switch (column) {
    case Name:
        return run.name;
    case What:
        return run.what;
    case State:
        return liveStateText(run.state);
    case For:
        return ttlText(run.lasted().count());
    case Rate:
        return run.isAlive() ? QString::number(run.perSecond, 'f', run.perSecond < 100 ? 1 : 0) : QString();
    case SoFar:
        return liveCountsText(run);
    case Server:
        return run.server;
    default:
        return {};
    }
}

QString LiveRunsModel::detail(const LiveRun &run, int column) const
{
    const bool isTold = column == State && !run.told.isEmpty();
    return isTold ? u"%1. %2"_s.arg(text(run, column), run.told) : text(run, column);
}

QVariant LiveRunsModel::decoration(const LiveRun &run, int column, int role) const
{
    if (role != Qt::ForegroundRole)
        return {};
    using State_ = LiveRun::State;
    const bool isBad = run.state == State_::Killed || run.state == State_::Failed || run.state == State_::Waiting;
    if (column == State)
        return isBad                          ? Tokens::current().danger
               : run.state == State_::Running ? Tokens::current().success
                                              : Tokens::current().text;
    return column == Name ? Tokens::current().text : Tokens::current().muted;
}

} // namespace lab::ui
