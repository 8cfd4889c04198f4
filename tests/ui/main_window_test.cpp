// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/window_fixture.h"
#include "ui/bench/results_page.h"
#include "ui/keys/keys_panel.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/part_bar.h"
#include "ui/log/log_panel.h"
#include "ui/theme/focus_ring.h"
#include "ui/window/help_dialog.h"
#include "ui/window/lesson_list.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/main_window.h"
#include "ui/window/reset_dialog.h"
#include "ui/window/server_chip.h"

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

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

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
    void docksCloseAndComeBack();
    void aCommandReachesTheLogAndTheKeys();
    void shortcutsFocusTheFilters();
    void theWindowComesBackAsItWasLeft();
    void aPartThatIsGoneOpensTheFirstLesson();
    void resultsHaveARowOfTheirOwn();
    void notesThatCannotBeSavedKeepTheWindowOpen();
    void theWindowClosesOverUnsavedNotesWhenToldTo();
    void resetNamesThePrefixAndRemovesOnlyItsKeys();
    void resetForgetsProgressOnlyWhenAskedTo();
    void helpListsTheShortcuts();
    void theChipCopiesTheCommandForRedisCli();
    void everyButtonAndFieldHasAName();
    void theWindowFitsTheSmallestSize();
    void tabGoesFromTheListThroughTheLessonToTheDocks();
    void aListThatTabReachesShowsIt();
    void aDockThatFloatsHasComeLoose();
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
    QTest::keyClick(list, Qt::Key_7, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(second->part(), u"check"_s);
    QCOMPARE(first->part(), u"try"_s); // it is hidden
}

void MainWindowTest::theThemeButtonGoesThroughAllModes()
{
    Bench bench(m_server->endpoint());
    m_theme->setMode(Theme::Mode::Light);
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const theme = button(&window, u"Light theme"_s);
    QVERIFY(theme);
    QTest::mouseClick(theme, Qt::LeftButton);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().window);
    QCOMPARE(theme->text(), u"Dark theme"_s);
    QCOMPARE(WindowMemory(bench.lab().settingsFile()).theme(), u"dark"_s);
    QTest::mouseClick(theme, Qt::LeftButton);
    QCOMPARE(theme->text(), u"System theme"_s);
    QTest::mouseClick(theme, Qt::LeftButton);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().window);
}

void MainWindowTest::docksCloseAndComeBack()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const dock = window.findChild<QDockWidget *>(u"keys"_s);
    QTest::mouseClick(button(dock, u"Close Keys"_s), Qt::LeftButton);
    QVERIFY(!dock->isVisible());
    QTest::mouseClick(button(&window, u"Keys"_s), Qt::LeftButton);
    QVERIFY(dock->isVisible());
    QTest::mouseClick(button(dock, u"Take Keys out of the window, or back in"_s), Qt::LeftButton);
    QVERIFY(dock->isFloating());
    QTest::mouseClick(button(dock, u"Take Keys out of the window, or back in"_s), Qt::LeftButton);
    QVERIFY(!dock->isFloating());
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!window.findChild<QDockWidget *>(u"log"_s)->isVisible());
}

void MainWindowTest::aCommandReachesTheLogAndTheKeys()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    QSignalSpy changed(&bench.lab(), &Lab::serverChanged);
    showWindow(window);
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
    window.findChild<QDockWidget *>(u"keys"_s)->close();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
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
        window.findChild<QDockWidget *>(u"log"_s)->close();
        window.close();
    }
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QCOMPARE(window.findChild<LessonList *>()->lesson(), u"second"_s);
    QCOMPARE(window.findChild<LessonStack *>()->current()->part(), u"try"_s);
    QVERIFY(!window.findChild<QDockWidget *>(u"log"_s)->isVisible());
    QVERIFY(window.findChild<QDockWidget *>(u"keys"_s)->isVisible());
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
    showWindow(window);
    QVERIFY(qobject_cast<ResultsPage *>(window.findChild<LessonStack *>()->currentWidget()));
}

void MainWindowTest::aPartThatIsGoneOpensTheFirstLesson()
{
    Bench bench(m_server->endpoint());
    WindowMemory(bench.lab().settingsFile()).setPlace(u"gone"_s, u"gone"_s);
    MainWindow window(bench.lab(), *m_theme);
    window.restore();
    QCOMPARE(window.findChild<LessonList *>()->lesson(), u"first"_s);
}

void MainWindowTest::notesThatCannotBeSavedKeepTheWindowOpen()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.openLesson(u"second"_s, u"notes"_s);
    QTest::keyClicks(window.findChild<QPlainTextEdit *>(), u"Precious "_s);
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
    QTest::keyClicks(window.findChild<QPlainTextEdit *>(), u"Worthless "_s);
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
    for (const auto &expected :
         {u"Ctrl+K"_s, u"F5"_s, u"Ctrl+PgDown"_s, u"Ctrl+Shift+T"_s, u"Enter"_s, u"Esc"_s, u"Ctrl+wheel"_s})
        QVERIFY2(text.contains(expected), qPrintable(text));
    help->reject();
}

void MainWindowTest::theChipCopiesTheCommandForRedisCli()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    bench.start();
    const auto *const chip = window.findChild<ServerChip *>();
    QVERIFY(becomesTrue([&] { return chip->text().startsWith(u"Ready"_s); }));
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
    window.resize(1100, 700);
    showWindow(window);
    window.resize(1100, 700);
    QCOMPARE(window.size(), QSize(1100, 700));
}

/// What has the focus after the key.
QWidget *MainWindowTest::tab(Qt::Key key)
{
    const auto modifier = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    QTest::keyClick(QApplication::focusWidget(), key, modifier);
    return QApplication::focusWidget();
}

void MainWindowTest::tabGoesFromTheListThroughTheLessonToTheDocks()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.openLesson(u"second"_s, u"try"_s);
    auto *const list = window.findChild<LessonList *>();
    QVERIFY(list->hasFocus());
    QCOMPARE(tab()->objectName(), u"results"_s);
    QVERIFY(qobject_cast<PartBar *>(tab()));
    QStringList fields;
    while (window.findChild<LessonStack *>()->isAncestorOf(tab()))
        fields.append(QApplication::focusWidget()->objectName());
    QVERIFY2(fields.join(u' ').startsWith(u"key value run"_s), qPrintable(fields.join(u' ')));
    const auto *const keys = window.findChild<QDockWidget *>(u"keys"_s);
    QVERIFY(keys->isAncestorOf(QApplication::focusWidget()));
    const auto *const log = window.findChild<QDockWidget *>(u"log"_s);
    while (keys->isAncestorOf(QApplication::focusWidget()))
        tab();
    QVERIFY(log->isAncestorOf(QApplication::focusWidget()));
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

void MainWindowTest::aDockThatFloatsHasComeLoose()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const dock = window.findChild<QDockWidget *>(u"keys"_s);
    const QPoint docked = dock->mapToGlobal(QPoint());
    QTest::mouseClick(button(dock, u"Take Keys out of the window, or back in"_s), Qt::LeftButton);
    QVERIFY(dock->isFloating());
    QVERIFY(dock->pos() != docked);
    const QImage shown = dock->grab().toImage();
    QCOMPARE(shown.pixelColor(0, shown.height() / 2), Tokens::current().muted);
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
