// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/bench/history_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lab::ui {

class ContentTable;

/// The kept runs as rows, with what can be done to the chosen one. One chosen run is to be shown, two to be laid side
/// by side.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// Keeps what is chosen, as far as it is still there.
    void setRuns(const QList<RunRow> &runs);
    const QList<RunRow> &runs() const { return m_model.rows(); }
    /// The ids, the newest run first.
    QStringList chosen() const;
    void choose(const QString &id);
    /// There is something to export beside what is kept.
    void setExportable(bool exportable);

Q_SIGNALS:
    void chosenChanged();
    void renameRequested(const lab::RunRow &run);
    void removeRequested(const lab::RunRow &run);
    void importRequested();
    void exportRequested();

private:
    void layOut();
    QPushButton *addButton(const QString &drawing, const QString &text, const QString &name);
    const RunRow *single() const;
    void refresh();

    HistoryModel m_model;
    QLabel *m_empty, *m_hint;
    ContentTable *m_table;
    QWidget *m_buttons;
    QPushButton *m_rename = nullptr, *m_remove = nullptr, *m_export = nullptr, *m_import = nullptr;
    bool m_isFilling = false;
    bool m_isExportable = false;
};

} // namespace lab::ui
