// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/part.h"

class QPushButton;

namespace lab::ui {

class MarkdownView;

/// The lesson's text. Reading it to the end, or saying so, is a step done.
class LearnPart : public Part
{
    Q_OBJECT

public:
    LearnPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

private:
    void showProgress();
    void markRead();

    MarkdownView *m_text;
    QPushButton *m_read;
};

} // namespace lab::ui
