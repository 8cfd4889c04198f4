// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/live/runs_view.h"

#include "app/base/units.h"
#include "ui/kit/content_table.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/live/live_row_buttons.h"
#include "ui/stages/live_actions.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int EndlessRows = 100'000; ///< the panel has its own height
const auto StopPrefix = "stop "_L1;

/// Of a run that ends by itself there is one thing to do: not to wait for it.
QList<picture::Action> stopAction(const RunRow &row, const QString &name)
{
    const QString id = StopPrefix + u"%1 %2"_s.arg(row.lesson, QString::number(static_cast<quint64>(row.id)));
    return {{.id = id, .icon = u"stop"_s, .text = {}, .name = name}};
}

} // namespace

RunsView::RunsView(Lab &lab, RunsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_model(model)
    , m_title(captionLabel({}, u"muted"_s))
    , m_stopAll(new QPushButton)
    , m_table(nullptr)
{
    layOut();
    connectModel();
    for (int row = 0; row < model.rowCount(); ++row)
        refreshActions(row);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, &model, &RunsModel::tick);
    refresh();
}

void RunsView::layOut()
{
    m_table = new ContentTable(tr("Runs"));
    m_table->setStretchColumn(RunsModel::Came);
    m_table->setMaximumRowsShown(EndlessRows);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setModel(&m_model);
    m_stopAll->setText(tr("Stop all"));
    m_stopAll->setObjectName(u"stop-all"_s);
    setRole(m_stopAll, u"small"_s);
    connect(m_stopAll, &QPushButton::clicked, this, [this] {
        handFocus(m_stopAll, m_table); // the button cannot be pressed any more
        m_model.stopAll();
    });
    auto *const top = new QHBoxLayout;
    top->setContentsMargins(spacing::Large, spacing::Tiny, spacing::Small, spacing::Tiny);
    top->addWidget(m_title, 1);
    top->addWidget(m_stopAll);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
}

void RunsView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            refreshActions(row);
        m_table->fit();
        m_table->scrollToBottom();
        refresh();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RunsView::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() == 0) {
            refreshActions(first.row());
            refresh();
        }
    });
}

void RunsView::refreshActions(int row)
{
    const auto at = m_model.index(row, RunsModel::Actions);
    const auto &run = m_model.rows().at(row);
    auto *buttons = qobject_cast<LiveRowButtons *>(m_table->indexWidget(at));
    const auto *const live = run.live == 0 ? nullptr : m_lab.liveRuns().find(run.live);
    if (!live && run.state != RunRow::State::Running) {
        if (buttons) {
            handFocus(buttons, m_table);
            m_table->setIndexWidget(at, nullptr);
        }
        return;
    }
    if (!buttons) {
        buttons = new LiveRowButtons;
        connect(buttons, &LiveRowButtons::pressed, this, &RunsView::act);
        m_table->setIndexWidget(at, buttons);
    }
    buttons->setActions(live ? liveActions(*live) : stopAction(run, tr("Stop: %1").arg(run.what)));
}

void RunsView::act(const QString &action)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (action.startsWith(StopPrefix)) {
        const auto words = action.split(u' ');
        m_lab.worker(words.value(1)).cancel(static_cast<RunId>(words.value(2).toULongLong()));
    } else {
        performLiveAction(m_lab.liveRuns(), action);
    }
    const auto *const focused = window()->focusWidget();
    if (hadFocus && !(focused && focused->isVisible() && isAncestorOf(focused)))
        m_table->setFocus(Qt::OtherFocusReason); // the row has gone
}

void RunsView::refresh()
{
    const int running = m_model.running(), all = m_model.rowCount();
    m_title->setText(all == 0
                         ? tr("Nothing has run yet.")
                         : tr("%1 of %2 go on. The newest are at the bottom.").arg(countText(running), countText(all)));
    m_stopAll->setEnabled(running > 0);
}

void RunsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void RunsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace lab::ui
