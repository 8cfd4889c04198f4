// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/window_memory.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
const auto DocksKey = "window/docks"_L1; ///< of versions that had docks
constexpr int DocksVersion = 1;
} // namespace

WindowMemory::WindowMemory(const QString &settingsFile)
    : m_settings(settingsFile)
{
}

void WindowMemory::save(const QMainWindow &window, const WindowLayout &layout)
{
    m_settings.keep(u"window/geometry"_s, window.saveGeometry());
    m_settings.keep(u"window/inspector"_s, layout.inspector);
    m_settings.keep(u"window/inspector-width"_s, layout.inspectorWidth);
    m_settings.keep(u"window/bottom"_s, layout.bottom);
    m_settings.keep(u"window/bottom-height"_s, layout.bottomHeight);
    m_settings.keep(u"window/folded"_s, layout.isFolded);
    m_settings.remove(DocksKey);
}

bool WindowMemory::restore(QMainWindow &window) const
{
    return window.restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

WindowLayout WindowMemory::layout() const
{
    if (m_settings.contains(DocksKey))
        return layoutOfDocks();
    WindowLayout layout;
    layout.inspector = m_settings.value(u"window/inspector"_s).toString();
    layout.bottom = m_settings.value(u"window/bottom"_s).toString();
    layout.inspectorWidth = m_settings.value(u"window/inspector-width"_s, layout.inspectorWidth).toInt();
    layout.bottomHeight = m_settings.value(u"window/bottom-height"_s, layout.bottomHeight).toInt();
    layout.isFolded = m_settings.value(u"window/folded"_s, false).toBool();
    return layout;
}

// Only Qt can read what it has kept of docks: a window that is never shown gets docks of the same names.
WindowLayout WindowMemory::layoutOfDocks() const
{
    QMainWindow window;
    auto *const tools = window.addToolBar(QString());
    tools->setObjectName(u"tools"_s);
    auto *const keys = new QDockWidget, *const log = new QDockWidget;
    keys->setObjectName(u"keys"_s);
    log->setObjectName(u"log"_s);
    window.addDockWidget(Qt::RightDockWidgetArea, keys);
    window.addDockWidget(Qt::BottomDockWidgetArea, log);
    WindowLayout layout;
    if (!window.restoreState(m_settings.value(DocksKey).toByteArray(), DocksVersion))
        return layout;
    layout.inspector = keys->isHidden() ? QString() : keys->objectName();
    layout.bottom = log->isHidden() ? QString() : log->objectName();
    return layout;
}

QString WindowMemory::theme() const
{
    return m_settings.value(u"window/theme"_s, u"system"_s).toString();
}

void WindowMemory::setTheme(const QString &theme)
{
    m_settings.keep(u"window/theme"_s, theme);
}

QString WindowMemory::lesson() const
{
    return m_settings.value(u"window/lesson"_s).toString();
}

QString WindowMemory::part() const
{
    return m_settings.value(u"window/part"_s).toString();
}

QString WindowMemory::page() const
{
    return m_settings.value(u"window/page"_s).toString();
}

void WindowMemory::setPage(const QString &page)
{
    m_settings.keep(u"window/page"_s, page);
}

void WindowMemory::setPlace(const QString &lesson, const QString &part)
{
    m_settings.keep(u"window/lesson"_s, lesson);
    m_settings.keep(u"window/part"_s, part);
}

} // namespace lab::ui
