// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace lab::ui {

class LessonStack;
class LessonView;
class NoticeBar;

/// Keeps the window from closing over notes that could not be saved, until the person says that it may.
class NotesGuard : public QObject
{
    Q_OBJECT

public:
    NotesGuard(LessonStack &stack, NoticeBar &bar, QObject *parent = nullptr);

    /// Saves all notes. When that fails it says so in a notice with what can be done, and gives false.
    bool mayClose();

Q_SIGNALS:
    /// These notes could not be saved.
    void failed(lab::ui::LessonView *view);
    /// The person wants to close: notes are to be tried again, or were given up.
    void closeRequested();

private:
    void ask(const QList<LessonView *> &views);
    void copy(const QList<LessonView *> &views);

    LessonStack &m_stack;
    NoticeBar &m_bar;
    bool m_givenUp = false;
};

} // namespace lab::ui
