// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"
#include "ui/connection/password_store.h"
#include "ui/theme/theme.h"
#include "ui/window/help_dialog.h"
#include "ui/window/window_memory.h"

#include <QMainWindow>

class QToolButton;

namespace lab::ui {

class Dock;
class KeysPanel;
class LabNotices;
class LessonList;
class LessonStack;
class LessonView;
class LogPanel;
class NotesGuard;
class NoticeBar;
class ResultsPage;

/// The window around the lessons: the list, the lesson, the docks with keys and log, and the toolbar. Once it was
/// painted for the first time it starts the lab, so that nobody waits for a server to see a window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Lab &lab, Theme &theme, QWidget *parent = nullptr);

    /// As it was left: geometry, docks, lesson and part. The first lesson when nothing was kept.
    void restore();
    /// `part` may be empty. Throws UsageError for an unknown lesson.
    LessonView *openLesson(const QString &lesson, const QString &part = {});
    /// The page of all that was measured.
    ResultsPage *openResults();
    /// Shows what it names; nothing happens when it leads nowhere.
    void openLink(const Link &link);
    /// Starts the server and looks at the database, once: a second call does nothing.
    void startLab();
    KeysPanel &keys() { return *m_keys; }
    LogPanel &log() { return *m_log; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildCentre();
    QWidget *makeLessonSide();
    QToolButton *makeResultsRow();
    QWidget *makeLessonArea();
    void buildDocks();
    void buildToolBar();
    void buildLessonActions();
    QAction *makeAction(const QString &iconName, const QString &text, const QString &keys, const QString &meaning);
    void addShortcut(const QString &keys, const QString &meaning, const std::function<void()> &run);
    void connectLab();
    void settle();
    void fitFrame();

    void askForServer();
    void exportReport();
    void showHelp();

    Lab &m_lab;
    Theme &m_theme;
    WindowMemory m_memory;
    PasswordStore m_passwords;
    NoticeBar *m_notices;
    LessonList *m_lessons;
    LessonStack *m_stack;
    QToolButton *m_resultsRow = nullptr;
    ResultsPage *m_results = nullptr; ///< made when it is first opened
    NotesGuard *m_notesGuard;
    KeysPanel *m_keys;
    LogPanel *m_log;
    Dock *m_keysDock = nullptr, *m_logDock = nullptr;
    QToolBar *m_tools = nullptr;
    QList<ShortcutHelp> m_shortcuts;
    QString m_server; ///< `Redis 7.0.15`, as of the last health check
    bool m_settled = false, m_labStarted = false;
    bool m_isPlaced = false; ///< where the person left it
};

} // namespace lab::ui
