// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/history_view.h"

#include "ui/kit/content_table.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int RunsShown = 6;
} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_empty(plainLabel({}, u"muted"_s))
    , m_hint(plainLabel({}, u"muted"_s))
    , m_table(new ContentTable({}))
    , m_buttons(new QWidget)
{
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isFilling)
            return;
        refresh();
        Q_EMIT chosenChanged();
    });
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameRequested(*single()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(*single()); });
    connect(m_import, &QPushButton::clicked, this, &HistoryView::importRequested);
    connect(m_export, &QPushButton::clicked, this, &HistoryView::exportRequested);
    refresh();
}

void HistoryView::layOut()
{
    m_table->setAccessibleName(tr("Runs that are kept"));
    m_table->setObjectName(u"history"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setStretchColumn(HistoryModel::TitleColumn);
    m_table->setMaximumRowsShown(RunsShown);
    m_table->setModel(&m_model);
    m_empty->setText(tr("Nothing has been measured yet. Measure everything, or a single comparison in its lesson; or "
                        "import the results.json of a report."));
    auto *const row = new FlowLayout(spacing::Small, spacing::Small, m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_rename = addButton(u"note"_s, tr("Rename…"), u"rename"_s);
    m_remove = addButton(u"trash"_s, tr("Delete…"), u"remove"_s);
    m_export = addButton(u"export"_s, tr("Export…"), u"export"_s);
    m_import = addButton(u"folder"_s, tr("Import…"), u"import"_s);
    m_export->setToolTip(tr("Write the shown run as a report: charts, CSV, JSON, text"));
    m_import->setToolTip(tr("Add a run of another machine from its results.json"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Small);
    column->addWidget(captionLabel(tr("Runs"), u"heading"_s));
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
}

QPushButton *HistoryView::addButton(const QString &drawing, const QString &text, const QString &name)
{
    auto *const button = new QPushButton(icon(drawing), text);
    button->setObjectName(name);
    button->setAutoDefault(true);
    m_buttons->layout()->addWidget(button);
    return button;
}

QStringList HistoryView::chosen() const
{
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model.rows().at(row).info.id);
    return ids;
}

const RunRow *HistoryView::single() const
{
    const auto ids = chosen();
    return ids.size() == 1 ? &m_model.rows().at(m_model.rowOf(ids.first())) : nullptr;
}

void HistoryView::setRuns(const QList<RunRow> &runs)
{
    const auto before = chosen();
    m_isFilling = true;
    m_model.setRows(runs);
    for (const auto &id : before) {
        if (const int row = m_model.rowOf(id); row >= 0)
            m_table->selectionModel()->select(m_model.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_isFilling = false;
    refresh();
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

void HistoryView::choose(const QString &id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        m_table->selectRow(row);
}

void HistoryView::setExportable(bool exportable)
{
    m_isExportable = exportable;
    refresh();
}

void HistoryView::refresh()
{
    const int all = m_model.rowCount();
    const bool isOne = single() != nullptr;
    m_empty->setVisible(all == 0);
    m_table->setVisible(all > 0);
    m_rename->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_export->setEnabled(m_isExportable);
    const auto count = chosen().size();
    if (all > 1 && count < 2)
        showText(m_hint, tr("Choose a second run as well to lay both side by side: Ctrl and a click, or Ctrl+Space."));
    else
        showText(m_hint, count > 2 ? tr("Two runs can be laid side by side: choose two.") : QString());
}

} // namespace lab::ui
