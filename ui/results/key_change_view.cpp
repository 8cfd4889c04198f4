// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/key_change_view.h"

#include "app/base/tr.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Why there is nothing to compare.
QString noChangesText(const Report &report)
{
    if (report.failure)
        return tr("Not looked at: the operation failed before.");
    return report.commands().isEmpty()
               ? tr("There are no keys to compare.")
               : tr("The form named no key, so none was looked at beforehand. Keys shows what is there now.");
}

} // namespace

KeyChangeView::KeyChangeView(QWidget *parent)
    : QWidget(parent)
    , m_summary(plainLabel({}, u"muted"_s))
    , m_table(new ContentTable(tr("Keys before and after")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    m_table->setStretchColumn(KeyChangeModel::AfterColumn);
    m_table->setMaximumRowsShown(18);
    m_table->setModel(&m_model);
}

void KeyChangeView::showReport(const Report &report)
{
    const auto &changes = report.keys;
    m_model.setRows(keyChangeRows(changes));
    m_table->setVisible(!changes.isEmpty());
    if (!report.keysProblem.isEmpty()) {
        showText(m_summary, tr("The keys could not be looked at. %1").arg(report.keysProblem));
        return;
    }
    if (changes.isEmpty()) {
        showText(m_summary, noChangesText(report));
        return;
    }
    const auto &rows = m_model.rows();
    const bool changed = std::any_of(rows.begin(), rows.end(), [](const KeyChangeRow &row) { return row.changed(); });
    showText(m_summary, changed ? QString() : tr("Nothing changed in the keys."));
}

} // namespace lab::ui
