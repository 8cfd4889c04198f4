// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/mutating_proxy.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/support/watchdog.h"
#include "tests/ui/stray_windows_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/checks/challenge_card.h"
#include "ui/checks/question_card.h"
#include "ui/checks/said_editor.h"
#include "ui/kit/item_picker.h"
#include "ui/lesson/lesson_view.h"
#include "ui/part/run_watcher.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Spread = 8; ///< so many seeds in a row do everything there is

const Catalogue &lessons()
{
    static const Catalogue all = quicklyMeasured();
    return all;
}

/// Something that a person can have run in a lesson's tab.
struct Item
{
    QString lesson, part, id;

    QString text() const { return lesson + u'/' + part + u'/' + id; }
};

QList<Item> everything()
{
    QList<Item> items;
    const auto add = [&items](const Lesson &lesson, const QString &part, const auto &all) {
        for (const auto &each : all)
            items.append({lesson.id, part, each.id});
    };
    for (const auto &lesson : lessons().lessons()) {
        add(lesson, u"try"_s, lesson.operations);
        add(lesson, u"break"_s, lesson.scenarios);
        add(lesson, u"measure"_s, lesson.comparisons);
        add(lesson, u"check"_s, lesson.challenges);
        add(lesson, u"check"_s, lesson.questions);
    }
    return items;
}

quint64 numberFrom(const char *variable, quint64 otherwise)
{
    bool isGiven = false;
    const auto value = qEnvironmentVariable(variable).toULongLong(&isGiven);
    return isGiven ? value : otherwise;
}

template <typename T>
QList<T *> shown(const QWidget *view, const QString &name = {})
{
    auto found = view->findChildren<T *>(name);
    found.removeIf([](const T *child) { return !child->isVisible(); });
    return found;
}

/// Whether nothing runs that the person has started here.
bool isSettled(const LessonView *view)
{
    const auto watchers = view->findChildren<RunWatcher *>();
    const auto challenges = view->findChildren<ChallengeCard *>();
    const auto questions = view->findChildren<QuestionCard *>();
    const auto runs = [](auto *card) {
        return card->watcher().isRunning();
    };
    return std::none_of(watchers.begin(), watchers.end(), [](const auto *each) { return each->isRunning(); }) &&
           std::none_of(challenges.begin(), challenges.end(), runs) &&
           std::none_of(questions.begin(), questions.end(), runs);
}

/// Where a key goes that is pressed, for when nothing hears it.
QString whoHasTheKeys()
{
    const auto named = [](const QObject *object) {
        return object ? QString::fromLatin1(object->metaObject()->className()) : u"none"_s;
    };
    return u"active window %1, popup %2, dialog %3, focus %4"_s.arg(
        named(QApplication::activeWindow()), named(QApplication::activePopupWidget()),
        named(QApplication::activeModalWidget()), named(QApplication::focusWidget()));
}

/// As a person begins it; the choice of an answer follows from the seed.
void begin(const QWidget *view, const Item &item, quint64 seed)
{
    for (auto *const picker : shown<ItemPicker>(view))
        picker->setCurrent(item.id);
    if (item.part != u"check"_s) {
        for (auto *const run : shown<QPushButton>(view, u"run"_s))
            run->click();
        return;
    }
    for (auto *const card : shown<ChallengeCard>(view, u"challenge-"_s + item.id))
        (seed % 2 == 0 ? card->prepare() : card->verify());
    for (auto *const card : shown<QuestionCard>(view, u"question-"_s + item.id)) {
        card->say(anythingSaid(card->question(), seed));
        card->reveal();
    }
}

/// Whatever else can be pressed beside what came of it: what begins another run can not, and what ends in … would open
/// a dialog.
void clickTheRest(const QWidget *view)
{
    static const QStringList begins{u"run"_s,     u"run-one"_s, u"run-all"_s, u"measure-full"_s, u"predict"_s,
                                    u"prepare"_s, u"verify"_s,  u"cancel"_s,  u"next"_s};
    const auto isRest = [](const QPushButton *button) {
        return button->isVisible() && button->isEnabled() && !button->menu() && !button->text().contains(u'…') &&
               !begins.contains(button->objectName());
    };
    QList<QPointer<QPushButton>> buttons; // a click may take others away
    for (auto *const found : shown<QPushButton>(view))
        buttons.append(found);
    for (const auto &found : buttons) {
        if (found && isRest(found))
            found->click();
    }
}

} // namespace

/// The window on a server that may say anything: everything there is is run in it, and it survives. Each seed has a
/// window of its own and its part of all items. LAB_MUTATION_WINDOWS says how many seeds, LAB_MUTATION_SEED where they
/// begin.
class MutationWindowTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Quiet = 80ms;    ///< then what runs waits for a reply that was lost: it is stopped
    static constexpr auto Longest = 250ms; ///< then a scenario or a comparison is stopped
    static constexpr auto Unheard = 10s;   ///< then Esc, pressed again and again, has not been heard
    RedisProcess m_server;
    Watchdog m_watchdog;

    static LabOptions optionsFor(const MutatingProxy &proxy, const QTemporaryDir &folder);
    static void settle(Lab &lab);
    void run(MainWindow &window, const MutatingProxy &proxy, const Item &item, quint64 seed);

private Q_SLOTS:
    void theWindowSurvivesWhateverTheServerSays_data();
    void theWindowSurvivesWhateverTheServerSays();
};

LabOptions MutationWindowTest::optionsFor(const MutatingProxy &proxy, const QTemporaryDir &folder)
{
    LabOptions options;
    options.endpoint = proxy.endpoint();
    options.dataFolder = folder.path();
    return options;
}

/// What was stopped may still be removed, over the proxy, which lives on the thread that closing the lab would block.
void MutationWindowTest::settle(Lab &lab)
{
    for (const auto &lesson : lessons().lessons()) {
        auto &worker = lab.worker(lesson.id);
        QSignalSpy settled(&worker, &Worker::settled);
        worker.settle();
        QVERIFY(becomesTrue([&] { return !settled.isEmpty(); }));
    }
}

void MutationWindowTest::run(MainWindow &window, const MutatingProxy &proxy, const Item &item, quint64 seed)
{
    auto *const view = window.openLesson(item.lesson, item.part);
    for (auto *const keys : shown<QTreeView>(&window))
        keys->setCurrentIndex(keys->model()->index(static_cast<int>(seed) % std::max(1, keys->model()->rowCount()), 0));
    begin(view, item, seed);
    QElapsedTimer since;
    since.start();
    const bool takesLong = item.part == u"break"_s || item.part == u"measure"_s;
    const bool ended = becomesTrue([&] {
        if (isSettled(view))
            return true;
        const std::chrono::milliseconds elapsed(since.elapsed());
        if ((takesLong && elapsed > Longest) || std::min(elapsed, proxy.quietFor()) > Quiet)
            QTest::keyClick(view, Qt::Key_Escape);
        if (elapsed > Unheard)
            m_watchdog.say(whoHasTheKeys());
        return false;
    });
    QVERIFY(ended);
    clickTheRest(view);
}

void MutationWindowTest::theWindowSurvivesWhateverTheServerSays_data()
{
    QTest::addColumn<quint64>("seed");
    const auto first = numberFrom("LAB_MUTATION_SEED", 1);
    for (auto seed = first; seed < first + numberFrom("LAB_MUTATION_WINDOWS", Spread); ++seed)
        QTest::addRow("LAB_MUTATION_SEED=%llu LAB_MUTATION_WINDOWS=1", seed) << seed;
}

void MutationWindowTest::theWindowSurvivesWhateverTheServerSays()
{
    QFETCH(quint64, seed);
    MutatingProxy proxy(m_server.endpoint());
    const QTemporaryDir folder;
    Lab lab(lessons(), optionsFor(proxy, folder));
    Theme theme(*qApp, Theme::Mode::Light);
    const StrayWindows stray;
    MainWindow window(lab, theme);
    window.restore();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(becomesTrue([&] { return lab.serverState() == Lab::ServerState::Ready; }));

    proxy.reseed(seed);
    const auto items = everything();
    for (auto i = static_cast<qsizetype>(seed % Spread); i < items.size(); i += static_cast<qsizetype>(Spread)) {
        m_watchdog.begin(u"LAB_MUTATION_SEED=%1 LAB_MUTATION_WINDOWS=1: %2"_s.arg(seed).arg(items[i].text()));
        run(window, proxy, items[i], seed);
        m_watchdog.end();
        if (QTest::currentTestFailed())
            return qInfo("%s", qPrintable(items[i].text()));
        lab.caretaker().clean();
    }
    // It is no wreck either: once the server speaks sense again, the window shows that it is there.
    proxy.stopMutating();
    lab.useServer(proxy.endpoint());
    QSignalSpy health(&lab.caretaker(), &Caretaker::healthChanged);
    QVERIFY(becomesTrue([&] { return !health.isEmpty() && health.last().first().value<Health>().reachable; }));
    settle(lab);
    QVERIFY2(stray.seen().isEmpty(), qPrintable(stray.seen().join(u' ')));
}

LAB_TEST(MutationWindowTest)
#include "mutation_window_test.moc"
