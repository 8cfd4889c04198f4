// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/lesson_header.h"

#include "ui/kit/labels.h"
#include "ui/lesson/progress_dots.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace lab::ui {

using namespace Qt::StringLiterals;

LessonHeader::LessonHeader(const Lesson &lesson, Lab &lab, QWidget *parent)
    : QWidget(parent)
{
    auto *number = titleLabel(u"%1"_s.arg(lesson.number, 2, 10, QLatin1Char('0')), 4);
    auto *title = titleLabel(lesson.title, 4);
    auto *structure = captionLabel(lesson.structure, u"muted"_s);
    structure->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred); // the title goes first when room is short
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Medium);
    top->addWidget(number);
    top->addWidget(title);
    top->addWidget(structure, 1);
    top->addWidget(new ProgressDots(lab.progress(), lesson.id));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Tiny);
    layout->setSpacing(spacing::Tiny);
    layout->addLayout(top);
    layout->addWidget(plainLabel(lesson.summary, u"muted"_s));
}

} // namespace lab::ui
