// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/run_watcher.h"

#include <QFrame>

class QLabel;

namespace lab::ui {

class ContentTable;
class TimelineModel;

/// One run of a live operation (a subscription, a consumer): what came so far, and a button that stops it.
class LiveRun : public QFrame
{
    Q_OBJECT

public:
    LiveRun(const QString &title, Worker &worker, QWidget *parent = nullptr);

    RunWatcher &watcher() { return m_watcher; }

Q_SIGNALS:
    void ended(const lab::Report &report);

private:
    void add(const EventBatch &batch);

    RunWatcher m_watcher;
    TimelineModel *m_model;
    ContentTable *m_table;
    QLabel *m_count;
    QList<qint64> m_sizes; ///< of the events that are kept
    qint64 m_bytes = 0;
};

} // namespace lab::ui
