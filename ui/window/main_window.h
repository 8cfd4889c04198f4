// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"
#include "ui/connection/password_store.h"
#include "ui/palette/palette_entries.h"
#include "ui/theme/theme.h"
#include "ui/window/help_dialog.h"
#include "ui/window/regions.h"
#include "ui/window/sidebar.h"
#include "ui/window/window_memory.h"

#include <QMainWindow>
#include <QPointer>

#include <map>
#include <memory>

class QSplitter;

namespace lab::ui {

class FootBar;
class Inspector;
class KeysPanel;
class LessonList;
class LessonStack;
class LessonView;
class LogPanel;
class NotesGuard;
class NoticeBar;
class PagePanel;
class Palette;
class ResultsPage;
class RunsModel;
class ServerChip;
class TabbedPanel;
class ThemeButton;
class Toasts;
class TopBar;
class Workspace;

/// A page that is no lesson, opened from the sidebar.
struct WindowPage
{
    QString name; ///< as settings and screenshots call it: `results`
    QString icon, title, toolTip;
    Sidebar::Place place = Sidebar::Place::Below;
    std::function<QWidget *()> make; ///< when it is first opened; the window then owns it
};

/// The window around the lessons: top bar, sidebar, the lesson, the inspector beside it, the bottom panel and the foot
/// bar. Once it was painted for the first time it starts the lab, so that nobody waits for a server to see a window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Lab &lab, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(const WindowPage &page);
    bool hasPage(const QString &name) const { return m_pages.count(name) > 0; }
    /// The page of this name; null when there is none.
    QWidget *openPage(const QString &name);
    /// As it was left: geometry, panels, lesson and part. When nothing was kept the overview, where there is one, else
    /// the first lesson.
    void restore();
    /// `part` may be empty; `source` and `notes` open beside the part that is shown. Throws UsageError for an unknown
    /// lesson.
    LessonView *openLesson(const QString &lesson, const QString &part = {});
    /// The page of all that was measured.
    ResultsPage *openResults();
    /// Shows what it names; nothing happens when it leads nowhere.
    void openLink(const Link &link);
    /// Opens the inspector at `keys`, `source` or `notes`; closes it when the name is empty.
    void showInspector(const QString &tab);
    /// The same of the bottom panel: `log` or `runs`.
    void showBottom(const QString &tab);
    /// At the right of the foot bar: what the last run came to.
    void setSummary(const QString &text);
    /// Starts the server and looks at the database, once: a second call does nothing.
    void startLab();
    KeysPanel &keys() { return *m_keys; }
    LogPanel &log() { return *m_log; }
    Inspector &inspector() { return *m_inspector; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildFrame();
    QWidget *buildUpper();
    QWidget *buildMain();
    void buildBottom();
    void addPages();
    QWidget *makeOverview();
    QWidget *makeLibrary();
    void addPagePanel();
    void openLibraryPage(const QString &page);
    void rememberPlace();
    void buildTopBar();
    void buildHelpMenu();
    void buildPlaceKeys();
    void buildPanelKeys();
    void explainOtherKeys();
    QAction *makeAction(const QString &iconName, const QString &text, const QString &keys, const QString &meaning);
    /// With an icon it is also found by the palette.
    void addShortcut(const QString &keys, const QString &meaning, const std::function<void()> &run,
                     const QString &iconName = {});
    void buildPalette();
    void openPalette();
    void choose(const PaletteEntry &entry);
    void connectLab();
    void connectPlaces();
    void placeChanged();
    void settle();
    void fitFrame();
    void fitRoom();

    void toggleInspector(const QString &tab, bool byKeyboard);
    void toggleBottom(const QString &tab, bool byKeyboard);
    void toggleSidebar();
    WindowLayout layoutNow() const;
    void applyLayout(const WindowLayout &layout);

    void askForServer();
    void exportReport();
    void showHelp();

    Lab &m_lab;
    Theme &m_theme;
    WindowMemory m_memory;
    PasswordStore m_passwords;
    Toasts *m_notices;
    NoticeBar *m_banner;
    LessonList *m_lessons;
    LessonStack *m_stack;
    NotesGuard *m_notesGuard;
    KeysPanel *m_keys;
    LogPanel *m_log;
    RunsModel *m_runs;
    ServerChip *m_chip;
    ThemeButton *m_themeButton;
    TopBar *m_top;
    Sidebar *m_sidebar;
    Inspector *m_inspector;
    Workspace *m_workspace = nullptr;
    QSplitter *m_splitter = nullptr;
    TabbedPanel *m_bottom;
    FootBar *m_foot;
    PagePanel *m_page = nullptr;
    QPointer<LessonView> m_lastView;
    Link m_place; ///< the lesson that was shown last, also before the window was closed
    std::unique_ptr<Regions> m_regions;
    std::map<QString, WindowPage> m_pages;
    QHash<QString, QWidget *> m_madePages;
    Palette *m_palette = nullptr;
    QList<PaletteEntry> m_commands; ///< for the palette
    QList<ShortcutHelp> m_shortcuts;
    QString m_server;                ///< `Redis 7.0.15`, as of the last health check
    bool m_isFolded = false;         ///< the sidebar, as the person likes it where there is room
    bool m_isUnfoldedAnyway = false; ///< where there is none
    int m_bottomHeight = 210;
    bool m_settled = false, m_labStarted = false;
    bool m_isPlaced = false; ///< where the person left it
};

} // namespace lab::ui
