// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"
#include "app/redis/command_record.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// The commands of a run as they went over the wire.
class TranscriptModel : public ListTableModel<redis::CommandRecord>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column { GroupColumn, CommandColumn, ReplyColumn, TimeColumn, ConnectionColumn };
    /// Where a row stands in a group that was sent together; of GroupColumn, as int.
    enum class Place { Alone, First, Middle, Last };
    static constexpr int PlaceRole = Qt::UserRole;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The rows as one would type them into redis-cli.
    QString asCommands(const QModelIndexList &rows) const;

protected:
    QList<TableColumn> columns() const override;
    QString text(const redis::CommandRecord &record, int column) const override;
    QString detail(const redis::CommandRecord &record, int column) const override;
    QVariant decoration(const redis::CommandRecord &record, int column, int role) const override;

private:
    Place placeOf(int row) const;
};

} // namespace lab::ui
