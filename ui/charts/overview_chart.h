// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/overview.h"

#include <QWidget>

class QLabel;

namespace lab::ui {

class Legend;
class OverviewView;

/// Several results side by side: how many times the median of SQLite is that of Redis, with its interval. The finding,
/// counted, is the title.
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
    void showOverview();
    void fitHeight();

    measure::Overview m_overview;
    QLabel *m_title;
    Legend *m_legend;
    OverviewView *m_view;
    QLabel *m_caption;
    QLabel *m_conditions;
};

} // namespace lab::ui
