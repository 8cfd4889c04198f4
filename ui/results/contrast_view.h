// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/results/contrast_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace lab::ui {

/// The outcomes of a scenario's ways side by side, and once what is the same in all of them.
class ContrastView : public QWidget
{
    Q_OBJECT

public:
    explicit ContrastView(QWidget *parent = nullptr);

    void setScenario(const Scenario &scenario);
    void setReport(const QString &way, const Report &report);
    /// Marks the way whose run is seen.
    void choose(const QString &way);
    /// What all ways were run with; empty when there is nothing to say.
    void setConditions(const QString &text);
    const ContrastModel &model() const { return m_model; }

Q_SIGNALS:
    /// The column of a way that has run was clicked.
    void chosen(const QString &way);

private:
    void makeTable();
    void fit();

    ContrastModel m_model;
    QTableView *m_table;
    QLabel *m_conditions, *m_same;
};

} // namespace lab::ui
