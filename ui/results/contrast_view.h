// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/results/contrast_model.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace lab::ui {

/// The ways of a scenario side by side. Each column is headed by a radio button: the chosen way's run is what stands
/// below.
class ContrastView : public QWidget
{
    Q_OBJECT

public:
    explicit ContrastView(QWidget *parent = nullptr);

    void setWays(const QString &parameter, const QStringList &ways);
    /// Also marks the way as the one that is shown.
    void setReport(const QString &way, const Report &report);
    /// As if the way's column were chosen, where it has run and is not the one that is shown.
    void choose(const QString &way);
    /// What all ways were run with; empty when there is nothing to say.
    void setConditions(const QString &text);
    /// While something runs, its events are what is shown.
    void setChoosable(bool choosable);
    const ContrastModel &model() const { return m_model; }

Q_SIGNALS:
    void chosen(const lab::Report &report);

private:
    void layOut();
    void makeTable();
    void makeHeads();
    void choose(int column);
    void mark(int column);
    void enableHeads();
    void fit();

    ContrastModel m_model;
    QTableView *m_table;
    QHBoxLayout *m_heads;
    QButtonGroup *m_choice;
    QLabel *m_conditions, *m_same, *m_below, *m_sentence;
    bool m_choosable = true;
};

} // namespace lab::ui
