// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/list_table_model.h"
#include "ui/log/log_entry.h"

namespace lab::ui {

/// The newest commands that went over the wire, in the order they ended. Older ones fall out when it is full.
class LogModel : public ListTableModel<redis::CommandRecord>
{
    Q_OBJECT

public:
    enum Column { Time, Command, Reply, Micros, Connection };
    static constexpr qsizetype DefaultCapacity = 10'000;

    explicit LogModel(qsizetype capacity = DefaultCapacity, QObject *parent = nullptr);

    qsizetype capacity() const { return m_capacity; }
    /// Appends at most capacity() entries; gives how many fell out for them.
    qsizetype take(const QList<redis::CommandRecord> &batch);

protected:
    QList<TableColumn> columns() const override;
    QString text(const redis::CommandRecord &entry, int column) const override;
    QString detail(const redis::CommandRecord &entry, int column) const override;
    QVariant decoration(const redis::CommandRecord &entry, int column, int role) const override;

private:
    qsizetype m_capacity;
};

} // namespace lab::ui
