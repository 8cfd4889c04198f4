// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/window_memory.h"

#include <QMainWindow>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int LayoutVersion = 1; ///< another number makes the window forget docks that are no longer there

QList<QSplitter *> namedSplitters(const QMainWindow &window)
{
    auto splitters = window.findChildren<QSplitter *>();
    splitters.removeIf([](const QSplitter *splitter) { return splitter->objectName().isEmpty(); });
    return splitters;
}

} // namespace

WindowMemory::WindowMemory(const QString &settingsFile)
    : m_settings(settingsFile)
{
}

void WindowMemory::save(const QMainWindow &window)
{
    m_settings.keep(u"window/geometry"_s, window.saveGeometry());
    m_settings.keep(u"window/docks"_s, window.saveState(LayoutVersion));
    for (const auto *const splitter : namedSplitters(window))
        m_settings.keep(u"window/"_s + splitter->objectName(), splitter->saveState());
}

bool WindowMemory::restore(QMainWindow &window) const
{
    for (auto *const splitter : namedSplitters(window))
        splitter->restoreState(m_settings.value(u"window/"_s + splitter->objectName()).toByteArray());
    const bool placed = window.restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    return window.restoreState(m_settings.value(u"window/docks"_s).toByteArray(), LayoutVersion) && placed;
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

void WindowMemory::setPlace(const QString &lesson, const QString &part)
{
    m_settings.keep(u"window/lesson"_s, lesson);
    m_settings.keep(u"window/part"_s, part);
}

} // namespace lab::ui
