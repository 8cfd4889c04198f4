// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// A comparison that was published elsewhere, beside what was measured of it: `ours` is the median of SQLite over that
/// of Redis at the first point.
struct ClassicRow
{
    QString title;
    measure::Published published;
    measure::Ratio ours;
    double redisMicros = 0, sqliteMicros = 0;
};

/// Of the results that have a published figure and both engines.
QList<ClassicRow> classicRows(const QList<measure::Result> &results);

class ClassicModel : public ListTableModel<ClassicRow>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column {
        TitleColumn,
        PublishedRedisColumn,
        PublishedSqliteColumn,
        PublishedRatioColumn,
        RedisColumn,
        SqliteColumn,
        RatioColumn
    };

protected:
    QList<TableColumn> columns() const override;
    QString text(const ClassicRow &row, int column) const override;
    QString detail(const ClassicRow &row, int column) const override;
};

} // namespace lab::ui
