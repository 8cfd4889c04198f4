// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/lesson_list_model.h"

#include <QListView>
#include <QTimer>

namespace lab::ui {

class LessonDelegate;

/// The list of lessons: the arrow keys, Home, End and typing a title choose one, as a click does. Folded, it has their
/// numbers alone.
class LessonList : public QListView
{
    Q_OBJECT

public:
    LessonList(const Catalogue &catalogue, const Progress &progress, QWidget *parent = nullptr);

    /// The one chosen; empty when none is.
    QString lesson() const;
    /// Does nothing when there is no such lesson.
    void choose(const QString &id);
    /// The first lesson is 0; nothing happens beyond the last.
    void chooseRow(int position);
    void chooseNext(int step);
    void setFolded(bool folded);
    /// These lessons pulse, as long as it can be seen.
    void setBusy(const QSet<QString> &lessons);
    bool isPulsing() const { return m_pulse.isActive(); }

Q_SIGNALS:
    void lessonChosen(const QString &id);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updatePulse();
    void beat();

    LessonListModel *m_model;
    LessonDelegate *m_delegate;
    QTimer m_pulse;
};

} // namespace lab::ui
