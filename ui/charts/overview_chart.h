// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/overview_model.h"

#include <QWidget>

class QLabel;

namespace lab::ui {

class ConditionsView;
class ContentTable;
class Legend;
class OverviewView;
class ViewSwitch;

/// Several results side by side: how many times the median of SQLite is that of Redis, with its interval. The finding,
/// counted, is the title; the same numbers are there as a table.
class OverviewChart : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewChart(QWidget *parent = nullptr);

    void setResults(const QList<measure::Result> &results);
    const measure::Overview &overview() const { return m_overview; }

Q_SIGNALS:
    /// By the person: that comparison is to be looked at.
    void chosen(const QString &lesson, const QString &comparison);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectChoices();
    void showOverview();
    void showView();
    void choose(qsizetype row);
    void fitHeight();

    measure::Overview m_overview;
    QLabel *m_title;
    Legend *m_legend;
    ViewSwitch *m_switch;
    OverviewView *m_view;
    QLabel *m_caption;
    ContentTable *m_table;
    OverviewModel m_numbers;
    ConditionsView *m_conditions;
};

} // namespace lab::ui
