// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/enter_area.h"

class QPushButton;

namespace lab::ui {

class PredictionBox;

/// What stands where the timeline will be: the one question before the run, and the button that runs all ways.
class BreakQuestion : public EnterArea
{
    Q_OBJECT

public:
    explicit BreakQuestion(QWidget *parent = nullptr);

    PredictionBox *box() const { return m_box; }
    QPushButton *button() const { return m_run; }

private:
    PredictionBox *m_box;
    QPushButton *m_run;
};

} // namespace lab::ui
