// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/stage.h"

class QLabel;
class QToolButton;

namespace lab::ui {

/// The frame around a lesson's picture: can be folded, and says so when the server does not answer.
class StageHost : public QWidget
{
    Q_OBJECT

public:
    explicit StageHost(std::unique_ptr<Stage> stage, QWidget *parent = nullptr);

    Stage *stage() const { return m_stage; }
    bool isUnfolded() const { return m_isUnfolded; }
    void setUnfolded(bool unfolded);
    void observe(const Fields &state);
    /// `problem` says why the server's state is not known.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void unfolded(bool unfolded);

private:
    Stage *m_stage;
    QToolButton *m_fold;
    QLabel *m_problem;
    bool m_isUnfolded = true;
};

} // namespace lab::ui
