// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "ui/overview/stair.h"
#include "ui/part/run_watcher.h"

namespace lab::ui {

/// The lesson of the catalogue that has an opener; null when none has.
const Lesson *openerLesson(const Catalogue &catalogue);

/// What an opener came to, done both ways.
struct OpenerResult
{
    struct Side
    {
        QString clause;   ///< what came of it, as Judged has it
        qint64 count = 0; ///< of what the opener counts
        Stair stair;
    };
    Side naive, cure;
    qint64 participants = 0;
};

/// Plays an opener: its scenario naively, then with the cure. Waits for a server that is about to be there.
class OpenerRun : public QObject
{
    Q_OBJECT

public:
    OpenerRun(const Lesson &lesson, Lab &lab, QObject *parent = nullptr);

    void start(); ///< anew, when it runs already
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void began(qint64 side);                                         ///< 0: naively, 1: with the cure
    void progressed(qint64 done, qint64 total, const QString &what); ///< of that side
    void played(const lab::Report &report);                          ///< each of the two
    void finished(const lab::ui::OpenerResult &result);
    void failed(const lab::Report &report); ///< also when it was stopped

private:
    QString way() const;
    void begin();
    void take(const Report &report);
    OpenerResult::Side sideOf(const Report &report) const;

    const Lesson &m_lesson;
    const Scenario &m_scenario;
    Lab &m_lab;
    RunWatcher *m_watcher = nullptr; ///< its thread is made with the first run
    std::optional<OpenerResult::Side> m_naive;
    bool m_isRunning = false;
};

} // namespace lab::ui
