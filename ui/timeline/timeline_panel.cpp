// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_panel.h"

#include "app/base/fields.h"
#include "app/base/units.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_controls.h"
#include "ui/timeline/timeline_event_cell.h"
#include "ui/timeline/timeline_legend.h"
#include "ui/timeline/timeline_view.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTableView>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// So many are taken apart within a few milliseconds.
constexpr qsizetype AtOnce = 10'000;

struct TakenApart
{
    TimelineLanes lanes;
    QList<double> starts;
};

TakenApart takenApart(const Timeline &timeline)
{
    TakenApart result{TimelineLanes::of(timeline), {}};
    result.starts.reserve(timeline.size());
    for (const auto &mark : result.lanes.marks())
        result.starts.append(mark.start);
    return result;
}

/// To free a hundred thousand events takes longer than a window may stand still.
void letGo(Timeline events)
{
    if (events.size() >= AtOnce)
        QThreadPool::globalInstance()->start([events = std::move(events)]() mutable { events = {}; });
}

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_controls(new TimelineControls(m_player))
    , m_view(new TimelineView)
    , m_legend(new TimelineLegend)
    , m_order(new QToolButton)
    , m_events(new QWidget)
    , m_table(new QTableView)
    , m_empty(plainLabel({}, u"muted"_s))
    , m_cut(plainLabel({}, u"muted"_s))
    , m_selected(plainLabel({}, u"wire"_s))
    , m_lent{static_cast<QWidget *>(m_controls), m_events}
{
    makeTable();
    layOut();
    layOutEvents();
    connectSelection();
    connectPlayer();
    clear({});
}

void TimelinePanel::connectPlayer()
{
    connect(m_controls, &TimelineControls::zoomInRequested, m_view, &TimelineView::zoomIn);
    connect(m_controls, &TimelineControls::zoomOutRequested, m_view, &TimelineView::zoomOut);
    connect(m_controls, &TimelineControls::showAllRequested, m_view, &TimelineView::showAll);
    connect(m_view, &TimelineView::endRequested, this, [this](int key) { m_player.goToEnd(key); });
    connect(m_view, &TimelineView::playRequested, &m_player, &TimelinePlayer::toggle);
    connect(m_view, &TimelineView::momentRequested, this, [this](double micros) {
        m_player.pause();
        m_player.seek(micros);
    });
    connect(&m_player, &TimelinePlayer::positionChanged, this, &TimelinePanel::followReplay);
    connect(&m_player, &TimelinePlayer::playingChanged, m_view, &TimelineView::setPlaying);
}

void TimelinePanel::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TimelineEventCell(m_table));
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
    m_table->viewport()->installEventFilter(this); // the table itself hears of its size before its columns have it
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
    layout->setSpacing(0);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addLayout(makeFoot());
    layout->addWidget(m_cut);
    m_empty->setContentsMargins(spacing::Small, spacing::Small, spacing::Small, spacing::Small);
    m_cut->setContentsMargins(spacing::Small, 0, spacing::Small, spacing::Tiny);
}

QLayout *TimelinePanel::makeFoot()
{
    m_order->setObjectName(u"lane-order"_s);
    m_order->setText(tr("First to deviate on top"));
    m_order->setFont(smallFont());
    m_order->setToolTip(tr("Lanes by the moment of their first failure, statement or reply that is nil; those without "
                           "one stand below, and the lab’s own lane. Otherwise by name."));
    m_order->setCheckable(true);
    m_order->setFocusPolicy(Qt::StrongFocus);
    connect(m_order, &QToolButton::clicked, this, &TimelinePanel::setOrdered);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, spacing::Small, 0);
    foot->setSpacing(spacing::Small);
    foot->addWidget(m_legend, 1);
    foot->addWidget(m_order);
    return foot;
}

void TimelinePanel::setOrdered(bool byDeviation)
{
    m_view->setOrder(byDeviation ? TimelineLanes::Order::ByDeviation : TimelineLanes::Order::ByName);
    showOrder();
}

/// A choice is shown where there is one.
void TimelinePanel::showOrder()
{
    const auto &lanes = m_view->lanes();
    m_order->setChecked(lanes.order() == TimelineLanes::Order::ByDeviation);
    m_order->setVisible(lanes.lanes().size() > 2 && lanes.deviation() != TimelineLanes::Deviation::None);
    m_legend->setLanes(lanes);
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
    connect(m_view, &TimelineView::selectedChanged, this, &TimelinePanel::seekTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { seekTo(current.isValid() ? current.row() : -1); });
}

/// Who chooses an event wants to see the run as it was then.
void TimelinePanel::seekTo(int event)
{
    select(event);
    if (m_isFollowing || event < 0 || m_player.eventCount() == 0)
        return;
    m_player.pause();
    m_player.seekEvent(event + 1);
}

double TimelinePanel::pictureMoment() const
{
    const auto &events = m_model.rows();
    const int reached = m_player.eventsSoFar();
    const double position = m_player.position();
    if (reached <= 0 || reached > events.size() || position != events.at(reached - 1).startMicros)
        return position;
    const double until =
        reached < events.size() ? std::nextafter(events.at(reached).startMicros, 0) : m_player.duration();
    return std::max(position, std::min(events.at(reached - 1).endMicros, until));
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
    ++m_asked;
    showAll({}, {}, 0);
    showText(m_empty, whatToDo);
}

void TimelinePanel::append(const EventBatch &batch)
{
    ++m_asked;
    showText(m_empty, {});
    // While a run goes on no more is drawn than a run keeps; at its end the newest are shown.
    const auto room = static_cast<qsizetype>(EventLog::DefaultCapacity) - m_model.rowCount();
    qsizetype fitting = 0;
    for (; fitting < std::min(room, batch.events.size()) && m_liveBytes < EventLog::DefaultBytes; ++fitting)
        m_liveBytes += sizeOf(batch.events[fitting]);
    const auto events = batch.events.first(fitting);
    m_view->append(events);
    if (m_model.rowCount() + events.size() > AtOnce / 5)
        m_model.reserve(EventLog::DefaultCapacity);
    m_model.append(events);
    if (const qint64 drawn = m_model.rowCount(); drawn < batch.total)
        showText(m_cut, tr("%1 of %2 events so far are drawn; at the end the newest will be.")
                            .arg(countText(drawn), countText(batch.total)));
    m_table->scrollToBottom();
    m_legend->setLanes(m_view->lanes());
}

void TimelinePanel::setTimeline(const Timeline &timeline, qint64 happened)
{
    const int asked = ++m_asked;
    if (timeline.size() <= AtOnce) {
        auto all = takenApart(timeline);
        return showAll(std::move(all.lanes), std::move(all.starts), happened);
    }
    auto *const watcher = new QFutureWatcher<TakenApart>(this);
    connect(watcher, &QFutureWatcher<TakenApart>::finished, this, [this, watcher, asked, happened] {
        watcher->deleteLater();
        auto all = watcher->future().takeResult(); // a copy of the curve alone takes milliseconds
        if (asked == m_asked)
            showAll(std::move(all.lanes), std::move(all.starts), happened);
    });
    watcher->setFuture(QtConcurrent::run(takenApart, timeline));
}

void TimelinePanel::showAll(TimelineLanes lanes, QList<double> starts, qint64 happened)
{
    letGo(m_model.rows());
    letGo(m_view->lanes().events());
    showText(m_empty, {});
    showText(m_cut, newestText(lanes.events().size(), happened));
    showText(m_selected, {});
    m_liveBytes = 0;
    m_model.setRows(lanes.events());
    const double duration = lanes.duration();
    m_view->setLanes(std::move(lanes));
    showOrder();
    m_player.setMoments(std::move(starts), duration);
}

void TimelinePanel::followReplay()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_view->setPosition(m_player.position());
    // At the end all is seen, and nothing is singled out.
    select(m_player.position() < m_player.duration() ? m_player.currentEvent() : -1);
}

} // namespace lab::ui
