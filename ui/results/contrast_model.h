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

/// The outcomes of a scenario's ways side by side: a column for each way, a row for each field.
class ContrastModel : public ListTableModel<ContrastRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    /// `parameter` is what they differ in: a field of that name would only repeat the heading.
    void setWays(const QString &parameter, const QStringList &ways);
    const QStringList &ways() const { return m_ways; }
    /// What the way came to; replaces what it came to before.
    void setReport(const QString &way, const Report &report);
    /// The last report of the way at `column`; null when it has not run.
    const Report *reportAt(int column) const;
    /// The column whose run is shown elsewhere; 0: none.
    void setChosen(int column);
    int chosen() const { return m_chosen; }
    /// One line that sets the ways that have run against each other, by the field that tells them apart most: `queries:
    /// naive 100, lock 1`. Empty before two have come to an outcome.
    QString comparison() const;

protected:
    QList<TableColumn> columns() const override;
    QString text(const ContrastRow &row, int column) const override;
    QVariant decoration(const ContrastRow &row, int column, int role) const override;

private:
    void rebuild();
    QStringList fieldNames() const;
    QVariantList valuesOf(const QString &field) const;
    QString tellingField() const;

    QString m_parameter;
    QStringList m_ways;
    QMap<QString, Report> m_reports;
    int m_chosen = 0;
};

/// What a run came to, in one sentence, whether it was well or not.
QString runSentence(const Report &report);

} // namespace lab::ui
