// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/forms/form_memory.h"
#include "ui/part/part.h"

class QLabel;
class QPushButton;

namespace lab::ui {

class ComparisonChart;
class FailureView;
class MeasureSettings;
class PickerPage;
class ResultExport;
class RunBar;

/// The pattern against its relational twin: a chart with its verdict, its numbers and conditions.
class MeasurePart : public Part
{
    Q_OBJECT

public:
    MeasurePart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    QCoro::Task<void> demonstrate() override;
    void open(const Link &link) override;
    ResultExport *exporter() const { return m_export; }

private:
    void layOut();
    QWidget *makeRunArea();
    void fillPicker();
    void connectRuns();
    void makeButtons();
    void connectLive();
    void measure(bool quick);
    void showSoFar(const measure::Result &result);
    void showOthers();
    /// One filled button: what is to be done next.
    void setMeasured(bool measured);
    const Comparison &comparison() const;
    void pick(const QString &id);
    void run();
    void finish(const Report &report);
    /// Returns at once, as showLast() does: the history works on a thread of its own.
    QCoro::Task<void> keep(measure::Result result);
    QCoro::Task<void> showLast();
    void showResult(const measure::Result &result);

    FormMemory m_memory;
    PickerPage *m_page;
    QLabel *m_title, *m_question, *m_note, *m_others;
    QPushButton *m_full, *m_next;
    MeasureSettings *m_settings;
    RunBar *m_bar;
    ComparisonChart *m_chart;
    ResultExport *m_export;
    FailureView *m_failure;
    RunWatcher *m_watcher;
    int m_asked = 0; ///< what the history says of an earlier comparison is dropped
};

} // namespace lab::ui
