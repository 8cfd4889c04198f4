// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_feed.h"
#include "ui/log/log_filter.h"
#include "ui/log/log_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace lab::ui {

/// The live log of commands: filter, counters, copy as redis-cli, clear, and the way back to the newest.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr, qsizetype capacity = LogModel::DefaultCapacity);

    LogFeed &feed() { return m_feed; }
    /// Filter, counters and buttons: above the commands, or wherever they are put, such as in the title of a dock.
    QWidget *bar() const { return m_bar; }
    void focusFilter();
    /// The commands selected, else all that are shown, a line each.
    QString copied() const;

private:
    QWidget *makeBar();
    void refresh();
    void refreshEmpty();
    void refreshNewest();
    void copy();
    void clear();

    LogModel m_model;
    LogFeed m_feed;
    LogFilter m_filter;
    LogView *m_view;
    QWidget *m_bar;
    QLineEdit *m_search;
    QLabel *m_counters;
    QPushButton *m_newest;
    QLabel *m_empty;
    QToolButton *m_copy = nullptr, *m_clear = nullptr;
    qint64 m_receivedBefore = 0; ///< when following stopped
    bool m_cleared = false;
};

} // namespace lab::ui
