// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace lab::ui {

class ServerChip;
class ThemeButton;

/// The line above everything: folding the sidebar, the program's name, the search, the server, theme and help.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 44;

    /// Chip and theme button are the window's; they become the bar's.
    TopBar(ServerChip *chip, ThemeButton *theme, QWidget *parent = nullptr);

    QToolButton *menuButton() const { return m_menu; }
    QPushButton *searchButton() const { return m_search; }
    /// Its menu has what is seldom done.
    QToolButton *helpButton() const { return m_help; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(ServerChip *chip, ThemeButton *theme);

    QToolButton *m_menu, *m_help;
    QPushButton *m_search;
    QLabel *m_hint;
    ServerChip *m_chip;
};

} // namespace lab::ui
