// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace lab::ui {

class KeyChangeView;
class OutcomeView;
class SqlView;
class TranscriptView;

/// All that is shown of a run: the outcome, what went over the wire beside what SQL would have done, what changed in
/// the keys.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);

    OutcomeView *outcome() const { return m_outcome; }
    /// Between the outcome's headline and its details.
    QBoxLayout *stagePlace() const { return m_stagePlace; }
    void showEmpty(const QString &whatToDo);
    void showRunning(const QString &what);
    void showReport(const Report &report);

private:
    OutcomeView *m_outcome;
    TranscriptView *m_transcript;
    SqlView *m_sql;
    KeyChangeView *m_keys;
    QLabel *m_noCommands, *m_cut;
    QWidget *m_details;
    QBoxLayout *m_stagePlace;
};

} // namespace lab::ui
