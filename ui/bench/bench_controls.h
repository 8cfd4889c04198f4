// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/bench_run.h"

#include <QWidget>

class QComboBox;

namespace lab::ui {

class LoadChoice;
class RunBar;

/// How to measure everything, the button that begins it, and how far it is.
class BenchControls : public QWidget
{
    Q_OBJECT

public:
    BenchControls(const Catalogue &catalogue, QWidget *parent = nullptr);

    BenchPlan plan() const;
    RunBar *bar() const { return m_bar; }

private:
    void addEfforts();

    const Catalogue &m_catalogue;
    QComboBox *m_effort;
    LoadChoice *m_load;
    RunBar *m_bar;
};

} // namespace lab::ui
