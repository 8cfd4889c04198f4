// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/stage.h"

class QLabel;
class QToolButton;

namespace lab::ui {

/// The frame around a lesson's picture: can be folded, and says why when it is not known what to draw.
class StageHost : public QWidget
{
    Q_OBJECT

public:
    explicit StageHost(std::unique_ptr<Stage> stage, QWidget *parent = nullptr);

    Stage *stage() const { return m_stage; }
    bool isUnfolded() const { return m_isUnfolded; }
    void setUnfolded(bool unfolded);
    void observe(const Fields &state);
    /// Why the state of server and database is not known.
    void showProblem(const Failure &failure);

Q_SIGNALS:
    void unfolded(bool unfolded);

private:
    Stage *m_stage;
    QToolButton *m_fold;
    QLabel *m_problem;
    bool m_isUnfolded = true;
};

} // namespace lab::ui
