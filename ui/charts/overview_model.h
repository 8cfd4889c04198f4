// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/overview.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// The numbers behind the overview, a row each.
class OverviewModel : public ListTableModel<measure::OverviewRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column { LessonColumn, TitleColumn, SidesColumn, PlaceColumn, RatioColumn, FasterColumn, PublishedColumn };

protected:
    QList<TableColumn> columns() const override;
    QString text(const measure::OverviewRow &row, int column) const override;
    QString detail(const measure::OverviewRow &row, int column) const override;
};

} // namespace lab::ui
