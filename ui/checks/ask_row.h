// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace lab::ui {

class FlowLayout;
class RunWatcher;

/// The button that asks the server; while it is asked, that it is, and Cancel.
class AskRow : public QWidget
{
    Q_OBJECT

public:
    /// Follows the watcher's runs.
    AskRow(const QString &text, RunWatcher &watcher, QWidget *parent = nullptr);

    QPushButton *button() const { return m_ask; }
    /// One more button that asks, before that one.
    QPushButton *addAsker(const QString &text);
    /// One that asks nothing, after them.
    void addButton(QPushButton *button);

Q_SIGNALS:
    /// This button was pressed while nothing runs.
    void asked(QPushButton *by);

private:
    void arrange();
    void connectAsker(QPushButton *asker);
    void showAsking(bool asking);

    RunWatcher &m_watcher;
    QPushButton *m_ask, *m_cancel;
    QPushButton *m_asker; ///< that was pressed last
    QLabel *m_asking;
    QTimer *m_patience;
    QList<QWidget *> m_order;
    FlowLayout *m_layout;
};

} // namespace lab::ui
