// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/chart_kind.h"

#include <QWidget>

class QButtonGroup;

namespace lab::ui {

/// The ways to look at a result, side by side; one is chosen. Arrow keys go from one to the next.
class KindSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit KindSwitch(QWidget *parent = nullptr);

    void setKind(ChartKind kind);

Q_SIGNALS:
    /// By the person.
    void chosen(lab::ui::ChartKind kind);

private:
    QButtonGroup *m_group;
};

} // namespace lab::ui
