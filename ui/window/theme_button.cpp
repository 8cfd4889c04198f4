// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/theme_button.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

ThemeButton::ThemeButton(Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIconSize({16, 16});
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &ThemeButton::next);
    refresh();
}

void ThemeButton::next()
{
    choose(m_theme.nextMode());
}

void ThemeButton::choose(Theme::Mode mode)
{
    m_theme.setMode(mode);
    refresh();
    Q_EMIT modeChosen(Theme::modeName(m_theme.mode()));
}

void ThemeButton::refresh()
{
    const auto mode = m_theme.mode();
    const bool light = mode == Theme::Mode::Light;
    const bool dark = mode == Theme::Mode::Dark;
    setIcon(ui::icon(light ? u"sun"_s : dark ? u"moon"_s : u"display"_s));
    setText(light ? tr("Light theme") : dark ? tr("Dark theme") : tr("System theme"));
    setShortcut(QKeySequence(u"Ctrl+Shift+T"_s)); // setText() has taken it away
    setAccessibleName(text());
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    setToolTip(tr("%1; press for the next of light, dark and as the system (%2)").arg(text(), keys));
}

} // namespace lab::ui
