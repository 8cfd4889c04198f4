// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/window_fixture.h"
#include "ui/bench/results_page.h"
#include "ui/inspector/notes_panel.h"
#include "ui/inspector/source_panel.h"
#include "ui/keys/keys_panel.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/part_bar.h"
#include "ui/live/runs_view.h"
#include "ui/log/log_panel.h"
#include "ui/notices/toasts.h"
#include "ui/theme/focus_ring.h"
#include "ui/window/foot_bar.h"
#include "ui/window/help_dialog.h"
#include "ui/window/inspector.h"
#include "ui/window/lesson_list.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/main_window.h"
#include "ui/window/reset_dialog.h"
#include "ui/window/server_chip.h"
#include "ui/window/tab_order.h"
#include "ui/window/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

namespace {

/// Of the lesson that is shown.
QPlainTextEdit *notesEditor(const MainWindow &window)
{
    return window.findChild<LessonStack *>()->current()->notes()->findChild<QPlainTextEdit *>();
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theLabStartsAfterTheWindowWasPainted();
    void onlyTheChosenLessonIsMade();
    void lessonsAreReachedByKeyboard();
    void partsAreReachedByKeyboardFromTheListOfLessons();
    void theThemeButtonGoesThroughAllModes();
    void panelsOpenOnDemandAndClose();
    void panelsHaveKeysOfTheirOwn();
    void aCommandReachesTheLogAndTheKeys();
    void shortcutsFocusTheFilters();
    void theWindowComesBackAsItWasLeft();
    void aLessonThatIsGoneOpensTheOverview();
    void whatAnEarlierVersionKeptIsTakenOver();
    void notesOfAnEarlierVersionOpenBesideThePart();
    void aFirstStartHasNoPanels();
    void aPageIsMadeWhenItIsFirstOpened();
    void anOverviewIsWhereAFirstStartLands();
    void theSidebarFoldsByHandAndIsFoldedInLittleRoom();
    void theInspectorLiesOverThePartInLittleRoom();
    void escapeClosesAnInspectorThatLiesOver();
    void theInspectorFollowsTheLesson();
    void whatGoesLeavesTheFocusInItsRegion();
    void regionsAreWalkedByF6();
    void aRunIsListedAndSummedUp();
    void toastsLieAboveTheFootBar();
    void resultsHaveARowOfTheirOwn();
    void notesThatCannotBeSavedKeepTheWindowOpen();
    void theWindowClosesOverUnsavedNotesWhenToldTo();
    void resetNamesThePrefixAndRemovesOnlyItsKeys();
    void resetForgetsProgressOnlyWhenAskedTo();
    void helpListsTheShortcuts();
    void theChipCopiesTheCommandForRedisCli();
    void everyButtonAndFieldHasAName();
    void theWindowFitsTheSmallestSize();
    void tabGoesFromTheListThroughTheLessonToThePanels();
    void aListThatTabReachesShowsIt();
    void theFrameOfTheFirstWindowIsOnTheScreen();

private:
    QWidget *tab(Qt::Key key = Qt::Key_Tab);
    void showWindow(MainWindow &window);
    void blockNotes(const Bench &bench);
    void act(MainWindow &window, const QString &name);

    std::unique_ptr<RedisProcess> m_server;
    Theme *m_theme = nullptr;
};

void MainWindowTest::initTestCase()
{
    m_server = std::make_unique<RedisProcess>();
    m_theme = new Theme(*qApp, Theme::Mode::Light);
}

void MainWindowTest::init()
{
    // A window that closes does not wait for what it asked of the server: what is left there is no later test's.
    redis::Client client(m_server->endpoint());
    waitFor(client.command("FLUSHALL"));
}

void MainWindowTest::showWindow(MainWindow &window)
{
    window.restore();
    if (!window.findChild<LessonView *>()) // a first start lands on the overview
        window.openLesson(u"first"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(QTest::qWaitForWindowActive(&window)); // keys of the window work only then
}

// A file where the folder of the notes should be: saving cannot work, for any user.
void MainWindowTest::blockNotes(const Bench &bench)
{
    QFile file(QDir(bench.folder()).filePath(u"notes"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void MainWindowTest::theLabStartsAfterTheWindowWasPainted()
{
    Bench bench(m_server->endpoint());
    QSignalSpy changed(&bench.lab(), &Lab::serverChanged);
    MainWindow window(bench.lab(), *m_theme);
    window.restore();
    window.show();
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait(Patience));
    window.repaint();
    window.startLab();
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
}

void MainWindowTest::onlyTheChosenLessonIsMade()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    QCOMPARE(window.findChildren<LessonView *>().size(), 0);
    window.openLesson(u"second"_s);
    QCOMPARE(window.findChildren<LessonView *>().size(), 1);
    QCOMPARE(window.findChild<LessonList *>()->lesson(), u"second"_s);
    QVERIFY_THROWS_EXCEPTION(UsageError, window.openLesson(u"nowhere"_s));
}

void MainWindowTest::lessonsAreReachedByKeyboard()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    const auto *const list = window.findChild<LessonList *>();
    QCOMPARE(list->lesson(), u"first"_s);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(list->lesson(), u"third"_s);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(list->lesson(), u"second"_s);
    QCOMPARE(window.findChild<LessonStack *>()->current()->lesson().id, u"second"_s);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(list->hasFocus());
}

// What a notice offers comes on screen with the next turn of the event loop.
void MainWindowTest::act(MainWindow &window, const QString &name)
{
    QAbstractButton *offered = nullptr;
    QVERIFY(becomesTrue([&] { return (offered = button(&window, name)) && offered->isVisible(); }));
    QTest::mouseClick(offered, Qt::LeftButton);
}

void MainWindowTest::partsAreReachedByKeyboardFromTheListOfLessons()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const list = window.findChild<LessonList *>();
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_2, Qt::AltModifier);
    const auto *const first = window.findChild<LessonStack *>()->current();
    QCOMPARE(first->part(), u"try"_s);
    const auto *const second = window.openLesson(u"second"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_5, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(second->part(), u"measure"_s);
    QCOMPARE(first->part(), u"try"_s); // it is hidden
}

void MainWindowTest::theThemeButtonGoesThroughAllModes()
{
    Bench bench(m_server->endpoint());
    m_theme->setMode(Theme::Mode::System); // which is light here
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const theme = button(&window, u"System theme"_s);
    QVERIFY(theme);
    QTest::mouseClick(theme, Qt::LeftButton);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().window);
    QCOMPARE(theme->text(), u"Dark theme"_s);
    QCOMPARE(WindowMemory(bench.lab().settingsFile()).theme(), u"dark"_s);
    QTest::mouseClick(theme, Qt::LeftButton);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().window);
    QCOMPARE(theme->text(), u"Light theme"_s);
    QTest::mouseClick(theme, Qt::LeftButton);
    QCOMPARE(theme->text(), u"System theme"_s);
}

void MainWindowTest::panelsOpenOnDemandAndClose()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QVERIFY(!window.keys().isVisible());
    QVERIFY(!window.log().isVisible());
    auto *const keys = window.findChild<QToolButton *>(u"panel-keys"_s);
    QTest::mouseClick(keys, Qt::LeftButton);
    QVERIFY(window.keys().isVisible());
    QVERIFY(keys->isChecked());
    QTest::mouseClick(button(&window, u"Close: Inspector"_s), Qt::LeftButton);
    QVERIFY(!window.keys().isVisible());
    QVERIFY(!keys->isChecked());
    auto *const log = window.findChild<QToolButton *>(u"foot-log"_s);
    QTest::mouseClick(log, Qt::LeftButton);
    QVERIFY(window.log().isVisible());
    QTest::mouseClick(log, Qt::LeftButton);
    QVERIFY(!window.log().isVisible());
}

void MainWindowTest::panelsHaveKeysOfTheirOwn()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.log().isVisible());
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(window.findChild<RunsView *>()->isVisible());
    QVERIFY(!window.log().isVisible());
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!window.findChild<RunsView *>()->isVisible());
    QTest::keyClick(&window, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(notesEditor(window)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_N, Qt::AltModifier);
    QVERIFY(!window.inspector().isVisible());
    QTest::keyClick(&window, Qt::Key_S, Qt::AltModifier);
    QCOMPARE(window.inspector().current(), u"source"_s);
    QVERIFY(window.inspector().isVisible());
}

void MainWindowTest::aCommandReachesTheLogAndTheKeys()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    QSignalSpy changed(&bench.lab(), &Lab::serverChanged);
    showWindow(window);
    window.showInspector(u"keys"_s);
    QVERIFY(changed.size() > 0 || changed.wait(Patience));
    bench.write("seen", "1");
    QVERIFY(becomesTrue([&] { return window.log().copied().contains(u"SET lab:seen 1"_s); }));
    QVERIFY(becomesTrue([&] { return window.keys().selectFirstKey(); }));
}

void MainWindowTest::shortcutsFocusTheFilters()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QTest::keyClick(&window, Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(window.keys().findChild<QLineEdit *>()->hasFocus());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.log().page(LogKind::Commands).filter().search()->hasFocus());
}

void MainWindowTest::theWindowComesBackAsItWasLeft()
{
    Bench bench(m_server->endpoint());
    {
        MainWindow window(bench.lab(), *m_theme);
        showWindow(window);
        window.openLesson(u"second"_s, u"try"_s);
        window.showInspector(u"source"_s);
        window.showBottom(u"runs"_s);
        window.findChild<Workspace *>()->setInspectorWidth(400);
        window.resize(1200, 700);
        QTRY_VERIFY(!window.findChild<Sidebar *>()->isFolded());
        QTest::mouseClick(button(&window, u"Fold the sidebar"_s), Qt::LeftButton);
        window.close();
    }
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QCOMPARE(window.findChild<LessonList *>()->lesson(), u"second"_s);
    QCOMPARE(window.findChild<LessonStack *>()->current()->part(), u"try"_s);
    QVERIFY(window.findChild<SourcePanel *>()->isVisible());
    QCOMPARE(window.inspector().width(), 400);
    QVERIFY(window.findChild<RunsView *>()->isVisible());
    QVERIFY(!window.log().isVisible());
    window.resize(1200, 700);
    QTRY_VERIFY(window.findChild<Sidebar *>()->isFolded());
}

// As the version before this one did it: two docks by name, and Source and Notes among the parts.
void MainWindowTest::whatAnEarlierVersionKeptIsTakenOver()
{
    Bench bench(m_server->endpoint());
    {
        QMainWindow old;
        old.addToolBar(QString())->setObjectName(u"tools"_s);
        auto *const keys = new QDockWidget, *const log = new QDockWidget;
        keys->setObjectName(u"keys"_s);
        log->setObjectName(u"log"_s);
        old.addDockWidget(Qt::RightDockWidgetArea, keys);
        old.addDockWidget(Qt::BottomDockWidgetArea, log);
        log->hide();
        old.resize(800, 650); // what the screen of a test has room for
        Settings settings(bench.lab().settingsFile());
        settings.keep(u"window/geometry"_s, old.saveGeometry());
        settings.keep(u"window/docks"_s, old.saveState(1));
        settings.keep(u"window/lesson"_s, u"third"_s);
        settings.keep(u"window/part"_s, u"measure"_s);
    }
    {
        MainWindow window(bench.lab(), *m_theme);
        showWindow(window);
        QCOMPARE(window.size(), QSize(800, 650));
        QCOMPARE(window.findChild<LessonList *>()->lesson(), u"third"_s);
        QCOMPARE(window.findChild<LessonStack *>()->current()->part(), u"measure"_s);
        QVERIFY(window.keys().isVisible());
        QVERIFY(!window.log().isVisible());
        window.showInspector({});
        window.close();
    }
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QVERIFY(!window.keys().isVisible()); // what was kept since then counts
}

void MainWindowTest::notesOfAnEarlierVersionOpenBesideThePart()
{
    Bench bench(m_server->endpoint());
    WindowMemory(bench.lab().settingsFile()).setPlace(u"second"_s, u"notes"_s);
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QCOMPARE(window.findChild<LessonStack *>()->current()->part(), u"learn"_s);
    QVERIFY(notesEditor(window)->isVisible());
}

void MainWindowTest::aFirstStartHasNoPanels()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QVERIFY(!window.inspector().isVisible());
    QVERIFY(!window.log().isVisible());
    window.resize(1200, 700);
    QTRY_VERIFY(!window.findChild<Sidebar *>()->isFolded());
}

void MainWindowTest::aPageIsMadeWhenItIsFirstOpened()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    int made = 0;
    window.addPage({.name = u"shelf"_s, .icon = u"book"_s, .title = u"Shelf"_s, .toolTip = {}, .make = [&made] {
                        ++made;
                        return new QLabel(u"Shelves"_s);
                    }});
    showWindow(window);
    QCOMPARE(made, 0);
    auto *const row = window.findChild<QToolButton *>(u"shelf"_s);
    QTest::mouseClick(row, Qt::LeftButton);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(made, 1);
    QVERIFY(row->isChecked());
    QVERIFY(labels(&window).contains(u"Shelves"_s));
    QVERIFY(!window.openPage(u"nowhere"_s));
    window.openLesson(u"first"_s);
    QVERIFY(!row->isChecked());
}

void MainWindowTest::anOverviewIsWhereAFirstStartLands()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    window.restore();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(labels(window.findChild<LessonStack *>()->currentWidget()->parentWidget())
                .contains(u"Or start at the beginning"_s));
    QVERIFY(window.findChild<LessonList *>()->lesson().isEmpty());
    window.openLesson(u"first"_s);
    QTest::keyClick(&window, Qt::Key_Home, Qt::AltModifier);
    QVERIFY(window.findChild<LessonList *>()->lesson().isEmpty());
}

void MainWindowTest::theSidebarFoldsByHandAndIsFoldedInLittleRoom()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    const auto *const sidebar = window.findChild<Sidebar *>();
    window.resize(1440, 900);
    QCOMPARE(sidebar->width(), Sidebar::Width);
    window.resize(1000, 700);
    QTRY_COMPARE(sidebar->width(), Sidebar::FoldedWidth);
    QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier); // it can be seen all the same
    QTRY_COMPARE(sidebar->width(), Sidebar::Width);
    window.resize(1100, 700);
    QTRY_COMPARE(sidebar->width(), Sidebar::Width);
    QTest::mouseClick(button(&window, u"Fold the sidebar"_s), Qt::LeftButton);
    QTRY_COMPARE(sidebar->width(), Sidebar::FoldedWidth);
    window.resize(1440, 900); // the choice is kept
    QTRY_COMPARE(sidebar->width(), Sidebar::FoldedWidth);
}

void MainWindowTest::theInspectorLiesOverThePartInLittleRoom()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.resize(1300, 800);
    window.showInspector(u"keys"_s);
    const auto *const stack = window.findChild<LessonStack *>();
    const auto *const workspace = window.findChild<Workspace *>();
    QTRY_COMPARE(stack->width(), workspace->width() - window.inspector().width());
    window.resize(1100, 700);
    QTRY_COMPARE(stack->width(), workspace->width());
    QVERIFY(workspace->isOverlay());
    QCOMPARE(window.inspector().geometry().right(), workspace->width() - 1);
    QCOMPARE(window.inspector().width(), Workspace::UsualWidth);
}

void MainWindowTest::escapeClosesAnInspectorThatLiesOver()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.resize(1100, 700);
    QTest::keyClick(&window, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(notesEditor(window)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.inspector().isVisible());
    QVERIFY(qobject_cast<PartBar *>(window.focusWidget()));
    window.resize(1400, 700);
    QTest::keyClick(&window, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(notesEditor(window)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    QVERIFY(window.inspector().isVisible()); // it lies over nothing
}

void MainWindowTest::theInspectorFollowsTheLesson()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const first = window.openLesson(u"first"_s, u"notes"_s);
    QVERIFY(first->notes()->isVisible());
    auto *const second = window.openLesson(u"second"_s);
    QVERIFY(second->notes()->isVisible());
    QVERIFY(!first->notes()->isVisible());
    QVERIFY(window.findChild<QToolButton *>(u"panel-notes"_s)->isChecked());
    window.openResults();
    QVERIFY(!second->notes()->isVisible());
    QVERIFY(labels(&window.inspector()).contains(u"Open a lesson to write notes on it."_s));
}

// After Run it went to the list of lessons, where the next key changed the lesson (finding 26).
void MainWindowTest::whatGoesLeavesTheFocusInItsRegion()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const view = window.openLesson(u"first"_s, u"try"_s);
    for (auto *const stop : tabStops(view)) {
        if (!stop->isVisible() || !stop->isEnabled())
            continue;
        stop->setFocus();
        stop->setEnabled(false);
        auto *const next = window.focusWidget();
        QVERIFY2(next && view->isAncestorOf(next) && next != stop, qPrintable(stop->objectName()));
        stop->setEnabled(true);
        stop->setFocus();
        stop->hide();
        QVERIFY2(view->isAncestorOf(window.focusWidget()), qPrintable(stop->objectName()));
        stop->show();
    }
}

void MainWindowTest::regionsAreWalkedByF6()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.openLesson(u"first"_s, u"try"_s);
    window.findChild<LessonList *>()->setFocus();
    const auto key = [&window](Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window.focusWidget(), Qt::Key_F6, modifiers);
        return window.focusWidget();
    };
    QVERIFY(qobject_cast<PartBar *>(key()));
    auto *const inPart = key();
    QVERIFY(window.findChild<LessonStack *>()->isAncestorOf(inPart));
    QTest::keyClick(inPart, Qt::Key_Tab);
    auto *const left = window.focusWidget();
    QVERIFY(window.findChild<FootBar *>()->isAncestorOf(key())); // there are no panels
    QCOMPARE(key(Qt::ShiftModifier), left);                      // where one was
    QVERIFY(qobject_cast<PartBar *>(key(Qt::ShiftModifier)));
    QCOMPARE(key(Qt::ShiftModifier), window.findChild<LessonList *>());
}

void MainWindowTest::aRunIsListedAndSummedUp()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QVERIFY(becomesTrue([&] { return bench.lab().serverState() == Lab::ServerState::Ready; }));
    const auto *const model = window.findChild<RunsModel *>();
    bench.write("seen", "1");
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, RunsModel::LessonTitle).data().toString(), u"Alpha"_s);
    QTRY_COMPARE(model->index(0, RunsModel::State).data().toString(), u"done"_s);
    QVERIFY(!window.findChild<QLabel *>(u"summary"_s)->toolTip().isEmpty());
    QVERIFY(!window.findChild<LessonList *>()->isPulsing());
}

void MainWindowTest::toastsLieAboveTheFootBar()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.resize(800, 600);
    auto *const focused = window.focusWidget();
    Q_EMIT bench.lab().notice(u"Another window uses the folder, and a long sentence says why that is so, at length."_s);
    const auto *const toasts = window.findChild<Toasts *>();
    QTRY_VERIFY(toasts->isVisible() && toasts->height() > 20);
    QCOMPARE(window.focusWidget(), focused);
    const QRect area(toasts->mapTo(&window, QPoint()), toasts->size());
    const auto *const foot = window.findChild<FootBar *>();
    QVERIFY(area.bottom() < foot->mapTo(&window, QPoint()).y());
    QVERIFY(area.left() > window.findChild<Sidebar *>()->width());
    QVERIFY(area.right() < window.width());
}

void MainWindowTest::resultsHaveARowOfTheirOwn()
{
    Bench bench(m_server->endpoint());
    {
        MainWindow window(bench.lab(), *m_theme);
        showWindow(window);
        auto *const row = window.findChild<QToolButton *>(u"results"_s);
        const auto *const stack = window.findChild<LessonStack *>();
        QTest::mouseClick(row, Qt::LeftButton);
        QVERIFY(qobject_cast<ResultsPage *>(stack->currentWidget()));
        QVERIFY(row->isChecked());
        QVERIFY(window.findChild<LessonList *>()->lesson().isEmpty());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(stack->current()->lesson().id, u"first"_s);
        QVERIFY(!row->isChecked());
        QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(row->isChecked());
        window.close();
    }
    MainWindow window(bench.lab(), *m_theme);
    window.restore();
    QVERIFY(qobject_cast<ResultsPage *>(window.findChild<LessonStack *>()->currentWidget()));
}

void MainWindowTest::aLessonThatIsGoneOpensTheOverview()
{
    Bench bench(m_server->endpoint());
    WindowMemory(bench.lab().settingsFile()).setPlace(u"gone"_s, u"gone"_s);
    MainWindow window(bench.lab(), *m_theme);
    window.restore();
    QVERIFY(window.findChild<QToolButton *>(u"overview"_s)->isChecked());
}

void MainWindowTest::notesThatCannotBeSavedKeepTheWindowOpen()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.openLesson(u"second"_s, u"notes"_s);
    QTest::keyClicks(notesEditor(window), u"Precious "_s);
    blockNotes(bench);
    window.openLesson(u"first"_s);
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    QCOMPARE(window.findChild<LessonStack *>()->current()->lesson().id, u"second"_s);
    QVERIFY(becomesTrue([&] { return labels(&window).contains(u"your notes on “Beta” could not be saved"_s); }));

    act(window, u"Copy the notes"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Precious "_s));
    act(window, u"Retry"_s);
    QVERIFY(window.isVisible());
    QVERIFY(QFile::remove(QDir(bench.folder()).filePath(u"notes"_s)));
    act(window, u"Retry"_s);
    QVERIFY(!window.isVisible());
    QVERIFY(bench.lab().notes().load(u"second"_s).startsWith(u"Precious "_s));
}

void MainWindowTest::theWindowClosesOverUnsavedNotesWhenToldTo()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.openLesson(u"first"_s, u"notes"_s);
    QTest::keyClicks(notesEditor(window), u"Worthless "_s);
    blockNotes(bench);
    QVERIFY(!window.close());
    act(window, u"Close anyway"_s);
    QVERIFY(!window.isVisible());
}

void MainWindowTest::resetNamesThePrefixAndRemovesOnlyItsKeys()
{
    Bench bench(m_server->endpoint());
    bench.start();
    bench.write("mine", "1");
    redis::Client client(m_server->endpoint());
    waitFor(client.command("SET", "other", "1"));
    QPointer<ResetDialog> dialog = new ResetDialog(bench.lab());
    dialog->show();
    QVERIFY(becomesTrue([&] { return labels(dialog).contains(u"1 key. Nothing outside"_s); }));
    QVERIFY(dialog->findChild<QCheckBox *>()->text().remove(u'&').contains(u"“lab:”"_s));
    QSignalSpy cleaned(&bench.lab().caretaker(), &Caretaker::cleaned);
    QTest::mouseClick(button(dialog, u"Reset"_s), Qt::LeftButton);
    QVERIFY(cleaned.wait(Patience));
    QCOMPARE(waitFor(client.command("EXISTS", "other")).integer(), 1);
    QCOMPARE(waitFor(client.command("EXISTS", "lab:mine")).integer(), 0);
}

void MainWindowTest::resetForgetsProgressOnlyWhenAskedTo()
{
    Bench bench(m_server->endpoint());
    auto &progress = bench.lab().progress();
    progress.markDone(u"first"_s, Progress::Step::Tried);
    QPointer<ResetDialog> dialog = new ResetDialog(bench.lab());
    dialog->show();
    const auto boxes = dialog->findChildren<QCheckBox *>();
    QVERIFY(!boxes.first()->isEnabled()); // there is no server yet
    QVERIFY(!button(dialog, u"Reset"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Cancel"_s), Qt::LeftButton);
    QVERIFY(progress.isDone(u"first"_s, Progress::Step::Tried));
    dialog = new ResetDialog(bench.lab());
    dialog->show();
    dialog->findChildren<QCheckBox *>().last()->setChecked(true);
    QTest::mouseClick(button(dialog, u"Reset"_s), Qt::LeftButton);
    QVERIFY(!progress.isDone(u"first"_s, Progress::Step::Tried));
}

void MainWindowTest::helpListsTheShortcuts()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QTest::keyClick(&window, Qt::Key_F1);
    auto *const help = window.findChild<HelpDialog *>();
    QVERIFY(help);
    const QString text = labels(help);
    for (const auto &expected : {u"Ctrl+K"_s, u"Alt+K"_s, u"Ctrl+J"_s, u"F6"_s, u"F5"_s, u"Ctrl+PgDown"_s,
                                 u"Ctrl+Shift+T"_s, u"Enter"_s, u"Esc"_s, u"Ctrl+wheel"_s})
        QVERIFY2(text.contains(expected), qPrintable(text));
    help->reject();
}

void MainWindowTest::theChipCopiesTheCommandForRedisCli()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    bench.start();
    const auto *const chip = window.findChild<ServerChip *>();
    QVERIFY(becomesTrue([&] { return chip->accessibleName().startsWith(u"Redis server: Ready"_s); }));
    QVERIFY2(chip->text().endsWith(u"Redis 7.0.15"_s), qPrintable(chip->text()));
    const auto actions = chip->menu()->actions();
    const auto copy = std::find_if(actions.begin(), actions.end(),
                                   [](QAction *action) { return action->text().contains(u"redis-cli"_s); });
    QVERIFY(copy != actions.end());
    (*copy)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"redis-cli -s "_s));
}

void MainWindowTest::everyButtonAndFieldHasAName()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QStringList nameless;
    for (const auto *const widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        const auto *const labelled = qobject_cast<const QAbstractButton *>(widget);
        // A label is read out by its own text.
        const auto *const label = qobject_cast<const QLabel *>(widget);
        if (label && !label->text().isEmpty())
            continue;
        if (widget->accessibleName().isEmpty() && !(labelled && !labelled->text().isEmpty()))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void MainWindowTest::theWindowFitsTheSmallestSize()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.showBottom(u"log"_s);
    window.showInspector(u"keys"_s);
    window.resize(800, 600);
    QCOMPARE(window.size(), QSize(800, 600));
    for (const auto &part : PartBar::names()) {
        window.openLesson(u"first"_s, part);
        QCoreApplication::processEvents();
        QCOMPARE(window.size(), QSize(800, 600));
    }
    const auto *const foot = window.findChild<FootBar *>();
    QCOMPARE(foot->mapTo(&window, QPoint(0, foot->height())).y(), 600);
}

/// What has the focus after the key.
QWidget *MainWindowTest::tab(Qt::Key key)
{
    const auto modifier = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    QTest::keyClick(QApplication::focusWidget(), key, modifier);
    return QApplication::focusWidget();
}

void MainWindowTest::tabGoesFromTheListThroughTheLessonToThePanels()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.showInspector(u"keys"_s);
    window.showBottom(u"log"_s);
    window.openLesson(u"second"_s, u"try"_s);
    auto *const list = window.findChild<LessonList *>();
    list->setFocus();
    QCOMPARE(tab()->objectName(), u"library"_s);
    QCOMPARE(tab()->objectName(), u"results"_s);
    QVERIFY(qobject_cast<PartBar *>(tab()));
    QCOMPARE(tab()->objectName(), u"panel-keys"_s);
    QCOMPARE(tab()->objectName(), u"panel-source"_s);
    QCOMPARE(tab()->objectName(), u"panel-notes"_s);
    QStringList fields;
    while (window.findChild<LessonStack *>()->isAncestorOf(tab()))
        fields.append(QApplication::focusWidget()->objectName());
    QVERIFY2(fields.join(u' ').startsWith(u"open-side run"_s), qPrintable(fields.join(u' ')));
    QVERIFY(window.inspector().isAncestorOf(QApplication::focusWidget()));
    while (window.inspector().isAncestorOf(QApplication::focusWidget()))
        tab();
    const auto *const bottom = window.log().parentWidget()->parentWidget();
    QVERIFY(bottom->isAncestorOf(QApplication::focusWidget()));
    while (bottom->isAncestorOf(QApplication::focusWidget()))
        tab();
    QVERIFY(window.findChild<FootBar *>()->isAncestorOf(QApplication::focusWidget()));
    list->setFocus();
    tab();
    tab(Qt::Key_Backtab);
    QVERIFY(list->hasFocus());
}

void MainWindowTest::aListThatTabReachesShowsIt()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const list = window.findChild<LessonList *>();
    QVERIFY(!list->findChild<FocusRing *>()); // the window has just come
    tab();
    tab(Qt::Key_Backtab);
    QVERIFY(list->hasFocus());
    const auto *const ring = list->findChild<FocusRing *>();
    QVERIFY(ring && ring->isVisible());
    QCOMPARE(ring->geometry(), list->rect());
    tab();
    QVERIFY(!list->findChild<FocusRing *>());
}

void MainWindowTest::theFrameOfTheFirstWindowIsOnTheScreen()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    const QRect available = window.screen()->availableGeometry();
    QTRY_VERIFY(window.frameGeometry().bottom() <= available.bottom());
    QVERIFY(window.frameGeometry().top() >= available.top());
}

LAB_TEST(MainWindowTest)
#include "main_window_test.moc"
