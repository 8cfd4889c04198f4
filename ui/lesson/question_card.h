// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/part.h"

#include <QFrame>

class QButtonGroup;
class QLabel;

namespace lab::ui {

class AskRow;
class FailureView;

/// Predict, then reveal: the server is asked only after a choice was made.
class QuestionCard : public QFrame
{
    Q_OBJECT

public:
    QuestionCard(const Question &question, const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    void choose(int choice);
    void reveal();
    RunWatcher &watcher() { return m_watcher; }
    /// Another server is in use: what was read of the one before goes, what was passed or answered stays.
    void turnToServer();

private:
    void makeChoices();
    void layOut();
    void connectAll();
    void showProgress();
    void take(const Report &report);
    void showAnswer(const Answer &answer);
    void showFailure(const Report &report);
    void setChoosable(bool choosable);

    const Question &m_question;
    const Lesson &m_lesson;
    Lab &m_lab;
    RunWatcher m_watcher;
    QButtonGroup *m_choices;
    AskRow *m_ask;
    QLabel *m_result, *m_explanation;
    FailureView *m_failure;
    int m_predicted = -1; ///< the choice that the run under way is about
};

} // namespace lab::ui
