// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/progress.h"
#include "app/lesson/lesson.h"

#include <QAbstractButton>

class QLabel;

namespace lab::ui {

class ProgressRing;

/// A lesson to choose: its problem in one sentence, what it is about, how long it takes and how much of it is done. A
/// button as a whole.
class LessonCard : public QAbstractButton
{
    Q_OBJECT

public:
    LessonCard(const Lesson &lesson, const Progress &progress, QWidget *parent = nullptr);

    const QString &lesson() const { return m_lesson.id; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void showProgress();

    const Lesson &m_lesson;
    const Progress &m_progress;
    ProgressRing *m_ring;
    bool m_isMarked = false; ///< the focus came by the keyboard: it is shown
};

} // namespace lab::ui
