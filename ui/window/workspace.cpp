// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/workspace.h"

#include "ui/notices/toasts.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int HandleWidth = 5; ///< of which one pixel is seen
}

Workspace::Workspace(QWidget *main, QWidget *inspector, QWidget *parent)
    : QWidget(parent)
    , m_main(main)
    , m_inspector(inspector)
    , m_handle(new QWidget(this))
{
    main->setParent(this);
    inspector->setParent(this);
    m_handle->setAttribute(Qt::WA_StyledBackground);
    setRole(m_handle, u"handle"_s);
    m_handle->setCursor(Qt::SizeHorCursor);
    m_handle->installEventFilter(this);
    setInspectorShown(false);
}

bool Workspace::isInspectorShown() const
{
    return !m_inspector->isHidden();
}

void Workspace::setInspectorShown(bool shown)
{
    m_inspector->setVisible(shown);
    m_handle->setVisible(shown);
    place();
}

void Workspace::setOverlay(bool overlay)
{
    m_overlay = overlay;
    place();
}

void Workspace::setInspectorWidth(int width)
{
    m_width = std::clamp(width, LeastWidth, MostWidth);
    place();
}

// By hand, not by a layout: the room that the parts would like to have must not keep the window from getting small.
void Workspace::place()
{
    const int taken = isInspectorShown() ? std::min(m_width, width() - HandleWidth) : 0;
    m_main->setGeometry(0, 0, m_overlay ? width() : width() - taken, height());
    if (taken > 0) {
        m_inspector->setGeometry(width() - taken, 0, taken, height());
        m_handle->setGeometry(width() - taken - HandleWidth + 1, 0, HandleWidth, height());
        m_inspector->raise();
        m_handle->raise();
    }
    if (m_toasts)
        m_toasts->placeIn(QRect(0, 0, width() - taken, height()));
}

void Workspace::setToasts(Toasts *toasts)
{
    m_toasts = toasts;
    toasts->setParent(this);
    connect(toasts, &Toasts::resized, this, &Workspace::place);
    place();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool Workspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_handle && event->type() == QEvent::MouseMove) {
        const auto *const mouse = static_cast<const QMouseEvent *>(event);
        if (mouse->buttons() & Qt::LeftButton)
            setInspectorWidth(mapToGlobal(QPoint(width(), 0)).x() - mouse->globalPosition().toPoint().x());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lab::ui
