// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/lab_window.h"
#include "ui/connection/connection_dialog.h"
#include "ui/lesson/lesson_view.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/window/workspace.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

/// Everything that a learner does on a first day, without a mouse: each key goes to where the focus is, which is always
/// somewhere on screen.
class KeyboardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LabWindow> m_all;
    MainWindow *m_window = nullptr;

    QWidget *focus() const { return QApplication::focusWidget(); }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(focus() ? focus() : m_window, static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }

    void type(const QString &text) const { QTest::keyClicks(focus(), text); }

    /// Whether the focus is on something that can be seen.
    bool isSeen() const
    {
        const auto *const area = qobject_cast<const QAbstractScrollArea *>(focus());
        const auto *const at = area ? area->viewport() : focus();
        return at && at->isVisible() && !at->visibleRegion().isEmpty();
    }

    /// Presses Tab until what has the focus is wanted; false when it comes round, or is lost on the way.
    bool tabTo(const std::function<bool(const QWidget *at)> &isWanted) const
    {
        for (int presses = 0; presses < 120; ++presses) {
            if (focus() && isWanted(focus()))
                return true;
            press(Qt::Key_Tab);
            if (!isSeen())
                return false;
        }
        return false;
    }

    bool tabTo(const QString &name) const
    {
        return tabTo([&](const QWidget *at) { return at->objectName() == name; });
    }

    bool isShown(const QString &name) const
    {
        for (const auto *found : m_window->findChildren<QWidget *>(name)) {
            if (found->isVisible())
                return true;
        }
        return false;
    }

    bool shows(const QString &text) const
    {
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_all = std::make_unique<LabWindow>();
        m_window = &m_all->window;
        m_window->restore();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_window->startLab();
        QVERIFY(becomesTrue([&] { return m_all->lab.serverState() == Lab::ServerState::Ready; }));
    }

    void cleanup() { m_all.reset(); }

    void theFirstTwoMinutes()
    {
        QVERIFY(isShown(u"run"_s));                // a first start is at the overview
        QCOMPARE(focus()->objectName(), u"run"_s); // and the one thing to do is under Enter
        press(Qt::Key_Return);
        const auto *const finding = m_window->findChild<QLabel *>(u"finding"_s);
        QVERIFY(becomesTrue([&] { return finding->text().contains(u"100"_s) && isShown(u"see-why"_s); }));
        QVERIFY(isSeen());
        QVERIFY(tabTo(u"see-why"_s));
        press(Qt::Key_Return);
        QVERIFY(isShown(u"way-naive"_s));
        QVERIFY(isSeen());
    }

    void aPredictionARunAndAReplay()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_3, Qt::AltModifier);
        QVERIFY(tabTo(u"number"_s));
        type(u"1"_s);
        press(Qt::Key_Return);
        QVERIFY(isSeen());
        QVERIFY(becomesTrue([&] { return isShown(u"next"_s); }));
        QVERIFY(shows(u"You said 1; it was 100"_s));
        QVERIFY(isSeen());
        QVERIFY(tabTo(u"way-naive"_s));
        press(Qt::Key_Right); // chips side by side: the screen of tests is small
        QCOMPARE(focus()->objectName(), u"way-jitter"_s);
        QVERIFY(tabTo(u"step-back"_s));
        auto &player = m_window->findChild<LessonView *>()->findChild<TimelinePanel *>()->player();
        press(Qt::Key_Home);
        QCOMPARE(player.position(), 0.0);
        QVERIFY(tabTo(u"play"_s));
        press(Qt::Key_Space);
        QVERIFY(player.isPlaying());
        press(Qt::Key_Space);
        QVERIFY(!player.isPlaying());
        press(Qt::Key_End);
        QCOMPARE(player.position(), player.duration());
        QVERIFY(isSeen());
    }

    void aChallengeAndAQuestion()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_5, Qt::AltModifier);
        QVERIFY(tabTo(u"prepare"_s));
        press(Qt::Key_Return);
        QVERIFY(becomesTrue([&] { return isSeen() && focus()->isEnabled(); }));
        QVERIFY(tabTo(u"verify"_s));
        press(Qt::Key_Return);
        QVERIFY(becomesTrue([&] { return isShown(u"verdict"_s); }));
        QVERIFY(isSeen());
        QVERIFY(tabTo([](const QWidget *at) {
            return qobject_cast<const QListView *>(at) != nullptr && at->accessibleName() != u"Lessons"_s;
        }));
        press(Qt::Key_End); // the last item is a question
        QVERIFY(becomesTrue([&] { return isShown(u"predict"_s); }));
        QVERIFY(isSeen());
    }

    void thePanelAtTheRightIsWidened()
    {
        m_window->showInspector(u"keys"_s);
        const auto *const workspace = m_window->findChild<Workspace *>();
        const int before = workspace->inspectorWidth();
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(workspace->inspectorWidth() > before);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(workspace->inspectorWidth(), before);
    }

    void enterPressesWhateverButtonHasTheFocus()
    {
        m_window->openLesson(u"lock"_s, u"try"_s);
        QToolButton *keys = nullptr;
        for (auto *button : m_window->findChildren<QToolButton *>(u"panel-keys"_s)) {
            if (button->isVisible())
                keys = button;
        }
        QVERIFY(keys);
        keys->setFocus(Qt::TabFocusReason);
        QCOMPARE(focus(), keys);
        press(Qt::Key_Return);
        QVERIFY(m_window->findChild<Workspace *>()->isInspectorShown());
        QVERIFY(isSeen());
    }

    void notesConnectionAndQuit()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_N, Qt::AltModifier);
        QVERIFY(qobject_cast<QPlainTextEdit *>(focus()));
        type(u"TTL, not KEYS"_s);
        press(Qt::Key_N, Qt::AltModifier);
        QVERIFY(isSeen());
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(
            becomesTrue([&] { return QApplication::activeModalWidget() || QApplication::activeWindow() != m_window; }));
        const QPointer<ConnectionDialog> dialog = m_window->findChild<ConnectionDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(becomesTrue([&] { return !dialog || !dialog->isVisible(); }));
        m_window->activateWindow(); // which a window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QVERIFY(isSeen());
        press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!m_window->isVisible());
    }
};

LAB_TEST(KeyboardTest)
#include "keyboard_test.moc"
