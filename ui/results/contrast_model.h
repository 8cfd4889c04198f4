// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"
#include "ui/kit/list_table_model.h"

#include <QMap>

namespace lab::ui {

/// One field of the outcomes, over all ways.
struct ContrastRow
{
    QString field;
    QStringList values; ///< parallel to the ways; empty where a way has not run
};

/// The outcomes of a scenario's ways side by side: a column for each way, a row for each field that is not the same in
/// all of them.
class ContrastModel : public ListTableModel<ContrastRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    void setScenario(const Scenario &scenario);
    const QStringList &ways() const { return m_ways; }
    /// What the way came to; replaces what it came to before.
    void setReport(const QString &way, const Report &report);
    /// The last report of the way at `column`; null when it has not run.
    const Report *reportAt(int column) const;
    /// The column whose run is shown elsewhere; 0: none.
    void setChosen(int column);
    int chosen() const { return m_chosen; }
    bool isEmpty() const { return m_reports.isEmpty(); }
    /// Of those that have come to one, in the order of the ways.
    QList<WayOutcome> outcomes() const;
    /// What all outcomes have in common, once there are two: `hits 12, ttl ms 500`. Nothing of what they were run with.
    QString sameText() const;

protected:
    QList<TableColumn> columns() const override;
    QString text(const ContrastRow &row, int column) const override;
    QVariant decoration(const ContrastRow &row, int column, int role) const override;

private:
    void rebuild();
    QStringList fieldNames() const;
    bool isSame(const QString &field) const;

    QString m_parameter; ///< in which they differ: a field of that name would only repeat the heading
    QStringList m_ways, m_titles;
    QMap<QString, Report> m_reports;
    int m_chosen = 0;
};

/// The values of a run that all ways have in common: `Readers 100, Added latency 50 ms`.
QString conditionsText(const Scenario &scenario, const Report &report);

/// What a run came to, in one sentence, whether it was well or not.
QString runSentence(const Report &report);

} // namespace lab::ui
