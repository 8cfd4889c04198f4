// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/progress.h"

#include <QWidget>

namespace lab::ui {

/// The steps of a lesson as dots: full when done, an outline when not. Each dot names its step in a tool tip.
class ProgressDots : public QWidget
{
    Q_OBJECT

public:
    ProgressDots(const Progress &progress, QString lesson, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    QRectF dot(int index) const;

    const Progress &m_progress;
    QString m_lesson;
};

/// `Read`, `Tried` …
QString stepName(Progress::Step step);

} // namespace lab::ui
