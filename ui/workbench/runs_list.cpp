// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/runs_list.h"

#include "app/base/fields.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/results/contrast_model.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// `read id=1`, as the command line takes it.
QString requestText(const Request &request)
{
    QStringList words{request.item};
    for (const auto &[name, value] : request.values.asKeyValueRange())
        words.append(u"%1=%2"_s.arg(name, displayText(value)));
    return words.join(u' ');
}

} // namespace

QList<TableColumn> KeptRunsModel::columns() const
{
    return {{tr("When")}, {tr("Run"), false, true}};
}

QString KeptRunsModel::text(const KeptRuns::Kept &run, int column) const
{
    return column == 0 ? run.time.toString(u"HH:mm:ss"_s) : shortened(requestText(run.report.request), 80);
}

QString KeptRunsModel::detail(const KeptRuns::Kept &run, int) const
{
    return u"%1\n%2"_s.arg(shortened(requestText(run.report.request), 400), runSentence(run.report));
}

QVariant KeptRunsModel::decoration(const KeptRuns::Kept &run, int column, int role) const
{
    if (role != Qt::ForegroundRole)
        return {};
    if (run.report.failure)
        return Tokens::current().danger;
    return column == 0 ? QVariant(Tokens::current().muted) : QVariant();
}

RunsList::RunsList(QWidget *parent)
    : QWidget(parent)
    , m_table(new ContentTable(tr("Runs of this lesson")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(captionLabel(tr("Runs of this lesson"), u"heading"_s));
    layout->addWidget(m_table);
    m_table->setStretchColumn(1);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setModel(&m_model);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(m_model.rows().at(index.row()).report);
    };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    hide();
}

void RunsList::setRuns(const KeptRuns &runs)
{
    m_model.setRows(runs.all());
    setVisible(!runs.all().isEmpty());
    if (!runs.all().isEmpty())
        m_table->selectRow(0);
}

void RunsList::markNone()
{
    m_table->clearSelection();
}

} // namespace lab::ui
