// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event_log.h"
#include "ui/timeline/timeline_model.h"

namespace lab::ui {

/// The newest events of one live run: 500 of them, and no more bytes than a run itself keeps.
class LiveEvents : public TimelineModel
{
    Q_OBJECT

public:
    using TimelineModel::TimelineModel;

    void take(const EventBatch &batch);

private:
    static constexpr int Kept = 500;

    QList<qint64> m_sizes; ///< of the events that are kept
    qint64 m_bytes = 0;
};

} // namespace lab::ui
