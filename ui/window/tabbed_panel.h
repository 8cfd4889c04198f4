// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace lab::ui {

/// A panel that is opened on demand: tabs, the page of the chosen one, and a button that closes it. Inspector and
/// bottom panel are two of it.
class TabbedPanel : public QWidget
{
    Q_OBJECT

public:
    /// `name` is for screen readers, and in the name of the button that closes it.
    explicit TabbedPanel(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    void focusTabs();
    /// `tools`, if any, stand beside the tabs while the page is shown.
    void addTab(const QString &name, const QString &title, QWidget *page, QWidget *tools = nullptr);
    QStringList tabs() const { return m_names; }
    /// The chosen one, also while the panel is closed.
    QString current() const;
    void choose(const QString &name);
    QWidget *page(const QString &name) const;

Q_SIGNALS:
    void chosen(const QString &name);
    void closeRequested();

private:
    void turnTo(int tab);

    QStringList m_names;
    QTabBar *m_bar;
    QToolButton *m_close;
    QStackedWidget *m_pages;
    QHBoxLayout *m_top;
    QList<QWidget *> m_tools; ///< parallel to the names; null where there are none
};

} // namespace lab::ui
