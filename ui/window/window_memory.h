// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/settings.h"

#include <QStringList>

class QMainWindow;

namespace lab::ui {

/// What the window keeps between runs, in the lab's settings file: where it stood, its docks, the theme, the lesson and
/// its part. Passwords are never among it.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &settingsFile);

    void save(const QMainWindow &window);
    /// False when nothing was kept: the window then stands as it was built.
    bool restore(QMainWindow &window) const;

    QString theme() const; ///< `system` when none was kept
    void setTheme(const QString &theme);
    QString lesson() const;
    QString part() const;
    void setPlace(const QString &lesson, const QString &part);

private:
    mutable Settings m_settings;
};

} // namespace lab::ui
