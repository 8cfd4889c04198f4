// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/fields_view.h"

#include "ui/charts/table_chart.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/results/fields_model.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <memory>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// A row of its own for each member of a nested value.
void addMembers(Fields &target, const QString &name, const Fields &members)
{
    for (const auto &[member, value] : members)
        target.set(name + u" · "_s + member, value);
}

} // namespace

FieldsView::FieldsView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::Small);
}

void FieldsView::setFields(const Fields &fields)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_layout->takeAt(0)))
        delete item->widget();
    Fields single;
    for (const auto &[name, value] : fields) {
        if (value.typeId() == qMetaTypeId<Fields>())
            addMembers(single, name, value.value<Fields>());
        else if (rowsOf(value).isEmpty())
            single.set(name, value);
    }
    if (!single.isEmpty() && m_shown == Show::All)
        addProperties(single);
    for (const auto &[name, value] : fields) {
        if (const auto rows = rowsOf(value); !rows.isEmpty())
            addTable(name, rows);
    }
}

void FieldsView::addProperties(const Fields &fields)
{
    auto *table = new ContentTable(tr("Fields of the outcome"));
    auto *model = new FieldsModel(table);
    model->setRows({fields.begin(), fields.end()});
    table->horizontalHeader()->hide();
    table->setStretchColumn(1);
    table->setModel(model);
    m_layout->addWidget(table);
}

void FieldsView::addTable(const QString &name, const QList<Fields> &rows)
{
    auto *table = new ContentTable(fieldTitle(name));
    auto *model = new FieldsTableModel(table);
    model->setTable(rows);
    // Numbers keep together at the left: stretched, they would stand far from what they belong to.
    table->setStretchColumn(isNumber(rows.first().begin()->second) ? ContentTable::NoColumn : 0);
    table->setModel(model);
    m_layout->addWidget(captionLabel(fieldTitle(name), u"muted"_s));
    if (auto curves = m_charted ? TableCurves::of(rows) : std::nullopt)
        m_layout->addWidget(new TableChart(std::move(*curves)));
    m_layout->addWidget(table);
}

} // namespace lab::ui
