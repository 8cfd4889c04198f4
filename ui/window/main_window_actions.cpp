// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What the top bar and the keyboard of the main window do.
#include "ui/connection/connection_dialog.h"
#include "ui/keys/keys_panel.h"
#include "ui/lesson/lesson_header.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/part_bar.h"
#include "ui/log/log_panel.h"
#include "ui/notices/toasts.h"
#include "ui/palette/palette.h"
#include "ui/window/lesson_list.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/main_window.h"
#include "ui/window/report_export.h"
#include "ui/window/reset_dialog.h"
#include "ui/window/server_chip.h"
#include "ui/window/theme_button.h"
#include "ui/window/top_bar.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int InspectorStep = 20; ///< pixels, by a key
}

QAction *MainWindow::makeAction(const QString &iconName, const QString &text, const QString &keys,
                                const QString &meaning)
{
    auto *const action = new QAction(icon(iconName), text, this);
    action->setShortcut(QKeySequence(keys));
    const QString shown = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(u"%1 (%2)"_s.arg(meaning, shown));
    m_shortcuts.append({shown, meaning});
    m_commands.append({.title = meaning, .context = shown, .icon = iconName, .run = [action] {
                           action->trigger();
                       }});
    return action;
}

void MainWindow::addShortcut(const QString &keys, const QString &meaning, const std::function<void()> &run,
                             const QString &iconName)
{
    auto *const shortcut = new QShortcut(QKeySequence(keys), this);
    connect(shortcut, &QShortcut::activated, this, run);
    const QString shown = shortcut->key().toString(QKeySequence::NativeText);
    m_shortcuts.append({shown, meaning});
    if (!iconName.isEmpty())
        m_commands.append({.title = meaning, .context = shown, .icon = iconName, .run = run});
}

void MainWindow::buildTopBar()
{
    connect(m_chip, &ServerChip::connectRequested, this, &MainWindow::askForServer);
    connect(m_themeButton, &ThemeButton::modeChosen, this, [this](const QString &name) { m_memory.setTheme(name); });
    m_shortcuts.append(
        {m_themeButton->shortcut().toString(QKeySequence::NativeText), tr("Theme: as the system, light, dark")});
    auto *const menu = m_top->menuButton();
    menu->setAccessibleName(tr("Fold the sidebar"));
    menu->setToolTip(tr("Fold the sidebar, or unfold it (Ctrl+B)"));
    connect(menu, &QToolButton::clicked, this, &MainWindow::toggleSidebar);
    addShortcut(
        u"Ctrl+B"_s, tr("Fold the sidebar, or unfold it"), [this] { toggleSidebar(); }, u"menu"_s);
    buildHelpMenu();
}

void MainWindow::buildHelpMenu()
{
    auto *const help = makeAction(u"help"_s, tr("Keyboard, versions, licence"), u"F1"_s, tr("Help"));
    connect(help, &QAction::triggered, this, &MainWindow::showHelp);
    auto *const save = makeAction(u"export"_s, tr("Export the lab report…"), u"Ctrl+E"_s, tr("Export the lab report"));
    connect(save, &QAction::triggered, this, &MainWindow::exportReport);
    auto *const reset = makeAction(u"reset"_s, tr("Reset the lab…"), u"Ctrl+Shift+R"_s, tr("Reset the lab"));
    connect(reset, &QAction::triggered, this, [this] { (new ResetDialog(m_lab, this))->open(); });
    auto *const choices = new QMenu(m_top->helpButton());
    choices->addAction(help);
    choices->addSeparator();
    choices->addActions({save, reset});
    m_top->helpButton()->setMenu(choices);
    addActions({help, save, reset}); // their keys work while the menu is closed
}

void MainWindow::buildPlaceKeys()
{
    addShortcut(u"Ctrl+L"_s, tr("Go to the list of lessons"), [this] { m_lessons->setFocus(Qt::ShortcutFocusReason); });
    addShortcut(u"Ctrl+PgUp"_s, tr("Previous lesson"), [this] { m_lessons->chooseNext(-1); });
    addShortcut(u"Ctrl+PgDown"_s, tr("Next lesson"), [this] { m_lessons->chooseNext(1); });
    addShortcut(u"Ctrl+0"_s, tr("Results: all that was measured"), [this] { openResults(); });
    for (int number = 1; number <= 9; ++number) {
        auto *const shortcut = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] { m_lessons->chooseRow(number - 1); });
    }
    addShortcut(u"Alt+Home"_s, tr("Overview: where to begin"), [this] { openPage(u"overview"_s); });
    addShortcut(u"F6"_s, tr("To the next region of the window; Shift+F6 to the one before"),
                [this] { m_regions->walk(QApplication::focusWidget(), 1); });
    auto *const back = new QShortcut(QKeySequence(u"Shift+F6"_s), this);
    connect(back, &QShortcut::activated, this, [this] { m_regions->walk(QApplication::focusWidget(), -1); });
}

void MainWindow::buildPanelKeys()
{
    addShortcut(
        u"Ctrl+Shift+K"_s, tr("Show or hide the keys"), [this] { toggleInspector(u"keys"_s, true); }, u"key"_s);
    addShortcut(u"Alt+K"_s, tr("Filter the keys"), [this] {
        showInspector(u"keys"_s);
        m_keys->focusFilter();
    });
    addShortcut(
        u"Alt+S"_s, tr("Show or hide the source"), [this] { toggleInspector(u"source"_s, true); }, u"code"_s);
    addShortcut(
        u"Alt+N"_s, tr("Show or hide your notes"), [this] { toggleInspector(u"notes"_s, true); }, u"note"_s);
    addShortcut(u"Alt+Shift+Left"_s, tr("Widen the panel at the right"),
                [this] { m_workspace->setInspectorWidth(m_workspace->inspectorWidth() + InspectorStep); });
    addShortcut(u"Alt+Shift+Right"_s, tr("Narrow the panel at the right"),
                [this] { m_workspace->setInspectorWidth(m_workspace->inspectorWidth() - InspectorStep); });
    addShortcut(
        u"Ctrl+Shift+L"_s, tr("Show or hide the live log"), [this] { toggleBottom(u"log"_s, true); }, u"log"_s);
    addShortcut(
        u"Ctrl+J"_s, tr("Show or hide the runs of all lessons"), [this] { toggleBottom(u"runs"_s, true); }, u"runs"_s);
    addShortcut(
        u"F5"_s, tr("List the keys again"), [this] { m_keys->refresh(); }, u"refresh"_s);
    addShortcut(u"Ctrl+Shift+F"_s, tr("Filter the live log"), [this] {
        showBottom(u"log"_s);
        m_log->focusFilter();
    });
    addShortcut(
        u"Ctrl+Shift+N"_s, tr("Connect to another server"), [this] { askForServer(); }, u"plug"_s);
    addShortcut(
        u"Ctrl+Q"_s, tr("Quit"), [this] { close(); }, u"cross"_s);
}

void MainWindow::buildPalette()
{
    m_palette = new Palette(this);
    connect(m_palette, &Palette::chosen, this, &MainWindow::choose);
    connect(m_top->searchButton(), &QPushButton::clicked, this, &MainWindow::openPalette);
    addShortcut(u"Ctrl+K"_s, tr("Search everything"), [this] { openPalette(); });
    using Mode = Theme::Mode;
    const std::pair<QString, Mode> themes[] = {
        {tr("Theme: as the system"), Mode::System}, {tr("Theme: light"), Mode::Light}, {tr("Theme: dark"), Mode::Dark}};
    for (const auto &[title, mode] : themes)
        m_commands.append({.title = title, .context = tr("Setting"), .icon = u"sun"_s, .run = [this, mode = mode] {
                               m_themeButton->choose(mode);
                           }});
}

void MainWindow::openPalette()
{
    auto entries = paletteEntries(m_lab.catalogue());
    for (const auto &[name, page] : m_pages)
        entries.append({.title = page.title, .context = page.toolTip, .icon = page.icon, .run = [this, name = name] {
                            openPage(name);
                        }});
    m_palette->open(entries + m_commands);
}

// A link that names no more than a part or a lesson gives the focus to nothing there.
void MainWindow::choose(const PaletteEntry &entry)
{
    if (entry.run)
        return entry.run();
    const auto *const before = focusWidget();
    openLink(entry.link);
    auto *const view = m_stack->current();
    if (view && focusWidget() == before && !m_stack->isAncestorOf(before))
        view->lessonHeader()->bar()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::explainOtherKeys()
{
    m_shortcuts.append({u"Ctrl+1 … Ctrl+9"_s, tr("Lesson 1 to 9")});
    m_shortcuts.append({u"Alt+1 … Alt+5"_s, tr("A part of the lesson; Ctrl+Tab for the next")});
    m_shortcuts.append({u"Enter"_s, tr("Run what the form says, from any of its fields")});
    m_shortcuts.append({u"Esc"_s, tr("Cancel what runs")});
    m_shortcuts.append({tr("+, −, 0, Ctrl+wheel"), tr("In the timeline: closer, farther, all of it")});
    m_shortcuts.append({tr("Arrow keys"), tr("In the timeline: the next event, the next lane")});
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
