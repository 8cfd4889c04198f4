// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lab/live_runs.h"
#include "ui/kit/list_table_model.h"

#include <QSet>

namespace lab::ui {

/// A run of any lesson: one that begins and ends by itself, or a live one.
struct RunRow
{
    enum class State { Running, Done, Refused, Failed, Cancelled };

    int live = 0;                   ///< LiveRun::id; 0 of one that begins and ends by itself
    RunId id = RunId::None;         ///< of its worker; of a live run none
    QString lesson = {}, what = {}; ///< the lesson's id; what was started, for people
    QString title = {};             ///< of the lesson
    QString server = {};
    State state = State::Running;
    QString stateText = {}, came = {}; ///< for people: its state, and what came of it
    qint64 began = 0;                  ///< milliseconds since the epoch
    qint64 millis = -1;                ///< how long it took; -1 while it goes on
};

/// What runs and what ran, in all lessons, in the order in which it was started: live runs as long as they are kept,
/// and the newest 200 of the others. What the program asks by itself, for its pictures, is no run.
class RunsModel : public ListTableModel<RunRow>
{
    Q_OBJECT

public:
    enum Column { What, LessonTitle, Actions, State, Came, For, Server };
    static constexpr int Kept = 200;

    explicit RunsModel(Lab &lab, QObject *parent = nullptr);

    /// The lessons of which something runs.
    QSet<QString> busy() const;
    int running() const;
    void stopAll();
    void stop(int row);
    /// The times of what still runs are as of now.
    void tick();

Q_SIGNALS:
    void busyChanged();
    /// In one line what the run came to.
    void ended(const QString &summary);

protected:
    QList<TableColumn> columns() const override;
    QString text(const RunRow &row, int column) const override;
    QVariant decoration(const RunRow &row, int column, int role) const override;

private:
    void begin(RunId id, const Request &request);
    void end(RunId id, const Report &report);
    void addLive(int run);
    void refreshLive(int run);
    void removeLive(int run);
    RunRow rowOf(const LiveRun &run) const;
    int find(const std::function<bool(const RunRow &row)> &isIt) const;
    void dropOldest();

    Lab &m_lab;
};

} // namespace lab::ui
