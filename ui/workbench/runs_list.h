// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/list_table_model.h"
#include "ui/workbench/kept_runs.h"

#include <QWidget>

class QTableView;

namespace lab::ui {

class ContentTable;

/// A run in the list: when, which operation with which values, and what came of it in a few words.
class KeptRunsModel : public ListTableModel<KeptRuns::Kept>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

protected:
    QList<TableColumn> columns() const override;
    QString text(const KeptRuns::Kept &run, int column) const override;
    QString detail(const KeptRuns::Kept &run, int column) const override;
    QVariant decoration(const KeptRuns::Kept &run, int column, int role) const override;
};

/// The runs of a lesson since it was opened, newest first; the chosen one is seen again. Hidden while there are none.
class RunsList : public QWidget
{
    Q_OBJECT

public:
    explicit RunsList(QWidget *parent = nullptr);

    /// The newest is marked as the one that is seen.
    void setRuns(const KeptRuns &runs);
    void markNone();

Q_SIGNALS:
    void chosen(const lab::Report &report);

private:
    KeptRunsModel m_model;
    ContentTable *m_table;
};

} // namespace lab::ui
