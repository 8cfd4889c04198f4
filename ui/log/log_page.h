// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_details.h"
#include "ui/log/log_feed.h"
#include "ui/log/log_filter_row.h"
#include "ui/log/log_view.h"

class QLabel;
class QSplitter;
class QToolButton;

namespace lab::ui {

/// One tab of the log: the filter, the entries, the selected one whole, the counters and the way back to the newest.
class LogPage : public QWidget
{
    Q_OBJECT

public:
    LogPage(LogKind kind, LogFeed &feed, QWidget *parent = nullptr);

    LogKind kind() const { return m_kind; }
    LogModel &model() const { return m_feed.model(m_kind); }
    LogFilterRow &filter() const { return *m_filter; }
    /// Above the entries, under the filter.
    void insertHead(QWidget *head);
    /// What stands there while nothing has come yet.
    void setEmptyText(const QString &text);
    void clear();
    /// Rows that are selected, in order; all when none is.
    QList<int> chosenRows() const;
    bool hasEntries() const { return m_feed.counts(m_kind).received > 0; }

Q_SIGNALS:
    void refreshed();

private:
    QWidget *makeFoot();
    void connectAll();
    void refresh();
    void refreshCounters();
    void refreshEmpty();
    void refreshNewest();
    void showSelected();
    void closeDetails();

    const LogKind m_kind;
    LogFeed &m_feed;
    LogFilterRow *m_filter;
    LogView *m_view;
    LogDetails *m_details;
    QSplitter *m_parts;
    QLabel *m_empty, *m_counters;
    QToolButton *m_newest;
    QString m_emptyText;
    qint64 m_receivedBefore = 0; ///< when following stopped
    bool m_cleared = false;
};

} // namespace lab::ui
