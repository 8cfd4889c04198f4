// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/kept_run.h"
#include "app/lesson/link.h"
#include "ui/bench/classic_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lab::ui {

class ComparisonChart;
class ContentTable;
class OverviewChart;

/// One run: all its comparisons as ratios, those that were published elsewhere beside their published figures, and the
/// chosen comparison with its chart and numbers.
class RunView : public QWidget
{
    Q_OBJECT

public:
    explicit RunView(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setRun(const KeptRun &run);
    const KeptRun &run() const { return m_run; }
    /// Shows its chart; nothing happens when it is not in the run.
    void choose(const QString &lesson, const QString &comparison);

Q_SIGNALS:
    /// The comparison is to be opened in its lesson.
    void linkFollowed(const lab::Link &link);
    /// What was chosen is shown below.
    void brought(QWidget *widget);

private:
    void layOut();
    QWidget *makeChosen();
    void showResult(const measure::Result &result);

    const Catalogue &m_catalogue;
    KeptRun m_run;
    ClassicModel m_classics;
    QLabel *m_title, *m_summary, *m_chosenTitle, *m_classicNote;
    OverviewChart *m_overview;
    ContentTable *m_classicTable;
    QWidget *m_classicPart, *m_chosen = nullptr;
    ComparisonChart *m_chart;
    QPushButton *m_open;
};

} // namespace lab::ui
