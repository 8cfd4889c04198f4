// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lesson_stack.h"

#include "ui/lesson/lesson_header.h"
#include "ui/lesson/lesson_view.h"

namespace lab::ui {

LessonStack::LessonStack(Lab &lab, QWidget *parent)
    : QStackedWidget(parent)
    , m_lab(lab)
    , m_headers(new QStackedWidget)
{
    m_headers->setFixedHeight(LessonHeader::Height);
    m_headers->hide();
    connect(this, &QStackedWidget::currentChanged, this, &LessonStack::showHeader);
}

// Another one becomes current as each of them goes: that is nobody's business any more.
LessonStack::~LessonStack()
{
    disconnect(this, &QStackedWidget::currentChanged, nullptr, nullptr);
}

LessonView *LessonStack::open(const QString &lesson, const QString &part)
{
    auto *&view = m_views[lesson];
    if (!view)
        view = make(lesson);
    setCurrentWidget(view);
    for (const auto &report : m_kept.take(lesson))
        view->adopt(report);
    if (!part.isEmpty())
        view->showPart(part);
    return view;
}

void LessonStack::keep(const Report &report)
{
    m_kept[report.request.lesson].append(report);
}

LessonView *LessonStack::make(const QString &lesson)
{
    auto *const view = new LessonView(m_lab.catalogue().lesson(lesson), m_lab, this);
    auto *const header = view->lessonHeader();
    header->markPanel(m_panel);
    m_headers->addWidget(header);
    addWidget(view);
    connect(view, &LessonView::linkFollowed, this, &LessonStack::linkFollowed);
    connect(view, &LessonView::panelAsked, this, &LessonStack::panelAsked);
    connect(header, &LessonHeader::panelToggled, this, &LessonStack::panelToggled);
    return view;
}

void LessonStack::showHeader()
{
    const auto *const view = current();
    m_headers->setVisible(view);
    if (view)
        m_headers->setCurrentWidget(view->lessonHeader());
}

LessonView *LessonStack::current() const
{
    return qobject_cast<LessonView *>(currentWidget());
}

void LessonStack::markPanel(const QString &name)
{
    m_panel = name;
    for (const auto *const view : std::as_const(m_views))
        view->lessonHeader()->markPanel(name);
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
