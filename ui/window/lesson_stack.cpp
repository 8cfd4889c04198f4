// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lesson_stack.h"

#include "ui/lesson/lesson_view.h"

namespace lab::ui {

LessonStack::LessonStack(Lab &lab, QWidget *parent)
    : QStackedWidget(parent)
    , m_lab(lab)
{
}

LessonView *LessonStack::open(const QString &lesson, const QString &part)
{
    auto *&view = m_views[lesson];
    if (!view) {
        view = new LessonView(m_lab.catalogue().lesson(lesson), m_lab, this);
        addWidget(view);
        connect(view, &LessonView::linkFollowed, this, &LessonStack::linkFollowed);
    }
    if (!part.isEmpty())
        view->showPart(part);
    setCurrentWidget(view);
    return view;
}

LessonView *LessonStack::current() const
{
    return qobject_cast<LessonView *>(currentWidget());
}

QList<LessonView *> LessonStack::flush()
{
    QList<LessonView *> failed;
    for (auto *const view : std::as_const(m_views)) {
        if (!view->flush())
            failed.append(view);
    }
    return failed;
}

} // namespace lab::ui
