// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/lesson_list_model.h"

#include <QListView>

namespace lab::ui {

/// The list of lessons: the arrow keys, Home, End and typing a title choose one, as a click does.
class LessonList : public QListView
{
    Q_OBJECT

public:
    LessonList(const Catalogue &catalogue, const Progress &progress, QWidget *parent = nullptr);

    /// The one chosen; empty when none is.
    QString lesson() const;
    /// Does nothing when there is no such lesson.
    void choose(const QString &id);
    void chooseRow(int row);
    void chooseNext(int step);

Q_SIGNALS:
    void lessonChosen(const QString &id);

private:
    LessonListModel *m_model;
};

} // namespace lab::ui
