// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_page.h"

#include "app/base/units.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

LogPage::LogPage(LogKind kind, LogFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_feed(feed)
    , m_filter(new LogFilterRow(kind))
    , m_view(new LogView(feed.model(kind)))
    , m_details(new LogDetails)
    , m_parts(new QSplitter(Qt::Horizontal))
    , m_empty(plainLabel({}, u"muted"_s))
    , m_counters(captionLabel({}, u"muted"_s))
    , m_newest(new QToolButton)
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_parts->addWidget(m_view);
    m_parts->addWidget(m_details);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(1);
    m_details->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_parts, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(makeFoot());
    connectAll();
    refresh();
}

QWidget *LogPage::makeFoot()
{
    auto *const foot = new QWidget;
    auto *const row = new QHBoxLayout(foot);
    row->setContentsMargins(spacing::Medium, 2, spacing::Small, 2);
    row->setSpacing(spacing::Small);
    row->addWidget(m_counters, 1);
    row->addWidget(m_newest);
    m_newest->setIcon(icon(u"arrow-down"_s));
    m_newest->setText(tr("Go to the newest"));
    m_newest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    foot->setMinimumHeight(m_newest->sizeHint().height() + 4); // it comes and goes, and nothing moves
    return foot;
}

void LogPage::connectAll()
{
    connect(&m_feed, &LogFeed::flushed, this, &LogPage::refresh);
    connect(m_filter, &LogFilterRow::changed, this, [this] {
        m_feed.setFilter(m_kind, m_filter->filter());
        m_details->hide();
    });
    connect(m_view, &LogView::followingChanged, this, [this] {
        m_receivedBefore = m_feed.counts(m_kind).received;
        refreshNewest();
    });
    connect(m_newest, &QToolButton::clicked, m_view, &LogView::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::showSelected);
    connect(m_details, &LogDetails::closed, this, &LogPage::closeDetails);
}

void LogPage::insertHead(QWidget *head)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, head);
}

void LogPage::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refreshEmpty();
}

void LogPage::refresh()
{
    refreshCounters();
    refreshEmpty();
    refreshNewest();
    m_filter->offer(m_feed.places(m_kind), m_feed.connections(m_kind));
    Q_EMIT refreshed();
}

void LogPage::refreshCounters()
{
    const auto counts = m_feed.counts(m_kind);
    auto text = tr("%1 received · %2 shown · %3 dropped from view")
                    .arg(countText(counts.received), countText(counts.shown), countText(counts.dropped));
    if (counts.missed > 0)
        text = tr("%1 · %2 commands came too fast to be looked at").arg(text, countText(counts.missed));
    m_counters->setText(text);
}

void LogPage::refreshEmpty()
{
    const bool isEmpty = model().rowCount() == 0;
    if (isEmpty)
        handFocus(m_view, m_filter->search());
    m_parts->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    if (model().kept() > 0 && m_filter->filter().isSet())
        m_empty->setText(tr("Nothing matches the filter."));
    else if (m_cleared)
        m_empty->setText(tr("Cleared. What comes from now on appears here."));
    else
        m_empty->setText(m_emptyText);
}

void LogPage::refreshNewest()
{
    const qint64 since = m_feed.counts(m_kind).received - m_receivedBefore;
    if (m_view->isFollowing())
        handFocus(m_newest, m_filter->search());
    m_newest->setVisible(!m_view->isFollowing());
    m_newest->setText(since > 0 ? tr("Go to the newest (%1 more)").arg(countText(since)) : tr("Go to the newest"));
}

QList<int> LogPage::chosenRows() const
{
    QList<int> rows;
    for (const auto &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    for (int row = 0; m_view->selectionModel()->selection().isEmpty() && row < model().rowCount(); ++row)
        rows.append(row);
    return rows;
}

/// What is shown stays when its row leaves the log.
void LogPage::showSelected()
{
    const auto current = m_view->currentIndex();
    if (!current.isValid() || !m_view->selectionModel()->isRowSelected(current.row()))
        return;
    m_details->setEntry(model().entry(current.row()));
    m_details->setVisible(true);
}

void LogPage::closeDetails()
{
    handFocus(m_details, m_view);
    m_details->hide();
    m_view->clearSelection();
}

void LogPage::clear()
{
    m_cleared = true;
    m_receivedBefore = 0;
    m_details->hide();
    m_feed.clear(m_kind);
}

} // namespace lab::ui
