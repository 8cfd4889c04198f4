// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/conditions.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lab::ui {

/// The conditions under a chart: those that matter most at once, all of them when unfolded. Hidden without any.
class ConditionsView : public QWidget
{
    Q_OBJECT

public:
    /// `name` is for screen readers.
    explicit ConditionsView(const QString &name, QWidget *parent = nullptr);

    void setConditions(const measure::Conditions &conditions);

private:
    void unfold(bool open);

    QToolButton *m_button;
    QLabel *m_leading, *m_all;
};

} // namespace lab::ui
