// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/progress.h"
#include "app/lesson/lesson.h"

#include <QTabBar>

namespace lab::ui {

class PartMark;

/// The parts of a lesson as tabs, each with a tick once it is done and a ring where some of it is. Alt+1 … Alt+5 and
/// Ctrl+Tab choose one.
class PartBar : public QTabBar
{
    Q_OBJECT

public:
    PartBar(const Lesson &lesson, const Progress &progress, QWidget *parent = nullptr);

    /// `learn`, `try`, `break`, `measure`, `check`.
    static QStringList names();
    QString current() const;
    /// Ignores a name that is not one of names().
    void setCurrent(const QString &part);
    /// The keys then work anywhere in the window while `owner` is on screen.
    void addKeys(QWidget *owner);

protected:
    void initStyleOption(QStyleOptionTab *option, int tab) const override;

Q_SIGNALS:
    void chosen(const QString &part);

private:
    void turn(int by);
    void refresh();

    const Lesson &m_lesson;
    const Progress &m_progress;
    QList<PartMark *> m_marks; ///< a tab each
};

/// How much of the part is done, 0…1: of Check its challenges and questions, of the others all or nothing.
double partFraction(const Lesson &lesson, const Progress &progress, const QString &part);

} // namespace lab::ui
