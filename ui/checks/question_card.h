// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"

#include <QFrame>

class QLabel;

namespace lab::ui {

class AskRow;
class EvidenceView;
class FailureView;
class SaidEditor;

/// Predict, then reveal: the server is asked only after something was said, and what was sent to find out is shown.
class QuestionCard : public QFrame
{
    Q_OBJECT

public:
    QuestionCard(const Question &question, const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    const Question &question() const { return m_question; }
    void say(const Said &said);
    void reveal();
    RunWatcher &watcher() { return m_watcher; }
    /// Another server is in use: what was read of the one before goes, what was passed or answered stays.
    void turnToServer();

private:
    void layOut();
    void describe();
    void connectAll();
    void clearAnswer();
    void enablePredict();
    void showProgress();
    void take(const Report &report);
    void showAnswer(const Answer &answer);
    void showUnforeseen(const Answer &answer);
    void showFailure(const Report &report);

    const Question &m_question;
    const Lesson &m_lesson;
    Lab &m_lab;
    RunWatcher m_watcher;
    SaidEditor *m_editor;
    AskRow *m_ask;
    QLabel *m_result, *m_explanation, *m_first;
    EvidenceView *m_evidence;
    FailureView *m_failure;
    std::optional<Said> m_predicted; ///< what the run under way is about
};

} // namespace lab::ui
