// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/link.h"
#include "ui/overview/opener_run.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace lab::ui {

class FailureView;
class NumberField;
class OpenerSides;
class PictureView;
class RunBar;
struct Picture;

/// The first thing ever seen: something to break with one click, and then what came of it, on the same page, with ways
/// on. After a restart it is what the person got the last time, as far as that was kept.
class Hero : public QFrame
{
    Q_OBJECT

public:
    Hero(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    /// How wide the page is that it stands on: in little room it is folded.
    void setRoom(int width);
    void run();
    void focusRun();
    bool isRunning() const { return m_run.isRunning(); }

Q_SIGNALS:
    void played(const lab::Report &report);
    void linkFollowed(const lab::Link &link);
    void settled(); ///< a run has ended, however

private:
    QWidget *makeText();
    QWidget *makeGuess();
    QWidget *makeButtons();
    QPushButton *makeWay(const QString &text, const QString &name, const Link &link);
    QWidget *makePicture();
    Picture asking() const;
    qint64 participants() const;
    void connectRun();
    void showProgress();
    void ask();
    void remember(const Progress::Opened &opened);
    void take(const OpenerResult &result);
    void keep(const Progress::Opened &opened);
    void showFailure(const Report &report);
    void setTold(bool told);
    void showPromise();
    void fold();
    QVariant said() const;
    QString story(const OpenerResult &result) const;
    QString finding(const Progress::Opened &opened) const;

    const Lesson &m_lesson;
    const Opener &m_opener;
    Lab &m_lab;
    OpenerRun m_run;
    QVariant m_said; ///< before the run under way
    QBoxLayout *m_layout;
    QLabel *m_title, *m_text, *m_promise;
    QWidget *m_guess;
    NumberField *m_number;
    RunBar *m_bar;
    QList<QPushButton *> m_ways; ///< on
    FailureView *m_failure;
    PictureView *m_asking;
    OpenerSides *m_sides;
    QWidget *m_right;
    int m_room = 0;
    bool m_isTold = false; ///< what a run has just come to, with its picture
};

} // namespace lab::ui
