// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"

#include <QHash>
#include <QStackedWidget>

namespace lab::ui {

class LessonView;

/// The views of the lessons, each made when its lesson is first opened.
class LessonStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LessonStack(Lab &lab, QWidget *parent = nullptr);

    /// `part` may be empty: where the lesson was left. An unknown lesson is a defect.
    LessonView *open(const QString &lesson, const QString &part = {});
    /// Null until a lesson was opened.
    LessonView *current() const;
    /// Writes notes that are not yet on disk; gives the views whose notes could not be written.
    QList<LessonView *> flush();

Q_SIGNALS:
    /// A link to another lesson was clicked.
    void linkFollowed(const lab::Link &link);

private:
    Lab &m_lab;
    QHash<QString, LessonView *> m_views;
};

} // namespace lab::ui
