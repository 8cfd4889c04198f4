// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lab::ui {

class AskRow;
class FailureView;

/// Something to bring about in the live server from a state that is prepared there, a button that looks whether it is
/// so, and hints, one more with each press.
class ChallengeCard : public QFrame
{
    Q_OBJECT

public:
    ChallengeCard(const Challenge &challenge, const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    const Challenge &challenge() const { return m_challenge; }
    void prepare();
    void verify();
    RunWatcher &watcher() { return m_watcher; }
    /// Since this window was opened, and not passed since.
    bool isPrepared() const { return m_isPrepared; }
    /// Another server is in use: what was read of the one before goes, what was passed or answered stays.
    void turnToServer();

Q_SIGNALS:
    void prepared();

private:
    QLayout *makeTop();
    void layOut();
    void describe();
    void connectAll();
    void showPassed();
    void showHint();
    void tellHints();
    void ask(Request::What what);
    void take(const Report &report);
    void showVerdict(const Verdict &verdict);
    void showFailure(const Report &report);

    const Challenge &m_challenge;
    const Lesson &m_lesson;
    Lab &m_lab;
    RunWatcher m_watcher;
    AskRow *m_ask;
    QPushButton *m_prepare, *m_showHint;
    QLabel *m_passedSign, *m_passed, *m_verdict;
    QList<QLabel *> m_hints;
    qsizetype m_hintsShown = 0;
    FailureView *m_failure;
    bool m_isPrepared = false;
};

} // namespace lab::ui
