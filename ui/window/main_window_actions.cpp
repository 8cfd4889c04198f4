// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What the toolbar and the keyboard of the main window do.
#include "app/base/tr.h"
#include "ui/connection/connection_dialog.h"
#include "ui/keys/keys_panel.h"
#include "ui/lesson/lesson_view.h"
#include "ui/log/log_panel.h"
#include "ui/window/dock.h"
#include "ui/window/lesson_list.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/report_export.h"
#include "ui/window/reset_dialog.h"
#include "ui/window/server_chip.h"
#include "ui/window/theme_button.h"

#include <QShortcut>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

void addToggle(QToolBar *bar, QDockWidget *dock, const QString &iconName, const QString &keys)
{
    auto *const toggle = dock->toggleViewAction();
    toggle->setIcon(icon(iconName));
    toggle->setShortcut(QKeySequence(keys));
    toggle->setToolTip(
        tr("Show or hide: %1 (%2)").arg(dock->windowTitle(), toggle->shortcut().toString(QKeySequence::NativeText)));
    bar->addAction(toggle);
}

// Qt takes buttons in toolbars out of the tab order.
void makeReachable(QToolBar *bar)
{
    const auto buttons = bar->findChildren<QToolButton *>();
    for (auto *const button : buttons) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->text());
    }
}

} // namespace

QAction *MainWindow::makeAction(const QString &iconName, const QString &text, const QString &keys,
                                const QString &meaning)
{
    auto *const action = new QAction(icon(iconName), text, this);
    action->setShortcut(QKeySequence(keys));
    const QString shown = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(u"%1 (%2)"_s.arg(meaning, shown));
    m_shortcuts.append({shown, meaning});
    return action;
}

void MainWindow::addShortcut(const QString &keys, const QString &meaning, const std::function<void()> &run)
{
    auto *const shortcut = new QShortcut(QKeySequence(keys), this);
    connect(shortcut, &QShortcut::activated, this, run);
    m_shortcuts.append({shortcut->key().toString(QKeySequence::NativeText), meaning});
}

void MainWindow::buildToolBar()
{
    auto *const bar = m_tools = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *const chip = new ServerChip(m_lab);
    connect(chip, &ServerChip::connectRequested, this, &MainWindow::askForServer);
    bar->addWidget(chip);
    auto *const space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    addToggle(bar, m_keysDock, u"key"_s, u"Ctrl+Shift+K"_s);
    addToggle(bar, m_logDock, u"log"_s, u"Ctrl+Shift+L"_s);
    m_shortcuts.append({u"Ctrl+Shift+K, L"_s, tr("Show or hide the keys, the live log")});
    bar->addSeparator();
    auto *const theme = new ThemeButton(m_theme);
    connect(theme, &ThemeButton::modeChosen, this, [this](const QString &name) { m_memory.setTheme(name); });
    bar->addWidget(theme);
    m_shortcuts.append({theme->shortcut().toString(QKeySequence::NativeText), tr("Theme: as the system, light, dark")});
    auto *const reset = makeAction(u"reset"_s, tr("Reset"), u"Ctrl+Shift+R"_s, tr("Reset the lab"));
    connect(reset, &QAction::triggered, this, [this] { (new ResetDialog(m_lab, this))->open(); });
    auto *const save = makeAction(u"export"_s, tr("Export"), u"Ctrl+E"_s, tr("Export the lab report"));
    connect(save, &QAction::triggered, this, &MainWindow::exportReport);
    auto *const help = makeAction(u"help"_s, tr("Help"), u"F1"_s, tr("Help"));
    connect(help, &QAction::triggered, this, &MainWindow::showHelp);
    bar->addActions({reset, save, help});
    makeReachable(bar);
}

void MainWindow::buildLessonActions()
{
    addShortcut(u"Ctrl+L"_s, tr("Go to the list of lessons"), [this] { m_lessons->setFocus(Qt::ShortcutFocusReason); });
    addShortcut(u"Ctrl+PgUp"_s, tr("Previous lesson"), [this] { m_lessons->chooseNext(-1); });
    addShortcut(u"Ctrl+PgDown"_s, tr("Next lesson"), [this] { m_lessons->chooseNext(1); });
    addShortcut(u"Ctrl+0"_s, tr("Results: all that was measured"), [this] { openResults(); });
    m_shortcuts.append({u"Ctrl+1 … Ctrl+9"_s, tr("Lesson 1 to 9")});
    m_shortcuts.append({u"Alt+1 … Alt+7"_s, tr("A part of the lesson; Ctrl+Tab for the next")});
    m_shortcuts.append({u"Enter"_s, tr("Run what the form says, from any of its fields")});
    m_shortcuts.append({u"Esc"_s, tr("Cancel what runs")});
    m_shortcuts.append({tr("+, −, 0, Ctrl+wheel"), tr("In the timeline: closer, farther, all of it")});
    m_shortcuts.append({tr("Arrow keys"), tr("In the timeline: the next event, the next lane")});
    for (int number = 1; number <= 9; ++number) {
        auto *const shortcut = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] { m_lessons->chooseRow(number - 1); });
    }
    addShortcut(u"Ctrl+K"_s, tr("Filter the keys"), [this] {
        m_keysDock->show();
        m_keys->focusFilter();
    });
    addShortcut(u"F5"_s, tr("List the keys again"), [this] { m_keys->refresh(); });
    addShortcut(u"Ctrl+Shift+F"_s, tr("Filter the live log"), [this] {
        m_logDock->show();
        m_log->focusFilter();
    });
    addShortcut(u"Ctrl+Shift+N"_s, tr("Connect to another server"), [this] { askForServer(); });
    addShortcut(u"Ctrl+Q"_s, tr("Quit"), [this] { close(); });
}

void MainWindow::askForServer()
{
    auto *const dialog = new ConnectionDialog(m_lab.settingsFile(), m_passwords, this);
    connect(dialog, &ConnectionDialog::chosen, this,
            [this](const redis::Endpoint &endpoint) { m_lab.useServer(endpoint); });
    dialog->open();
}

void MainWindow::exportReport()
{
    m_stack->flush();
    ui::exportReport(m_lab, m_server, *m_notices, this);
}

void MainWindow::showHelp()
{
    (new HelpDialog(m_shortcuts, m_server, this))->open();
}

} // namespace lab::ui
