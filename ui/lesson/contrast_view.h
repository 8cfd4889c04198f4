// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/contrast_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace lab::ui {

/// The ways of a scenario side by side. Choosing a column shows that way's run.
class ContrastView : public QWidget
{
    Q_OBJECT

public:
    explicit ContrastView(QWidget *parent = nullptr);

    void setWays(const QString &parameter, const QStringList &ways);
    /// Also marks the way as the one that is shown.
    void setReport(const QString &way, const Report &report);
    /// What all ways were run with; empty when there is nothing to say.
    void setConditions(const QString &text);
    const ContrastModel &model() const { return m_model; }

Q_SIGNALS:
    void chosen(const lab::Report &report);

private:
    void makeTable();
    void choose(int column);
    void fit();

    ContrastModel m_model;
    QTableView *m_table;
    QLabel *m_conditions;
};

} // namespace lab::ui
