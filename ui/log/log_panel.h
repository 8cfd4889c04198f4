// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_page.h"
#include "ui/log/log_save.h"

class QStackedWidget;
class QTabBar;

namespace lab {
class Lab;
}

namespace lab::ui {

class MonitorRow;

/// The live log: commands, messages, what happened to entries of streams, and MONITOR, a tab each.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr, LogLimits limits = {});

    LogFeed &feed() { return m_feed; }
    /// Shows what happens in the lab, and what its server is sent once that is asked for.
    void watch(Lab &lab);
    /// Tabs and buttons: above the entries, or wherever they are put, such as in the title of a dock.
    QWidget *bar() const { return m_bar; }
    LogPage &page(LogKind kind) const { return *m_pages.at(static_cast<qsizetype>(kind)); }
    void choose(LogKind kind);
    void focusFilter();
    /// What is selected in the tab, else all that is shown, as lines for redis-cli.
    QString copied() const;

private:
    QWidget *makeBar();
    void addPage(LogKind kind, const QString &title, const QString &whenEmpty);
    void addMonitorRow(Lab &lab);
    LogPage &current() const;
    void refreshButtons();
    void say(const QString &text, const QString &role);
    void copy();
    void clear();

    LogFeed m_feed;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<LogPage *> m_pages; ///< in the order of LogKind
    QLabel *m_says;           ///< what came of saving
    QWidget *m_bar;
    QToolButton *m_copy = nullptr, *m_clear = nullptr;
    LogSave *m_save;
};

} // namespace lab::ui
