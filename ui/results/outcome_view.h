// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

#include <QFrame>

class QLabel;

namespace lab::ui {

class FailureView;
class FieldsView;

/// What a run came to: done, the pattern said no, stopped, or failed. Each looks different by sign and words, not by
/// colour alone. A scenario that ended well has a sign without praise: what it came to may be a mess.
class OutcomeView : public QFrame
{
    Q_OBJECT

public:
    enum class State { Empty, Running, Done, Rejected, Stopped, Failed };
    Q_ENUM(State)

    explicit OutcomeView(QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// The table of the outcome's fields; may be placed apart from the headline.
    FieldsView *fields() const { return m_fields; }
    /// What to do next, while there is nothing to show.
    void showEmpty(const QString &whatToDo);
    void showRunning(const QString &what);
    void showReport(const Report &report);
    /// What several runs came to, in place of what was said of the last one alone.
    void showHeadline(const QString &text);

private:
    void showState(State state);
    void showOutcome(const Outcome &outcome);

    State m_state = State::Empty;
    bool m_isScenario = false;
    QLabel *m_signs[5];
    QLabel *m_headline, *m_hint, *m_elapsed;
    FieldsView *m_fields;
    FailureView *m_failure;
};

} // namespace lab::ui
