// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lab::ui {

class Hero;
class LessonGrid;
class PageScroll;

/// Where the program begins: something to break at once, where one left off, and all lessons as cards.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Lab &lab, QWidget *parent = nullptr);

    /// Where the person was last, before this page; an empty lesson: nowhere yet.
    void setPlace(const QString &lesson, const QString &part);
    /// To the big button, where there is one.
    void focusHero();
    /// Presses the big button, and resumes when something has come of it.
    QCoro::Task<void> demonstrate();

Q_SIGNALS:
    /// A run of the big button: whoever opens its lesson has it there.
    void played(const lab::Report &report);
    void linkFollowed(const lab::Link &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePage();
    QWidget *makeContinue();
    void open(const QString &lesson);
    void showPlace();

    Lab &m_lab;
    Link m_place;
    PageScroll *m_scroll;
    Hero *m_hero = nullptr; ///< none when no lesson has an opener
    QLabel *m_continue, *m_where, *m_about;
    QPushButton *m_goOn;
    LessonGrid *m_grid;
};

} // namespace lab::ui
