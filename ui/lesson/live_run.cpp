// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/live_run.h"

#include "app/base/units.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeptEvents = 500;
constexpr int LiveRows = 6;

} // namespace

LiveRun::LiveRun(const QString &title, Worker &worker, QWidget *parent)
    : QFrame(parent)
    , m_watcher(worker)
    , m_model(new TimelineModel(this))
    , m_table(new ContentTable(tr("Events of %1").arg(title)))
    , m_count(captionLabel(tr("nothing yet"), u"muted"_s))
{
    auto *stop = new QPushButton(icon(u"stop"_s), tr("Stop"));
    stop->setAccessibleName(tr("Stop %1").arg(title));
    auto *top = new QHBoxLayout;
    top->addWidget(captionLabel(title, u"heading"_s));
    top->addWidget(m_count, 1);
    top->addWidget(stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table);
    m_table->setStretchColumn(TimelineModel::TextColumn);
    m_table->setMaximumRowsShown(LiveRows);
    m_table->setModel(m_model);
    connect(stop, &QPushButton::clicked, &m_watcher, &RunWatcher::cancel);
    connect(&m_watcher, &RunWatcher::happened, this, &LiveRun::add);
    connect(&m_watcher, &RunWatcher::finished, this, &LiveRun::ended);
}

void LiveRun::add(const EventBatch &batch)
{
    for (const auto &event : batch.events) {
        m_sizes.append(sizeOf(event));
        m_bytes += m_sizes.last();
    }
    while (m_sizes.size() > KeptEvents || (m_bytes > EventLog::DefaultBytes && m_sizes.size() > 1))
        m_bytes -= m_sizes.takeFirst();
    m_model->appendNewest(batch.events, static_cast<int>(m_sizes.size()));
    m_count->setText(tr("Events so far: %1").arg(countText(batch.total)));
    m_table->scrollToBottom();
}

} // namespace lab::ui
