// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"
#include "ui/workbench/result_tabs.h"

class QLabel;

namespace lab::ui {

class KeyChangeView;
class SqlView;
class TimelinePanel;
class TranscriptView;

/// What every run has beneath it: what went over the wire, what SQL would have done, what changed in the keys, and the
/// events. Follows the replay: the command that began last is the selected one.
class RunTabs : public ResultTabs
{
    Q_OBJECT

public:
    /// Where the page of what came out stands; the first of all is shown at first.
    enum class Outcome { First, Last };
    /// `outcome` is the page `outcome`, with the title; places the timeline's events.
    RunTabs(const QString &title, QWidget *outcome, TimelinePanel &timeline, Outcome place = Outcome::First);

    /// One more, as high as it needs; scrolls.
    void addScrolledPage(const QString &id, const QString &title, QWidget *content);
    /// `plainSql` as SqlView::showReport().
    void showReport(const Report &report, const QString &plainSql = {});

private:
    QWidget *makeWire();
    void follow(double micros);

    TimelinePanel &m_timeline;
    TranscriptView *m_transcript;
    SqlView *m_sql;
    KeyChangeView *m_keys;
    QLabel *m_noCommands, *m_cut;
    QList<double> m_begins; ///< of the commands, in microseconds of the run
};

} // namespace lab::ui
