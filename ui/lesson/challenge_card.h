// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/part.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lab::ui {

class AskRow;
class FailureView;

/// Something to bring about in the live server, and a button that looks whether it is so.
class ChallengeCard : public QFrame
{
    Q_OBJECT

public:
    ChallengeCard(const Challenge &challenge, const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    void verify();
    RunWatcher &watcher() { return m_watcher; }
    /// Another server is in use: what was read of the one before goes, what was passed or answered stays.
    void turnToServer();

private:
    void layOut();
    void connectAll();
    void showPassed();
    void take(const Report &report);
    void showFailure(const Report &report);

    const Challenge &m_challenge;
    const Lesson &m_lesson;
    Lab &m_lab;
    RunWatcher m_watcher;
    AskRow *m_ask;
    QLabel *m_passedSign, *m_passed, *m_hint, *m_verdict;
    QPushButton *m_showHint;
    FailureView *m_failure;
};

} // namespace lab::ui
