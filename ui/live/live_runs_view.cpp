// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/live/live_runs_view.h"

#include "app/base/units.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/live/live_events.h"
#include "ui/live/live_row_buttons.h"
#include "ui/stages/live_actions.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsShown = 6, EventsShown = 6;

QToolButton *textButton(const QString &drawing, const QString &text)
{
    auto *const button = iconButton(drawing, text);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

LiveRunsView::LiveRunsView(LiveRuns &runs, const QString &lesson, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_lesson(lesson)
    , m_model(runs, lesson)
    , m_title(captionLabel({}, u"heading"_s))
    , m_killAll(textButton(u"cross"_s, tr("Kill all")))
    , m_removeEnded(textButton(u"trash"_s, tr("Remove those that have ended")))
    , m_table(new ContentTable(tr("Live runs")))
    , m_eventsPlace(new QWidget)
    , m_eventsTitle(captionLabel({}, u"muted"_s))
    , m_events(new ContentTable(tr("Events of the chosen live run")))
{
    auto *const top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_removeEnded);
    top->addWidget(m_killAll);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table);
    auto *const below = new QVBoxLayout(m_eventsPlace);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_eventsTitle);
    below->addWidget(m_events);
    m_events->setStretchColumn(TimelineModel::TextColumn);
    m_events->setMaximumRowsShown(EventsShown);
    m_table->setStretchColumn(LiveRunsModel::SoFar);
    m_table->setMaximumRowsShown(RowsShown);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showEvents(current.row()); });
    connect(m_killAll, &QToolButton::clicked, this, [this] { m_runs.killAll(m_lesson, {}); });
    connect(m_removeEnded, &QToolButton::clicked, this, [this] {
        keepingFocus([this] {
            for (const auto &run : m_runs.ofLesson(m_lesson))
                m_runs.remove(run.id); // those that go on stay
        });
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        putButtons(first, last);
        m_table->selectRow(last);
        refresh();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        forgetEvents();
        refresh();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        refreshButtons(first.row());
        refresh();
    });
    putButtons(0, m_model.rowCount() - 1);
    refresh();
}

void LiveRunsView::putButtons(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto *const buttons = new LiveRowButtons;
        connect(buttons, &LiveRowButtons::pressed, this,
                [this](const QString &action) { keepingFocus([&] { performLiveAction(m_runs, action); }); });
        m_table->setIndexWidget(m_model.index(row, LiveRunsModel::Actions), buttons);
        refreshButtons(row);
    }
    m_table->fit();
}

void LiveRunsView::refreshButtons(int row)
{
    auto *const buttons =
        static_cast<LiveRowButtons *>(m_table->indexWidget(m_model.index(row, LiveRunsModel::Actions)));
    if (buttons)
        buttons->setActions(liveActions(m_model.rows().at(row)));
}

LiveEvents *LiveRunsView::eventsOf(int run)
{
    auto *&events = m_models[run];
    if (!events)
        events = new LiveEvents(this);
    return events;
}

void LiveRunsView::take(int run, const EventBatch &batch)
{
    eventsOf(run)->take(batch);
    if (run != m_shown)
        return;
    m_events->scrollToBottom();
    const auto kept = eventsOf(run)->rowCount();
    const auto name = m_model.rows().at(m_model.rowOf(run)).name;
    m_eventsTitle->setText(kept < batch.total
                               ? tr("%1: the newest %2 of %3 events").arg(name, countText(kept), countText(batch.total))
                               : tr("%1: events so far: %2").arg(name, countText(batch.total)));
}

void LiveRunsView::showEvents(int row)
{
    if (row < 0)
        return;
    const auto &run = m_model.rows().at(row);
    m_shown = run.id;
    m_events->setModel(eventsOf(run.id));
    m_events->scrollToBottom();
    m_eventsTitle->setText(tr("%1: events so far: %2").arg(run.name, countText(run.events)));
}

void LiveRunsView::forgetEvents()
{
    for (const int id : m_models.keys()) {
        if (m_model.rowOf(id) >= 0)
            continue;
        if (id == m_shown)
            m_events->setModel(nullptr);
        m_models.take(id)->deleteLater();
    }
    showEvents(m_table->currentIndex().row());
}

/// What is pressed may go with its row: the focus does not go to whatever comes next.
void LiveRunsView::keepingFocus(const std::function<void()> &act)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    act();
    const auto *const focused = window()->focusWidget();
    if (!hadFocus || (focused && focused->isVisible() && isAncestorOf(focused)))
        return;
    if (m_model.rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT emptied();
}

void LiveRunsView::refresh()
{
    const int alive = m_runs.alive(m_lesson), all = m_model.rowCount();
    m_title->setText(tr("Live runs: %1 of %2 go on").arg(countText(alive), countText(all)));
    m_killAll->setEnabled(alive > 0);
    m_removeEnded->setEnabled(alive < all);
    setVisible(all > 0);
    m_eventsPlace->setVisible(all > 0);
}

} // namespace lab::ui
