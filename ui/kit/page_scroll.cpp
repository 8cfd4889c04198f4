// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/page_scroll.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>

namespace lab::ui {

namespace {

bool isDisabled(const QWidget *widget)
{
    return widget && !widget->isEnabled();
}

} // namespace

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, &PageScroll::follow);
}

int PageScroll::position() const
{
    return verticalScrollBar()->value();
}

void PageScroll::bring(QWidget *widget)
{
    QTimer::singleShot(0, widget, [this, widget] { ensureWidgetVisible(widget, 0, spacing::Medium); });
}

// QScrollArea's own would scroll to whatever comes next.
bool PageScroll::focusNextPrevChild(bool next)
{
    return isDisabled(focusWidget()) ? QWidget::focusNextPrevChild(next) : QScrollArea::focusNextPrevChild(next);
}

// The scroll area itself follows the focus only while that moves inside of it.
void PageScroll::follow(const QWidget *before, QWidget *focused)
{
    if (!widget() || !focused || !widget()->isAncestorOf(focused) || isDisabled(before))
        return;
    const QRect place(focused->mapTo(viewport(), QPoint()), focused->size());
    if (!viewport()->rect().intersects(place))
        ensureWidgetVisible(focused);
}

} // namespace lab::ui
