// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_panel.h"

#include "app/base/units.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr qsizetype WholeArgument = 1'000'000; ///< more than any that the log keeps
}

LogPanel::LogPanel(QWidget *parent, qsizetype capacity)
    : QWidget(parent)
    , m_model(capacity)
    , m_feed(m_model)
    , m_view(new LogView)
    , m_search(new QLineEdit)
    , m_counters(captionLabel({}, u"muted"_s))
    , m_newest(new QPushButton(icon(u"arrow-down"_s), tr("Go to the newest")))
    , m_empty(captionLabel({}, u"muted"_s))
{
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = makeBar();
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    connect(&m_feed, &LogFeed::flushed, this, &LogPanel::refresh);
    connect(m_view, &LogView::followingChanged, this, [this] {
        m_receivedBefore = m_feed.received();
        refreshNewest();
    });
    auto *const copyKeys = new QShortcut(QKeySequence::Copy, m_view);
    copyKeys->setContext(Qt::WidgetShortcut);
    connect(copyKeys, &QShortcut::activated, this, &LogPanel::copy);
    refresh();
}

QWidget *LogPanel::makeBar()
{
    m_search->setPlaceholderText(tr("Filter commands, replies, connections"));
    m_search->setAccessibleName(tr("Filter the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        refresh();
    });
    connect(m_newest, &QPushButton::clicked, m_view, &LogView::follow);
    m_copy = iconButton(u"copy"_s, tr("Copy as redis-cli: the selected commands, else all shown (Ctrl+C)"));
    connect(m_copy, &QToolButton::clicked, this, &LogPanel::copy);
    m_clear = iconButton(u"trash"_s, tr("Clear the log"));
    connect(m_clear, &QToolButton::clicked, this, &LogPanel::clear);

    auto *const bar = new QWidget;
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::Medium, spacing::Tiny, spacing::Small, 0);
    row->setSpacing(spacing::Small);
    row->addWidget(m_search, 1);
    row->addWidget(m_counters);
    row->addStretch(1);
    row->addWidget(m_newest);
    row->addWidget(m_copy);
    row->addWidget(m_clear);
    return bar;
}

void LogPanel::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogPanel::refresh()
{
    const int shown = m_filter.rowCount();
    m_counters->setText(tr("%1 received · %2 shown · %3 dropped")
                            .arg(countText(m_feed.received()), countText(shown), countText(m_feed.dropped())));
    refreshEmpty();
    if (m_feed.received() == 0)
        handFocus(m_clear, m_search);
    m_copy->setEnabled(shown > 0);
    m_clear->setEnabled(m_feed.received() > 0);
    refreshNewest();
}

void LogPanel::refreshEmpty()
{
    const bool empty = m_filter.rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    if (m_model.rowCount() > 0)
        m_empty->setText(tr("No command matches the filter."));
    else if (m_cleared)
        m_empty->setText(tr("Cleared. The commands that are sent from now on appear here as they end."));
    else
        m_empty->setText(tr("Nothing was sent yet. Run an operation: each command appears here as it ends."));
}

void LogPanel::clear()
{
    m_cleared = true;
    m_feed.clear();
}

void LogPanel::refreshNewest()
{
    const qint64 since = m_feed.received() - m_receivedBefore;
    if (m_view->isFollowing())
        handFocus(m_newest, m_search);
    m_newest->setVisible(!m_view->isFollowing());
    m_newest->setText(since > 0 ? tr("Go to the newest (%1 more)").arg(countText(since)) : tr("Go to the newest"));
}

QString LogPanel::copied() const
{
    QStringList lines;
    const auto add = [&](const QModelIndex &shown) {
        const auto row = m_filter.mapToSource(shown).row();
        lines.append(redis::displayCommand(m_model.rows().at(row).command, WholeArgument));
    };
    auto selected = m_view->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const auto &index : selected)
        add(index);
    for (int row = 0; selected.isEmpty() && row < m_filter.rowCount(); ++row)
        add(m_filter.index(row, 0));
    return lines.join(u'\n');
}

void LogPanel::copy()
{
    copyText(copied(), m_copy);
}

} // namespace lab::ui
