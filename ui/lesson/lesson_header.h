// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

#include <QWidget>

namespace lab::ui {

/// Number, title, structure, summary and progress of a lesson, on two lines.
class LessonHeader : public QWidget
{
    Q_OBJECT

public:
    LessonHeader(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);
};

} // namespace lab::ui
