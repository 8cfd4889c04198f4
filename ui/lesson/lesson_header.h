// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;

namespace lab::ui {

class PartBar;

/// A lesson's one line: number, title, its parts as tabs, and what the inspector can show beside any of them.
class LessonHeader : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 44;

    LessonHeader(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    PartBar *bar() const { return m_bar; }
    /// The tab of the inspector that is open; empty: none is.
    void markPanel(const QString &name);

Q_SIGNALS:
    /// `keys`, `source` or `notes` is to be shown, or hidden when it is.
    void panelToggled(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPanels();
    void cutTitle();

    PartBar *m_bar;
    QString m_wholeTitle;
    QLabel *m_title;
    QWidget *m_tools;
    QHash<QString, QToolButton *> m_panels;
};

} // namespace lab::ui
