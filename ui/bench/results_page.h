// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/bench_run.h"
#include "app/lab/lab.h"
#include "app/lesson/link.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lab::ui {

class BenchControls;
class FailureView;
class HistoryView;
class PageScroll;
class RunView;
class SideView;

/// All that was measured: everything anew by one button, the runs that are kept, one of them shown, two side by side.
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(Lab &lab, QWidget *parent = nullptr);

    /// Resumes when the newest run, if there is one, is on the page.
    QCoro::Task<void> demonstrate();
    /// What the person would be asked for by dialogs.
    QCoro::Task<void> importFrom(QString path);
    QCoro::Task<void> rename(QString id, QString name);
    QCoro::Task<void> remove(QString id);
    QCoro::Task<void> exportTo(QString folder);

Q_SIGNALS:
    void linkFollowed(const lab::Link &link);
    void shown(); ///< what was chosen is on the page

private:
    void layOut();
    void connectParts();
    void connectHistory();
    void measure();
    void finishBench(const BenchOutcome &outcome);
    QCoro::Task<void> keep(BenchOutcome outcome);
    QCoro::Task<void> list();
    QCoro::Task<void> showChosen();
    QCoro::Task<void> setAside();
    void showRun(const KeptRun &run);
    void showNothing();
    void note(const QString &text);
    void fail(const Error &error);
    void offerSettingAside(const Error &error);
    void askForName(const RunRow &run);
    void askToRemove(const RunRow &run);
    void askForImport();
    void askForExport();

    Lab &m_lab;
    BenchRun m_bench;
    PageScroll *m_scroll;
    BenchControls *m_controls;
    QLabel *m_note;
    FailureView *m_failure;
    QPushButton *m_aside;
    HistoryView *m_history;
    RunView *m_run;
    SideView *m_sides;
    int m_asked = 0, m_listed = 0; ///< a late answer to an earlier question is dropped
    bool m_hasUnkept = false;      ///< the run that is shown is in no history
};

} // namespace lab::ui
