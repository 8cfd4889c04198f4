// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_panel.h"

#include "app/base/fields.h"
#include "app/base/units.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_controls.h"
#include "ui/timeline/timeline_legend.h"
#include "ui/timeline/timeline_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_controls(new TimelineControls(m_player))
    , m_view(new TimelineView)
    , m_events(new QWidget)
    , m_table(new QTableView)
    , m_empty(plainLabel({}, u"muted"_s))
    , m_cut(plainLabel({}, u"muted"_s))
    , m_selected(plainLabel({}, u"wire"_s))
{
    makeTable();
    layOut();
    layOutEvents();
    connectSelection();
    connect(m_controls, &TimelineControls::zoomInRequested, m_view, &TimelineView::zoomIn);
    connect(m_controls, &TimelineControls::zoomOutRequested, m_view, &TimelineView::zoomOut);
    connect(m_controls, &TimelineControls::showAllRequested, m_view, &TimelineView::showAll);
    connect(&m_player, &TimelinePlayer::positionChanged, this, &TimelinePanel::followReplay);
    clear({});
}

void TimelinePanel::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Events of the timeline"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    const int rowHeight = fontMetrics().height() + spacing::Small;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setMinimumHeight(rowHeight * 2);
    m_table->installEventFilter(this);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(TimelineModel::StartColumn, 76);
    header->resizeSection(TimelineModel::ActorColumn, 92);
    header->resizeSection(TimelineModel::KindColumn, 84);
    header->resizeSection(TimelineModel::LengthColumn, 72);
}

/// What was done and what came back share what the other columns leave.
void TimelinePanel::fitColumns()
{
    int left = m_table->viewport()->width();
    for (const int column : {TimelineModel::StartColumn, TimelineModel::ActorColumn, TimelineModel::KindColumn,
                             TimelineModel::LengthColumn})
        left -= m_table->columnWidth(column);
    const int text = std::max(140, left * 11 / 20);
    m_table->setColumnWidth(TimelineModel::TextColumn, text);
    m_table->setColumnWidth(TimelineModel::DetailColumn, std::max(100, left - text));
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(new TimelineLegend);
    layout->addWidget(m_cut);
}

void TimelinePanel::layOutEvents()
{
    auto *layout = new QVBoxLayout(m_events);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(m_table, 1);
    // Below, and with room of its own: what comes and goes would push the rows away from under the pointer.
    auto policy = m_selected->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_selected->setSizePolicy(policy);
    m_selected->setMinimumHeight(2 * m_selected->fontMetrics().lineSpacing());
    m_selected->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_selected);
}

void TimelinePanel::connectSelection()
{
    connect(m_view, &TimelineView::selectedChanged, this, &TimelinePanel::select);
    connect(m_view, &TimelineView::endRequested, this, [this](int key) { m_player.goToEnd(key); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { select(current.isValid() ? current.row() : -1); });
}

void TimelinePanel::select(int event)
{
    m_view->select(event);
    if (event != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(event, 0));
    const bool known = event >= 0 && event < m_model.rowCount();
    showText(m_selected, known ? shortened(eventSentence(m_model.rows().at(event)), 2'000) : QString());
}

void TimelinePanel::clear(const QString &whatToDo)
{
    setTimeline({});
    showText(m_empty, whatToDo);
}

void TimelinePanel::append(const EventBatch &batch)
{
    showText(m_empty, {});
    // While a run goes on no more is drawn than a run keeps; at its end the newest are shown.
    const auto room = static_cast<qsizetype>(EventLog::DefaultCapacity) - m_model.rowCount();
    qsizetype fitting = 0;
    for (; fitting < std::min(room, batch.events.size()) && m_liveBytes < EventLog::DefaultBytes; ++fitting)
        m_liveBytes += sizeOf(batch.events[fitting]);
    const auto events = batch.events.first(fitting);
    m_view->append(events);
    m_model.append(events);
    if (const qint64 drawn = m_model.rowCount(); drawn < batch.total)
        showText(m_cut, tr("%1 of %2 events so far are drawn; at the end the newest will be.")
                            .arg(countText(drawn), countText(batch.total)));
    m_table->scrollToBottom();
    m_view->updateGeometry();
}

void TimelinePanel::setTimeline(const Timeline &timeline, qint64 happened)
{
    showText(m_empty, {});
    showText(m_cut, newestText(timeline.size(), happened));
    showText(m_selected, {});
    m_liveBytes = 0;
    m_model.setRows(timeline);
    m_view->setTimeline(timeline);
    m_player.setTimeline(timeline);
    m_controls->reset();
    m_view->updateGeometry();
}

void TimelinePanel::followReplay()
{
    m_view->setPosition(m_player.position());
    // At the end all is seen, and nothing is singled out.
    select(m_player.position() < m_player.duration() ? m_player.currentEvent() : -1);
}

} // namespace lab::ui
