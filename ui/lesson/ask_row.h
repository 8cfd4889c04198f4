// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace lab::ui {

class RunWatcher;

/// The button that asks the server; while it is asked, that it is, and Cancel.
class AskRow : public QWidget
{
    Q_OBJECT

public:
    /// Follows the watcher's runs.
    AskRow(const QString &text, RunWatcher &watcher, QWidget *parent = nullptr);

    QPushButton *button() const { return m_ask; }
    /// Beside the button.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void asked(); ///< the button was pressed while nothing runs

private:
    void showAsking(bool asking);

    RunWatcher &m_watcher;
    QPushButton *m_ask, *m_cancel;
    QLabel *m_asking;
    QTimer *m_patience;
    QHBoxLayout *m_layout;
};

} // namespace lab::ui
