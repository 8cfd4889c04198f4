// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/settings.h"

#include <QStringList>

class QMainWindow;

namespace lab::ui {

/// What is open around the part, and how wide.
struct WindowLayout
{
    QString inspector; ///< its tab; empty: closed
    QString bottom;    ///< likewise of the bottom panel
    int inspectorWidth = 320, bottomHeight = 210;
    bool isFolded = false; ///< the sidebar, by hand
};

/// What the window keeps between runs, in the lab's settings file: where it stood, what was open, the theme, the lesson
/// and its part. Passwords are never among it.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &settingsFile);

    void save(const QMainWindow &window, const WindowLayout &layout);
    /// False when nothing was kept: the window then stands as it was built.
    bool restore(QMainWindow &window) const;
    /// Also of an earlier version, which had docks: what was open there is open here.
    WindowLayout layout() const;

    QString theme() const; ///< `system` when none was kept
    void setTheme(const QString &theme);
    /// Empty before the window was closed for the first time.
    QString lesson() const;
    QString part() const;
    void setPlace(const QString &lesson, const QString &part);
    /// That was shown in place of a lesson; empty: none.
    QString page() const;
    void setPage(const QString &page);

private:
    WindowLayout layoutOfDocks() const;

    mutable Settings m_settings;
};

} // namespace lab::ui
