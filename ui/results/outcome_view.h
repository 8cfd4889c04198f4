// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

#include <QFrame>

class QLabel;

namespace lab::ui {

class FailureView;

/// The headline of what is looked at: before a run what it is about, after it what came of it: done, the pattern said
/// no, stopped, or failed. Each looks different by sign and words, not by colour alone. A scenario that ended well has
/// a sign without praise: what it came to may be a mess.
class OutcomeView : public QFrame
{
    Q_OBJECT

public:
    enum class State { Empty, Running, Done, Rejected, Stopped, Failed };
    Q_ENUM(State)

    explicit OutcomeView(QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// What it is about, while there is no run to tell of.
    void showSituation(const QString &title, const QString &more);
    void showRunning(const QString &what);
    void showReport(const Report &report);
    /// What several runs came to, in place of what was said of the last one alone, and what they have in common.
    void showFinding(const QString &text, const QString &more);
    /// Something short that little room still has beside the headline.
    void setAside(const QString &text);
    /// For little room: smaller, and the second line in a tool tip.
    void setCompact(bool compact);
    /// In points larger than the text, where it is not compact.
    void setSteps(int steps);

private:
    void showState(State state);
    void showTexts(const QString &title, const QString &more);
    void showOutcome(const Report &report);

    State m_state = State::Empty;
    bool m_isScenario = false, m_isCompact = false;
    int m_steps = 4;
    QLabel *m_signs[4];
    QLabel *m_headline, *m_more, *m_aside;
    FailureView *m_failure;
};

} // namespace lab::ui
