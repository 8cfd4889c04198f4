// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QApplication;

namespace lab::ui {

class FocusRing;

/// Dresses the application: style, palette, stylesheet and fonts, all made from the tokens. One a program, made before
/// the first widget. What paints itself asks Tokens::current() each time it paints and needs no signal; what keeps
/// colours (a chart, a highlighter) listens to changed().
///
/// For labels the stylesheet knows the property `role`: `heading`, `muted`, `success`, `warning`, `danger`, `wire`
/// (monospace); for buttons `primary`, `entry` (of a list); for frames `card`, for parts of the window `panel`. See
/// setRole().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QApplication &application, Mode mode = Mode::System);
    ~Theme() override;

    /// The program's theme; null before it is made.
    static Theme *instance();
    /// Whether the dark tokens are in use. False before a theme is made.
    static bool isDark();
    /// `light`, `dark`, `system` (also for anything else).
    static Mode modeNamed(const QString &name);
    static QString modeName(Mode mode);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// The mode after this one on a button: as the system, what the system is not, what it is.
    Mode nextMode() const;

    /// Calls `redraw` when other colours are in use and `widget` is seen: at once, or when it is next shown.
    static void whenChanged(QWidget *widget, std::function<void()> redraw);

Q_SIGNALS:
    /// Other colours are in use now; Tokens::current() is already the new set.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void followSystem();
    void apply();
    void dress(QWidget *shown);
    bool askWhetherSystemIsDark();
    void followFocus(QObject *watched, QEvent *event);

    QApplication &m_application;
    QPointer<FocusRing> m_ring; ///< goes with the widget that it surrounds
    Mode m_mode;
    bool m_dark = false;
    bool m_systemIsDark = false; ///< when it was last asked
    bool m_applying = false;
    QSet<QObject *> m_undressed;                       ///< hidden since before the colours changed
    QHash<QObject *, std::function<void()>> m_redrawn; ///< what these then do
    bool m_byKeyboard = false;                         ///< what the person did last
};

/// Sets the property `role` that the stylesheet knows, and repolishes the widget.
void setRole(QWidget *widget, const QString &role);

} // namespace lab::ui
