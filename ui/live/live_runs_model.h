// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/live_runs.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// The live runs of one lesson, a row each, in the order in which they were started.
class LiveRunsModel : public ListTableModel<LiveRun>
{
    Q_OBJECT

public:
    enum Column { Name, Actions, State, SoFar, Rate, For, What, Server };

    LiveRunsModel(LiveRuns &runs, const QString &lesson, QObject *parent = nullptr);

    /// The row of the run with this id; -1 when it is none of the lesson's.
    int rowOf(int run) const;

protected:
    QList<TableColumn> columns() const override;
    QString text(const LiveRun &run, int column) const override;
    QString detail(const LiveRun &run, int column) const override;
    QVariant decoration(const LiveRun &run, int column, int role) const override;

private:
    void add(int run);
    void refresh(int run);
    void drop(int run);

    LiveRuns &m_runs;
    const QString m_lesson;
};

} // namespace lab::ui
