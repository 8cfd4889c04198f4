// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/charts/chart_kind.h"
#include "ui/charts/summary_model.h"

#include <QWidget>

class QChart;
class QChartView;
class QComboBox;
class QLabel;

namespace lab::ui {

class ConditionsView;
class ContentTable;
class Legend;
class ViewSwitch;

/// Shows what a comparison measured: the verdict as its title, a chart to look at in several ways, its numbers as a
/// table, what its marks mean, and the conditions underneath. Without a result it says what to do.
class ComparisonChart : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonChart(QWidget *parent = nullptr);
    ~ComparisonChart() override;

    void setResult(const measure::Result &result);
    const measure::Result &result() const { return m_result; }
    /// Back to the state without a result.
    void clear();
    /// Without a result it says that one is on its way, or what to do.
    void setMeasuring(bool measuring);

    ChartKind kind() const { return m_kind; }
    /// Leaves the table.
    void setKind(ChartKind kind);
    bool showsTable() const { return m_showsTable; }
    void setTableShown(bool shown);
    /// The point that all kinds but Median show.
    qsizetype point() const;
    void setPoint(qsizetype point);

    /// Null without a result.
    QChart *chart() const;

Q_SIGNALS:
    void kindChanged(lab::ui::ChartKind kind);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static QLabel *makeLabel(const QString &role, const QString &accessibleName, const QFont &font);
    QWidget *makeControls();
    void makeParts();
    QWidget *makeBody();
    void fillPoints();
    bool isSwept() const;
    void showResult();
    void showView(int view);
    void redraw();
    void showTips();
    void fitHeights();

    measure::Result m_result;
    ChartKind m_kind = ChartKind::Median;
    bool m_showsTable = false;
    QLabel *m_hint;
    QWidget *m_body = nullptr;
    QLabel *m_verdict = nullptr, *m_compared = nullptr;
    QLabel *m_explanation = nullptr; ///< hidden where there is none
    ViewSwitch *m_switch = nullptr;
    QComboBox *m_points = nullptr;
    Legend *m_legend = nullptr;
    QChartView *m_view = nullptr;
    QLabel *m_caption = nullptr;
    ContentTable *m_table = nullptr;
    SummaryModel m_numbers;
    ConditionsView *m_conditions = nullptr;
};

} // namespace lab::ui
