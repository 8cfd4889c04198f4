// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

namespace lab::ui {

/// Each click goes on to the next of: as the system, light, dark.
class ThemeButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ThemeButton(Theme &theme, QWidget *parent = nullptr);

    void choose(Theme::Mode mode);

Q_SIGNALS:
    void modeChosen(const QString &name);

private:
    void next();
    void refresh();

    Theme &m_theme;
};

} // namespace lab::ui
