// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"
#include "ui/kit/list_table_model.h"

namespace lab::ui {

/// The events of a run as a table: the timeline for those who do not see the picture. Row n is event n.
class TimelineModel : public ListTableModel<Event>
{
    Q_OBJECT

public:
    using ListTableModel::ListTableModel;

    enum Column { StartColumn, ActorColumn, KindColumn, TextColumn, DetailColumn, LengthColumn };

protected:
    QList<TableColumn> columns() const override;
    QString text(const Event &event, int column) const override;
    QString detail(const Event &event, int column) const override;
    QVariant decoration(const Event &event, int column, int role) const override;
};

/// `command`, `SQL`, `note`, `message`.
QString eventKindName(const Event &event);
/// All that is known of an event, on one line.
QString eventSentence(const Event &event);

} // namespace lab::ui
