// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/bench/side_models.h"

#include <QWidget>

class QLabel;

namespace lab::ui {

class ContentTable;

/// Two runs laid side by side: in which conditions they differ, then each ratio of both.
class SideView : public QWidget
{
    Q_OBJECT

public:
    explicit SideView(QWidget *parent = nullptr);

    void setRuns(const KeptRun &first, const KeptRun &second);

private:
    void layOut();

    SideModel m_ratios;
    ConditionModel m_conditions;
    QLabel *m_finding, *m_first, *m_second, *m_same;
    ContentTable *m_conditionTable, *m_ratioTable;
};

} // namespace lab::ui
